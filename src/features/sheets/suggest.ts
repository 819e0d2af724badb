import { spellings } from '#kit/phrases.ts'
import { fold } from '#kit/text.ts'
import type { Row } from '#kit/sheet-row.ts'
import type { Sheet } from '#kit/sheet.ts'
import type { Target } from './contract.ts'
import type { Goal, Importable } from './goals.ts'
import { isOwn, PRICE, sheets } from './goals.ts'
import { dateOrder, type Suggestion, suggestMapping } from './guess.ts'
import { numberMark } from './guess-numbers.ts'
import { synonyms } from './synonyms/base.ts'
import { leadSynonyms } from './synonyms/leads.ts'
import { productSynonyms } from './synonyms/products.ts'
import { requirementSynonyms } from './synonyms/requirements.ts'

/** The values of one column, trimmed, empty cells left out. */
export const valuesIn = (rows: readonly Row[], index: number): string[] =>
  rows.flatMap((row) => (row.cells[index]?.trim() ? [row.cells[index].trim()] : []))

/** The values of a column that are numbers only as text, so that their marks must be understood. */
export const numbersIn = (rows: readonly Row[], index: number): string[] =>
  valuesIn(
    rows.filter((row) => row.kinds?.[index] !== 'number'),
    index,
  )

/** Rows of a file that are shown. */
const SHOWN = 20

const words: Record<string, readonly string[]> = synonyms

const namesOf = (of: Importable, { name, noun, mate, key, part, field }: Goal): string[] => {
  const labels = part && part !== 'street' ? [] : spellings(`${noun.name}.${key}`)
  const own = [name, ...(mate ? labels.map((label) => `${noun.name} ${label}`) : labels)]
  if (key === 'createdBy') return [...own, ...words.author!]
  if (of === 'product' && key !== 'createdAt') return [...own, ...(productSynonyms[name] ?? [])]
  if (of === 'requirement' && key !== 'createdAt') return [...own, ...(requirementSynonyms[name] ?? [])]
  if (key === 'createdAt' || field.kind === 'ref') return [...own, ...(words[key] ?? [])]
  if (of === 'lead') return [...own, ...(leadSynonyms[name] ?? [])]
  if (of === 'company') return [...own, ...(words[part === 'street' ? 'addresses.street' : name] ?? [])]
  // In a sheet of people, a telephone is the person's.
  if (mate) return [...own, ...(key === 'phones' || key === 'emails' ? [] : (words[key] ?? []))]
  return [
    ...own,
    ...(words[`contact.${key}`] ?? []),
    ...(['phones', 'emails', 'tags', 'about'].includes(key) ? words[key]! : []),
  ]
}

// What a column of names is called in a sheet of requests, be it theirs or of whoever asks.
const unnamed = new Set(['name', 'names', '名称', '名字'])

/** The same where a sheet of requests has a column of names, and none of people: those are whom the names are of. */
const withPeople = (of: Importable, suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  of === 'lead' && !suggestions.some(({ key }) => key === 'person')
    ? suggestions.map((s) => (s.key === 'name' && unnamed.has(fold(s.header)) ? { ...s, key: 'person' } : s))
    : suggestions

/** The fields a key is made of, the likeliest first: an identifier where the column is filled, else with the name or another behind it. */
const suggestKey = (
  possible: ReadonlySet<string>,
  mapping: ReadonlyMap<string, string>,
  headers: readonly string[],
  rows: readonly Row[],
): string[] => {
  const fill = (name: string) => {
    const columns = [...mapping]
      .filter(([, field]) => field === name)
      .map(([header]) => headers.indexOf(header))
    return rows.length
      ? rows.filter((row) => columns.some((index) => row.cells[index]?.trim())).length / rows.length
      : 0
  }
  const [first, ...others] = ['code', 'taxId', 'registrationNumber', 'emails', 'phones', 'name'].filter(
    (name) => possible.has(name) && fill(name) > 0,
  )
  const next = possible.has('name') ? others.find((name) => name === 'name') : others[0]
  if (!first) return []
  return fill(first) > 0.95 || !next ? [first] : [first, next]
}

/** How a file reads and what its columns may mean, for a person to confirm. */
export const describe = (
  { sheet, rows }: { sheet: Sheet; rows: Row[] },
  of: Importable,
  open: readonly Goal[],
  say: (key: string) => string,
) => {
  const goals = open.filter((goal) => goal.name !== 'addresses.street')
  const theirs = sheet.headers.filter((header) => !isOwn(header))
  const suggestions = withPeople(
    of,
    suggestMapping(
      theirs,
      goals.map((goal) => ({ key: goal.name, synonyms: namesOf(of, goal), many: goal.many })),
    ),
  )
  const keys = goals.filter(({ field, mate }) => field.key && !mate).map(({ name }) => name)
  const suggested = new Map(suggestions.map((s) => [s.header, s]))
  const targets = goals.map((goal): Target => ({
    field: goal.name,
    noun: goal.noun.name,
    many: goal.many,
    key: goal.field.key === true && !goal.mate,
    required:
      goal.field.required === true && goal.name === goal.noun.title && !sheets[of].instead?.[goal.name],
    label: say(
      Object.hasOwn(goal.noun.fields, goal.key)
        ? goal.part && goal.name.includes('.')
          ? `import.address.${goal.part}`
          : `${goal.noun.name}.${goal.key}`
        : goal.key === PRICE
          ? `import.goal.${PRICE}`
          : `field.${goal.key}`,
    ),
  }))
  return {
    format: sheet.format,
    encoding: sheet.encoding ?? null,
    confidence: sheet.detected?.confidence ?? null,
    encodings: sheet.detected?.candidates ?? [],
    delimiter: sheet.delimiter ?? null,
    sheets: sheet.sheets ?? [],
    sheet: sheet.sheet ?? null,
    header: sheet.header,
    columns: sheet.headers.map((header, index) => {
      const values = valuesIn(rows, index)
      return {
        header,
        samples: [...new Set(values)].slice(0, 5).map((value) => value.slice(0, 200)),
        suggested: suggested.get(header)?.key ?? null,
        confidence: suggested.get(header)?.confidence ?? 0,
        dates: dateOrder(values),
        numbers: numberMark(numbersIn(rows, index)),
        own: isOwn(header),
      }
    }),
    rows: rows
      .slice(0, SHOWN)
      .map((row) => ({ line: row.line, cells: row.cells.map((cell) => cell.slice(0, 500)) })),
    targets,
    key: suggestKey(new Set(keys), new Map(suggestions.map((s) => [s.header, s.key])), sheet.headers, rows),
  }
}
