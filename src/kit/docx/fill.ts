import { createSeats } from '../seats.ts'
import type { Picture } from './picture.ts'

/** What a document is told: flat names; a list is rows of names of their own. A name without a value is an empty text. */
export type Values = { [name: string]: string | Picture | { [name: string]: string }[] }
/** A document with tags, its bytes, and what to put in their place. */
export type FillJob = { docx: Uint8Array; values: Values }
export type Filled = { docx: Uint8Array } | { problems: { message: string }[] }

/** A document of Word beyond this size, in bytes, is of no use to anybody. */
const MOST = 50_000_000
const seats = createSeats<FillJob, Filled>(new URL('child.ts', import.meta.url), { most: 10_000 })

/**
 * Puts values in the place of the tags of a document that was opened by `openDocx`; text is text, whatever it holds. What the
 * library cannot make of it comes back as problems. Refuses with 503 when too many wait.
 */
export const fillDocx = async (docx: Uint8Array, values: Values): Promise<Filled> => {
  const filled = await seats.run({ docx, values })
  return 'docx' in filled && filled.docx.byteLength > MOST ? { problems: [{ message: 'too_much' }] } : filled
}
