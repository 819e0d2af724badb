import { Refusal, refuse } from '#kit/errors.ts'
import { removeFile, type StoredFile, storeFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { readMultipart } from '#kit/multipart.ts'
import type { Fault } from './rules.ts'

const MAX_TEXT = 200_000
const MAX_FILE = 10 * 1024 * 1024
const MAX_FILES = 5

const collect = async (body: AsyncIterable<Uint8Array> | null, most: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.byteLength
    if (size > most) return refuse('common.too_large', { bytes: most })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

export type Post = {
  sent: Record<string, string>
  files: { key: string; file: StoredFile }[]
  faults: Record<string, Fault>
}

/** What stops a file that grows too large, before it has all been stored. */
async function* upTo(most: number, body: AsyncIterable<Uint8Array>) {
  let size = 0
  for await (const piece of body) {
    size += piece.byteLength
    if (size > most) refuse('common.too_large', { bytes: most })
    yield piece
  }
}

/** Reads a post of either kind. Files go straight into the database; one that is too large is a fault of its question. */
export const readPost = async (request: Request, open: Open, asked: ReadonlySet<string>): Promise<Post> => {
  const post: Post = { sent: {}, files: [], faults: {} }
  let size = 0
  if (/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) {
    const text = (await collect(request.body, MAX_TEXT)).toString()
    post.sent = Object.fromEntries(new URLSearchParams(text))
    return post
  }
  try {
    for await (const { name, filename, body } of readMultipart(request)) {
      if (filename === null) {
        const text = await collect(body, MAX_TEXT - size)
        size += text.length
        post.sent[name] = text.toString()
      } else if (filename !== '' && asked.has(name)) {
        if (post.files.length === MAX_FILES) post.faults[name] = 'file'
        else
          await storeFile(open, filename, upTo(MAX_FILE, body)).then(
            (file) => post.files.push({ key: name, file }),
            (error: unknown) => {
              if (!(error instanceof Refusal)) throw error
              post.faults[name] = 'file'
            },
          )
      }
    }
  } catch (error) {
    await forget(open, post)
    throw error
  }
  return post
}

/** Removes the files of a post that is not taken in. */
export const forget = async (open: Open, { files }: Post) => {
  for (const { file } of files) await removeFile(open, file.id)
}
