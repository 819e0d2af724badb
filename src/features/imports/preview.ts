import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Actor } from '#kit/access.ts'
import { lendFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { spellings } from '#kit/phrases.ts'
import { type Row, SheetError } from '#kit/sheet-row.ts'
import { openSheet, type Sheet } from '#kit/sheet.ts'
import type { Options, Target } from './contract.ts'
import { type DateOrder, dateOrder, suggestMapping } from './guess.ts'
import { openGoals } from './policy.ts'
import { dateColumns, type Goal, type Importable, isOwn, mappingIssues } from './rules.ts'
import { synonyms } from './synonyms.ts'

/** Rows by which columns are judged, and of them those shown. */
const [JUDGED, SHOWN] = [1000, 20]

export type Inspected = { sheet: Sheet; rows: Row[] }

/** Opens a stored file as a sheet and reads its beginning; refuses with 422 `import.unreadable` and the reason. */
export const inspect = async (open: Open, fileId: string, options: Options): Promise<Inspected> => {
  try {
    await using file = await lendFile(open, fileId)
    const sheet = await openSheet({ path: file.path }, options)
    const rows: Row[] = []
    for await (const batch of sheet.rows()) {
      rows.push(...batch.rows.slice(0, JUDGED - rows.length))
      if (rows.length >= JUDGED) break
    }
    return { sheet, rows }
  } catch (error) {
    if (error instanceof SheetError) return refuse('import.unreadable', { reason: error.code, ...error.details })
    throw error
  }
}

const valuesIn = (rows: readonly Row[], index: number): string[] => rows.flatMap((row) => (row.cells[index]?.trim() ? [row.cells[index].trim()] : []))

/**
 * The options with everything found out that a run goes by. Refuses with 422 a mapping that does not fit the file, and
 * with `import.ambiguous_date` a column of dates that could be read in two ways until somebody says which.
 */
export const settleOptions = ({ sheet, rows }: Inspected, options: Options): Options => {
  refuseIssues(mappingIssues(options, sheet.headers))
  const dates: Record<string, DateOrder> = { ...options.dates }
  const open: { header: string; examples: string[] }[] = []
  for (const header of dateColumns(options)) {
    if (dates[header]) continue
    const values = valuesIn(rows, sheet.headers.indexOf(header))
    const order = dateOrder(values)
    if (order === 'ambiguous') open.push({ header, examples: [...new Set(values)].slice(0, 5) })
    else if (order !== 'none') dates[header] = order
  }
  if (open.length) refuse('import.ambiguous_date', { columns: open, header: open[0]!.header, examples: open[0]!.examples.join(', ') })
  const { encoding, delimiter, sheet: number, header } = sheet
  return { ...options, key: options.key ?? [], onMatch: options.onMatch ?? 'update', dates, header, ...(encoding && { encoding }), ...(delimiter && { delimiter }), ...(number !== undefined && { sheet: number }) }
}

const words: Record<string, readonly string[]> = synonyms
const namesOf = (of: Importable, { name, noun, mate, key, part, field }: Goal): string[] => {
  const labels = part && part !== 'street' ? [] : spellings(`${noun.name}.${key}`)
  const own = [name, ...(mate ? labels.map((label) => `${noun.name} ${label}`) : labels)]
  if (key === 'createdBy') return [...own, ...words.author!]
  if (key === 'createdAt' || field.kind === 'ref') return [...own, ...(words[key] ?? [])]
  if (of === 'company') return [...own, ...(words[part === 'street' ? 'addresses.street' : name] ?? [])]
  // In a sheet of people, a telephone is the person's.
  if (mate) return [...own, ...(key === 'phones' || key === 'emails' ? [] : (words[key] ?? []))]
  return [...own, ...(words[`contact.${key}`] ?? []), ...(['phones', 'emails', 'tags', 'about'].includes(key) ? words[key]! : [])]
}

/** The fields a key is made of, the likeliest first: an identifier where the column is filled, else with the name behind it. */
const suggestKey = (mapping: ReadonlyMap<string, string>, headers: readonly string[], rows: readonly Row[]): string[] => {
  const fill = (name: string) => {
    const columns = [...mapping].filter(([, field]) => field === name).map(([header]) => headers.indexOf(header))
    return rows.length ? rows.filter((row) => columns.some((index) => row.cells[index]?.trim())).length / rows.length : 0
  }
  const [first, ...others] = ['taxId', 'registrationNumber', 'emails', 'phones', 'name'].filter((name) => fill(name) > 0)
  if (!first) return []
  return fill(first) > 0.95 || !others.includes('name') ? [first] : [first, 'name']
}

/** How a file reads and what its columns may mean, for a person to confirm. */
export const describe = ({ sheet, rows }: Inspected, of: Importable, actor: Actor, say: (key: string) => string) => {
  const goals = openGoals(actor, of).filter((goal) => goal.name !== 'addresses.street')
  const theirs = sheet.headers.filter((header) => !isOwn(header))
  const suggestions = suggestMapping(theirs, goals.map((goal) => ({ key: goal.name, synonyms: namesOf(of, goal), many: goal.many })))
  const suggested = new Map(suggestions.map((s) => [s.header, s]))
  const targets = goals.map((goal): Target => ({
    field: goal.name, noun: goal.noun.name, many: goal.many, key: goal.field.key === true && !goal.mate, required: goal.field.required === true && goal.name === goal.noun.title,
    label: say(Object.hasOwn(goal.noun.fields, goal.key) ? (goal.part && goal.name.includes('.') ? `import.address.${goal.part}` : `${goal.noun.name}.${goal.key}`) : `record.${goal.key}`),
  }))
  return {
    format: sheet.format,
    encoding: sheet.encoding ?? null, confidence: sheet.detected?.confidence ?? null,
    encodings: sheet.detected?.candidates ?? [],
    delimiter: sheet.delimiter ?? null, sheets: sheet.sheets ?? [], sheet: sheet.sheet ?? null, header: sheet.header,
    columns: sheet.headers.map((header, index) => {
      const values = valuesIn(rows, index)
      return {
        header, samples: [...new Set(values)].slice(0, 5).map((value) => value.slice(0, 200)),
        suggested: suggested.get(header)?.key ?? null, confidence: suggested.get(header)?.confidence ?? 0,
        dates: dateOrder(values), own: isOwn(header),
      }
    }),
    rows: rows.slice(0, SHOWN).map((row) => ({ line: row.line, cells: row.cells.map((cell) => cell.slice(0, 500)) })),
    targets,
    key: suggestKey(new Map(suggestions.map((s) => [s.header, s.key])), sheet.headers, rows),
  }
}
