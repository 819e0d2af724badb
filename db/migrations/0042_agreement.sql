-- How a contract is agreed on: who judges it before it is signed, and what they said.
-- compatible: 11
set lock_timeout = '5s';

-- Who judges which contracts, as the workspace has set it up.
create table contract_route (
  workspace_id   uuid primary key references workspace,
  routes         json not null,                 -- in the order in which they are asked; the first that fits decides
  legal_minor    bigint,                        -- from which price on a legal reviewer is obligatory whatever our role
  legal_currency text,
  version        integer not null default 1,
  updated_at     timestamptz(3) not null default now(),
  check ((legal_minor is null) = (legal_currency is null))
);

-- A round of judging a fixed version; a contract that is written on needs another.
create table contract_approval (
  workspace_id uuid not null,
  id           uuid not null,
  contract_id  uuid not null,
  number       integer not null,                -- of the version that is judged
  steps        jsonb not null,                  -- role, quorum, last day, and seats with their verdicts
  asked_by     uuid not null,
  asked_at     timestamptz(3) not null,
  closed_at    timestamptz(3),                  -- when it was given back or taken back
  primary key (workspace_id, id),
  foreign key (workspace_id, contract_id, number) references contract_version,
  foreign key (workspace_id, asked_by) references member
);
create unique index contract_approval_open on contract_approval (workspace_id, contract_id) where closed_at is null;

call protect('contract_route', 'select, insert, update');
call protect('contract_approval', 'select, insert, update');
