import { type Issue, refuseIssues } from './errors.ts'
import { type Field, type IdentifierScheme, type Link, mayBeEmpty } from './fields.ts'
import { checkIdentifier, type IdentifierFault, normaliseIdentifier } from './identifiers.ts'
import type { AnyNoun } from './noun.ts'
import { parsePhone } from './phone.ts'
import { column } from './rights.ts'

// Values on their way in and out of rows, told without a database.

export type Values = Record<string, unknown>
/** A record's row; a newer server's migration may have given it columns that this one does not know. */
export type Row = Record<string, unknown> & { id: string; version: number }

/** A moment of the database as ISO 8601 in UTC; anything else as it is. */
export const iso = (value: unknown) => (value instanceof Date ? value.toISOString() : value)

/** The kinds whose value has two columns, `<field>_<part>` each, and the type of each part in SQL; without the first there is none. */
export const parts: { [K in Field['kind']]?: readonly (readonly [part: string, type: string])[] } = {
  subject: [
    ['noun', 'text'],
    ['id', 'uuid'],
  ],
  money: [
    ['minor', 'bigint'],
    ['currency', 'text'],
  ],
}

/** A field's value in a row that `selectSql` read. */
export const valueIn = (row: Row, key: string, field: Field): unknown => {
  if (field.kind === 'links') return row[key]
  const of = parts[field.kind]
  if (!of) return iso(row[column(key)]) ?? null
  const value = Object.fromEntries(of.map(([part]) => [part, row[`${column(key)}_${part}`]]))
  return (value[of[0]![0]] ?? null) === null ? null : value
}

/** What a field without a value holds: a list without entries, or null. */
export const emptyValue = ({ kind }: Field): [] | null =>
  ['phones', 'emails', 'addresses', 'links'].includes(kind) ? [] : null

/** One value as it is stored, or the issue that keeps it out. Empty text and empty lists of an optional field count as null or []. */
export const normalise = (
  key: string,
  field: Field,
  value: unknown,
  country: string,
): { value: unknown } | { issue: Issue } => {
  if (value === null || value === undefined)
    return mayBeEmpty(field) ? { value: emptyValue(field) } : { issue: { path: [key], code: 'required' } }
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
              code: `identifier.${fault.reason}`,
              params: { schemes: fault.schemes.join(', ') },
            },
          }
        : { value: normaliseIdentifier(value as string) }
    }
    default:
      return { value }
  }
}

/** What is wrong with an identifier under every one of its schemes: the fault that got furthest, and by which of them; null when one accepts it. */
const identifierFault = (
  schemes: readonly IdentifierScheme[],
  typed: string,
): { reason: IdentifierFault; schemes: IdentifierScheme[] } | null => {
  if (schemes.some((scheme) => checkIdentifier(scheme, typed).ok)) return null
  // A number without a country in front was hardly meant as one for VAT.
  const meant = schemes.filter((scheme) => scheme !== 'vat' || /^\s*[a-z]{2}/i.test(typed))
  const among = meant.length > 0 ? meant : schemes
  const reasons = among.map((scheme) => checkIdentifier(scheme, typed).reason)
  const reason =
    (['check_digit', 'characters', 'length'] as const).find((fault) => reasons.includes(fault)) ?? 'length'
  return { reason, schemes: among.filter((_, i) => reasons[i] === reason) }
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
