import { Readable } from 'node:stream'
import { type OutCell, writeCsv } from '#kit/csv-write.ts'
import { refuse } from '#kit/errors.ts'
import { lendFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { openSheet } from '#kit/sheet.ts'
import type { Reason } from './contract.ts'
import type { Verdict } from './plan.ts'
import { type ImportRow, importRow, verdictsBetween } from './queries.ts'
import { isOwn, OWN } from './rules.ts'

type Say = (key: string, params?: Record<string, unknown>) => string

const own = ['row', 'verdict', 'cell', 'code', 'reason', 'record'] as const

/** A reason as a sentence: the phrase for exactly this kind of fault, or the general one. */
const sentence = (say: Say, { code, params }: Reason): string => {
  const exact = `import.reason.${code}.${String(params.origin ?? params.format ?? '')}`
  const [special, plain] = [say(exact, params), `import.reason.${code}`]
  return special === exact ? say(plain, params) : special
}

async function* lines(open: Open, run: ImportRow, only: Verdict | undefined, say: Say): AsyncGenerator<OutCell[]> {
  await using file = await lendFile(open, run.file_id)
  const sheet = await openSheet({ path: file.path }, run.options)
  // The columns of a verdict file that was fed in again are not given out a second time.
  const theirs = sheet.headers.flatMap((header, index) => (isOwn(header) ? [] : [index]))
  yield [...own.map((name) => `${OWN}: ${say(`import.verdict.${name}`)}`), ...theirs.map((index) => sheet.headers[index]!)]
  for await (const { rows } of sheet.rows()) {
    if (rows.length === 0) continue
    const verdicts = await open((w) => verdictsBetween(w, run.id, rows[0]!.line, rows.at(-1)!.line))
    for (const row of rows) {
      const verdict = verdicts.get(row.line)
      if (!verdict || (only && verdict.verdict !== only)) continue
      const reasons = verdict.reasons ?? []
      const width = Math.max(sheet.headers.length, row.cells.length)
      const cells = Array.from({ length: width }, (_, index) => (index < sheet.headers.length && isOwn(sheet.headers[index]!) ? null : (row.cells[index] ?? '')))
      yield [
        row.line, say(`import.verdict.${verdict.verdict}`),
        reasons.map((r) => r.header ?? '').join('; '), reasons.map((r) => r.code).join('; '), reasons.map((r) => sentence(say, r)).join(' '), verdict.record_id,
        ...cells.filter((cell) => cell !== null),
      ]
    }
  }
}

/** Every row of an import with its verdict and its original cells, as a file that can be corrected and fed in again. */
export const verdictFile = async (open: Open, id: string, only: Verdict | undefined, say: Say): Promise<Response> => {
  const run = await open((w) => importRow(w, id, 'read'))
  if (run.mode === null) refuse('import.not_ready', { state: run.state })
  const encoder = new TextEncoder()
  async function* encoded() {
    for await (const text of writeCsv(lines(open, run, only, say))) yield encoder.encode(text)
  }
  return new Response(Readable.toWeb(Readable.from(encoded())) as ReadableStream, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="verdicts-${id}.csv"`, 'cache-control': 'no-store' },
  })
}
