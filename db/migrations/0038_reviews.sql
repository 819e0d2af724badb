-- Reviews of contracts: their texts, what was found in them, and what was decided about it.
-- compatible: 11
set lock_timeout = '5s';

create table review (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  side         text not null check (side in ('customer', 'supplier')),
  profile      text not null check (profile in ('elements', 'implementation', 'saas', 'procurement')),
  company_id   uuid,
  owner_id     uuid,
  language     text check (language in ('en', 'zh', 'ru')),
  errors       integer,                         -- of what was found and is not decided yet; null before a text was read
  warnings     integer,
  hints        integer,
  reviewed_at  timestamptz(3),
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, owner_id) references member
);
create index review_by_name on review (workspace_id, name, id) where deleted_at is null;
create index review_by_creation on review (workspace_id, created_at, id) where deleted_at is null;
create index review_by_change on review (workspace_id, updated_at, id) where deleted_at is null;
create index review_by_owner on review (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index review_by_company on review (workspace_id, company_id, created_at, id) where deleted_at is null;
create index review_bin on review (workspace_id, deleted_at, id) where deleted_at is not null;

create table review_text (
  workspace_id uuid not null references workspace,
  review_id    uuid not null,
  body         text not null,
  file_name    text not null,
  sha256       bytea not null,                  -- of the file as it was sent
  clauses      jsonb not null,                  -- as they were read
  primary key (workspace_id, review_id),
  foreign key (workspace_id, review_id) references review
);

create table review_finding (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  review_id    uuid not null,
  place        integer not null,                -- in the order of the text; what is missing comes first
  rule         text not null,
  severity     text not null check (severity in ('error', 'warning', 'hint')),
  clause       integer,                         -- its place among the clauses
  starts_at    integer,                         -- UTF-16 units of the text
  ends_at      integer,
  "values"     jsonb not null,
  decision     text check (decision in ('accepted', 'waived', 'negotiated')),
  words        text,                            -- why it is waived, or what is asked for
  decided_at   timestamptz(3),
  decided_by   uuid,
  primary key (workspace_id, id),
  unique (workspace_id, review_id, place),
  check ((decision is null) = (decided_at is null)),
  foreign key (workspace_id, review_id) references review,
  foreign key (workspace_id, decided_by) references member
);

call protect('review', 'select, insert, update');
call protect('review_text', 'select, insert, update');
call protect('review_finding', 'select, insert, update, delete');
