-- Surveys of what colleagues need, what they answered, and the requirements made of it.
-- compatible: 11
set lock_timeout = '5s';

alter table requirement add column kind text check (kind in ('function', 'integration'));

create table survey (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  state        text not null check (state in ('open', 'closed')),
  list_id      uuid,                            -- where its requirements go
  owner_id     uuid,
  about        text,
  questions    jsonb,                           -- null: the ready-made ones
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, list_id) references requirement_list,
  foreign key (workspace_id, owner_id) references member
);
create index survey_by_name on survey (workspace_id, name, id) where deleted_at is null;
create index survey_by_creation on survey (workspace_id, created_at, id) where deleted_at is null;
create index survey_by_change on survey (workspace_id, updated_at, id) where deleted_at is null;
create index survey_by_owner on survey (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index survey_by_list on survey (workspace_id, list_id, created_at, id) where deleted_at is null;
create index survey_bin on survey (workspace_id, deleted_at, id) where deleted_at is not null;

-- What one colleague answered, with the department and role they had then.
create table survey_answer (
  workspace_id uuid not null,
  survey_id    uuid not null,
  member_id    uuid not null,
  team_id      uuid,
  role_id      text not null,
  said         jsonb not null,                  -- a number or words for each question's key
  said_at      timestamptz(3) not null,
  primary key (workspace_id, survey_id, member_id),
  foreign key (workspace_id, survey_id) references survey,
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, team_id) references team
);

-- Which requirement a question's answers, or one colleague's answer to it, became.
create table survey_requirement (
  workspace_id   uuid not null,
  survey_id      uuid not null,
  question       text not null,
  member_id      uuid,                          -- null: all answers to the question
  requirement_id uuid not null,
  primary key (workspace_id, requirement_id),
  unique nulls not distinct (workspace_id, survey_id, question, member_id),
  foreign key (workspace_id, survey_id) references survey,
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, requirement_id) references requirement
);

call protect('survey', 'select, insert, update');
call protect('survey_answer', 'select, insert, update');
call protect('survey_requirement', 'select, insert, update');
