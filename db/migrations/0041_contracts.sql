-- Contracts: what was agreed with whom, and the versions of their texts.
-- compatible: 11
set lock_timeout = '5s';

create table contract (
  workspace_id    uuid not null references workspace,
  id              uuid not null,
  name            text not null collate names,
  number          text,
  kind            text not null check (kind in
    ('licence', 'implementation', 'aftersales', 'development', 'storage', 'saas', 'sale', 'data_processing', 'other')),
  our_role        text not null check (our_role in ('customer', 'supplier')),
  state           text not null check (state in
    ('draft', 'negotiation', 'approval', 'signing', 'active', 'ended', 'cancelled')),
  company_id      uuid,
  contact_id      uuid,
  owner_id        uuid,
  deal_id         uuid,
  ruling          text not null check (ruling in ('en', 'zh', 'ru')),
  beside          text check (beside in ('en', 'zh', 'ru')),
  amount_minor    bigint,                       -- these follow from the variables of the text
  amount_currency text,
  starts_on       date,
  ends_on         date,
  renewal         text check (renewal in ('none', 'automatic', 'agreed')),
  notice_days     integer,
  review_id       uuid,                         -- of the text as it stood when it was last reviewed
  custom          jsonb not null default '{}',
  version         integer not null default 1,
  created_at      timestamptz(3) not null default now(),
  created_by      uuid,
  updated_at      timestamptz(3) not null default now(),
  deleted_at      timestamptz(3),
  primary key (workspace_id, id),
  check ((amount_minor is null) = (amount_currency is null)),
  check (beside <> ruling),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, owner_id) references member,
  foreign key (workspace_id, deal_id) references deal,
  foreign key (workspace_id, review_id) references review
);
create index contract_by_name on contract (workspace_id, name, id) where deleted_at is null;
create index contract_by_creation on contract (workspace_id, created_at, id) where deleted_at is null;
create index contract_by_change on contract (workspace_id, updated_at, id) where deleted_at is null;
create index contract_by_end on contract (workspace_id, coalesce(ends_on, 'infinity'), id) where deleted_at is null;
create index contract_by_owner on contract (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index contract_by_company on contract (workspace_id, company_id, created_at, id) where deleted_at is null;
create index contract_by_deal on contract (workspace_id, deal_id, created_at, id) where deleted_at is null;
create index contract_bin on contract (workspace_id, deleted_at, id) where deleted_at is not null;

-- The texts of a contract in their order. Only the last may still be open; once it is fixed, nothing of it changes.
create table contract_version (
  workspace_id uuid not null,
  contract_id  uuid not null,
  number       integer not null,
  origin       text not null check (origin in ('ours', 'theirs')),
  note         text not null default '',
  body         jsonb not null,                  -- title and clauses in each language
  terms        jsonb not null,                  -- variable → value
  facts        jsonb,                           -- what the parties said of themselves when it was fixed, by language
  file_name    text,                            -- of the other side's draft
  made_at      timestamptz(3) not null,
  made_by      uuid,
  changed_at   timestamptz(3) not null,
  fixed_at     timestamptz(3),
  primary key (workspace_id, contract_id, number),
  check ((facts is null) = (fixed_at is null)),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, made_by) references member
);
create unique index contract_version_open on contract_version (workspace_id, contract_id) where fixed_at is null;

call protect('contract', 'select, insert, update');
call protect('contract_version', 'select, insert, update');
