import { refuseIssues } from '../errors.ts'
import { createSeats } from '../seats.ts'

export type ReadJob = { bytes: Uint8Array }
export type ReadOutcome =
  | { text: string }
  | { code: `pdf.${'encrypted' | 'broken' | 'endless' | 'too_long'}` }
  /** Pages that are pictures, or in a font that does not say its characters, as `1–3, 7`, and how many of how many. */
  | { code: `pdf.${'scan' | 'coded'}`; params: { pages: string; count: number; of: number } }

/** A PDF of a thousand pages takes a tenth of this, in milliseconds. */
const most = 60_000
const seats = createSeats<ReadJob, ReadOutcome>(new URL('read-child.ts', import.meta.url), { most })

/**
 * The plain text of a PDF that somebody sent in: a paragraph or a row of a table on a line, without what repeats on each page; read in
 * a process of its own. Refuses with 422, path `file`: `pdf.scan` (pages that are pictures), `pdf.coded` (pages in a font that does
 * not say its characters), `pdf.encrypted`, `pdf.broken`, `pdf.too_long` (more than 2,500 pages), `pdf.endless` (it takes too long or
 * too much memory).
 */
export const readPdf = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await seats.run({ bytes })
  if ('text' in outcome) return outcome.text
  const told = 'problems' in outcome ? { code: 'pdf.endless' } : outcome
  refuseIssues([{ path: ['file'], params: {}, ...told }])
  return ''
}
