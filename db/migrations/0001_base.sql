-- The ground floor: workspaces and their members, the one log of events, and the two walls between workspaces.
set lock_timeout = '5s';

-- The role every pooled connection of the server switches to. It owns nothing, so row-level security binds it.
do $$ begin
  if not exists (select from pg_roles where rolname = 'tessera_app') then create role tessera_app nologin; end if;
end $$;
do $$ begin
  execute format('grant tessera_app to %I', current_user);
  execute format('grant usage on schema public to tessera_app');
end $$;

create collation if not exists names (provider = icu, locale = 'und');

-- The workspace of the open transaction; null outside one, and then row-level security shows nothing.
create function current_workspace() returns uuid language sql stable parallel safe
  return nullif(current_setting('tessera.workspace', true), '')::uuid;

-- The second wall: makes a table's rows visible to one workspace at a time and grants the server the named verbs.
create procedure protect(tenant_table regclass, verbs text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format('create policy workspace on %s using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())', tenant_table);
  execute format('grant %s on %s to tessera_app', verbs, tenant_table);
end $$;

create table workspace (
  id         uuid primary key,
  slug       text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name       text not null check (length(name) between 1 and 200),
  time_zone  text not null default 'UTC',
  country    text not null default 'US' check (country ~ '^[A-Z]{2}$'),
  locale     text not null default 'en' check (locale in ('en', 'zh', 'ru')),
  created_at timestamptz(3) not null default now()
);
grant select on workspace to tessera_app;

create table team (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  parent_id    uuid,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, parent_id) references team
);

-- Ready roles keep their grants in the code (null here); a workspace's own roles keep them in the row.
create table role (
  workspace_id uuid not null references workspace,
  id           text not null check (id ~ '^[a-z][a-z0-9-]{0,62}$'),
  name         text,
  grants       jsonb,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  updated_at   timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);

create table member (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  user_id      uuid not null,
  name         text not null collate names,
  email        text not null,
  role_id      text not null,
  team_id      uuid,
  active       boolean not null default true,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, user_id),
  foreign key (workspace_id, role_id) references role,
  foreign key (workspace_id, team_id) references team
);
create index member_user on member (user_id);

create table invitation (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  email        text not null,
  name         text not null,
  role_id      text not null,
  team_id      uuid,
  token_hash   text not null unique,
  invited_by   uuid not null,
  created_at   timestamptz(3) not null default now(),
  expires_at   timestamptz(3) not null,
  accepted_at  timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, role_id) references role,
  foreign key (workspace_id, team_id) references team,
  foreign key (workspace_id, invited_by) references member
);

-- What one member may read beyond the scope of the role; the whole of what a guest sees.
create table share (
  workspace_id uuid not null references workspace,
  noun         text not null,
  record_id    uuid not null,
  member_id    uuid not null,
  shared_by    uuid not null,
  created_at   timestamptz(3) not null default now(),
  primary key (workspace_id, member_id, noun, record_id),
  foreign key (workspace_id, member_id) references member on delete cascade
);
create index share_record on share (workspace_id, record_id);

-- The one log. The key serves a record's timeline; xid says which events are committed and may be sealed.
create table event (
  workspace_id uuid not null,
  id           uuid not null,
  at           timestamptz(3) not null,
  type         text not null,
  noun         text not null,
  record_id    uuid not null,
  parent_noun  text,
  parent_id    uuid,
  batch        uuid,
  actor_id     uuid not null,
  via          text not null check (via in ('web', 'api', 'job', 'cli', 'import')),
  data         jsonb not null,
  salt         bytea default uuid_send(gen_random_uuid()),
  xid          xid8 not null default pg_current_xact_id(),
  primary key (workspace_id, record_id, id, at)
) partition by range (at);
create index event_parent on event (workspace_id, parent_id, id) where parent_id is not null;
create index event_order on event (workspace_id, xid, id);

create function add_event_partition(month date) returns void language plpgsql security definer set search_path = public as $$
declare
  first date := date_trunc('month', month);
  name text := 'event_' || to_char(first, 'YYYY_MM');
begin
  if to_regclass(name) is not null then return; end if;
  execute format('create table %I partition of event for values from (%L) to (%L)', name,
    first::timestamp at time zone 'UTC', (first + interval '1 month')::timestamp at time zone 'UTC');
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
end $$;
select add_event_partition((now() + make_interval(months => n))::date) from generate_series(-1, 3) n;
create table event_rest partition of event default;
alter table event_rest enable row level security;
alter table event_rest force row level security;

-- Append-only, for the owner too. Erasing a person's values is the one exception and leaves the row and its seal.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('tessera.erasing', true) = 'on' then return new; end if;
  raise exception 'the log of events is append-only';
end $$;
create trigger event_append_only before update or delete on event for each row execute function refuse_change();

-- The chain: digest = SHA-256 of salt and event, hash = SHA-256 of the previous hash and the digest.
create table event_seal (
  workspace_id uuid not null references workspace,
  seq          bigint not null,
  event_id     uuid not null,
  record_id    uuid not null,
  at           timestamptz(3) not null,
  xid          xid8 not null,
  digest       bytea not null,
  hash         bytea not null,
  sealed_at    timestamptz(3) not null default now(),
  primary key (workspace_id, seq)
);
create trigger event_seal_append_only before update or delete on event_seal for each row execute function refuse_change();

-- Answers given to an Idempotency-Key, kept for 24 hours.
create table idempotency (
  workspace_id uuid not null references workspace,
  member_id    uuid not null,
  key          text not null check (length(key) between 1 and 200),
  fingerprint  text not null,
  reply        jsonb,
  created_at   timestamptz(3) not null default now(),
  primary key (workspace_id, member_id, key)
);
create index idempotency_age on idempotency (created_at);

call protect('team', 'select, insert, update');
call protect('role', 'select, insert, update, delete');
call protect('member', 'select, insert, update');
-- A person may see in which workspaces they are, before choosing one.
create policy self on member for select using (user_id = nullif(current_setting('tessera.user', true), '')::uuid);

call protect('invitation', 'select, insert, update, delete');
call protect('share', 'select, insert, delete');
call protect('event', 'select, insert');
call protect('event_seal', 'select, insert');
call protect('idempotency', 'select, insert, update, delete');

-- Jobs join the caller's transaction, yet the server has no rights on the queue's tables.
create function enqueue_job(name text, payload json, run_at timestamptz, job_key text, queue text) returns void
language plpgsql security definer set search_path = public as $$
begin
  if (payload ->> 'workspaceId')::uuid is distinct from current_workspace() then
    raise exception 'a job belongs to the workspace that enqueues it';
  end if;
  perform graphile_worker.add_job(name, payload, queue_name => queue, run_at => run_at, job_key => job_key);
end $$;
revoke all on function enqueue_job(text, json, timestamptz, text, text) from public;
revoke all on function add_event_partition(date) from public;
grant execute on function enqueue_job(text, json, timestamptz, text, text) to tessera_app;

-- Who may act is cached by the servers; these changes must reach them at once.
create function tell_access_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('access', 'workspace:' || coalesce(new.workspace_id, old.workspace_id));
  return null;
end $$;
create trigger member_access after insert or update or delete on member for each row execute function tell_access_changed();
create trigger team_access after insert or update or delete on team for each row execute function tell_access_changed();
create trigger role_access after insert or update or delete on role for each row execute function tell_access_changed();
