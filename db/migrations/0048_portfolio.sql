-- What contracts are negotiated about, and what a portfolio of them is looked at by: state, and risk by theme.
-- compatible: 11
set lock_timeout = '5s';

create table negotiation_point (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  contract_id  uuid not null,
  name         text not null collate names,
  clause       text,                            -- its code in the text
  priority     text not null check (priority in ('must', 'should', 'could')),
  state        text not null check (state in ('open', 'agreed', 'conceded_by_us', 'conceded_by_them', 'dropped')),
  ours         text,
  theirs       text,
  agreed       text,
  reason       text,                            -- why it was dropped
  owner_id     uuid,
  due_on       date,
  source       text not null check (source in ('hand', 'finding', 'change', 'requirement')),
  source_key   text,                            -- what the finding, change or requirement is known by
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  check (state <> 'dropped' or reason is not null),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, owner_id) references member
);
create unique index negotiation_point_source on negotiation_point (workspace_id, contract_id, source, source_key) where deleted_at is null;
create index negotiation_point_by_contract on negotiation_point (workspace_id, contract_id, created_at, id) where deleted_at is null;
create index negotiation_point_by_name on negotiation_point (workspace_id, name, id) where deleted_at is null;
create index negotiation_point_by_creation on negotiation_point (workspace_id, created_at, id) where deleted_at is null;
create index negotiation_point_by_change on negotiation_point (workspace_id, updated_at, id) where deleted_at is null;
create index negotiation_point_by_owner on negotiation_point (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index negotiation_point_by_due on negotiation_point (workspace_id, coalesce(due_on, 'infinity'), id) where deleted_at is null;
create index negotiation_point_last_due on negotiation_point (workspace_id, coalesce(due_on, '-infinity'), id) where deleted_at is null;
create index negotiation_point_bin on negotiation_point (workspace_id, deleted_at, id) where deleted_at is not null;
call protect('negotiation_point', 'select, insert, update');

alter table contract
  add column open_points integer not null default 0,
  add column risk integer not null default 0,   -- the weight of what its review found and nobody decided about
  add column risks jsonb not null default '{}'; -- theme → how many errors, warnings and hints of these
create index contract_by_risk on contract (workspace_id, risk, id) where deleted_at is null;
create index contract_unreviewed on contract (workspace_id, owner_id) where review_id is null and deleted_at is null;
create index contract_by_state on contract (workspace_id, state, updated_at, id) where deleted_at is null;
create index contract_sums on contract (workspace_id, state, owner_id) include (amount_minor, amount_currency) where deleted_at is null;
