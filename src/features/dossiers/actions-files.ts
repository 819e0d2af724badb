import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { mostFileBytes } from '#kit/file-size.ts'
import { downloadOf, filesNamed, takeFile } from '#kit/files.ts'
import type { Visit } from '#kit/serve.ts'
import { changesOf, readableEvidence, tell, writableEvidence } from './actions.ts'
import type { Dossier } from './contract.ts'
import { type EvidenceRow, setEvidence } from './queries.ts'

/** What the log says of a file: its name and digest, so that the file can be told from another. */
const told = async (w: Work, { file_id: id }: Pick<EvidenceRow, 'file_id'>) => {
  const file = id === null ? undefined : (await filesNamed(w, [id])).get(id)
  return file ? { file: file.name, sha256: file.sha256 } : {}
}

const setFile = async (w: Work, row: EvidenceRow, fileId: string | null): Promise<Dossier> => {
  if (row.deleted_at !== null) refuse('common.not_found')
  await setEvidence(w, row.id, { file_id: fileId })
  const changes = changesOf(await told(w, row), await told(w, { file_id: fileId }))
  return tell(w, row.company_id, {
    type: 'company.dossier_evidence_changed',
    question: row.question,
    changes,
  })
}

/** Keeps a file with evidence the actor may change, in place of the one before. Refuses one of more than 30 MB. */
export const putFile = (visit: Pick<Visit, 'open' | 'request'>, id: string): Promise<Dossier> =>
  takeFile(
    visit,
    mostFileBytes,
    (w) => writableEvidence(w, id),
    (w, row, file) => setFile(w, row, file.id),
  )

/** Takes the file away from evidence the actor may change. */
export const removeFile = async (w: Work, id: string): Promise<Dossier> =>
  setFile(w, await writableEvidence(w, id), null)

/** The file of evidence as a download. Refuses with 404 where there is none, and whoever may not read the dossier. */
export const showFile = async ({ open }: Pick<Visit, 'open'>, id: string): Promise<Response> => {
  const file = await open(async (w) => {
    const { file_id: fileId } = await readableEvidence(w, id)
    return (
      (await filesNamed(w, fileId === null ? [] : [fileId])).get(fileId ?? '') ?? refuse('common.not_found')
    )
  })
  return downloadOf(open, file)
}
