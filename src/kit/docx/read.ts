import { refuseIssues } from '../errors.ts'
import { createSeats } from '../seats.ts'

export type ReadJob = { bytes: Uint8Array }
export type ReadOutcome =
  | { text: string }
  | {
      code: `docx.${'encrypted' | 'zip_bomb' | 'broken' | 'macros' | 'not_docx' | 'no_text' | 'legacy' | 'endless'}`
    }

const seats = createSeats<ReadJob, ReadOutcome>(new URL('read-child.ts', import.meta.url), { most: 20_000 })

const outcomeOf = async (bytes: Uint8Array): Promise<ReadOutcome> => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start === 'd0cf11e0') return { code: 'docx.legacy' }
  if (start !== '504b0304') return { code: 'docx.not_docx' }
  const outcome = await seats.run({ bytes })
  return 'problems' in outcome ? { code: 'docx.endless' } : outcome
}

/**
 * The plain text of a document of Word that somebody sent in, with the numbers that Word computes and all changes accepted; read
 * in a process of its own. Refuses with 422, path `file`: `docx.not_docx`, `docx.legacy`, `docx.encrypted`, `docx.zip_bomb`,
 * `docx.broken`, `docx.macros`, `docx.endless` (it takes too long or too much memory), `docx.no_text` (pictures of pages).
 */
export const readDocx = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await outcomeOf(bytes)
  if ('text' in outcome) return outcome.text
  refuseIssues([{ path: ['file'], code: outcome.code, params: {} }])
  return ''
}
