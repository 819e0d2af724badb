-- Stays of deals in stages, kept beside the log instead of told from all of it at each look.
-- compatible: 11
set lock_timeout = '5s';

-- Where each deal stood and in which state, from one of its events to the next; a lost one stands where it was lost. It says what the
-- log says, and like the log it has no foreign keys, which would keep nothing out but cost a third more.
create table deal_stay (
  workspace_id uuid not null,
  id           uuid not null,                      -- of the event that it began with
  deal_id      uuid not null,
  pipeline_id  uuid not null,
  stage_id     uuid not null,
  state        text not null,
  entered_at   timestamptz(3) not null,
  entered_by   uuid not null,
  left_at      timestamptz(3),
  left_by      uuid,
  next_id      uuid,                               -- the stage that it was left for
  next_state   text,
  primary key (workspace_id, id)
);
create index deal_stay_by_deal on deal_stay (workspace_id, deal_id, entered_at, id);
create index deal_stay_by_entry on deal_stay (workspace_id, entered_at, id) where state <> 'lost';
create index deal_stay_by_change on deal_stay (workspace_id, coalesce(left_at, entered_at), id) where state <> 'lost';
create index deal_stay_by_stage on deal_stay (workspace_id, stage_id, entered_at, id) where state <> 'lost';
-- The server only reads them: what is told into the log is kept here, and nothing else.
call protect('deal_stay', 'select');

-- The same from the log alone, which is the truth. An event that names a stage or a state begins a stay; what it does not
-- name is as the last event before it said; the deal's next such event ends it.
create view deal_stay_told with (security_invoker = true) as
select p.workspace_id, p.id, p.deal_id, s.pipeline_id, p.stage_id, p.state, p.at as entered_at, p.actor_id as entered_by,
  p.left_at, p.left_by, p.next_id, p.next_state
from (
  select h.*, lead(h.at) over deal as left_at, lead(h.actor_id) over deal as left_by, lead(h.stage_id) over deal as next_id,
    lead(h.state) over deal as next_state
  from (
    select m.*,
      first_value(m.named) over (partition by m.workspace_id, m.deal_id, m.nth order by m.at, m.id) as stage_id,
      first_value(m.told) over (partition by m.workspace_id, m.deal_id, m.nth_state order by m.at, m.id) as state
    from (
      select e.*, count(e.named) over deal as nth, count(e.told) over deal as nth_state
      from (
        select workspace_id, record_id as deal_id, id, at, actor_id,
          (data #>> '{changes,stageId,1}')::uuid as named, data #>> '{changes,state,1}' as told
        from event where type in ('deal.created', 'deal.moved')
      ) e
      window deal as (partition by e.workspace_id, e.deal_id order by e.at, e.id)
    ) m
  ) h
  window deal as (partition by h.workspace_id, h.deal_id order by h.at, h.id)
) p
  join stage s on s.workspace_id = p.workspace_id and s.id = p.stage_id
where p.state is not null;

-- Whoever writes the log keeps the stays, in the same transaction: all of the one deal's, for events may come in another
-- order than their moments.
create function keep_deal_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into deal_stay as k select t.* from deal_stay_told t
    where t.workspace_id = new.workspace_id and t.deal_id = new.record_id
  on conflict (workspace_id, id) do update set pipeline_id = excluded.pipeline_id, stage_id = excluded.stage_id,
      state = excluded.state, left_at = excluded.left_at, left_by = excluded.left_by, next_id = excluded.next_id,
      next_state = excluded.next_state
    where k is distinct from excluded;
  return null;
end $$;
create trigger event_stays after insert on event for each row when (new.type in ('deal.created', 'deal.moved'))
  execute function keep_deal_stays();

-- Keeps all stays of all workspaces anew from the log, and says how many they are; what is written meanwhile waits.
create function rebuild_deal_stays() returns bigint language plpgsql set search_path = public as $$
declare
  place uuid;
  kept bigint;
  total bigint := 0;
begin
  lock table deal_stay in share row exclusive mode;
  for place in select id from workspace loop
    perform set_config('tessera.workspace', place::text, true);
    delete from deal_stay where workspace_id = place;
    insert into deal_stay select * from deal_stay_told where workspace_id = place;
    get diagnostics kept = row_count;
    total := total + kept;
  end loop;
  perform set_config('tessera.workspace', '', true);
  return total;
end $$;
revoke all on function rebuild_deal_stays() from public;
select rebuild_deal_stays();

-- Stays as records: what is the deal's is told as it stands now, and whether on or back by the order of stages as it is now.
drop view stay;
create view stay with (security_invoker = true) as
select t.workspace_id, t.id, d.name, t.deal_id, t.stage_id, t.pipeline_id, t.entered_at, t.left_at, t.entered_by, t.left_by,
  case
    when t.left_at is null then 'stands'
    when t.next_state <> 'open' then t.next_state
    when n.place > s.place then 'on'
    else 'back'
  end as outcome,
  -- Who stands there counts up to now; a deal that is closed stands nowhere.
  case when t.left_at is not null or d.state = 'open' then
    least(extract(epoch from coalesce(t.left_at, now()) - t.entered_at), 2147483647)::integer
  end as duration,
  d.state, d.company_id, d.source, d.owner_id, d.amount_minor, d.amount_currency,
  1 as version, t.entered_at as created_at, t.entered_by as created_by, coalesce(t.left_at, t.entered_at) as updated_at,
  d.deleted_at
from deal_stay t
  join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id
  left join stage s on s.workspace_id = t.workspace_id and s.id = t.stage_id
  left join stage n on n.workspace_id = t.workspace_id and n.id = t.next_id
where t.state <> 'lost';
grant select on stay to tessera_app;

-- No figure asks the log by its time any longer.
drop index event_stage;
