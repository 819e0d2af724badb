import './policy.ts'
import { sql } from 'kysely'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { indexing } from '#kit/find.ts'
import { newId } from '#kit/ids.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { findEntry } from '#kit/trace.ts'
import { contact } from './contract.ts'

export const contacts = crudActions(contact, { defaults: ({ actor }) => ({ ownerId: actor.memberId }) })

/** Gives the contacts of a company that are one member's to another, each with its event. */
export const moveContacts = async (
  { tx, actor, now, record, meanwhile }: Work,
  companyId: string,
  from: string,
  to: string,
): Promise<void> => {
  const { rows } =
    await sql<Row>`update contact t set owner_id = ${to}::uuid, version = version + 1, updated_at = ${now.toString()}
    where t.workspace_id = ${actor.workspaceId}::uuid and t.owner_id = ${from}::uuid and t.deleted_at is null
      and t.id in (select a.contact_id from affiliation a where a.workspace_id = t.workspace_id and a.company_id = ${companyId}::uuid)
    returning ${selectSql(contact, 't')}`.execute(tx)
  if (rows.length === 0) return
  const batch = newId()
  await record(
    ...rows.map(({ id }) => ({
      type: 'contact.updated' as const,
      noun: 'contact',
      id,
      batch,
      data: { changes: { ownerId: [from, to] } },
    })),
  )
  meanwhile(
    indexing(
      'contact',
      rows.map((row) => findEntry(contact, row)),
    ),
  )
}
