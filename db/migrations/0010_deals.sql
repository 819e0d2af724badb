-- Selling: pipelines with their stages, and the deals that go through them.
-- compatible: 9
set lock_timeout = '5s';

create table pipeline (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create index pipeline_by_name on pipeline (workspace_id, name, id) where deleted_at is null;

create table stage (
  workspace_id uuid not null,
  id           uuid not null,
  pipeline_id  uuid not null,
  place        integer not null,
  name         text not null,
  kind         text not null check (kind in ('open', 'won', 'lost')),
  color        text,
  probability  integer not null check (probability between 0 and 100),
  most_days    integer check (most_days > 0),
  required     text[] not null default '{}',    -- fields a deal needs before it may enter
  checklist    text[] not null default '{}',    -- what is ticked off before a deal may go on
  enter_rules  jsonb not null default '[]',     -- [{ says, filter }]: what must hold on entering, as a list's filter
  leave_rules  jsonb not null default '[]',
  deleted_at   timestamptz(3),                  -- a stage taken out of its pipeline keeps its name for the history
  primary key (workspace_id, id),
  unique (workspace_id, pipeline_id, id),
  foreign key (workspace_id, pipeline_id) references pipeline
);
create index stage_by_pipeline on stage (workspace_id, pipeline_id, place) where deleted_at is null;

create table deal (
  workspace_id    uuid not null references workspace,
  id              uuid not null,
  name            text not null collate names,
  company_id      uuid,
  pipeline_id     uuid not null,
  stage_id        uuid not null,
  state           text not null check (state in ('open', 'won', 'lost')),
  stage_since     timestamptz(3) not null,
  closed_at       timestamptz(3),
  amount_minor    bigint,
  amount_currency text,
  source          text not null,
  owner_id        uuid,
  expected_on     date,
  lost_reason     text,
  competitor      text,
  next_step_at    timestamptz(3),
  ticked          text[] not null default '{}',   -- the items of the stage's checklist that are done
  about           text,
  custom          jsonb not null default '{}',
  version         integer not null default 1,
  created_at      timestamptz(3) not null default now(),
  created_by      uuid,
  updated_at      timestamptz(3) not null default now(),
  deleted_at      timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, id, name),
  check ((amount_minor is null) = (amount_currency is null)),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, pipeline_id, stage_id) references stage (workspace_id, pipeline_id, id),
  foreign key (workspace_id, owner_id) references member
);
create index deal_by_name on deal (workspace_id, name, id) where deleted_at is null;
-- A deal may be lost where it stands: the columns of a board hold those whose state is the stage's kind.
create index deal_by_stage on deal (workspace_id, stage_id, state, stage_since, id) where deleted_at is null;
create index deal_by_stage_amount on deal (workspace_id, stage_id, state, coalesce(amount_minor, 0), id) where deleted_at is null;
create index deal_by_stage_owner on deal (workspace_id, stage_id, state, owner_id, stage_since, id) where deleted_at is null;
-- Counts and sums of a column are read from here alone.
create index deal_sums on deal (workspace_id, stage_id, state, owner_id) include (amount_minor, amount_currency) where deleted_at is null;
create index deal_by_owner on deal (workspace_id, owner_id, stage_since, id) where deleted_at is null;
create index deal_by_since on deal (workspace_id, stage_since, id) where deleted_at is null;
create index deal_by_amount on deal (workspace_id, coalesce(amount_minor, 0), id) where deleted_at is null;
create index deal_by_company on deal (workspace_id, company_id, stage_since, id) where deleted_at is null;
create index deal_by_creation on deal (workspace_id, created_at, id) where deleted_at is null;
create index deal_by_change on deal (workspace_id, updated_at, id) where deleted_at is null;
create index deal_next_step on deal (workspace_id, coalesce(next_step_at, 'infinity'), id) where deleted_at is null;
create index deal_last_step on deal (workspace_id, coalesce(next_step_at, '-infinity'), id) where deleted_at is null;
create index deal_expected on deal (workspace_id, coalesce(expected_on, 'infinity'), id) where deleted_at is null;
create index deal_expected_last on deal (workspace_id, coalesce(expected_on, '-infinity'), id) where deleted_at is null;
create index deal_bin on deal (workspace_id, deleted_at, id) where deleted_at is not null;

create table deal_contact (
  workspace_id uuid not null,
  deal_id      uuid not null,
  contact_id   uuid not null,
  role         text,
  primary key (workspace_id, deal_id, contact_id),
  foreign key (workspace_id, deal_id) references deal on delete cascade,
  foreign key (workspace_id, contact_id) references contact on delete cascade
);
create index deal_contact_contact on deal_contact (workspace_id, contact_id, deal_id);

create table deal_tag (
  workspace_id uuid not null,
  deal_id      uuid not null,
  tag_id       uuid not null,
  primary key (workspace_id, deal_id, tag_id),
  foreign key (workspace_id, deal_id) references deal on delete cascade,
  foreign key (workspace_id, tag_id) references tag on delete cascade
);
create index deal_tag_tag on deal_tag (workspace_id, tag_id, deal_id);

alter table task drop constraint task_subject_noun_check,
  add constraint task_subject_noun_check check (subject_noun in ('company', 'contact', 'deal'));
alter table note drop constraint note_subject_noun_check,
  add constraint note_subject_noun_check check (subject_noun in ('company', 'contact', 'deal', 'task'));

call protect('pipeline', 'select, insert, update');
call protect('stage', 'select, insert, update');
call protect('deal', 'select, insert, update');
call protect('deal_contact', 'select, insert, update, delete');
call protect('deal_tag', 'select, insert, delete');
