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

-- What is signed, and by whom: the printed version, kept with its digest.
create table contract_signing (
  workspace_id uuid not null,
  id           uuid not null,
  contract_id  uuid not null,
  number       integer not null,
  pdf_file_id  uuid not null,
  svg_file_id  uuid not null,                   -- the drawing of its pages
  pages        jsonb not null,                  -- where each page lies in the drawing of all
  sha256       text not null,                   -- of the PDF
  ordered      boolean not null,                -- whether one signs after another
  begun_by     uuid not null,
  begun_at     timestamptz(3) not null,
  closed_at    timestamptz(3),                  -- when it was taken back or declined
  primary key (workspace_id, id),
  foreign key (workspace_id, contract_id, number) references contract_version,
  foreign key (workspace_id, begun_by) references member
);
create unique index contract_signing_open on contract_signing (workspace_id, contract_id) where closed_at is null;

create table contract_signer (
  workspace_id uuid not null,
  id           uuid not null,
  signing_id   uuid not null,
  place        integer not null,
  member_id    uuid,                            -- null for the other side
  name         text not null,
  email        text,
  key          text,                            -- stands in the other side's link
  expires_at   timestamptz(3),
  code         bytea,                           -- SHA-256 of what was mailed to them, with their id
  code_until   timestamptz(3),
  code_tries   integer not null default 0,
  way          text check (way in ('page', 'link', 'paper')),
  proof        text check (proof in ('account', 'code', 'name', 'scan')),
  signed_at    timestamptz(3),
  signed_on    date,                            -- the day that stands on paper
  signed_by    text,
  position     text,
  signed_from  text,                            -- the network address it came from
  sha256       text,                            -- of the PDF that was signed
  scan_file_id uuid,
  declined_at  timestamptz(3),
  words        text,
  primary key (workspace_id, id),
  unique (workspace_id, key),
  check ((signed_at is null) = (way is null)),
  foreign key (workspace_id, signing_id) references contract_signing,
  foreign key (workspace_id, member_id) references member
);
create index contract_signer_by_signing on contract_signer (workspace_id, signing_id, place);

call protect('contract_signing', 'select, insert, update');
call protect('contract_signer', 'select, insert, update');
