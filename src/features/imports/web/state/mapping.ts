import type { z } from 'zod'
import type { Field } from '#kit/fields.ts'
import type { Options, previewImport, Template } from '../../contract.ts'
import {
  dateColumns,
  goalNamed,
  goals,
  type Importable,
  mappingIssues,
  priceColumns,
  sheets,
} from '../../rules.ts'

export type Preview = z.infer<(typeof previewImport)['returns']>
export type Column = Preview['columns'][number]
export type Mapping = NonNullable<Options['mapping']>

/** Column names as the mapping knows them, without the columns that a verdict file added. */
export const headersOf = (columns: readonly Column[]): string[] =>
  columns.filter(({ own }) => !own).map(({ header }) => header)

/** The mapping that the server suggests; a column without a suggestion is left out. */
export const suggestedMapping = (columns: readonly Column[]): Mapping =>
  Object.fromEntries(columns.filter(({ own }) => !own).map(({ header, suggested }) => [header, suggested]))

/** Fields by which rows can find their records: those of the noun itself that a column feeds. */
export const possibleKeys = (noun: Importable, mapping: Mapping): string[] => {
  const fed = new Set(Object.values(mapping))
  return Object.entries(sheets[noun].noun.fields as Record<string, Field>)
    .filter(([key, field]) => field.key && fed.has(key))
    .map(([key]) => key)
}

// The surer a value tells one record from all others, the earlier it is asked.
const sureness = ['code', 'taxId', 'registrationNumber', 'emails', 'phones', 'legalName', 'name']

/** The keys to begin with: the suggested ones that are fed, else the surest. */
export const firstKeys = (noun: Importable, mapping: Mapping, suggested: readonly string[]): string[] => {
  const possible = possibleKeys(noun, mapping)
  const wanted = suggested.filter((key) => possible.includes(key))
  return wanted.length
    ? wanted
    : possible.toSorted((a, b) => sureness.indexOf(a) - sureness.indexOf(b)).slice(0, 1)
}

/** The answers about columns that the file has. */
const among = <T>(headers: readonly string[], answers: Record<string, T> = {}): Record<string, T> =>
  Object.fromEntries(Object.entries(answers).filter(([header]) => headers.includes(header)))

/** What is still undecided in a draft's options, filled in with what the file suggests. */
export const completed = (options: Options, preview: Preview): Options => {
  const noun = options.noun ?? 'company'
  const headers = headersOf(preview.columns)
  // A mapping made before the file was read in another encoding knows other column names.
  const known = options.mapping && headers.some((header) => Object.hasOwn(options.mapping!, header))
  const suggested = suggestedMapping(preview.columns)
  const mapping = known
    ? Object.fromEntries(headers.map((header) => [header, options.mapping![header] ?? null]))
    : suggested
  const key = (options.key ?? firstKeys(noun, mapping, preview.key)).filter((k) =>
    possibleKeys(noun, mapping).includes(k),
  )
  const dates = among(headers, options.dates)
  const numbers = among(headers, options.numbers)
  return { ...options, noun, mapping, key, dates, numbers, onMatch: options.onMatch ?? sheets[noun].onMatch }
}

const canonical = (value: unknown): unknown =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, canonical(one)]),
      )

/** Whether two options say the same; the database keeps keys in an order of its own. */
export const sameOptions = (a: Options, b: Options): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

/** Feeds a column into a goal, or leaves it out; a goal that takes one column only is taken from the column that had it. */
export const assign = (options: Options, header: string, name: string | null): Options => {
  const goal = name && options.noun ? goalNamed(options.noun, name) : undefined
  const before = options.mapping ?? {}
  const mapping = Object.fromEntries(
    Object.entries(before).map(([other, fed]) => [other, fed === name && goal && !goal.many ? null : fed]),
  )
  mapping[header] = name
  return withPossibleKeys({ ...options, mapping })
}

const withPossibleKeys = (options: Options): Options => {
  const possible = possibleKeys(options.noun!, options.mapping ?? {})
  return { ...options, key: (options.key ?? []).filter((key) => possible.includes(key)) }
}

/** The options of a saved template on this file: columns of the same name are fed the same way, others are left out. */
export const applyTemplate = (options: Options, template: Template, headers: readonly string[]): Options => {
  const saved = template.options
  const mapping = Object.fromEntries(headers.map((header) => [header, saved.mapping?.[header] ?? null]))
  return withPossibleKeys({
    ...options,
    mapping,
    dates: among(headers, saved.dates),
    numbers: among(headers, saved.numbers),
    ...(saved.priceListId && { priceListId: saved.priceListId }),
    ...(saved.source && { source: saved.source }),
    ...(saved.listId && { listId: saved.listId }),
    ...(saved.key && { key: saved.key }),
    ...(saved.onMatch && { onMatch: saved.onMatch }),
    ...(saved.tags && { tags: saved.tags }),
  })
}

/** How many of a template's columns this file has, from 0 to 1. */
export const templateFit = ({ headers }: Pick<Template, 'headers'>, here: readonly string[]): number =>
  headers.length ? headers.filter((header) => here.includes(header)).length / headers.length : 0

/** Columns whose dates can be read in two ways and that are fed into a date; each must be answered. */
export const dateQuestions = (options: Options, columns: readonly Column[]): Column[] => {
  const fed = new Set(dateColumns(options))
  return columns.filter(({ header, dates }) => dates === 'ambiguous' && fed.has(header))
}

/** Columns whose prices can be read in two ways and that are fed into prices; each must be answered. */
export const numberQuestions = (options: Options, columns: readonly Column[]): Column[] => {
  const fed = priceColumns(options)
  return columns.filter(({ header, numbers }) => numbers === 'ambiguous' && fed.includes(header))
}

/**
 * Fields a new record must have and that nothing gives, as goal names: the record's own, and its mate's when any of the mate's is
 * fed. A sheet's source is given for all of it, and a lead is called by who asks and what for.
 */
export const missingRequired = (options: Options): string[] => {
  const { noun, mapping = {}, source, listId } = options
  if (!noun) return []
  const fed = new Set(Object.values(mapping))
  const mated = goals(noun).some((goal) => goal.mate && fed.has(goal.name))
  const given = (name: string) =>
    fed.has(name) ||
    (name === 'listId' && listId !== undefined) ||
    (noun === 'lead' && (name === 'source' ? source !== undefined : naming.some((one) => fed.has(one))))
  return goals(noun)
    .filter((goal) => goal.field.required && (!goal.mate || mated) && !given(goal.name))
    .map(({ name }) => name)
}

/** What a lead is called by that no column names. */
const naming = ['companyName', 'person', 'emails', 'phones']

/** Whether rows can be read with these options: nothing in the mapping contradicts, every column of dates or prices that can be read in two ways is answered. */
export const isMapped = (options: Options, columns: readonly Column[]): boolean =>
  mappingIssues(
    { ...options, key: [] },
    columns.map(({ header }) => header),
  ).length === 0 &&
  dateQuestions(options, columns).every(({ header }) => options.dates?.[header] !== undefined) &&
  numberQuestions(options, columns).every(({ header }) => options.numbers?.[header] !== undefined)
