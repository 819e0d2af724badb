import { sql } from 'kysely'
import type { Actor, Grants } from '#kit/access.ts'
import { type Db, transaction, type Work } from '#kit/db.ts'
import { standIn, workspaceAt } from '#features/workspaces/actions.ts'
import type { Content } from './contract-content.ts'

/** What a form may do in the name of the member who made it: no more than its requests need. */
const grants: Grants = Object.fromEntries(
  ['lead', 'company', 'contact', 'deal', 'task'].map((noun) => [
    noun,
    { verbs: { read: 'all', create: 'all', update: 'all' } as const },
  ]),
)
for (const noun of ['member', 'team', 'stage', 'pipeline', 'form', 'routing'])
  grants[noun] = { verbs: { read: 'all' } }

/** The same work with what a form may do: whoever lets a request in need not see what becomes of it. */
export const asForm = (w: Work): Work => ({ ...w, actor: { ...w.actor, grants } })

export type Found = { id: string; active: boolean; stageId: string | null; content: Content; actor: Actor }

/** A form by its public address, with the right to act for it; undefined where there is none. */
export const findForm = async (db: Db, slug: string, key: string): Promise<Found | undefined> => {
  const workspace = await workspaceAt(db, slug)
  if (!workspace) return undefined
  return transaction(db, workspace.id, async (tx) => {
    // Somebody who has left still stands for the forms they made; what these bring is given to those at work.
    const { rows } = await sql<{
      id: string
      active: boolean
      stage_id: string | null
      content: Content
      member_id: string
      user_id: string
    }>`select f.id, f.active, f.stage_id, f.content, m.id as member_id, m.user_id
      from form f join member m on m.workspace_id = f.workspace_id and m.id = f.runs_as
      where f.workspace_id = ${workspace.id}::uuid and f.key = ${key} and f.deleted_at is null`.execute(tx)
    const row = rows[0]
    return (
      row && {
        id: row.id,
        active: row.active,
        stageId: row.stage_id,
        content: row.content,
        actor: standIn(workspace, row, 'form', grants),
      }
    )
  })
}

/** Within how many minutes the requests of a form are to be answered, also of one that is removed by now; undefined where there is none. */
export const respondWithinOf = async ({ tx, actor }: Work, formId: unknown): Promise<number | undefined> => {
  const { rows } = await sql<{ content: Content }>`select content from form
    where workspace_id = ${actor.workspaceId}::uuid and id = ${formId}::uuid`.execute(tx)
  return rows[0]?.content.respondWithin
}
