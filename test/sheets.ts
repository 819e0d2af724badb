import { createImport, getImport, type Import, readVerdicts } from '#features/imports/contract.ts'
import { type Caller, call } from '#kit/client.ts'
import type { Input } from '#kit/endpoint.ts'
import { parseCsv } from '#kit/csv.ts'
import type { TestApp } from './app.ts'

type Options = Partial<Input<typeof createImport>['body']>

/** A form with a file and its options, as a browser or curl sends it. */
export const form = (
  file: string | Uint8Array,
  options: object,
  name = 'base.csv',
  optionsFirst = false,
): FormData => {
  const data = new FormData()
  if (optionsFirst) data.append('options', JSON.stringify(options))
  data.append('file', new Blob([file as BlobPart]), name)
  if (!optionsFirst) data.append('options', JSON.stringify(options))
  return data
}

/** Sends a file in; what is not said is a company sheet mapped by the field names themselves, keyed by nothing. */
export const send = (
  who: Caller,
  file: string | Uint8Array,
  options: Options,
  name?: string,
): Promise<Import> => call(createImport, { body: form(file, options, name) as never }, who)

/** Sends a file in, lets the jobs run and gives back the import as it ended. */
export const bring = async (
  app: TestApp,
  who: Caller,
  file: string | Uint8Array,
  options: Options,
  name?: string,
): Promise<Import> => {
  const { id } = await send(who, file, { noun: 'company', mode: 'commit', ...options }, name)
  await app.runJobs()
  return call(getImport, { params: { id } }, who)
}

/** The verdict file as rows of named cells. */
export const verdictsOf = async (
  who: Caller,
  id: string,
  only?: 'rejected',
): Promise<{ text: string; rows: Record<string, string>[] }> => {
  const text = await call(readVerdicts, { params: { id }, query: only ? { only } : {} }, who)
  const [head, ...rows] = parseCsv(text.replace(/^\ufeff/, ''), { delimiter: ',', quote: '"' }).filter(
    (row) => row.cells.some(Boolean),
  )
  return {
    text,
    rows: rows.map((row) =>
      Object.fromEntries(head!.cells.map((name, i) => [name.replace(/^Tessera: /, '#'), row.cells[i] ?? ''])),
    ),
  }
}

/** The four numbers and their sum. */
export const counts = ({ state, rows, created, updated, skipped, rejected }: Import) => ({
  state,
  rows,
  created,
  updated,
  skipped,
  rejected,
})
