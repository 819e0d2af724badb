import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { filesNamed, removeFile, type StoredFile } from '#kit/files.ts'
import { isId, newId } from '#kit/ids.ts'

type At = Pick<Work, 'tx' | 'actor'>

/** What a file was sent in for, as the table holds it. */
export type FileRow = {
  id: string
  deliverable_id: string
  round: number
  file_id: string
  removed: boolean
}

const columns = sql`f.id, f.deliverable_id, f.round, f.file_id, f.removed_at is not null as removed`

/** The files of a contract's deliverables in the order in which they were added, without those taken out. */
export const filesOf = async (
  { tx, actor }: At,
  contractId: string,
): Promise<(Omit<FileRow, 'removed'> & Pick<StoredFile, 'name' | 'bytes'>)[]> => {
  const { rows } = await sql<FileRow>`select ${columns}
    from deliverable d join deliverable_file f on f.workspace_id = d.workspace_id and f.deliverable_id = d.id
    where d.workspace_id = ${actor.workspaceId}::uuid and d.contract_id = ${contractId}::uuid and f.removed_at is null
    order by f.added_at, f.id`.execute(tx)
  const ids = rows.map((row) => row.file_id)
  const named = await filesNamed({ tx, actor }, ids)
  return rows.map((row) => {
    const { name, bytes } = named.get(row.file_id)!
    return { ...row, name, bytes }
  })
}

/** A file by its id, taken out or not, whoever asks. Refuses what was never there with 404. */
export const fileAt = async ({ tx, actor }: At, id: string): Promise<FileRow> => {
  const { rows } = isId(id)
    ? await sql<FileRow>`select ${columns} from deliverable_file f
        where f.workspace_id = ${actor.workspaceId}::uuid and f.id = ${id}::uuid`.execute(tx)
    : { rows: [] }
  return rows[0] ?? refuse('common.not_found')
}

/** Keeps a stored file with a round. */
export const insertFile = async (
  { tx, actor, now }: Work,
  { id, round, fileId }: { id: string; round: number; fileId: string },
): Promise<void> => {
  await sql`insert into deliverable_file (workspace_id, id, deliverable_id, round, file_id, added_at, added_by)
    values (${actor.workspaceId}::uuid, ${newId()}::uuid, ${id}::uuid, ${round}, ${fileId}::uuid,
      ${now.toString()}::timestamptz, ${actor.memberId}::uuid)`.execute(tx)
}

/** Takes a file out of its round, or puts it back. */
export const setRemoved = async ({ tx, actor, now }: Work, id: string, removed: boolean): Promise<void> => {
  await sql`update deliverable_file set removed_at = ${removed ? now.toString() : null}::timestamptz
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
}

/** Forgets the files that were taken out of a round, as it goes itself. */
export const forgetFiles = async (w: Work, id: string, round: number): Promise<void> => {
  const { rows } = await sql<{ file_id: string }>`delete from deliverable_file
    where workspace_id = ${w.actor.workspaceId}::uuid and deliverable_id = ${id}::uuid and round = ${round}
    returning file_id`.execute(w.tx)
  for (const { file_id: fileId } of rows) await removeFile((run) => run(w), fileId)
}
