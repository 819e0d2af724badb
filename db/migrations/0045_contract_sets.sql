-- Contracts of one deal as a set, and the further parties of a contract.
-- compatible: 11
set lock_timeout = '5s';

-- Which set a contract belongs to: one at most.
create table contract_set (
  workspace_id uuid not null,
  contract_id  uuid not null,
  set_id       uuid not null,
  joined_at    timestamptz(3) not null,
  joined_by    uuid,
  primary key (workspace_id, contract_id),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, joined_by) references member
);
create index contract_set_by_set on contract_set (workspace_id, set_id, joined_at, contract_id);

-- Differences between the contracts of a set that somebody lets stand.
create table contract_set_waiver (
  workspace_id uuid not null,
  set_id       uuid not null,
  term         text not null,                   -- what should agree
  hash         text not null,                   -- of what the contracts say; other values need another waiver
  words        text not null,
  waived_by    uuid not null,
  waived_at    timestamptz(3) not null,
  primary key (workspace_id, set_id, term),
  foreign key (workspace_id, waived_by) references member
);

-- Who is party to a contract beside customer and supplier.
create table contract_party (
  workspace_id uuid not null,
  contract_id  uuid not null,
  role         text not null check (role in ('integrator', 'guarantor')),
  company_id   uuid,                            -- null for ourselves
  contact_id   uuid,                            -- who answers for it there
  owner_id     uuid,                            -- who answers for it where it is ourselves
  primary key (workspace_id, contract_id, role),
  check (company_id is null or owner_id is null),
  check (company_id is not null or contact_id is null),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, owner_id) references member
);

call protect('contract_set', 'select, insert, delete');
call protect('contract_set_waiver', 'select, insert, update, delete');
call protect('contract_party', 'select, insert, update, delete');
