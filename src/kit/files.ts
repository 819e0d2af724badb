import { createHash } from 'node:crypto'
import { mkdtemp, open as openFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Work } from './db.ts'
import { refuse } from './errors.ts'
import { newId } from './ids.ts'
import type { Open } from './jobs.ts'
import { readMultipart } from './multipart.ts'

/** What may be sent in, in bytes; the application sets it from its configuration. */
export const uploads = { limit: 500 * 1024 * 1024 }

export type StoredFile = { id: string; name: string; bytes: number; sha256: string }

const CHUNK = 1024 * 1024

/** The name a file is kept under: one line of at most 200 characters. */
export const nameOf = (name: string | null) =>
  [
    ...(name ?? '')
      .replace(/\p{Cc}/gu, '')
      .toWellFormed()
      .trim(),
  ]
    .slice(0, 200)
    .join('') || 'file'

/** A file as a form sends it, with what the form says beside it. */
export type SentFile = { name: string; bytes: Buffer; fields: ReadonlyMap<string, string> }

/**
 * The file that a form sends as `file`, whole in memory. Refuses with 413 `common.too_large` where it comes to more than `most`
 * bytes with what stands beside it, and with 422 a form without one.
 */
export const fileIn = async (request: Request, most: number): Promise<SentFile> => {
  const fields = new Map<string, string>()
  let file: Pick<SentFile, 'name' | 'bytes'> | undefined
  let size = 0
  for await (const { name, filename, body } of readMultipart(request)) {
    const pieces: Uint8Array[] = []
    for await (const piece of body) {
      size += piece.byteLength
      if (size > most) return refuse('common.too_large', { bytes: most })
      pieces.push(piece)
    }
    const bytes = Buffer.concat(pieces)
    if (name === 'file') file ??= { name: nameOf(filename), bytes }
    else fields.set(name, bytes.toString('utf8'))
  }
  return file
    ? { ...file, fields }
    : refuse('common.invalid', { issues: [{ path: ['file'], code: 'required' }] })
}

/**
 * Stores a file as it arrives, a piece per transaction, so that it is never whole in memory and web and worker need no
 * common disk. Refuses with 413 `common.too_large` beyond the limit; what came till then is removed.
 */
export const storeFile = async (
  open: Open,
  named: string | null,
  body: AsyncIterable<Uint8Array>,
): Promise<StoredFile> => {
  const [id, name] = [newId(), nameOf(named)]
  const digest = createHash('sha256')
  let [bytes, n] = [0, 0]
  let pieces: Uint8Array[] = []
  let held = 0
  const put = async () => {
    const chunk = Buffer.concat(pieces)
    ;[pieces, held] = [[], 0]
    await open(({ tx, actor }) =>
      tx
        .insertInto('file_chunk')
        .values({ workspace_id: actor.workspaceId, file_id: id, n: n++, bytes: chunk })
        .execute(),
    )
  }
  await open(({ tx, actor, now }) =>
    tx
      .insertInto('file')
      .values({
        workspace_id: actor.workspaceId,
        id,
        name,
        created_at: new Date(now.epochMilliseconds),
        created_by: actor.memberId,
      })
      .execute(),
  )
  try {
    for await (const piece of body) {
      bytes += piece.byteLength
      if (bytes > uploads.limit) return refuse('common.too_large', { bytes: uploads.limit })
      digest.update(piece)
      pieces.push(piece)
      held += piece.byteLength
      if (held >= CHUNK) await put()
    }
    if (held) await put()
    const sha256 = digest.digest('hex')
    await open(({ tx, actor, now }) =>
      tx
        .updateTable('file')
        .set({ bytes, sha256, whole_at: new Date(now.epochMilliseconds) })
        .where('workspace_id', '=', actor.workspaceId)
        .where('id', '=', id)
        .execute(),
    )
    return { id, name, bytes, sha256 }
  } catch (error) {
    await removeFile(open, id)
    throw error
  }
}

/**
 * Takes in the file of a form, whole in memory, for whoever `admit` lets: asked before it is read, and again by the transaction that
 * keeps it. Refuses as `fileIn` does.
 */
export const takeFile = async <T, R>(
  { open, request }: { open: Open; request: Request },
  most: number,
  admit: (w: Work) => Promise<T>,
  keep: (w: Work, admitted: T, file: StoredFile) => Promise<R>,
): Promise<R> => {
  await open(admit)
  const { name, bytes } = await fileIn(request, most)
  return open(async (w) => {
    const admitted = await admit(w)
    return keep(w, admitted, await storeFile((run) => run(w), name, Readable.from([bytes])))
  })
}

/** Removes a stored file; does nothing when there is none. */
export const removeFile = async (open: Open, id: string): Promise<void> =>
  open(async ({ tx, actor }) => {
    await tx.deleteFrom('file').where('workspace_id', '=', actor.workspaceId).where('id', '=', id).execute()
  })

/** Removes what uploads that broke off more than a day ago left behind. */
export const removeBroken = async (open: Open): Promise<void> =>
  open(async ({ tx, actor, now }) => {
    await tx
      .deleteFrom('file')
      .where('workspace_id', '=', actor.workspaceId)
      .where('whole_at', 'is', null)
      .where('created_at', '<', new Date(now.epochMilliseconds - 86_400_000))
      .execute()
  })

/** Forgets what is in a stored file that is of no use any more. */
export const emptyFile = async ({ tx, actor }: Work, id: string): Promise<void> => {
  await tx
    .deleteFrom('file_chunk')
    .where('workspace_id', '=', actor.workspaceId)
    .where('file_id', '=', id)
    .execute()
}

/** Lends a stored file as a file on disk, for readers that move about in it; it goes when it is disposed of. */
export const lendFile = async (open: Open, id: string): Promise<AsyncDisposable & { path: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-file-'))
  const gone = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'file')
    await copyTo(open, id, path)
    return { path, [Symbol.asyncDispose]: gone }
  } catch (error) {
    await gone()
    throw error
  }
}

/** What is known of stored files, by their ids. */
export const filesNamed = async (
  { tx, actor }: Pick<Work, 'tx' | 'actor'>,
  ids: readonly string[],
): Promise<Map<string, StoredFile>> => {
  const { rows } = await sql<StoredFile>`select id, name, bytes::int as bytes, sha256 from file
    where workspace_id = ${actor.workspaceId}::uuid and id = any(${ids as string[]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The bytes of a stored file as they are read, a piece per transaction. */
export const readFile = (open: Open, id: string): ReadableStream =>
  Readable.toWeb(Readable.from(piecesOf(open, id))) as ReadableStream

/** A stored file as a download: it came from somebody, so no browser may show it as a page. */
export const downloadOf = (open: Open, { id, name, bytes }: Omit<StoredFile, 'sha256'>): Response =>
  new Response(readFile(open, id), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-length': String(bytes),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })

async function* piecesOf(open: Open, id: string): AsyncGenerator<Uint8Array> {
  for (let n = 0; ; n++) {
    const piece = await open((w) => pieceOf(w, id, n))
    if (!piece) return
    yield piece
  }
}

const pieceOf = async ({ tx, actor }: Work, id: string, n: number): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from file_chunk
    where workspace_id = ${actor.workspaceId}::uuid and file_id = ${id}::uuid and n = ${n}`.execute(tx)
  return rows[0]?.bytes
}

const copyTo = async (open: Open, id: string, path: string): Promise<void> => {
  await using file = await openFile(path, 'w')
  await open(async (w) => {
    for (let n = 0, piece; (piece = await pieceOf(w, id, n)); n++) await file.writeFile(piece)
  })
}
