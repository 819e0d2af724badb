import type { Issue } from '#kit/errors.ts'

/** Whether hanging a team below `parentId` would close the tree into a ring. `parents` maps each team to the one above. */
export const closesRing = (
  teamId: string,
  parentId: string | null,
  parents: ReadonlyMap<string, string | null>,
): boolean => {
  for (let above = parentId, steps = 0; above && steps < 1000; above = parents.get(above) ?? null, steps++)
    if (above === teamId) return true
  return false
}

/** A team cannot stand below itself. */
export const admitTeam = (
  after: Record<string, unknown>,
  teamId: string,
  parents: ReadonlyMap<string, string | null>,
): Issue[] =>
  closesRing(teamId, (after.parentId as string | null) ?? null, parents)
    ? [{ path: ['parentId'], code: 'team.ring' }]
    : []
