import {
  type DateOrder,
  dateColumns,
  dateOrder,
  type Mark,
  mappingIssues,
  numberMark,
  numbersIn,
  priceColumns,
  sheets,
  valuesIn,
} from '#features/sheets/rules.ts'
import { restore } from '#kit/csv-write.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { lendFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { type Row, SheetError } from '#kit/sheet-row.ts'
import { openSheet, type Sheet } from '#kit/sheet.ts'
import type { Options } from './contract.ts'

/** Rows by which columns are judged. */
const JUDGED = 1000

/** Opens a file as its import reads it: what an export put in front of texts that could run as formulas is taken away again. */
export const openFile = async (path: string, options: Options): Promise<Sheet> => {
  const sheet = await openSheet({ path }, options)
  if (sheet.format === 'xlsx') return sheet
  return {
    ...sheet,
    async *rows() {
      for await (const { rows, blank } of sheet.rows()) {
        for (const row of rows) row.cells = row.cells.map(restore)
        yield { rows, blank }
      }
    },
  }
}

export type Inspected = { sheet: Sheet; rows: Row[] }

/** Opens a stored file as a sheet and reads its beginning; refuses with 422 `import.unreadable` and the reason. */
export const inspect = async (open: Open, fileId: string, options: Options): Promise<Inspected> => {
  try {
    await using file = await lendFile(open, fileId)
    const sheet = await openFile(file.path, options)
    const rows: Row[] = []
    for await (const batch of sheet.rows()) {
      rows.push(...batch.rows.slice(0, JUDGED - rows.length))
      if (rows.length >= JUDGED) break
    }
    return { sheet, rows }
  } catch (error) {
    if (error instanceof SheetError)
      return refuse('import.unreadable', { reason: error.code, ...error.details })
    throw error
  }
}

type Asked = { header: string; examples: string[] }
const asked = (header: string, values: readonly string[]): Asked => ({
  header,
  examples: [...new Set(values)].slice(0, 5),
})
const demandAnswers = (code: 'import.ambiguous_date' | 'import.ambiguous_number', columns: Asked[]) => {
  const [first] = columns
  if (first) refuse(code, { columns, header: first.header, examples: first.examples.join(', ') })
}

/**
 * The options with everything found out that a run goes by. Refuses with 422 a mapping that does not fit the file, and
 * with `import.ambiguous_date` or `import.ambiguous_number` a column that could be read in two ways until somebody says which.
 */
export const settleOptions = ({ sheet, rows }: Inspected, options: Options): Options => {
  refuseIssues(mappingIssues(options, sheet.headers))
  const dates: Record<string, DateOrder> = { ...options.dates }
  const numbers: Record<string, Mark> = { ...options.numbers }
  const open: Asked[] = []
  for (const header of dateColumns(options)) {
    if (dates[header]) continue
    const values = valuesIn(rows, sheet.headers.indexOf(header))
    const order = dateOrder(values)
    if (order === 'ambiguous') open.push(asked(header, values))
    else if (order !== 'none') dates[header] = order
  }
  demandAnswers('import.ambiguous_date', open)
  for (const header of priceColumns(options)) {
    if (numbers[header]) continue
    const values = numbersIn(rows, sheet.headers.indexOf(header))
    const mark = numberMark(values)
    if (mark === 'ambiguous') open.push(asked(header, values))
    else if (mark !== 'none') numbers[header] = mark
  }
  demandAnswers('import.ambiguous_number', open)
  const { encoding, delimiter, sheet: number, header } = sheet
  return {
    ...options,
    key: options.key ?? [],
    onMatch: options.onMatch ?? sheets[options.noun!].onMatch,
    dates,
    numbers,
    header,
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(number !== undefined && { sheet: number }),
  }
}
