import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'

type Row = { name: string; retired: boolean }

const read = async ({ tx, actor }: Work, id: string, lock: boolean): Promise<Row | undefined> => {
  if (!isId(id)) return undefined
  const { rows } = await sql<Row>`select name, retired_at is not null as retired from pipeline
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid and deleted_at is null
      ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0]
}

/** Retires a pipeline, so that nothing new begins in it while what stands there goes on, or brings it back. */
export const retire = async (
  w: Work,
  id: string,
  retired: boolean,
): Promise<{ id: string; retired: boolean }> => {
  const before = (await read(w, id, true)) ?? refuse('common.not_found')
  if (before.retired === retired) return { id, retired }
  await sql`update pipeline set retired_at = ${retired ? w.now.toString() : null}, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: retired ? 'pipeline.retired' : 'pipeline.brought_back', noun: 'pipeline', id })
  return { id, retired }
}

/** Refuses to begin anything in a pipeline that is retired (`pipeline.retired`), naming it. */
export const demandTaking = async (w: Work, id: string): Promise<void> => {
  const pipeline = await read(w, id, false)
  if (pipeline?.retired)
    refuseIssues([{ path: ['stageId'], code: 'pipeline.retired', params: { name: pipeline.name } }])
}
