import { availableParallelism } from 'node:os'
import { createSeats } from '../seats.ts'

/** What to set: Typst source, what it is told as JSON, the files it may read, and the moment the PDF names (seconds since 1970). */
export type Job = {
  source: string
  data: string
  files: { [name: string]: Uint8Array }
  as: readonly ('pdf' | 'svg')[]
  at: number
}
/** What is wrong with a source: the compiler's words, and the line (from 1) where it knows it. */
export type Problem = { line: number | null; message: string }
type Printed = { pages: number; pdf?: Uint8Array; svg?: string }
export type Outcome = Printed | { problems: Problem[] }

/** Where a page lies in the drawing of all pages, in points. */
export type Page = { top: number; width: number; height: number }

/** The pages of a drawing: to show one alone, its part of the drawing is shown. */
export const pagesIn = (svg: string): Page[] =>
  [
    ...svg.matchAll(
      /<g class="typst-page" transform="translate\(0, ([\d.]+)\)"[^>]* data-page-width="([\d.]+)" data-page-height="([\d.]+)"/g,
    ),
  ].map(([, top, width, height]) => ({ top: Number(top), width: Number(width), height: Number(height) }))

/** Sets documents in processes of their own, `seats` of them at most, which may take `most` milliseconds for each document. */
export const createTypst = (limits: { most?: number; seats?: number } = {}) =>
  createSeats<Job, Outcome>(new URL('child.ts', import.meta.url), limits)

/** How many documents are set at once: one per processor, and not so many that their fonts fill the memory. */
export const printers = Math.min(4, availableParallelism())
const typst = createTypst({ seats: printers })

type Asked = { source: string; data: object; files?: Job['files']; at: Temporal.Instant }

/** Sets a document as PDF, as SVG pages under one another, or as both; the same input gives the same bytes. Problems come back as such. */
export const setType = ({ source, data, files = {}, at }: Asked, as: Job['as']): Promise<Outcome> =>
  typst.run({ source, data: JSON.stringify(data), files, as, at: Math.floor(at.epochMilliseconds / 1000) })
