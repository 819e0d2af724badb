-- What each member has on the desk: saved views and notices.
set lock_timeout = '5s';

create table view (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  noun         text not null,
  name         text not null,
  query        jsonb not null,
  shared       boolean not null default false,
  owner_id     uuid not null,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references member
);
create index view_noun on view (workspace_id, noun) where deleted_at is null;

create table notification (
  workspace_id uuid not null references workspace,
  member_id    uuid not null,
  id           uuid not null,
  kind         text not null check (kind in ('mention', 'assigned', 'reminder', 'import')),
  noun         text not null,
  record_id    uuid not null,
  by_id        uuid,
  data         jsonb not null default '{}',
  at           timestamptz(3) not null,
  read_at      timestamptz(3),
  primary key (workspace_id, member_id, id),
  foreign key (workspace_id, member_id) references member
);
create index notification_unread on notification (workspace_id, member_id) where read_at is null;

call protect('view', 'select, insert, update');
call protect('notification', 'select, insert, update');
