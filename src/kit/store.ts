import { sql } from 'kysely'
import { readable } from './access.ts'
import type { Tx } from './db.ts'
import { type Issue, refuse, refuseIssues } from './errors.ts'
import type { Field, Link, Subject } from './fields.ts'
import type { AnyNoun } from './noun.ts'
import { type Actor, column, fieldRight } from './rights.ts'
import { parts, type Values } from './values.ts'

export { normalise, normaliseAll, type Values } from './values.ts'

/** Refuses fields the actor may not write: a hidden one as unknown (422), a frozen one as forbidden (403). */
export const checkFieldRights = (actor: Actor, n: AnyNoun, values: Values): void => {
  const given = Object.keys(values)
  const hidden = given.filter((key) => fieldRight(actor, n.name, key) === 'hidden')
  refuseIssues(hidden.map((key) => ({ path: [key], code: 'unrecognized_keys', params: { keys: [key] } })))
  const frozen = given.filter((key) => fieldRight(actor, n.name, key) === 'frozen')
  if (frozen.length > 0) refuse('auth.forbidden', { fields: frozen })
}

/** Refuses references to records that do not exist or that the actor may not see: to the caller these are the same. */
export const checkReferences = async (tx: Tx, actor: Actor, n: AnyNoun, values: Values): Promise<void> => {
  const wanted: { key: string; noun: string; ids: string[] }[] = []
  for (const [key, value] of Object.entries(values)) {
    const field = n.fields[key] as Field
    if (value === null || value === undefined) continue
    if (field.kind === 'ref') wanted.push({ key, noun: field.to, ids: [value as string] })
    if (field.kind === 'subject')
      wanted.push({ key, noun: (value as Subject).noun, ids: [(value as Subject).id] })
    if (field.kind === 'links') wanted.push({ key, noun: field.to, ids: (value as Link[]).map((l) => l.id) })
  }
  const asked = wanted.filter(
    ({ noun, ids }) => ids.length > 0 && !(noun === 'member' && ids.every((id) => id === actor.memberId)),
  )
  // All at once: what is written behind them may fail for the same reason, and then nothing more can be asked.
  const found = await Promise.all(
    asked.map(({ noun, ids }) =>
      sql<{ id: string }>`select id from ${readable(actor, noun)} r where id = any(${ids}::uuid[])`.execute(
        tx,
      ),
    ),
  )
  const issues = asked.flatMap(({ key, noun, ids }, i): Issue[] =>
    ids
      .filter((id) => !found[i]!.rows.some((r) => r.id === id))
      .map((id) => ({ path: [key], code: 'ref.unknown', params: { noun, id } })),
  )
  refuseIssues(issues)
}

/** The columns of stored values; links live in tables of their own. */
export const columnsOf = (n: AnyNoun, values: Values): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const field = n.fields[key] as Field
    if (field.kind === 'links') continue
    const of = parts[field.kind]
    if (of) for (const [part] of of) row[`${column(key)}_${part}`] = (value as Values | null)?.[part] ?? null
    else row[column(key)] = field.kind === 'addresses' ? JSON.stringify(value ?? []) : value
  }
  return row
}

/** Replaces a record's links of one field. */
export const storeLinks = async (
  tx: Tx,
  actor: Actor,
  field: Extract<Field, { kind: 'links' }>,
  id: string,
  value: Link[],
): Promise<void> => {
  const { table, self, other, extra } = field.through
  await sql`delete from ${sql.table(table)} where workspace_id = ${actor.workspaceId}::uuid and ${sql.ref(self)} = ${id}::uuid`.execute(
    tx,
  )
  if (value.length === 0) return
  const extraColumn = extra ? sql`, ${sql.ref(extra)}` : sql``
  const extraValue = extra ? sql`, l.role` : sql``
  await sql`insert into ${sql.table(table)} (workspace_id, ${sql.ref(self)}, ${sql.ref(other)}${extraColumn})
    select ${actor.workspaceId}::uuid, ${id}::uuid, l.id${extraValue}
    from jsonb_to_recordset(${JSON.stringify(value)}::jsonb) l(id uuid, role text)`.execute(tx)
}
