import { readDocx } from '#kit/docx/read.ts'
import { refuseIssues } from '#kit/errors.ts'
import { clean, detectEncoding } from '#kit/encoding.ts'

/** What files of other kinds begin with, in hexadecimal, and what is said of them. */
const others = [
  ['25504446', 'review.pdf'],
  ['89504e47', 'review.no_text'],
  ['ffd8ff', 'review.no_text'],
  ['49492a00', 'review.no_text'],
  ['4d4d002a', 'review.no_text'],
] as const

/**
 * The plain text of a contract that was sent in: a document of Word, or text in any of the usual encodings. Refuses with 422, path
 * `file`, what holds no words: pictures and empty files (`review.no_text`), PDF (`review.pdf`).
 */
export const plainText = async (bytes: Uint8Array): Promise<string> => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  // What Word wrote, today or before 2007, is opened or refused where such documents are.
  if (start === '504b0304' || start === 'd0cf11e0') return clean(await readDocx(bytes))
  const other = others.find(([magic]) => start.startsWith(magic))
  const text = other ? '' : clean(new TextDecoder(detectEncoding(bytes).encoding).decode(bytes))
  if (!/\p{L}/u.test(text)) refuseIssues([{ path: ['file'], code: other?.[1] ?? 'review.no_text' }])
  return text
}
