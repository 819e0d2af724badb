-- A workspace can be renamed and moved; servers of the version before go on working.
-- compatible: 6
set lock_timeout = '5s';

alter table workspace
  add column version integer not null default 1,
  add column updated_at timestamptz(3) not null default now();

-- The server changes what is said of a workspace, never its address, and only that of the open transaction.
grant update (name, time_zone, country, locale, version, updated_at) on workspace to tessera_app;
alter table workspace enable row level security;
create policy seen on workspace for select using (true);
create policy changed on workspace for update using (id = current_workspace()) with check (id = current_workspace());

create function tell_workspace_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('access', 'workspace:' || new.id);
  return null;
end $$;
create trigger workspace_access after update on workspace for each row execute function tell_workspace_changed();
