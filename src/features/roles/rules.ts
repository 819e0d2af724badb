import type { Grants, Scope } from '#kit/access.ts'
import { readyRoleIds, type ReadyRoleId } from './contract.ts'
import { ready } from './rules-ready.ts'
import { withStays } from './rules-stays.ts'

/** The same with what follows from it. */
export const readyGrants = Object.fromEntries(readyRoleIds.map((id) => [id, withStays(ready[id])])) as Record<
  ReadyRoleId,
  Grants
>

const reachOf: Record<Scope, number> = { own: 1, team: 2, all: 3 }
const rightOf = { hidden: 0, frozen: 1, open: 2 }

/** Whether a role grants nothing beyond what its giver has: nobody can hand out more than they hold. */
export const within = (grants: Grants, own: Grants): boolean =>
  Object.entries(grants).every(([noun, grant]) => {
    const mine = own[noun]
    if (!mine) return Object.keys(grant.verbs).length === 0
    const verbsFit = Object.entries(grant.verbs).every(
      ([verb, scope]) => reachOf[scope] <= (mine.verbs[verb] ? reachOf[mine.verbs[verb]] : 0),
    )
    const names = new Set([...Object.keys(grant.fields ?? {}), ...Object.keys(mine.fields ?? {})])
    const right = (g: Grants[string], field?: string) =>
      rightOf[(field && g.fields?.[field]) || g.rest || 'open']
    return (
      verbsFit &&
      right(grant) <= right(mine) &&
      [...names].every((field) => right(grant, field) <= right(mine, field))
    )
  })

/** A role's grants: a ready role's stand in the code, an own role's in its row. */
export const grantsOf = (roleId: string, stored: unknown): Grants =>
  (readyRoleIds as readonly string[]).includes(roleId)
    ? readyGrants[roleId as ReadyRoleId]
    : withStays((stored as Grants | null) ?? {})
