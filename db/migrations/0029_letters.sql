-- The letters of automations, and what became of them.
-- compatible: 11
set lock_timeout = '5s';

create table letter (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  automation_id uuid,                           -- none when it was only tried
  run_id        uuid,
  theme         text not null,                  -- the subject before its variables were filled in
  to_address    text not null,
  subject       text not null,
  body          text not null,
  video         text,                           -- where its link leads
  key           text not null unique,           -- names it in its link and its picture
  made_at       timestamptz(3) not null,
  sent_at       timestamptz(3),
  opened_at     timestamptz(3),
  followed_at   timestamptz(3),
  replied_at    timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, automation_id) references automation,
  foreign key (workspace_id, run_id) references automation_run
);
create index letter_automation on letter (workspace_id, automation_id, theme);
create index letter_run on letter (workspace_id, run_id, id);

call protect('letter', 'select, insert, update');
