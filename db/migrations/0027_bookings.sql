-- Vehicles, drivers and places, and for which deal each is held when.
-- compatible: 11
set lock_timeout = '5s';

create table resource (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  kind         text not null check (kind in ('vehicle', 'driver', 'place')),
  active       boolean not null,
  about        text,
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create index resource_by_name on resource (workspace_id, name, id) where deleted_at is null;
create index resource_by_creation on resource (workspace_id, created_at, id) where deleted_at is null;
create index resource_by_change on resource (workspace_id, updated_at, id) where deleted_at is null;
create index resource_bin on resource (workspace_id, deleted_at, id) where deleted_at is not null;

create table booking (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text,                            -- the resource's, when it was booked
  resource_id  uuid not null,
  deal_id      uuid not null,
  starts_at    timestamptz(3) not null,
  ends_at      timestamptz(3) not null,         -- the first moment that is free again
  about        text,
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  check (starts_at < ends_at),
  foreign key (workspace_id, resource_id) references resource,
  foreign key (workspace_id, deal_id) references deal
);
create index booking_by_resource on booking (workspace_id, resource_id, starts_at) where deleted_at is null;
create index booking_by_deal on booking (workspace_id, deal_id, starts_at) where deleted_at is null;
create index booking_by_start on booking (workspace_id, starts_at, id) where deleted_at is null;
create index booking_by_creation on booking (workspace_id, created_at, id) where deleted_at is null;
create index booking_by_change on booking (workspace_id, updated_at, id) where deleted_at is null;
create index booking_bin on booking (workspace_id, deleted_at, id) where deleted_at is not null;

call protect('resource', 'select, insert, update');
call protect('booking', 'select, insert, update');
