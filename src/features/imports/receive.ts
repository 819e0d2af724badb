import type { z } from 'zod'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { removeBroken, removeFile, storeFile, type StoredFile } from '#kit/files.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Open } from '#kit/jobs.ts'
import { optionsIn, readMultipart } from '#kit/multipart.ts'
import { demandMember, present, start, type About } from './actions.ts'
import { createImport, type Import, type Options } from './contract.ts'
import { type Inspected, inspect, settleOptions } from './inspect.ts'
import { demandImport } from './policy.ts'
import { importRow } from './queries.ts'

type Sent = z.output<NonNullable<typeof createImport.body>>

const MAX_OPTIONS = 1_000_000

const readOptions = async (body: AsyncIterable<Uint8Array>): Promise<Sent> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.byteLength
    if (size > MAX_OPTIONS) refuse('common.too_large', { bytes: MAX_OPTIONS })
    pieces.push(piece)
  }
  return optionsIn(createImport, Buffer.concat(pieces))
}

/** Takes in the parts of a form: the file, streamed into the database, and the options beside it, in either order. */
const receive = async (open: Open, request: Request): Promise<{ file: StoredFile; sent: Sent }> => {
  let [file, sent]: [StoredFile | undefined, Sent] = [undefined, {}]
  try {
    for await (const part of readMultipart(request)) {
      if (part.name === 'options') sent = await readOptions(part.body)
      else if (part.name === 'file' && !file) file = await storeFile(open, part.filename, part.body)
    }
    if (!file) refuseIssues([{ path: ['file'], code: 'required' }])
    return { file: file!, sent }
  } catch (error) {
    if (file) await removeFile(open, file.id)
    throw error
  }
}

/** Stores what was sent and starts it, or keeps it as a draft. A form that is refused leaves nothing behind. */
export const create = async (open: Open, request: Request): Promise<Import> => {
  await removeBroken(open)
  const { file, sent } = await receive(open, request)
  try {
    const { mode = 'draft', name, ownerId, method, lossTreatment, expectedRows, ...options } = sent
    const about: About = { name, ownerId, method, lossTreatment, expectedRows }
    if (mode !== 'draft')
      await open(async ({ actor }) =>
        options.noun ? demandImport(actor, options) : refuseIssues([{ path: ['noun'], code: 'required' }]),
      )
    const inspected = await inspect(open, file.id, options)
    const settled = mode === 'draft' ? options : settleOptions(inspected, options)
    const reply = await open((w) =>
      once(w, request, { sha256: file.sha256, sent }, async () => {
        const id = await insert(w, file, inspected, settled, about)
        if (mode !== 'draft') return start(w, await importRow(w, id, 'create', true), mode)
        await w.enqueue('import.count', { importId: id })
        return present(w, await importRow(w, id, 'create'))
      }),
    )
    // The same key again: the first file is the one that counts.
    if (
      !(await open(({ tx }) =>
        tx.selectFrom('import').select('id').where('file_id', '=', file.id).executeTakeFirst(),
      ))
    )
      await removeFile(open, file.id)
    return reply
  } catch (error) {
    await removeFile(open, file.id)
    throw error
  }
}

const insert = async (
  w: Work,
  file: StoredFile,
  { sheet }: Inspected,
  options: Options,
  { name, ownerId, ...about }: About,
): Promise<string> => {
  const { tx, actor, now } = w
  const [id, at] = [newId(), new Date(now.epochMilliseconds)]
  if (ownerId) await demandMember(w, ownerId)
  await tx
    .insertInto('import')
    .values({
      workspace_id: actor.workspaceId,
      id,
      name: name ?? file.name,
      file_id: file.id,
      format: sheet.format,
      noun: options.noun ?? null,
      options: JSON.stringify(options),
      owner_id: ownerId === undefined ? actor.memberId : ownerId,
      author_id: actor.memberId,
      method: about.method ?? null,
      loss_treatment: about.lossTreatment ?? null,
      expected_rows: about.expectedRows ?? null,
      created_at: at,
      created_by: actor.memberId,
      updated_at: at,
      touched_at: at,
    })
    .execute()
  await w.record({
    type: 'import.created',
    noun: 'import',
    id,
    data: { file: file.name, bytes: file.bytes, sha256: file.sha256 },
  })
  return id
}
