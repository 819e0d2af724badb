-- What somebody, a team or the whole workspace is to reach within a month, a quarter or a year.
-- compatible: 11
set lock_timeout = '5s';

create table target (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  member_id    uuid,                            -- of one person,
  team_id      uuid,                            -- of a team and those below; of neither: of the whole workspace
  span         text not null check (span in ('month', 'quarter', 'year')),
  begins_on    date not null,
  metric       text not null,
  currency     text,                            -- of money only
  plan         bigint not null check (plan > 0), -- how many, or minor units
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  unique nulls not distinct (workspace_id, span, begins_on, metric, currency, member_id, team_id),
  check (member_id is null or team_id is null),
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, team_id) references team
);
call protect('target', 'select, insert, update');
