import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'

/** How many errors of a review nobody has decided about, whoever asks; null where it is of another text than this, or is gone. */
export const openErrorsOf = async ({ tx, actor }: Work, id: string, body: string): Promise<number | null> => {
  const { rows } = await sql<{ errors: number }>`select r.errors from review r
    join review_text t on t.workspace_id = r.workspace_id and t.review_id = r.id
    where r.workspace_id = ${actor.workspaceId}::uuid and r.id = ${id}::uuid and r.deleted_at is null
      and t.body = ${body}`.execute(tx)
  return rows[0]?.errors ?? null
}
