-- The base: companies, contacts, tasks, notes and tags.
set lock_timeout = '5s';

create table tag (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  color        text,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create unique index tag_name on tag (workspace_id, lower(name)) where deleted_at is null;
create index tag_by_name on tag (workspace_id, name, id) where deleted_at is null;

create table company (
  workspace_id        uuid not null references workspace,
  id                  uuid not null,
  name                text not null collate names,
  legal_name          text,
  lifecycle           text not null check (lifecycle in ('potential', 'current', 'former')),
  customer            boolean,
  supplier            boolean,
  partner             boolean,
  country             text,
  tax_id              text,
  kpp                 text,
  registration_number text,
  phones              text[] not null default '{}',
  emails              text[] not null default '{}',
  website             text,
  addresses           jsonb not null default '[]',
  industry            text,
  size                text,
  owner_id            uuid,
  about               text,
  next_step_at        timestamptz(3),
  custom              jsonb not null default '{}',
  version             integer not null default 1,
  created_at          timestamptz(3) not null default now(),
  created_by          uuid,
  updated_at          timestamptz(3) not null default now(),
  deleted_at          timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, id, name),
  foreign key (workspace_id, owner_id) references member
);
-- One index for each order a list may have, and the selective ones that people work from.
create index company_by_name on company (workspace_id, name, id) where deleted_at is null;
create index company_by_life on company (workspace_id, lifecycle, owner_id, name, id) where deleted_at is null;
create index company_by_owner on company (workspace_id, owner_id, name, id) where deleted_at is null;
create index company_by_creation on company (workspace_id, created_at, id) where deleted_at is null;
create index company_by_change on company (workspace_id, updated_at, id) where deleted_at is null;
create index company_next_step on company (workspace_id, coalesce(next_step_at, 'infinity'), id) where deleted_at is null;
create index company_last_step on company (workspace_id, coalesce(next_step_at, '-infinity'), id) where deleted_at is null;
create index company_bin on company (workspace_id, deleted_at, id) where deleted_at is not null;

-- A link to a tag repeats the record's name, so that a tag's records come sorted from its index; as a foreign key it
-- follows the name, and tells the planner that a link has exactly one record.
create table company_tag (
  workspace_id uuid not null,
  company_id   uuid not null,
  tag_id       uuid not null,
  name         text not null collate names,
  primary key (workspace_id, company_id, tag_id),
  foreign key (workspace_id, company_id, name) references company (workspace_id, id, name) on update cascade on delete cascade,
  foreign key (workspace_id, tag_id) references tag on delete cascade
);
create index company_tag_tag on company_tag (workspace_id, tag_id, name, company_id);

create function name_company_tag() returns trigger language plpgsql as $$
begin
  select c.name into new.name from company c where c.workspace_id = new.workspace_id and c.id = new.company_id;
  new.name := coalesce(new.name, ''); -- no such record: the foreign key will say so
  return new;
end $$;
create trigger company_tag_name before insert on company_tag for each row execute function name_company_tag();

create table contact (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  position     text,
  phones       text[] not null default '{}',
  emails       text[] not null default '{}',
  birthday     date,
  owner_id     uuid,
  about        text,
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, id, name),
  foreign key (workspace_id, owner_id) references member
);
create index contact_by_name on contact (workspace_id, name, id) where deleted_at is null;
create index contact_by_owner on contact (workspace_id, owner_id, name, id) where deleted_at is null;
create index contact_by_creation on contact (workspace_id, created_at, id) where deleted_at is null;
create index contact_by_change on contact (workspace_id, updated_at, id) where deleted_at is null;
create index contact_bin on contact (workspace_id, deleted_at, id) where deleted_at is not null;

create table contact_tag (
  workspace_id uuid not null,
  contact_id   uuid not null,
  tag_id       uuid not null,
  name         text not null collate names,
  primary key (workspace_id, contact_id, tag_id),
  foreign key (workspace_id, contact_id, name) references contact (workspace_id, id, name) on update cascade on delete cascade,
  foreign key (workspace_id, tag_id) references tag on delete cascade
);
create index contact_tag_tag on contact_tag (workspace_id, tag_id, name, contact_id);

create function name_contact_tag() returns trigger language plpgsql as $$
begin
  select c.name into new.name from contact c where c.workspace_id = new.workspace_id and c.id = new.contact_id;
  new.name := coalesce(new.name, ''); -- no such record: the foreign key will say so
  return new;
end $$;
create trigger contact_tag_name before insert on contact_tag for each row execute function name_contact_tag();

-- A person's place at a company.
create table affiliation (
  workspace_id uuid not null,
  contact_id   uuid not null,
  company_id   uuid not null,
  role         text,
  primary key (workspace_id, contact_id, company_id),
  foreign key (workspace_id, contact_id) references contact on delete cascade,
  foreign key (workspace_id, company_id) references company on delete cascade
);
create index affiliation_company on affiliation (workspace_id, company_id, contact_id);

create table task (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  title        text not null,
  subject_noun text not null check (subject_noun in ('company', 'contact')),
  subject_id   uuid not null,
  assignee_id  uuid not null,
  author_id    uuid not null,
  due_at       timestamptz(3) not null,
  remind_at    timestamptz(3),
  state        text not null default 'open' check (state in ('open', 'done', 'cancelled')),
  done_at      timestamptz(3),
  about        text,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, assignee_id) references member,
  foreign key (workspace_id, author_id) references member
);
create index task_by_due on task (workspace_id, due_at, id) where deleted_at is null;
create index task_by_assignee on task (workspace_id, assignee_id, state, due_at, id) where deleted_at is null;
create index task_by_author on task (workspace_id, author_id, state, due_at, id) where deleted_at is null;
create index task_by_subject on task (workspace_id, subject_id, state, due_at) where deleted_at is null;
create index task_by_creation on task (workspace_id, created_at, id) where deleted_at is null;
create index task_by_change on task (workspace_id, updated_at, id) where deleted_at is null;

create table note (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  body         text not null,
  subject_noun text not null check (subject_noun in ('company', 'contact', 'task')),
  subject_id   uuid not null,
  author_id    uuid not null,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, author_id) references member
);
create index note_by_subject on note (workspace_id, subject_id, created_at, id) where deleted_at is null;
create index note_by_creation on note (workspace_id, created_at, id) where deleted_at is null;
create index note_by_change on note (workspace_id, updated_at, id) where deleted_at is null;

create table note_mention (
  workspace_id uuid not null,
  note_id      uuid not null,
  member_id    uuid not null,
  primary key (workspace_id, note_id, member_id),
  foreign key (workspace_id, note_id) references note on delete cascade,
  foreign key (workspace_id, member_id) references member on delete cascade
);
create index note_mention_member on note_mention (workspace_id, member_id);

call protect('tag', 'select, insert, update');
call protect('company', 'select, insert, update');
call protect('company_tag', 'select, insert, delete');
call protect('contact', 'select, insert, update');
call protect('contact_tag', 'select, insert, delete');
call protect('affiliation', 'select, insert, update, delete');
call protect('task', 'select, insert, update');
call protect('note', 'select, insert, update');
call protect('note_mention', 'select, insert, delete');
