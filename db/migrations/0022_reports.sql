-- Reports that people have saved: questions over any noun, asked anew whenever they are opened.
-- compatible: 11
set lock_timeout = '5s';

create table report (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null,
  ask          jsonb not null,
  shared       boolean not null default false,
  owner_id     uuid not null,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references member
);
create index report_by_name on report (workspace_id, name) where deleted_at is null;
call protect('report', 'select, insert, update');
