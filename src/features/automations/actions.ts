import './policy.ts'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { type Issue, refuse, refuseIssues } from '#kit/errors.ts'
import type { Fields } from '#kit/fields.ts'
import { isId, newId } from '#kit/ids.ts'
import { nounNamed } from '#kit/nouns.ts'
import { listenFor } from '#kit/outbox.ts'
import { titlesOf } from '#kit/present.ts'
import { patchShape } from '#kit/shapes.ts'
import { draftActions, draftsWith } from '#features/drafts/actions.ts'
import { demandRoleWithin, whoMay } from '#features/members/actions.ts'
import * as templates from '#features/templates/actions.ts'
import * as webhooks from '#features/webhooks/actions.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import type { Automation } from './contract.ts'
import type { Plan } from './contract-plan.ts'
import { flagsOf, inRole } from './matching.ts'
import { warningsOf } from './check.ts'
import { activeAutomations, namesWriting, readAutomations, statsOf, writing } from './queries.ts'
import { admitPlan, LISTENER, membersIn, stagesIn, templatesIn, typesOf, webhooksIn } from './rules.ts'

type Row = Awaited<ReturnType<typeof readAutomations>>[number]

/** One automation, or a refusal. */
export const oneAutomation = async ({ tx, actor }: Work, id: string, lock = false): Promise<Row> =>
  (isId(id) && (await readAutomations(tx, actor.workspaceId, id, lock))[0]) || refuse('common.not_found')

const nothing = { runs: 0, open: 0, done: 0, failed: 0, minutes: 0, lastAt: null }

const presented = (row: Row, stats: Automation['stats'] = nothing): Automation => ({
  id: row.id,
  contents: row.contents,
  edition: row.edition,
  active: row.active,
  publisherId: row.publisher_id,
  version: row.version,
  stats,
  warnings: [],
})

/** All automations with what they have done, by name, and the names of the people, stages and roles in them. */
export const list = async (w: Work) => {
  const { tx, actor } = w
  const [rows, stats] = await Promise.all([
    readAutomations(tx, actor.workspaceId),
    statsOf(tx, actor.workspaceId),
  ])
  const refs = await namesIn(
    w,
    rows.map(({ contents }) => contents),
    rows.map((r) => r.publisher_id),
  )
  const found = await warningsOf(w, rows)
  const items = rows.map((row) => ({
    ...presented(row, stats.get(row.id)),
    warnings: found.get(row.id) ?? [],
  }))
  return { items, refs }
}

/** What the members and stages in some plans are called. */
export const namesIn = (
  { tx, actor }: Work,
  plans: readonly Plan[],
  members: readonly (string | null)[] = [],
) =>
  titlesOf(
    tx,
    actor,
    new Map([
      ['member', new Set([...plans.flatMap(membersIn), ...members.filter((id) => id !== null)])],
      ['stage', new Set(plans.flatMap(stagesIn))],
    ]),
  )

/** Refuses a plan that could not come in force: unknown fields, stages and members, values and filters that cannot be, a role beyond the actor's own. */
export const admit = async (w: Work, plan: Plan): Promise<void> => {
  const n = nounNamed(plan.noun)!
  refuseIssues(admitPlan(plan, n.fields as Fields))
  await demandRoleWithin(w, plan.roleId)
  const shape: Record<string, z.ZodType> = patchShape(n).shape
  const stages = new Set((await stagesOf(w)).map(({ id }) => id))
  const people = new Set((await whoMay(w, 'member')).map(({ id }) => id))
  const told = new Set((await webhooks.list(w)).items.map(({ id }) => id))
  const kept = (await templates.list(w)).items.filter(({ format }) => format === 'mail').map(({ id }) => id)
  const unknown = (noun: string, ids: readonly string[], known: ReadonlySet<string>): Issue[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ path: ['steps'], code: 'ref.unknown', params: { noun, id } }))
  refuseIssues([
    ...unknown('stage', stagesIn(plan), stages),
    ...unknown('member', membersIn(plan), people),
    ...unknown('webhook', webhooksIn(plan), told),
    ...unknown('template', templatesIn(plan), new Set(kept)),
    ...plan.steps.flatMap((step, at): Issue[] =>
      step.do === 'change' && !shape[step.field]?.safeParse(step.value).success
        ? [{ path: ['steps', at, 'value'], code: 'filter.value', params: { field: step.field } }]
        : [],
    ),
  ])
  const judge = await actingIn(w, plan)
  const filters = [plan.filter, ...plan.steps.flatMap((s) => (s.do === 'stop' ? [s.filter] : []))]
  await flagsOf(w.tx, judge, plan.noun, [], filters)
}

/** The actor with the rights of the plan's role. Refuses a role that is gone, or goes beyond the actor's own. */
export const actingIn = async ({ tx, actor }: Work, plan: Plan, id: string = newId()): Promise<Actor> => {
  const judge = await inRole(tx, actor, plan.roleId, { id, name: plan.name, chain: [] })
  return 'why' in judge ? refuse('auth.above_own_role', { roleId: plan.roleId }) : judge
}

/** Listens from now on to what the automations in force wait for. */
const listen = async ({ tx, actor: { workspaceId } }: Work): Promise<void> => {
  // Of two changes at once, the later one reads what the earlier has left.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${LISTENER} ${workspaceId}`}, 0))`.execute(tx)
  const active = await activeAutomations(tx, workspaceId)
  await listenFor(tx, workspaceId, LISTENER, [
    ...new Set(active.flatMap(({ contents }) => typesOf(contents))),
  ])
}

/** Ends the open runs of an automation that is no longer in force. */
const endRuns = ({ tx, actor, now }: Work, id: string) =>
  sql`update automation_run set state = 'ended', why = 'off', ended_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and automation_id = ${id}::uuid and state = 'open'`.execute(
    tx,
  )

/** The drafts of automations and the versions that have been in force. */
export const automationDrafts = draftActions<Plan>({
  noun: 'automation',
  demand: oneAutomation,
  admit: (w, _, plan) => admit(w, plan),
  apply: async (w, id, plan, base, told) => {
    const before = await oneAutomation(w, id, true)
    if (before.version !== base)
      refuse('common.stale', { version: before.version, current: presented(before) })
    await admit(w, plan)
    await sql`update automation set name = ${plan.name}, contents = ${JSON.stringify(plan)}::jsonb, edition = ${told.edition}, active = true,
        publisher_id = ${w.actor.memberId}::uuid, swept_until = ${w.now.toString()}, version = version + 1, updated_at = ${w.now.toString()}
      where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
    await listen(w)
    await w.record({
      type: 'automation.updated',
      noun: 'automation',
      id,
      data: { ...told, changes: { contents: [before.contents, plan] } },
    })
    return plan
  },
})

/** Keeps a draft; before the first version is published, the automation goes by its draft's name in lists. */
export const keepDraft = async (
  w: Work,
  id: string,
  body: { version: number; base: number; contents: Plan },
) => {
  const kept = await automationDrafts.keep(w, id, body)
  await sql`update automation set name = ${body.contents.name}, contents = ${JSON.stringify(body.contents)}::jsonb
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid and edition = 0`.execute(w.tx)
  return kept
}

/** Makes an automation that does nothing yet, and begins its first draft. */
export const create = async (w: Work, plan: Plan): Promise<Automation> => {
  await admit(w, plan)
  const id = newId()
  await sql`insert into automation (workspace_id, id, name, contents, created_at, created_by, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${plan.name}, ${JSON.stringify(plan)}::jsonb, ${w.now.toString()},
      ${w.actor.memberId}::uuid, ${w.now.toString()})`.execute(w.tx)
  await w.record({
    type: 'automation.created',
    noun: 'automation',
    id,
    data: { changes: { name: [null, plan.name] } },
  })
  await automationDrafts.keep(w, id, { version: 0, base: 1, contents: plan })
  return presented(await oneAutomation(w, id))
}

/** Switches an automation off, which ends its open runs, or on again. Refuses one that was never published (`automation.unpublished`). */
export const switchTo = async (w: Work, id: string, active: boolean): Promise<Automation> => {
  const before = await oneAutomation(w, id, true)
  if (before.edition === 0) refuse('automation.unpublished')
  if (before.active === active) return presented(before)
  if (active) await demandRoleWithin(w, before.contents.roleId)
  await sql`update automation set active = ${active}, swept_until = ${w.now.toString()}, updated_at = ${w.now.toString()}
      ${active ? sql`, publisher_id = ${w.actor.memberId}::uuid` : sql``}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  if (!active) await endRuns(w, id)
  await listen(w)
  await w.record({
    type: active ? 'automation.switched_on' : 'automation.switched_off',
    noun: 'automation',
    id,
  })
  return presented(await oneAutomation(w, id))
}

/** Removes an automation; its open runs end, and all of them stay in the log. */
export const remove = async (w: Work, id: string): Promise<{ id: string }> => {
  await oneAutomation(w, id, true)
  await sql`update automation set deleted_at = ${w.now.toString()}, active = false
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await endRuns(w, id)
  await listen(w)
  await w.record({ type: 'automation.deleted', noun: 'automation', id })
  return { id }
}

/** The automations that write with a kept template, also those whose draft would, by their names. */
export const writesWith = async (w: Work, templateId: string): Promise<string[]> =>
  namesWriting(w, templateId, await draftsWith(w, 'automation', writing(templateId)))
