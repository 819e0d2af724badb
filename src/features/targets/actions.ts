import './policy.ts'
import { sql } from 'kysely'
import { defaultCalendar } from '#features/calendars/actions.ts'
import { allOf, type Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { spanWith } from '#kit/period.ts'
import { titlesOf, want, type Wanted } from '#kit/present.ts'
import type { Metric, TargetRow, Targets, TargetSpan } from './contract.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Holder, holdersOf, type Plan, plansOf } from './queries.ts'
import { admitCurrency, asTree, forecastOf, measured, peopleOf, workdaysIn } from './rules.ts'
import { todayOf } from '#kit/time.ts'

type Asked = {
  span: TargetSpan
  on: string
  metric?: Metric | undefined
  currency?: string | undefined
  mine?: boolean | undefined
}
type Holding = { memberId: string | null; teamId: string | null }
type Line = Holder & { depth: number; metric: Metric; currency: string | null; plan: Plan | undefined }

const keyOf = ({ memberId, teamId }: Holding) => memberId ?? teamId ?? ''

/** What is shown of each holder: its plans, and of a metric that is named also that it has none. */
const linesOf = (holders: readonly Holder[], plans: readonly Plan[], { metric, currency }: Asked): Line[] => {
  const own = Map.groupBy(plans, keyOf)
  const blank = metric && (measured[metric].measure === null || currency) ? metric : undefined
  return asTree(holders).flatMap((holder): Line[] => {
    const kept = (own.get(keyOf(holder)) ?? []).map((plan) => ({
      ...holder,
      metric: plan.metric,
      currency: plan.currency,
      plan,
    }))
    if (kept.length > 0 || !blank || !holder.active) return kept
    return [{ ...holder, metric: blank, currency: currency ?? null, plan: undefined }]
  })
}

/** Plan, fact and forecast of those whose targets the actor may see, within the span in which a day lies. */
export const read = async (w: Work, asked: Asked): Promise<Targets> => {
  const { actor, now } = w
  const { span, on, metric, currency, mine } = asked
  const { from, to } = spanWith(on, span)
  const holders = await holdersOf(w)
  const shown = mine ? holders.filter(({ memberId }) => memberId === actor.memberId) : holders
  const lines = linesOf(shown, await plansOf(w, span, from, { metric, currency }), asked)
  const people = ({ memberId, teamId }: Holding) =>
    memberId ? [memberId] : teamId ? peopleOf(holders, teamId) : null
  const told = [...Map.groupBy(lines, (line) => line.metric)].map(async ([of, some]) => {
    const members = some.map(people)
    const each = members.flatMap((ids) => ids ?? [])
    return [of, await factsOf(w, of, { from, to }, each, members.includes(null))] as const
  })
  const facts = new Map<Metric, Facts>(await allOf(told))
  const today = todayOf({ now, actor })
  const days = workdaysIn(await defaultCalendar(w), { from, to }, today)
  const wanted: Wanted = new Map()
  const rows = lines.map((line): TargetRow => {
    want(wanted, 'member', line.memberId)
    want(wanted, 'team', line.teamId)
    const fact = facts.get(line.metric)?.(people(line), line.currency) ?? null
    return {
      memberId: line.memberId,
      teamId: line.teamId,
      people: people(line),
      depth: line.depth,
      metric: line.metric,
      currency: line.currency,
      plan: line.plan?.plan ?? null,
      version: line.plan?.version ?? 0,
      fact,
      forecast: fact === null ? null : forecastOf(fact, days),
      can: line.canUpdate ? ['update'] : [],
    }
  })
  return { from, to, days, rows, refs: await titlesOf(w.tx, actor, wanted) }
}

type Wish = Holding & { plan: number | null; version: number }
type Setting = {
  span: TargetSpan
  on: string
  metric: Metric
  currency: string | null
  plans: readonly Wish[]
}
type Change = Holding & { id: string; plan: number; gone: boolean; before: Plan | undefined }

/**
 * Sets targets of several at once; null takes one back. Refuses whom the actor may not set any for (404 if unseen, else 403), and
 * a version that is not the last (`common.stale`): then nothing is set.
 */
export const set = async (w: Work, { plans, ...of }: Setting): Promise<Targets> => {
  const { tx, actor, now } = w
  const { span, metric, currency } = of
  refuseIssues(admitCurrency(metric, currency))
  const asked = { ...of, currency: currency ?? undefined }
  const { from } = spanWith(of.on, span)
  const [holders, kept] = [
    await holdersOf(w),
    await plansOf(w, span, from, { metric, currency, every: true }),
  ]
  const stale = async () => refuse('common.stale', { current: await read(w, asked) })
  const changes: Change[] = []
  for (const { memberId, teamId, plan, version } of plans) {
    const same = (other: Holding) => other.memberId === memberId && other.teamId === teamId
    const holder = holders.find(same) ?? refuse('common.not_found')
    if (!holder.canUpdate) refuse('auth.forbidden', { permission: 'target.update' })
    const before = kept.find(same)
    const now = before && !before.deleted ? before : undefined
    if (version !== (now?.version ?? 0)) await stale()
    if (plan === (now?.plan ?? null)) continue
    changes.push({
      memberId,
      teamId,
      id: before?.id ?? newId(),
      plan: plan ?? now!.plan,
      gone: plan === null,
      before,
    })
  }
  const { rows } = await sql<{ id: string }>`
    insert into target (workspace_id, id, member_id, team_id, span, begins_on, metric, currency, plan, created_at, updated_at)
    select ${actor.workspaceId}::uuid, c.id, c."memberId", c."teamId", ${span}, ${from}::date, ${metric}, ${currency}, c.plan,
      ${now.toString()}, ${now.toString()}
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) c(id uuid, "memberId" uuid, "teamId" uuid, plan bigint)
    on conflict (workspace_id, span, begins_on, metric, currency, member_id, team_id) do update
      set plan = excluded.plan, version = target.version + 1, updated_at = excluded.updated_at,
        deleted_at = case when target.id = any(${changes.filter(({ gone }) => gone).map(({ id }) => id)}::uuid[])
          then excluded.updated_at end
    returning id`.execute(tx)
  // Two made the first one at once: there was nothing to lock.
  if (rows.some(({ id }) => !changes.some((change) => change.id === id))) await stale()
  await w.record(
    ...changes.map(({ id, plan, gone, before, memberId, teamId }) => {
      const was = before && !before.deleted ? before.plan : null
      return {
        type: `target.${gone ? 'deleted' : was !== null ? 'updated' : before ? 'restored' : 'created'}` as const,
        noun: 'target',
        id,
        data: { ...of, memberId, teamId, changes: { plan: [was, gone ? null : plan] as const } },
      }
    }),
  )
  return read(w, asked)
}
