import { sql } from 'kysely'
import { type Actor, column, fieldRight, readable } from './access.ts'
import type { Tx } from './db.ts'
import { type Issue, refuse, refuseIssues } from './errors.ts'
import type { Field, IdentifierScheme, Link, Subject } from './fields.ts'
import { checkIdentifier, type IdentifierFault, normaliseIdentifier } from './identifiers.ts'
import type { AnyNoun } from './noun.ts'
import { parsePhone } from './phone.ts'

export type Values = Record<string, unknown>

/** Refuses fields the actor may not write: a hidden one as unknown (422), a frozen one as forbidden (403). */
export const checkFieldRights = (actor: Actor, n: AnyNoun, values: Values): void => {
  const given = Object.keys(values)
  const hidden = given.filter((key) => fieldRight(actor, n.name, key) === 'hidden')
  refuseIssues(hidden.map((key) => ({ path: [key], code: 'unrecognized_keys', params: { keys: [key] } })))
  const frozen = given.filter((key) => fieldRight(actor, n.name, key) === 'frozen')
  if (frozen.length > 0) refuse('auth.forbidden', { fields: frozen })
}

/** One value as it is stored, or the issue that keeps it out. Empty text and empty lists of an optional field count as null or []. */
export const normalise = (
  key: string,
  field: Field,
  value: unknown,
  country: string,
): { value: unknown } | { issue: Issue } => {
  if (value === null || value === undefined) {
    if (field.required) return { issue: { path: [key], code: 'required' } }
    return {
      value:
        field.kind === 'phones' ||
        field.kind === 'emails' ||
        field.kind === 'addresses' ||
        field.kind === 'links'
          ? []
          : null,
    }
  }
  switch (field.kind) {
    case 'text':
    case 'url':
      return value === '' ? normalise(key, field, null, country) : { value }
    case 'emails':
      return { value: [...new Set((value as string[]).map((m) => m.toLowerCase()))] }
    case 'phones':
      return { value: [...new Set((value as string[]).map((p) => phoneValue(p, country)))] }
    case 'instant':
      return {
        value: Temporal.Instant.from(value as string)
          .round('millisecond')
          .toString(),
      }
    case 'links':
      return {
        value: [
          ...new Map((value as Link[]).map((l) => [l.id, { id: l.id, role: l.role ?? null }])).values(),
        ],
      }
    case 'identifier': {
      if (value === '') return { value: null }
      const fault = identifierFault(field.schemes, value as string)
      return fault
        ? {
            issue: {
              path: [key],
              code: `identifier.${fault}`,
              params: { schemes: field.schemes.join(', ') },
            },
          }
        : { value: normaliseIdentifier(value as string) }
    }
    default:
      return { value }
  }
}

/** What is wrong with an identifier under every one of its schemes: the fault that got furthest; null when one accepts it. */
const identifierFault = (schemes: readonly IdentifierScheme[], typed: string): IdentifierFault | null => {
  const faults = schemes.map((scheme) => checkIdentifier(scheme, typed).reason)
  if (faults.includes(null)) return null
  return (
    (['check_digit', 'characters', 'length'] as const).find((fault) => faults.includes(fault)) ?? 'length'
  )
}

/** A telephone number as it is stored: E.164 with `;ext=` where it has an extension, or as typed where it cannot be read. */
export const phoneValue = (typed: string, country: string): string => {
  const phone = parsePhone(typed, country)
  return phone.e164 === null ? typed.trim() : `${phone.e164}${phone.ext === null ? '' : `;ext=${phone.ext}`}`
}

/** All given values as they are stored; refuses with every issue at once. */
export const normaliseAll = (n: AnyNoun, values: Values, country: string): Values => {
  const issues: Issue[] = []
  const result: Values = {}
  for (const [key, value] of Object.entries(values)) {
    const outcome = normalise(key, n.fields[key] as Field, value, country)
    if ('issue' in outcome) issues.push(outcome.issue)
    else result[key] = outcome.value
  }
  refuseIssues(issues)
  return result
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
  const issues: Issue[] = []
  for (const { key, noun, ids } of wanted) {
    if (ids.length === 0 || (noun === 'member' && ids.every((id) => id === actor.memberId))) continue
    const { rows } = await sql<{
      id: string
    }>`select id from ${readable(actor, noun)} r where id = any(${ids}::uuid[])`.execute(tx)
    const missing = ids.filter((id) => !rows.some((r) => r.id === id))
    for (const id of missing) issues.push({ path: [key], code: 'ref.unknown', params: { noun, id } })
  }
  refuseIssues(issues)
}

/** The columns of stored values; links live in tables of their own. */
export const columnsOf = (n: AnyNoun, values: Values): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const field = n.fields[key] as Field
    if (field.kind === 'links') continue
    if (field.kind === 'subject') {
      row[`${column(key)}_noun`] = (value as Subject | null)?.noun ?? null
      row[`${column(key)}_id`] = (value as Subject | null)?.id ?? null
    } else row[column(key)] = field.kind === 'addresses' ? JSON.stringify(value ?? []) : value
  }
  return row
}

/** Replaces a record's links of one field. */
export const storeLinks = async (
  tx: Tx,
  actor: Actor,
  field: Field,
  id: string,
  value: Link[],
): Promise<void> => {
  if (field.kind !== 'links') return
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
