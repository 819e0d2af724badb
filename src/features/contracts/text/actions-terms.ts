import { sql } from 'kysely'
import { reaches, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { contract } from '../contract.ts'
import type { ContractRow, VersionRow } from '../queries.ts'
import { isOpen } from '../rules.ts'
import { askedIn } from './render.ts'
import type { Terms } from './values.ts'

/** What a contract says by its fields and the variables of its last text. */
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
export const sayingsOf = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  ids: readonly string[],
): Promise<Saying[]> => {
  type Found = Omit<Saying, 'asked' | 'open'> & Pick<VersionRow, 'body'> & { owner_id: string | null }
  const { rows } =
    await sql<Found>`select t.id, t.name, t.number, t.kind, t.our_role, t.state, t.ruling, t.company_id,
      t.deal_id, t.owner_id, t.version, ${visible(actor, 'contract', 't')} as seen, v.body, v.terms
    from contract t cross join lateral (
      select body, terms from contract_version v
      where v.workspace_id = t.workspace_id and v.contract_id = t.id order by number desc limit 1) v
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = any(${ids as string[]}::uuid[])
      and t.deleted_at is null`.execute(tx)
  return rows.map(({ body, terms, owner_id: ownerId, ...row }) => {
    const asked = askedIn(body)
    const held = Object.fromEntries(Object.entries(terms).filter(([name]) => asked.includes(name)))
    const open =
      row.seen && isOpen(row.state) && reaches(actor, contract, 'update', { ...row, owner_id: ownerId })
    return { ...row, asked, terms: held, open }
  })
}
