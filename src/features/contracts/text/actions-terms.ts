import { sql } from 'kysely'
import { reaches, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { standing } from '../amendments/consolidated.ts'
import { contract } from '../contract.ts'
import type { ContractRow } from '../queries.ts'
import { isOpen } from '../rules.ts'
import { askedIn } from './render.ts'
import type { Terms } from './values.ts'

/** What a contract says by its fields and the variables of the text that holds. */
export type Saying = Pick<
  ContractRow,
  'id' | 'name' | 'number' | 'kind' | 'our_role' | 'state' | 'ruling'
> & {
  company_id: string | null
  deal_id: string | null
  /** Of the record; a change of it refuses another. */
  version: number
  /** The variables its text names, and what those hold. */
  asked: string[]
  terms: Terms
  /** Whether the actor may see it, and whether they may write in it now. */
  seen: boolean
  open: boolean
}

/**
 * What contracts say, also those beyond the actor's reach: what stands in the way of signing must not depend on who looks. Whoever
 * shows it leaves out what is not `seen`.
 */
export const sayingsOf = async (w: Work, ids: readonly string[]): Promise<Saying[]> => {
  const { tx, actor } = w
  type Found = Omit<Saying, 'asked' | 'terms' | 'open'> & Pick<ContractRow, 'owner_id' | 'amendments'>
  const { rows } =
    await sql<Found>`select t.id, t.name, t.number, t.kind, t.our_role, t.state, t.ruling, t.company_id,
      t.deal_id, t.owner_id, t.amendments, t.version, ${visible(actor, 'contract', 't')} as seen
    from contract t where t.workspace_id = ${actor.workspaceId}::uuid and t.id = any(${ids as string[]}::uuid[])
      and t.deleted_at is null`.execute(tx)
  const sayings: Saying[] = []
  for (const { owner_id: ownerId, amendments, ...row } of rows) {
    const { body, terms } = (await standing(w, { id: row.id, amendments })).version
    const asked = askedIn(body)
    const held = Object.fromEntries(Object.entries(terms).filter(([name]) => asked.includes(name)))
    const open =
      row.seen && isOpen(row.state) && reaches(actor, contract, 'update', { ...row, owner_id: ownerId })
    sayings.push({ ...row, asked, terms: held, open })
  }
  return sayings
}
