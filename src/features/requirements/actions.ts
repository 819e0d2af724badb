import './policy.ts'
import { sql } from 'kysely'
import { readText } from '#features/contracts/actions-text.ts'
import { registerCounted } from '#features/contracts/agreement/actions-agreement.ts'
import type { Text } from '#features/contracts/contract-text.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { isId } from '#kit/ids.ts'
import { requirement, requirementList } from './contract.ts'
import { heldAgainst } from './coverage/held.ts'
import { admit, defaults, uncovered } from './rules.ts'

export const requirementLists = crudActions(requirementList, {
  defaults: ({ actor }) => ({ ownerId: actor.memberId }),
})

/** The number after the highest plain one of a list. */
const nextCode = async ({ tx, actor }: Work, listId: unknown): Promise<string | null> => {
  if (!isId(String(listId))) return null
  const { rows } = await sql<{
    next: number
  }>`select coalesce(max(code::integer), 0) + 1 as next from requirement
    where workspace_id = ${actor.workspaceId}::uuid and list_id = ${listId}::uuid and code ~ '^[0-9]{1,6}$' and deleted_at is null`.execute(
    tx,
  )
  return String(rows[0]!.next)
}

export const requirements = crudActions(requirement, {
  defaults: async (w, given) => ({
    ownerId: w.actor.memberId,
    ...defaults(given),
    ...(!given['code'] && { code: await nextCode(w, given['listId']) }),
  }),
  admit,
})

/**
 * How many musts a contract the actor may read leaves uncovered: not met, or met and not signed off, or signed off before their
 * words or those of a clause changed. Counts those beyond the actor's reach too.
 */
export const uncoveredMusts = async (w: Work, contractId: string): Promise<number> =>
  uncovered('must', await heldAgainst(w, contractId, await readText(w, contractId, {})))

registerCounted('uncovered', uncoveredMusts)

/** The requirements within the actor's reach that somebody judged and found not to be met by a contract. */
export const unmetRequirements = async (w: Work, contractId: string, text: Text) =>
  (await heldAgainst(w, contractId, text)).filter(
    ({ seen, verdict }) => seen && verdict !== null && verdict !== 'met',
  )
