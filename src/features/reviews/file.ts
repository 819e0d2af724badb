import { refuseIssues } from '#kit/errors.ts'
import { clean, detectEncoding } from '#kit/encoding.ts'

/** How large a contract may be as it is sent, in bytes. */
export const sentMost = 5_000_000

/**
 * The plain text of a contract that was sent in: a document of Word, or text in any of the usual encodings. Refuses with 422, path
 * `file`, what holds no words (`review.no_text`): a scanned picture is read by a person first.
 */
export const plainText = async (bytes: Uint8Array): Promise<string> => {
  const text = new TextDecoder(detectEncoding(bytes).encoding).decode(bytes)
  if (!/\p{L}/u.test(text)) refuseIssues([{ path: ['file'], code: 'review.no_text' }])
  return clean(text)
}
