import type { Field, Link } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Values } from '#kit/store.ts'
import { fold } from '#kit/text.ts'
import { perNoun } from './merge.ts'

/** A record as the rows of a batch find it and leave it. */
export type Draft = {
  noun: string
  id: string
  /** What is in the database; null for a record that this batch makes. */
  before: Values | null
  values: Values
  /** Made by this import, in this batch or an earlier one. */
  made: boolean
  /** Written by this import already. */
  touched: boolean
  /** Changed by this batch. */
  changed: boolean
  readable: boolean
  updatable: boolean
  /** Whom to ask about a record the actor may not see. */
  ask: string | null
  createdAt?: string | undefined
  createdBy?: string | undefined
}

/** The records a batch may meet, by id and by everything they can be recognised by. */
export type Pool = { drafts: Map<string, Draft>; index: Map<string, Set<Draft>> }

/** A pool that knows no record yet. */
export const emptyPool = (): Pool => ({ drafts: new Map(), index: new Map() })

/** The forms in which a value is compared: names folded, identifiers, mails and telephones as they are stored. */
const forms = (field: Field, value: unknown): string[] => {
  if (value === null || value === undefined || value === '') return []
  if (field.kind === 'links') return (value as Link[]).map((link) => link.id)
  if (Array.isArray(value)) return (value as string[]).map((one) => one.toLowerCase())
  return field.kind === 'text' ? [fold(value as string)].filter(Boolean) : [String(value)]
}

const recognised = perNoun((fields) =>
  fields.filter(([, f]) => f.key || (f.kind === 'links' && f.to === 'company')),
)

/** Puts a record where its present values are looked for; older places are checked when they are looked into. */
export const place = (pool: Pool, n: AnyNoun, draft: Draft): void => {
  pool.drafts.set(draft.id, draft)
  for (const [key, field] of recognised(n)) {
    for (const form of forms(field, draft.values[key])) {
      const slot = `${key}\n${form}`
      const held = pool.index.get(slot)
      if (held) held.add(draft)
      else pool.index.set(slot, new Set([draft]))
    }
  }
}

/** Everything by which values can be recognised in these fields. */
export const keyForms = (n: AnyNoun, keys: readonly string[], values: Values): string[] =>
  keys.flatMap((key) => forms(n.fields[key] as Field, values[key]))

/** Whether values hold anything in a field to be recognised by. */
export const have = (n: AnyNoun, values: Values, key: string): boolean =>
  forms(n.fields[key] as Field, values[key]).length > 0

const holders = (pool: Pool, n: AnyNoun, key: string, value: unknown): Draft[] => {
  const field = n.fields[key] as Field
  const found = forms(field, value).flatMap((form) =>
    [...(pool.index.get(`${key}\n${form}`) ?? [])].filter((draft) =>
      forms(field, draft.values[key]).includes(form),
    ),
  )
  return [...new Set(found)]
}

/** Another record than `but` that has this very value in a field of which no two may have the same. */
export const heldElsewhere = (
  n: AnyNoun,
  pool: Pool,
  key: string,
  value: unknown,
  but: Draft | undefined,
): boolean => holders(pool, n, key, value).some((draft) => draft !== but && draft.values[key] === value)

/**
 * The record a row means. The keys are tried in the order given, and the first under which any record is found decides:
 * one record is the match, two are an ambiguity that nobody guesses away.
 */
export const matchRecord = (
  n: AnyNoun,
  pool: Pool,
  keys: readonly string[],
  values: Values,
): { draft: Draft; key: string } | { several: string } | null => {
  for (const key of keys) {
    const found = holders(pool, n, key, values[key])
    if (found.length > 1) return { several: key }
    if (found[0]) return { draft: found[0], key }
  }
  return null
}

const sharing = (pool: Pool, n: AnyNoun, values: Values, keys: readonly string[]): Draft[] => [
  ...new Set(keys.flatMap((key) => holders(pool, n, key, values[key]))),
]

const only = (found: Draft[]): Draft | 'several' | null => (found.length > 1 ? 'several' : (found[0] ?? null))

/**
 * The mate a row means. A contact is the person of the same name with a telephone or mail in common, or at the same
 * company: an office's telephone alone does not make two people one. A company is known by its identifiers, else by
 * its name unless the identifiers differ.
 */
export const matchMate = (
  n: AnyNoun,
  pool: Pool,
  values: Values,
  companyId: string | null,
): Draft | 'several' | null => {
  const named = (draft: Draft) => fold(String(draft.values.name ?? '')) === fold(String(values.name ?? ''))
  if (n.name === 'contact') {
    const there = companyId ? holders(pool, n, 'companies', [{ id: companyId }]).filter(named) : []
    return only(there.length ? there : sharing(pool, n, values, ['phones', 'emails']).filter(named))
  }
  const known = sharing(pool, n, values, ['taxId', 'registrationNumber'])
  if (known.length) return only(known)
  const contradicts = (draft: Draft) =>
    ['taxId', 'registrationNumber'].some((key) => have(n, values, key) && have(n, draft.values, key))
  return only(holders(pool, n, 'name', values.name).filter((draft) => !contradicts(draft)))
}
