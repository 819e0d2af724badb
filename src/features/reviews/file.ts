import { readDocx } from '#kit/docx/read.ts'
import { refuseIssues } from '#kit/errors.ts'
import { clean, detectEncoding } from '#kit/encoding.ts'
import { readPdf } from '#kit/pdf/read.ts'

/** What files of other kinds begin with, in hexadecimal, and what is said of them. */
const others = [
  // PNG, JPEG, TIFF, GIF, WebP, HEIC.
  [/^(?:89504e47|ffd8ff|49492a00|4d4d002a|47494638|52494646.{8}57454250|.{8}66747970)/, 'review.scan'],
  [/^7b5c727466/, 'review.rtf'],
  // Web pages and XML, which Word too saves under other names.
  [/^(?:efbbbf)?(?:3c3f786d6c|3c21|3c(?:68|48)|4d494d452d)/, 'review.not_text'],
] as const

/** How much of a text with other letters than English ones tells its encoding, in bytes. */
const SAMPLE = 65_536
/** Below this a guess is no better than another, unless hardly any letter depends on it. */
const doubt = { confidence: 0.35, share: 0.05, lost: 0.005 }

const shareOf = (bytes: Uint8Array, like: (byte: number) => boolean) => {
  let found = 0
  for (const byte of bytes) if (like(byte)) found++
  return found / Math.max(1, bytes.length)
}

/** The words of a file without any form. Refuses with 422 what is none (`review.not_text`), or in no encoding we know (`review.encoding`). */
const decoded = (bytes: Uint8Array): string => {
  const beyond = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  )
  const sample = bytes.subarray(0, beyond + SAMPLE)
  const { encoding, confidence } = detectEncoding(sample)
  const text = new TextDecoder(encoding).decode(bytes)
  if (!encoding.startsWith('utf-16') && bytes.includes(0))
    refuseIssues([{ path: ['file'], code: 'review.not_text' }])
  const isGuess = confidence < doubt.confidence && shareOf(sample, (byte) => byte > 0x7f) > doubt.share
  const lost = (text.match(/\ufffd/g)?.length ?? 0) / Math.max(1, text.length)
  if (isGuess || lost > doubt.lost) refuseIssues([{ path: ['file'], code: 'review.encoding' }])
  return clean(text)
}

/**
 * The plain text of a contract that was sent in: a PDF, a document of Word, or text in any of the usual encodings. Refuses with 422,
 * path `file`: pictures (`review.scan`), `review.rtf`, files of other kinds (`review.not_text`), text in an encoding nobody can tell
 * (`review.encoding`), what holds no words (`review.no_text`), and what a PDF or a document of Word is refused for.
 */
export const plainText = async (bytes: Uint8Array): Promise<string> => {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('hex')
  if (start.startsWith('25504446')) return clean(await readPdf(bytes))
  // What Word wrote, today or before 2007, is opened or refused where such documents are.
  if (start.startsWith('504b0304') || start.startsWith('d0cf11e0')) return clean(await readDocx(bytes))
  const other = others.find(([like]) => like.test(start))
  if (other) refuseIssues([{ path: ['file'], code: other[1] }])
  const text = decoded(bytes)
  if (!/\p{L}/u.test(text)) refuseIssues([{ path: ['file'], code: 'review.no_text' }])
  return text
}
