import { sql } from 'kysely'
import { type Actor, visible } from '#kit/access.ts'
import type { Tx } from '#kit/db.ts'
import { Refusal } from '#kit/errors.ts'
import { conditions, type FilterTree } from '#kit/filter.ts'
import { heldSql } from '#kit/list.ts'
import { nounNamed } from '#kit/nouns.ts'
import { grantsIn } from '#features/roles/actions.ts'
import { within } from '#features/roles/rules.ts'
import type { Plan, SubjectNoun } from './contract-plan.ts'
import { type Active, type Cause, type Decision, insertRuns, type NewRun } from './queries.ts'
import { loop } from './rules.ts'

/** What a member may do at this moment; undefined for one who is gone. */
export type Standing = (tx: Tx, workspaceId: string, memberId: string) => Promise<Actor | undefined>

type Performed = { id: string; contents: Pick<Plan, 'name' | 'roleId'>; publisherId: string }

/**
 * As what an automation acts: its publisher's membership with the rights of the role it names, which must still lie within
 * the publisher's own; or why it cannot act.
 */
export const performer = async (
  tx: Tx,
  standing: Standing,
  workspaceId: string,
  { id, contents: { name, roleId }, publisherId }: Performed,
  chain: readonly string[] = [],
): Promise<Actor | { why: string }> => {
  const publisher = await standing(tx, workspaceId, publisherId)
  if (!publisher) return { why: 'publisher_gone' }
  return inRole(tx, publisher, roleId, { id, name, chain })
}

/** An actor with the rights of a role; or why that is not possible. */
export const inRole = async (
  tx: Tx,
  actor: Actor,
  roleId: string,
  cause: NonNullable<Actor['cause']>,
): Promise<Actor | { why: string }> => {
  const grants = await grantsIn(tx, actor.workspaceId, roleId)
  if (!grants) return { why: 'role_gone' }
  if (!within(grants, actor.grants)) return { why: 'auth.above_own_role' }
  return { ...actor, roleId, grants, via: 'automation', cause }
}

/** Which of some filters each of some records meets; a record that the actor may not read, or that is in the bin, is left out. */
export const flagsOf = async (
  tx: Tx,
  actor: Actor,
  noun: SubjectNoun,
  ids: readonly string[],
  filters: readonly FilterTree[],
): Promise<Map<string, boolean[]>> => {
  const { rows } = await sql<{ id: string; held: boolean[] }>`
    select t.id, ${await heldSql(tx, actor, nounNamed(noun)!, 't', filters)} as held from ${sql.table(noun)} t
    where t.id = any(${ids as string[]}::uuid[]) and t.deleted_at is null and ${visible(actor, noun, 't')}`.execute(
    tx,
  )
  return new Map(rows.map(({ id, held }) => [id, held]))
}

/** What a form that starts an automation says of its lead. */
export const posted = ({ when }: Pick<Plan, 'when'>): FilterTree[] =>
  when.on !== 'form' ? [] : when.formId ? [['formId', 'in', [when.formId]]] : [['formId', 'filled']]

/** The whole of what a record must meet. */
const whole = (plan: Pick<Plan, 'when' | 'filter'>): FilterTree => ({ and: [plan.filter, ...posted(plan)] })

/** Whether a record meets a plan's conditions, and how each of them came out; undefined when the actor may not read it. */
export const judge = async (tx: Tx, actor: Actor, plan: Plan, id: string) => {
  const single = [...conditions(plan.filter), ...posted(plan)]
  const flags = (await flagsOf(tx, actor, plan.noun, [id], [whole(plan), ...single])).get(id)
  return (
    flags && {
      holds: flags[0] === true,
      decisions: single.map((condition, at): Decision => ({ condition, held: flags[at + 1] === true })),
    }
  )
}

/** An automation that is to begin for a record. */
export type Begin = { of: Active; recordId: string; key: string; cause: Cause; chain: readonly string[] }

/** Begins a run for each record that meets its automation's conditions; what cannot be asked or must not run begins only to fail. */
export const begin = async (
  tx: Tx,
  standing: Standing,
  workspaceId: string,
  now: Temporal.Instant,
  starts: readonly Begin[],
): Promise<string[]> => {
  const groups = Map.groupBy(
    starts,
    ({ of: { publisherId, contents } }) => `${publisherId} ${contents.roleId} ${contents.noun}`,
  )
  const runs: NewRun[] = []
  const led = await ledBy(tx, workspaceId, now, starts)
  for (const group of groups.values()) runs.push(...(await runsOf(tx, standing, workspaceId, group, led)))
  return insertRuns(tx, workspaceId, now, runs)
}

/** How many runs each of the first causes has led to within the last hour; those about to begin are added as they are decided. */
type Led = Map<string, number>

const ledBy = async (
  tx: Tx,
  workspaceId: string,
  now: Temporal.Instant,
  starts: readonly Begin[],
): Promise<Led> => {
  const roots = [...new Set(starts.flatMap(({ chain }) => chain.slice(0, 1)))]
  if (roots.length === 0) return new Map()
  const { rows } = await sql<{ root: string; count: number }>`select chain[1] as root, count(*)::int as count
    from automation_run where workspace_id = ${workspaceId}::uuid and chain <> '{}' and chain[1] = any(${roots}::text[])
      and started_at > ${now.subtract({ hours: 1 }).toString()}::timestamptz group by 1`.execute(tx)
  return new Map(rows.map(({ root, count }) => [root, count]))
}

const runsOf = async (
  tx: Tx,
  standing: Standing,
  workspaceId: string,
  group: readonly Begin[],
  led: Led,
): Promise<NewRun[]> => {
  const [first] = group as [Begin]
  const actor = await performer(tx, standing, workspaceId, first.of)
  if ('why' in actor) return group.map((start) => newRun(start, { why: actor.why }))
  const automations = new Map([...new Set(group.map(({ of }) => of))].map((of, at) => [of, at]))
  try {
    const ids = [...new Set(group.map(({ recordId }) => recordId))]
    const filters = [...automations.keys()].map(({ contents }) => whole(contents))
    const flags = await flagsOf(tx, actor, first.of.contents.noun, ids, filters)
    const met = group.filter((s) => flags.get(s.recordId)?.[automations.get(s.of)!] === true)
    const runs: NewRun[] = []
    for (const start of met) {
      const [root] = start.chain
      const before = root === undefined ? 0 : (led.get(root) ?? 0)
      if (root !== undefined) led.set(root, before + 1)
      runs.push(
        newRun(start, {
          decisions: (await judge(tx, actor, start.of.contents, start.recordId))?.decisions ?? [],
          why: loop(start.chain, `${start.of.id}:${start.recordId}`, before),
        }),
      )
    }
    return runs
  } catch (error) {
    // A filter that can no longer be asked, such as one on a field that the role no longer sees, says so before it is sent.
    if (!(error instanceof Refusal)) throw error
    if (automations.size === 1) return group.map((start) => newRun(start, { why: error.code }))
    const each: NewRun[] = []
    for (const one of automations.keys())
      each.push(
        ...(await runsOf(
          tx,
          standing,
          workspaceId,
          group.filter(({ of }) => of === one),
          led,
        )),
      )
    return each
  }
}

const newRun = (
  { of: { id, edition, contents }, recordId, key, cause, chain }: Begin,
  rest: Pick<NewRun, 'decisions' | 'why'>,
): NewRun => ({
  automation_id: id,
  edition,
  contents,
  noun: contents.noun,
  record_id: recordId,
  key,
  cause,
  chain: [...chain],
  ...rest,
})
