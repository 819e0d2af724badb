import { createSeats } from '../seats.ts'

/** What a document is told: flat names; a list is rows of names of their own. A name without a value is an empty text. */
export type Values = { [name: string]: string | { [name: string]: string }[] }
/** A document with tags, its bytes, and what to put in their place. */
export type FillJob = { docx: Uint8Array; values: Values }
export type Filled = { docx: Uint8Array } | { problems: { message: string }[] }

const seats = createSeats<FillJob, Filled>(new URL('child.ts', import.meta.url), { most: 10_000 })

/**
 * Puts values in the place of the tags of a document that was opened by `openDocx`; text is text, whatever it holds. What the
 * library cannot make of it comes back as problems. Refuses with 503 when too many wait.
 */
export const fillDocx = (docx: Uint8Array, values: Values): Promise<Filled> => seats.run({ docx, values })
