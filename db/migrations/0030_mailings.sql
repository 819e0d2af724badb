-- Desks that are sent by mail again and again.
-- compatible: 11
set lock_timeout = '5s';

create table mailing (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  desk         text not null check (desk in ('head', 'day')),
  period       text not null,
  locale       text not null check (locale in ('en', 'zh', 'ru')),
  every        text not null check (every in ('day', 'week', 'month')),
  weekday      integer check (weekday between 1 and 7),
  month_day    integer check (month_day between 1 and 31),
  at           text not null check (at ~ '^\d\d:\d\d$'), -- by the clocks of the workspace
  next_at      timestamptz(3) not null,
  member_id    uuid not null,                   -- whoever set it up
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, created_by) references member
);
create index mailing_due on mailing (workspace_id, next_at) where deleted_at is null;
create index mailing_by_member on mailing (workspace_id, member_id, id);

-- Who gets it, each by the own rights.
create table mailing_member (
  workspace_id uuid not null references workspace,
  mailing_id   uuid not null,
  member_id    uuid not null,
  primary key (workspace_id, mailing_id, member_id),
  foreign key (workspace_id, mailing_id) references mailing on delete cascade,
  foreign key (workspace_id, member_id) references member
);
call protect('mailing', 'select, insert, update');
call protect('mailing_member', 'select, insert, delete');
