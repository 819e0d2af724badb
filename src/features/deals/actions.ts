import './policy.ts'
import { sql } from 'kysely'
import { readable, reaches, visible } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Field } from '#kit/fields.ts'
import { isId, newId } from '#kit/ids.ts'
import { heldSql } from '#kit/list.ts'
import type { Money } from '#kit/money.ts'
import { type Row, selectSql, valueIn } from '#kit/present.ts'
import type { Values } from '#kit/store.ts'
import { setFirstDeal } from '#features/companies/actions.ts'
import { demandTaking, type StageRow, stagesOf, type Travellers } from '#features/pipelines/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import { deal, type Obstacle } from './contract.ts'
import { demandNotOffered } from './offered.ts'
import { lossObstacles, obstacles, type Rule, rulesOf } from './rules.ts'
import { admitAmount } from './rules-lines.ts'

type DealRow = Row & { stage_id: string; pipeline_id: string; state: string; ticked: string[] }

const moneyIn = (row: Row) => valueIn(row, 'amount', deal.fields.amount) as Money | null

export const deals = crudActions(deal, {
  defaults: async (w, { stageId }) => {
    const stage = (await stagesOf(w)).find((s) => s.id === stageId)
    return {
      ownerId: w.actor.memberId,
      pipelineId: stage?.pipelineId,
      state: stage?.kind ?? 'open',
      stageSince: w.now.toString(),
      closedAt: stage && stage.kind !== 'open' ? w.now.toString() : null,
    }
  },
  admit: ({ amount }, before) => {
    const row = before as Row | null
    if (!row) return []
    return admitAmount(
      { state: row.state, taxMode: row.tax_mode, amount: moneyIn(row) },
      amount as Money | null,
    )
  },
  settled: async (w, after, before) => {
    if (after.company_id !== before?.company_id || after.deleted_at !== before?.deleted_at)
      for (const id of new Set([after.company_id, before?.company_id]))
        if (typeof id === 'string') await refreshFirstDeal(w, id)
    if (before)
      return demandNotOffered(
        w,
        after.id as string,
        before.amount_currency as string | null,
        after.amount_currency as string | null,
      )
    await demandTaking(w, after.pipeline_id as string)
    const row = { ...after, ticked: [] } as unknown as DealRow
    const to = (await stagesOf(w, row.pipeline_id)).find((s) => s.id === row.stage_id)!
    demandNone(obstacles(null, to, await factsOf(w, row, rulesOf(null, to), to.tasks)), to.id)
  },
})

const refreshFirstDeal = async (w: Work, companyId: string) => {
  const { rows } = await sql<{ first: Date | null }>`select min(created_at) as first from deal
    where workspace_id = ${w.actor.workspaceId}::uuid and company_id = ${companyId}::uuid and deleted_at is null`.execute(
    w.tx,
  )
  await setFirstDeal(w, companyId, rows[0]?.first ?? null)
}

const demandNone = (found: readonly Obstacle[], stageId: string | null) => {
  if (found.length > 0) refuse('deal.blocked', { stageId, obstacles: found })
}

/** A deal as it stands, if the actor may see it; `how` locks or narrows it down. Refuses what is not there. */
export const readDeal = async ({ tx, actor }: Work, id: string, how = sql``): Promise<DealRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } =
    await sql<DealRow>`select ${selectSql(deal, 't')}, t.ticked, t.tax_ground, t.price_list_id from deal t
    where t.id = ${id}::uuid and ${visible(actor, 'deal', 't')} ${how}`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** A deal, locked; refuses one that the actor may not change. */
export const lockDeal = async (w: Work, id: string): Promise<DealRow> => {
  const row = await readDeal(w, id, sql`and t.deleted_at is null for update of t`)
  if (!reaches(w.actor, deal, 'update', row)) refuse('auth.forbidden', { permission: 'deal.update' })
  return row
}

/** What a deal has, as far as the rules of a move ask; a rule is asked as the filter of a list, in everybody's name. */
const factsOf = async (w: Work, row: DealRow, rules: readonly Rule[], titles: readonly string[]) => {
  const judge = { ...w.actor, grants: readyGrants.owner }
  const filters = rules.map(({ filter }) => filter)
  const held =
    rules.length === 0
      ? []
      : (
          await sql<{ held: boolean[] }>`select ${await heldSql(w.tx, judge, deal, 't', filters)} as held
            from deal t where t.workspace_id = ${w.actor.workspaceId}::uuid and t.id = ${row.id}::uuid`.execute(
            w.tx,
          )
        ).rows[0]!.held
  const done =
    titles.length === 0
      ? []
      : (
          await sql<{ title: string }>`select distinct title from ${readable(judge, 'task')} k
            where k.subject_id = ${row.id}::uuid and k.state = 'done' and k.title = any(${titles}::text[])`.execute(
            w.tx,
          )
        ).rows
  return {
    filled: (field: string) => {
      const value = valueIn(row, field, deal.fields[field as keyof typeof deal.fields] as Field)
      return (
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
      )
    },
    ticked: row.ticked,
    tasks: done.map(({ title }) => title),
    lostReason: row.lost_reason,
    holds: (rule: Rule) => held[rules.indexOf(rule)] === true,
  }
}

type Move = {
  stageId: string | null
  version?: number | undefined
  values?: Values | undefined
  ticked?: string[] | undefined
}

/**
 * Moves a deal to a stage of its pipeline, or loses it where it stands (`stageId` null), changing fields and ticking items off
 * on the way, all or nothing. Refuses a stale version, and what a rule keeps out with every obstacle (`deal.blocked`).
 */
export const move = async (w: Work, id: string, { stageId, version, values = {}, ticked = [] }: Move) => {
  if (Object.keys(values).length > 0)
    await deals.update(w, id, { ...values, ...(version !== undefined && { version }) })
  const row = await lockDeal(w, id)
  if (Object.keys(values).length === 0 && version !== undefined && row.version !== version)
    refuse('common.stale', { version: row.version, current: await deals.get(w, id) })
  if (ticked.length > 0) row.ticked = [...new Set([...row.ticked, ...ticked])]
  const stages = await stagesOf(w, row.pipeline_id)
  const [from, to] = [stages.find((s) => s.id === row.stage_id)!, stages.find((s) => s.id === stageId)]
  if (stageId !== null && !to)
    refuseIssues([{ path: ['stageId'], code: 'ref.unknown', params: { noun: 'stage', id: stageId } }])
  const state = to?.kind ?? 'lost'
  if ((to ?? from).id === from.id && state === row.state) return deals.get(w, id)
  const found = to
    ? obstacles(from, to, await factsOf(w, row, rulesOf(from, to), to.tasks))
    : lossObstacles(await factsOf(w, row, [], []))
  demandNone(found, stageId)
  await enter(w, row, to ?? from, state)
  return deals.get(w, id)
}

/** Puts a deal into a stage; the time it stands there begins anew only when the stage is another. */
const enter = async ({ tx, actor, now, record }: Work, row: DealRow, to: StageRow, state: string) => {
  const [moved, closed] = [to.id !== row.stage_id, state === 'open' ? null : now.toString()]
  await sql`update deal set stage_id = ${to.id}::uuid, pipeline_id = ${to.pipelineId}::uuid, state = ${state},
      stage_since = case when ${moved} then ${now.toString()}::timestamptz else stage_since end,
      closed_at = ${closed}::timestamptz, ticked = case when ${moved} then '{}' else ticked end,
      version = version + 1, updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${row.id}::uuid`.execute(tx)
  await record({
    type: 'deal.moved',
    noun: 'deal',
    id: row.id,
    parent: typeof row.company_id === 'string' ? { noun: 'company', id: row.company_id } : null,
    data: {
      changes: {
        ...(moved && { stageId: [row.stage_id, to.id] }),
        ...(state !== row.state && { state: [row.state, state] }),
      },
    },
  })
}

/** The way before a deal: what keeps it out of every stage of its pipeline, and what is ticked off where it stands. */
export const way = async (w: Work, id: string) => {
  const row = await readDeal(w, id)
  const stages = await stagesOf(w, row.pipeline_id)
  const from = stages.find((s) => s.id === row.stage_id)!
  const facts = await factsOf(
    w,
    row,
    [...new Set(stages.flatMap((to) => rulesOf(from, to)))],
    stages.flatMap(({ tasks }) => tasks),
  )
  return {
    ticked: row.ticked,
    stages: stages.map((to) => ({ id: to.id, obstacles: obstacles(from, to, facts) })),
  }
}

/** Ticks an item of the stage's checklist off, or takes the tick away. */
export const tick = async (w: Work, id: string, { item, done }: { item: string; done: boolean }) => {
  const row = await lockDeal(w, id)
  const ticked = done ? [...new Set([...row.ticked, item])] : row.ticked.filter((t) => t !== item)
  if (ticked.length === row.ticked.length) return { ticked }
  await sql`update deal set ticked = ${ticked}::text[], version = version + 1, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: done ? 'deal.ticked' : 'deal.unticked', noun: 'deal', id, data: { item } })
  return { ticked }
}

/** Notes on a deal when its earliest open task is due; null when there is none. No event: the task's own event tells it. */
export const setDealNextStep = async ({ tx, actor }: Work, id: string, dueAt: Date | null): Promise<void> => {
  await sql`update deal set next_step_at = ${dueAt}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid and next_step_at is distinct from ${dueAt}::timestamptz`.execute(
    tx,
  )
}

/** Deals as what goes through pipelines: when a stage goes, all of it moves on, rules or not, each with its event. */
export const travellers: Travellers = {
  noun: deal,
  standIn: async ({ tx, actor }, stageId) => {
    const { rows } =
      await sql`select from deal where workspace_id = ${actor.workspaceId}::uuid and stage_id = ${stageId}::uuid
      and deleted_at is null limit 1`.execute(tx)
    return rows.length > 0
  },
  moveAll: async (w, from, to) => {
    const { kind } = (await stagesOf(w)).find((s) => s.id === to)!
    const now = w.now.toString()
    const { rows } = await sql<{ id: string; company_id: string | null; state: string; was: string }>`
      update deal d set stage_id = ${to}::uuid, state = case when b.state = 'lost' then b.state else ${kind} end, stage_since = ${now},
        closed_at = case when b.state = 'lost' or ${kind} <> 'open' then coalesce(b.closed_at, ${now}::timestamptz) end,
        ticked = '{}', version = b.version + 1, updated_at = ${now}
      from deal b where b.workspace_id = d.workspace_id and b.id = d.id
        and d.workspace_id = ${w.actor.workspaceId}::uuid and d.stage_id = ${from}::uuid
      returning d.id, d.company_id, d.state, b.state as was`.execute(w.tx)
    const batch = newId()
    await w.record(
      ...rows.map(({ id, company_id: company, state, was }) => ({
        type: 'deal.moved' as const,
        noun: 'deal',
        id,
        batch,
        parent: company === null ? null : { noun: 'company', id: company },
        data: { changes: { stageId: [from, to], ...(state !== was && { state: [was, state] }) } },
      })),
    )
  },
}
