import { wholeContract } from '#features/contracts/actions-text.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { mostFileBytes } from '#kit/file-size.ts'
import { downloadOf, filesNamed, type StoredFile, takeFile } from '#kit/files.ts'
import type { Visit } from '#kit/serve.ts'
import type { Deliverables } from './contract.ts'
import { demandContract, itemsOf, present, roundOf, tell } from './held.ts'
import { contractOf } from './queries.ts'
import { fileAt, insertFile, setRemoved } from './queries-files.ts'

// Files that show what came of a test, kept with its round.

/** A deliverable whose contract the actor may change, with one of its rounds. */
const demandRound = async (w: Work, id: string, named: string) => {
  const row = await demandContract(w, await contractOf(w, id))
  const item = (await itemsOf(w, row)).find((one) => one.id === id)!
  return { row, item, round: roundOf(item, named).round }
}

/** What the log says of a file: its name and digest, so that it can be told from another. */
const told = ({ number, name }: { number: number; name: string }, round: number, file: StoredFile) => ({
  number,
  name,
  round,
  file: file.name,
  sha256: file.sha256,
})

/** Keeps a file with a round of a deliverable whose contract the actor may change. Refuses one of more than 30 MB. */
export const addFile = (
  visit: Pick<Visit, 'open' | 'request'>,
  id: string,
  named: string,
): Promise<Deliverables> =>
  takeFile(
    visit,
    mostFileBytes,
    (w) => demandRound(w, id, named),
    async (w, { row, item, round }, file) => {
      await insertFile(w, { id, round, fileId: file.id })
      await tell(w, row, 'contract.deliverable_file_added', told(item, round, file))
      return present(w, row)
    },
  )

const set = async (w: Work, id: string, removed: boolean): Promise<Deliverables> => {
  const { deliverable_id: of, round: at } = await fileAt(w, id)
  const { row, item, round } = await demandRound(w, of, String(at))
  // Looked at again, since somebody may have been quicker.
  const { removed: was, file_id: fileId } = await fileAt(w, id)
  if (was === removed) return present(w, row)
  await setRemoved(w, id, removed)
  const file = (await filesNamed(w, [fileId])).get(fileId)!
  await tell(w, row, `contract.deliverable_file_${removed ? 'removed' : 'added'}`, told(item, round, file))
  return present(w, row)
}

/** Takes a file away from its round. */
export const takeFileOut = (w: Work, id: string): Promise<Deliverables> => set(w, id, true)

/** Puts a file back that was taken away from its round. */
export const putFileBack = (w: Work, id: string): Promise<Deliverables> => set(w, id, false)

/** A file as a download, for whoever may read the contract in full. Refuses with 404 what was taken away. */
export const showFile = async ({ open }: Pick<Visit, 'open'>, id: string): Promise<Response> => {
  const file = await open(async (w) => {
    const { deliverable_id: of, file_id: fileId, removed } = await fileAt(w, id)
    await wholeContract(w, await contractOf(w, of))
    return (await filesNamed(w, removed ? [] : [fileId])).get(fileId) ?? refuse('common.not_found')
  })
  return downloadOf(open, file)
}
