-- Many offers made and printed by one order.
-- compatible: 11
set lock_timeout = '5s';

create table print_run (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  member_id    uuid not null,                      -- who ordered it; nobody else sees it
  noun         text not null check (noun in ('deal', 'offer')),
  template_id  uuid,                               -- null: each offer has its own
  state        text not null check (state in ('queued', 'running', 'done', 'cancelled')),
  attempts     integer not null default 0,         -- starts since the last item was settled
  created_at   timestamptz(3) not null,
  touched_at   timestamptz(3) not null,
  ended_at     timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, template_id) references template
);
create index print_run_by_member on print_run (workspace_id, member_id, created_at desc, id);

create table print_item (
  workspace_id uuid not null,
  run_id       uuid not null,
  place        integer not null,
  record_id    uuid not null,                      -- the deal, or the offer
  offer_id     uuid,                               -- once there is one
  state        text not null default 'waiting' check (state in ('waiting', 'made', 'failed')),
  refusal      jsonb,                              -- why it could not be made: code and details
  primary key (workspace_id, run_id, place),
  unique (workspace_id, run_id, record_id),
  foreign key (workspace_id, run_id) references print_run on delete cascade,
  foreign key (workspace_id, offer_id) references offer
);

call protect('print_run', 'select, insert, update');
call protect('print_item', 'select, insert, update');
