-- Addresses that automations tell of what happens, and the messages to them.
-- compatible: 11
set lock_timeout = '5s';

create table webhook (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 100),
  url          text not null,
  secret       text not null,                   -- encrypted with the installation's
  created_at   timestamptz(3) not null,
  created_by   uuid not null,
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);

create table webhook_delivery (
  workspace_id  uuid not null references workspace,
  id            uuid not null,                  -- sent along: whoever gets it twice knows it by that
  webhook_id    uuid not null,
  automation_id uuid not null,
  body          text not null,
  state         text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  attempts      integer not null default 0,
  status        integer,
  answer        text,                           -- its first characters
  problem       text,
  tried_at      timestamptz(3),
  next_at       timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, webhook_id) references webhook,
  foreign key (workspace_id, automation_id) references automation
);
create index webhook_delivery_webhook on webhook_delivery (workspace_id, webhook_id);
create index webhook_delivery_automation on webhook_delivery (workspace_id, automation_id);

call protect('webhook', 'select, insert, update');
call protect('webhook_delivery', 'select, insert, update');
