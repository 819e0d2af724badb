import type { Locale } from '#kit/i18n.ts'
import type { Money } from '#kit/money.ts'
import { facts, variableOf, variables } from '../contract-variables.ts'
import { type Own } from '../templates/contract-own.ts'
import type { Row, Value } from './values.ts'

// What the cover page of a contract asks for, and what of it has been answered.

export type { Row, Value }

const factNames: ReadonlySet<string> = new Set(facts)

/** Whether records say what stands under a name, unless somebody writes it otherwise. */
export const isFact = (name: string): boolean => factNames.has(name)

/** The key of the phrase that a variable or fact is called by. */
export const phraseOf = (name: string): string =>
  isFact(name) ? `contract.fact.${name}` : `contract.variable.${name}`

/** Every variable and fact a clause may name. */
export const namesToWrite: readonly string[] = [...facts, ...Object.keys(variables)]

/** Whether a variable has been answered in every language that is wanted; what records say of the parties counts. */
export const isFilled = (
  name: string,
  {
    terms,
    facts: known,
    body,
  }: {
    terms: Readonly<Record<string, unknown>>
    facts: Readonly<Record<string, string>>
    body: { variables?: Own }
  },
  wanted: readonly Locale[],
): boolean => {
  const value = terms[name] as Value | undefined
  if (value === undefined) return known[name] !== undefined
  if (Array.isArray(value)) return value.length > 0
  if (variableOf(name, body.variables)?.kind !== 'words') return true
  const words = value as Partial<Record<Locale, string>>
  return wanted.every((locale) => Boolean(words[locale]))
}

/** A value as it is sent: words without the languages that say nothing, and null for what is left open. */
export const settled = (value: unknown): Value | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return value
  if (Array.isArray(value)) {
    const rows = (value as Row[])
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, settled(cell) as Row[string]]),
        ),
      )
      .filter((row) => Object.values(row).some((cell) => cell !== null))
    return rows.length > 0 ? rows : null
  }
  if ('minor' in (value as object)) return value as Money
  const words = Object.entries(value as Record<string, string>).flatMap(([locale, text]) =>
    text.trim() ? [[locale, text.trim()]] : [],
  )
  return words.length > 0 ? (Object.fromEntries(words) as Value) : null
}

/** Whether two values say the same, whatever the order their parts are named in. */
export const isSame = (one: unknown, other: unknown): boolean =>
  // Mostly they do so at once.
  JSON.stringify(one) === JSON.stringify(other) || spelt(one) === spelt(other)

const spelt = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
