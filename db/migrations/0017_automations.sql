-- Automations: who listens to which events, what is to be done, and every run of it.
-- compatible: 11
set lock_timeout = '5s';

-- Types of events somebody waits for, and the events of these types until they are fetched: the transactional outbox.
create table event_listener (
  workspace_id uuid not null references workspace,
  type         text not null,
  listener     text not null,
  primary key (workspace_id, type, listener)
);
create table event_heard (
  workspace_id uuid not null references workspace,
  listener     text not null,
  event_id     uuid not null,
  record_id    uuid not null,
  at           timestamptz(3) not null,
  primary key (workspace_id, listener, event_id)
);

create table automation (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 100),
  contents     jsonb not null,
  edition      integer not null default 0,      -- the version in force; 0 before the first is published
  active       boolean not null default false,
  publisher_id uuid,                            -- in whose name it runs, with the rights of the role it names
  swept_until  timestamptz(3),                  -- up to when its dates have been looked at
  version      integer not null default 1,
  created_at   timestamptz(3) not null,
  created_by   uuid not null,
  updated_at   timestamptz(3) not null,
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, publisher_id) references member
);

create table automation_run (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  automation_id uuid not null,
  edition       integer not null,
  contents      jsonb not null,                 -- what was in force when it began: it goes on by that
  subject_noun  text not null check (subject_noun in ('deal', 'lead', 'company', 'contact')),
  subject_id    uuid not null,
  key           text not null,                  -- what started it, told so that it cannot start the same twice
  cause         jsonb not null,
  chain         text[] not null default '{}',   -- the runs that led to this one, as automation:record
  decisions     jsonb not null default '[]',
  state         text not null default 'open' check (state in ('open', 'done', 'ended', 'failed')),
  place         integer not null default 0,     -- the step that is next
  attempts      integer not null default 0,
  results       jsonb not null default '[]',
  why           text,
  details       jsonb,
  minutes       integer not null default 0,     -- of work saved
  answered_at   timestamptz(3),                 -- when something came that ends it early
  started_at    timestamptz(3) not null,
  wake_at       timestamptz(3) not null,
  ended_at      timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, automation_id, key),
  foreign key (workspace_id, automation_id) references automation
);
create index automation_run_due on automation_run (workspace_id, wake_at, id) where state = 'open';
create index automation_run_record on automation_run (workspace_id, subject_id, id);
create index automation_run_list on automation_run (workspace_id, automation_id, id);

-- What came before was admitted by the narrower rule.
alter table event drop constraint event_via_check,
  add constraint event_via_check check (via in ('web', 'api', 'job', 'cli', 'import', 'form', 'automation')) not valid;

call protect('event_listener', 'select, insert, delete');
call protect('event_heard', 'select, insert, update, delete');
call protect('automation', 'select, insert, update');
call protect('automation_run', 'select, insert, update');

-- The deal from which a card in another pipeline was made.
alter table deal add column origin_id uuid,
  add constraint deal_origin foreign key (workspace_id, origin_id) references deal not valid;
create index deal_by_origin on deal (workspace_id, origin_id) where origin_id is not null;
