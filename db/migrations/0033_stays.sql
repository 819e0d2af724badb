-- Stays of deals in stages, told from the log, to be asked like the records of any noun.
-- compatible: 11
set lock_timeout = '5s';

-- Deal by deal in its order, past all that the log holds besides.
create index event_stay on event (workspace_id, record_id, at, id) where type in ('deal.created', 'deal.moved');

-- An event that names a stage, or brings a lost deal back, begins a stay; the deal's next such event ends it. As its reader:
-- the walls between workspaces stand in the tables it reads.
create view stay with (security_invoker = true) as
select t.workspace_id, t.id, d.name, t.deal_id, t.stage_id, s.pipeline_id,
  t.at as entered_at, t.left_at, t.actor_id as entered_by, t.left_by,
  case
    when t.left_at is null then case when d.state = 'lost' then 'lost' else 'stands' end
    when t.next_state = 'lost' then 'lost'
    when n.kind = 'won' then 'won'
    when n.place > s.place then 'on'
    else 'back'
  end as outcome,
  -- Who stands there counts up to now; a deal that is closed stands nowhere.
  case when t.left_at is not null or d.state = 'open' then
    least(extract(epoch from coalesce(t.left_at, now()) - t.at), 2147483647)::integer
  end as duration,
  d.state, d.company_id, d.source, d.owner_id, d.amount_minor, d.amount_currency,
  1 as version, t.at as created_at, t.actor_id as created_by, coalesce(t.left_at, t.at) as updated_at, d.deleted_at
from (
  select p.*, lead(p.at) over deal as left_at, lead(p.actor_id) over deal as left_by, lead(p.told) over deal as next_state,
    lead(p.stage_id) over deal as next_id
  from (
    select m.*, first_value(m.named) over (partition by m.workspace_id, m.deal_id, m.nth order by m.at, m.id) as stage_id
    from (
      select e.workspace_id, e.record_id as deal_id, e.id, e.at, e.actor_id,
        (e.data #>> '{changes,stageId,1}')::uuid as named, e.data #>> '{changes,state,1}' as told,
        count(e.data #>> '{changes,stageId,1}') over (partition by e.workspace_id, e.record_id order by e.at, e.id) as nth
      from event e where e.type in ('deal.created', 'deal.moved')
    ) m
  ) p
  window deal as (partition by p.workspace_id, p.deal_id order by p.at, p.id)
) t
  join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id
  join stage s on s.workspace_id = t.workspace_id and s.id = t.stage_id
  left join stage n on n.workspace_id = t.workspace_id and n.id = t.next_id
where t.told is distinct from 'lost';
grant select on stay to tessera_app;
