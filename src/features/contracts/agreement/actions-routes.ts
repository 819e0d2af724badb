import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { type Issue, refuse, refuseIssues } from '#kit/errors.ts'
import { titlesOf } from '#kit/present.ts'
import { changesOf } from '#kit/trace.ts'
import type { Routes, Settings } from './contract-agreement.ts'
import { activeAmong, routesRow } from './queries-agreement.ts'

/** Who judges which contracts, and the names of those who do. */
export const readRoutes = async (w: Work): Promise<Routes> => {
  const row = await routesRow(w)
  const steps = row.routes.flatMap((route) => route.steps)
  const members = steps.flatMap(({ to, deputies }) => ['members' in to ? to.members : [], deputies].flat())
  const teams = steps.flatMap(({ to }) => ('teamId' in to ? [to.teamId] : []))
  const refs = await titlesOf(
    w.tx,
    w.actor,
    new Map([
      ['member', new Set(members)],
      ['team', new Set(teams)],
    ]),
  )
  return { ...row, refs }
}

/** What is wrong with routes: members who are not here, a deputy of oneself, and a role asked twice. */
const admit = async (w: Work, { routes }: Settings): Promise<void> => {
  const named = routes.flatMap(({ steps }) =>
    steps.flatMap(({ to, deputies }) => ['members' in to ? to.members : [], deputies].flat()),
  )
  const here = new Set((await activeAmong(w, { members: named, teams: [] })).map(({ id }) => id))
  const unknown = (ids: readonly string[], path: Issue['path']): Issue[] =>
    ids
      .filter((id) => !here.has(id))
      .map((id) => ({ path, code: 'ref.unknown', params: { noun: 'member', id } }))
  refuseIssues(
    routes.flatMap(({ steps }, at) =>
      steps.flatMap(({ role, to, deputies }, n): Issue[] => {
        const path = ['routes', at, 'steps', n]
        return [
          ...unknown('members' in to ? to.members : [], [...path, 'to']),
          ...unknown(deputies, [...path, 'deputies']),
          ...(steps.findIndex((other) => other.role === role) < n
            ? [{ path: [...path, 'role'], code: 'contract.role_twice' }]
            : []),
        ]
      }),
    ),
  )
}

/** Changes as a whole who judges which contracts. Refuses a stale version, and members who are not here. */
export const changeRoutes = async (
  w: Work,
  { version, ...settings }: Settings & { version: number },
): Promise<Routes> => {
  const before = await routesRow(w, true)
  const stale = async () => refuse('common.stale', { version: before.version, current: await readRoutes(w) })
  if (before.version !== version) await stale()
  await admit(w, settings)
  const { routes, legalFrom } = settings
  const { rows } = await sql`
    insert into contract_route (workspace_id, routes, legal_minor, legal_currency, version, updated_at)
    values (${w.actor.workspaceId}::uuid, ${JSON.stringify(routes)}::json, ${legalFrom?.minor ?? null},
      ${legalFrom?.currency ?? null}, ${version + 1}, ${w.now.toString()}::timestamptz)
    on conflict (workspace_id) do update set routes = excluded.routes, legal_minor = excluded.legal_minor,
      legal_currency = excluded.legal_currency, version = excluded.version, updated_at = excluded.updated_at
    where contract_route.version = ${version} returning version`.execute(w.tx)
  // Two made the first ones at once: there was nothing to lock.
  if (rows.length === 0) await stale()
  await w.record({
    type: 'workspace.contract_routes_changed',
    noun: 'workspace',
    id: w.actor.workspaceId,
    data: { changes: changesOf(['routes', 'legalFrom'], before, settings) },
  })
  return readRoutes(w)
}
