-- What a contract promises to hand over, and what came of it: round by round, down to each requirement.
-- compatible: 11
set lock_timeout = '5s';

create table deliverable (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  contract_id  uuid not null,
  number       integer not null check (number > 0),  -- within the contract, given once
  name         text not null,
  clause       text,                                 -- the code of the clause that promises it
  due_on       date,
  criterion    text not null default '',             -- by what it is accepted
  taken_from   text[],                               -- what the text it was taken over from calls it, in every language
  taken        boolean not null default false,       -- whether it still is as the text had it
  version      integer not null default 1,
  created_at   timestamptz(3) not null,
  created_by   uuid,
  changed_at   timestamptz(3) not null,
  changed_by   uuid,
  removed_at   timestamptz(3),
  primary key (workspace_id, id),
  check (not taken or taken_from is not null),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, created_by) references member,
  foreign key (workspace_id, changed_by) references member
);
create unique index deliverable_by_contract on deliverable (workspace_id, contract_id, number);

-- Each time it is handed over, and what came of testing it; nothing of a round changes once it is judged.
create table deliverable_round (
  workspace_id   uuid not null,
  deliverable_id uuid not null,
  round          integer not null check (round > 0),
  handed_on      date not null,
  handed_words   text not null default '',
  handed_by      uuid,                               -- who noted it
  handed_at      timestamptz(3) not null,
  result         text check (result in ('accepted', 'remarks', 'refused')),
  tested_on      date,
  tested_by      uuid,
  words          text not null default '',           -- remarks, or the reasons of a refusal
  evidence       text not null default '',
  judged_by      uuid,
  judged_at      timestamptz(3),
  primary key (workspace_id, deliverable_id, round),
  check ((result is null) = (tested_on is null) and (result is null) = (judged_at is null)),
  check (tested_on >= handed_on),
  check (result is null or result = 'accepted' or words <> ''),
  foreign key (workspace_id, deliverable_id) references deliverable,
  foreign key (workspace_id, handed_by) references member,
  foreign key (workspace_id, tested_by) references member,
  foreign key (workspace_id, judged_by) references member
);

-- Which deliverables are to bring a requirement, and whether it held when they were tested.
alter table requirement_cover add column deliverables uuid[] not null default '{}';

create table requirement_result (
  workspace_id   uuid not null,
  contract_id    uuid not null,
  requirement_id uuid not null,
  deliverable_id uuid not null,
  round          integer not null,
  passed         boolean not null,
  words          text not null default '',
  primary key (workspace_id, contract_id, requirement_id, deliverable_id, round),
  check (passed or words <> ''),
  foreign key (workspace_id, contract_id) references contract,
  foreign key (workspace_id, requirement_id) references requirement,
  foreign key (workspace_id, deliverable_id, round) references deliverable_round
);

call protect('deliverable', 'select, insert, update');
call protect('deliverable_round', 'select, insert, update');
call protect('requirement_result', 'select, insert');
