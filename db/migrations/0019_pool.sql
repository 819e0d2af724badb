-- The pool of customers nobody works: who has not been worked since when, when they go back, and who takes them.
-- compatible: 11
set lock_timeout = '5s';

-- Silence counts from when somebody got the company or worked it, at the earliest from this migration.
alter table company
  add column worked_at       timestamptz(3) not null default now(),
  add column pool_due_at     timestamptz(3),           -- its owner has been warned: it goes back then
  add column pool_reason     text check (pool_reason in ('silence', 'limit')),
  add column postponed       boolean not null default false,
  add column pooled_at       timestamptz(3),           -- it has been in the pool since
  add column former_owner_id uuid,
  add foreign key (workspace_id, former_owner_id) references member,
  add check (pooled_at is null or owner_id is null);
create index company_unworked on company (workspace_id, owner_id, worked_at, id) where deleted_at is null;
create index company_pool on company (workspace_id, name, id) where pooled_at is not null and deleted_at is null;
create index company_due on company (workspace_id, name, id) where pool_due_at is not null and deleted_at is null;

-- Whoever gets a company has all the time again, whichever way it came to them.
create function company_changes_hands() returns trigger language plpgsql as $$
begin
  new.worked_at := new.updated_at;
  new.pool_due_at := null;
  new.postponed := false;
  if new.owner_id is not null then new.pooled_at := null; new.pool_reason := null; end if;
  return new;
end $$;
create trigger company_hands before update of owner_id on company for each row
  when (new.owner_id is distinct from old.owner_id) execute function company_changes_hands();

-- What the owner does for a company is told from the log: a call, a note, a task done, a deal made, changed or moved. What
-- programs do in their name is not work. Within an hour nothing new is to be known.
create function company_is_worked() returns trigger language plpgsql as $$
declare
  worked uuid[] := case new.parent_noun
    when 'company' then array[new.parent_id]
    when 'deal' then array(select d.company_id from deal d where d.workspace_id = new.workspace_id and d.id = new.parent_id)
    when 'contact' then array(select a.company_id from affiliation a where a.workspace_id = new.workspace_id and a.contact_id = new.parent_id)
  end;
begin
  update company set worked_at = new.at, pool_due_at = null, pool_reason = null
    where workspace_id = new.workspace_id and id = any(worked) and owner_id = new.actor_id
      and worked_at < new.at - interval '1 hour';
  return null;
end $$;
create trigger event_work after insert on event for each row
  when (new.parent_id is not null and new.via in ('web', 'api', 'cli')
    and (new.type in ('call.created', 'note.created', 'deal.created', 'deal.updated', 'deal.moved')
      or new.type = 'task.updated' and new.data #>> '{changes,state,1}' = 'done'))
  execute function company_is_worked();

create table pool (
  workspace_id uuid primary key references workspace,
  active       boolean not null,
  filter       json not null,                   -- which companies; a list's filter
  silent_days  integer,
  warn_days    integer not null,
  most         integer,                         -- how many customers one may hold
  overflow     boolean not null,                -- what is over that goes back too
  claims_a_day integer,
  again_days   integer not null,                -- how long whoever lost a customer may not take it again
  version      integer not null default 1,
  updated_by   uuid not null,
  updated_at   timestamptz(3) not null,
  foreign key (workspace_id, updated_by) references member
);
create table pool_claim (
  workspace_id    uuid not null references workspace,
  id              uuid not null,
  company_id      uuid not null,
  member_id       uuid not null,
  at              timestamptz(3) not null,
  pooled_at       timestamptz(3) not null,      -- as it was, should it be given back at once
  pool_reason     text,
  former_owner_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, member_id) references member
);
create index pool_claim_member on pool_claim (workspace_id, member_id, at);
create index pool_claim_company on pool_claim (workspace_id, company_id);
call protect('pool', 'select, insert, update');
call protect('pool_claim', 'select, insert, delete');
