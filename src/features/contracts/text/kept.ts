import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { VersionRow } from '../queries.ts'
import { toldBy } from '../rules.ts'
import type { Text } from './edits.ts'
import type { Terms } from './values.ts'

// How a text is kept, and what it tells the record of its contract.

/** Writes the first text of a version. */
export const insertVersion = async (
  { tx, actor, now }: Work,
  id: string,
  version: Text & Pick<VersionRow, 'number' | 'origin'> & { fileName?: string },
): Promise<void> => {
  await sql`insert into contract_version (workspace_id, contract_id, number, origin, file_name, body, terms, made_at, made_by, changed_at)
    values (${actor.workspaceId}::uuid, ${id}::uuid, ${version.number}, ${version.origin}, ${version.fileName ?? null}, ${JSON.stringify(version.body)}::jsonb,
      ${JSON.stringify(version.terms)}::jsonb, ${now.toString()}::timestamptz, ${actor.memberId}::uuid, ${now.toString()}::timestamptz)`.execute(
    tx,
  )
}

/** Has a contract say what the variables of its last text say. */
export const tellTerms = async ({ tx, actor, now }: Work, id: string, terms: Terms): Promise<void> => {
  const told = toldBy(terms)
  await sql`update contract set amount_minor = ${told.amount?.minor ?? null}, amount_currency = ${told.amount?.currency ?? null},
      starts_on = ${told.startsOn}::date, ends_on = ${told.endsOn}::date, renewal = ${told.renewal}, notice_days = ${told.noticeDays},
      version = version + 1, updated_at = ${now.toString()}::timestamptz
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** Keeps what the open version says. */
export const keepText = async (w: Work, id: string, { body, terms }: Text): Promise<void> => {
  await sql`update contract_version set body = ${JSON.stringify(body)}::jsonb, terms = ${JSON.stringify(terms)}::jsonb,
      changed_at = ${w.now.toString()}::timestamptz
    where workspace_id = ${w.actor.workspaceId}::uuid and contract_id = ${id}::uuid and fixed_at is null`.execute(
    w.tx,
  )
  await tellTerms(w, id, terms)
}
