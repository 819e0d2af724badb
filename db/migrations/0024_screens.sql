-- Links that show a desk on a screen nobody is signed in at.
-- compatible: 11
set lock_timeout = '5s';

create table screen (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null,
  desk         text not null check (desk in ('head', 'day')),
  period       text not null,
  look         text not null check (look in ('dark', 'light')),
  locale       text not null check (locale in ('en', 'zh', 'ru')),
  expires_at   timestamptz(3),
  member_id    uuid not null,                   -- in whose name and with whose rights it is shown
  key_hash     bytea,                           -- SHA-256 of the secret part of the link, which is kept nowhere
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),                  -- ended
  primary key (workspace_id, id),
  unique (workspace_id, key_hash),
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, created_by) references member
);
create index screen_by_member on screen (workspace_id, member_id, id);
call protect('screen', 'select, insert, update');
