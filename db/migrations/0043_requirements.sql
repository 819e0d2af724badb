-- Requirements in lists, and how the clauses of a contract cover them.
-- compatible: 11
set lock_timeout = '5s';

create table requirement_list (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  company_id   uuid,                            -- whom it is asked of
  owner_id     uuid,
  about        text,
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
create index requirement_list_by_name on requirement_list (workspace_id, name, id) where deleted_at is null;
create index requirement_list_by_creation on requirement_list (workspace_id, created_at, id) where deleted_at is null;
create index requirement_list_by_change on requirement_list (workspace_id, updated_at, id) where deleted_at is null;
create index requirement_list_by_owner on requirement_list (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index requirement_list_by_company on requirement_list (workspace_id, company_id, created_at, id) where deleted_at is null;
create index requirement_list_bin on requirement_list (workspace_id, deleted_at, id) where deleted_at is not null;

create table requirement (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  list_id      uuid not null,
  code         text,
  name         text not null collate names,
  about        text,
  priority     text not null check (priority in ('must', 'should', 'could')),
  release      integer not null check (release between 1 and 99),
  weight       integer check (weight between 0 and 100),
  criterion    text,                            -- by what it is accepted
  owner_id     uuid,
  state        text not null check (state in ('open', 'agreed', 'dropped')),
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  check (release > 1 or priority = 'must'),     -- the first release holds musts only
  foreign key (workspace_id, list_id) references requirement_list,
  foreign key (workspace_id, owner_id) references member
);
create unique index requirement_code on requirement (workspace_id, list_id, code) where deleted_at is null;
create index requirement_by_name on requirement (workspace_id, name, id) where deleted_at is null;
create index requirement_by_release on requirement (workspace_id, release, id) where deleted_at is null;
create index requirement_by_creation on requirement (workspace_id, created_at, id) where deleted_at is null;
create index requirement_by_change on requirement (workspace_id, updated_at, id) where deleted_at is null;
create index requirement_by_owner on requirement (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index requirement_by_list on requirement (workspace_id, list_id, created_at, id) where deleted_at is null;
create index requirement_bin on requirement (workspace_id, deleted_at, id) where deleted_at is not null;

-- Which lists a contract is to cover.
create table requirement_link (
  workspace_id uuid not null,
  contract_id  uuid not null,
  list_id      uuid not null,
  linked_at    timestamptz(3) not null,
  linked_by    uuid,
  primary key (workspace_id, contract_id, list_id),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, list_id) references requirement_list,
  foreign key (workspace_id, linked_by) references member
);
create index requirement_link_by_list on requirement_link (workspace_id, list_id);

-- How a contract covers a requirement: what the vendor says, which clauses hold it, and who put their name to it.
create table requirement_cover (
  workspace_id   uuid not null,
  contract_id    uuid not null,
  requirement_id uuid not null,
  answer         text check (answer in ('yes', 'partly', 'no', 'later')),
  answer_words   text not null default '',
  answer_source  text not null default '',
  clauses        text[] not null default '{}',  -- their codes
  verdict        text check (verdict in ('met', 'weakened', 'missing', 'contradictory')),
  words          text not null default '',
  signed_by      uuid,
  signed_at      timestamptz(3),
  signed_hash    text,                          -- of what the clauses and the requirement said when it was signed off
  version        integer not null default 1,
  changed_at     timestamptz(3) not null,
  changed_by     uuid,
  primary key (workspace_id, contract_id, requirement_id),
  check ((signed_at is null) = (signed_hash is null)),
  check (signed_at is null or verdict is not null),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, requirement_id) references requirement,
  foreign key (workspace_id, signed_by) references member,
  foreign key (workspace_id, changed_by) references member
);

call protect('requirement_list', 'select, insert, update');
call protect('requirement', 'select, insert, update');
call protect('requirement_link', 'select, insert, delete');
call protect('requirement_cover', 'select, insert, update');
