import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import type { Stage } from './contract.ts'

export type Steps = readonly (Omit<Stage, 'id'> & { id?: string | undefined })[]

/** Writes the stages in their order: those with an id anew, the others as new ones; one that was taken out comes back. */
export const writeStages = async ({ tx, actor }: Work, pipelineId: string, steps: Steps): Promise<void> => {
  const rows = steps.map(({ id = newId(), mostDays, enter, leave, ...step }, place) => ({
    ...step,
    id,
    place,
    most_days: mostDays,
    enter_rules: enter,
    leave_rules: leave,
  }))
  await sql`insert into stage as s (workspace_id, pipeline_id, id, place, name, kind, color, probability, most_days, required,
      checklist, tasks, enter_rules, leave_rules)
    select ${actor.workspaceId}::uuid, ${pipelineId}::uuid, r.id, r.place, r.name, r.kind, r.color, r.probability, r.most_days, r.required,
      r.checklist, r.tasks, r.enter_rules, r.leave_rules from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(id uuid, place integer, name text, kind text, color text, probability integer, most_days integer, required text[],
        checklist text[], tasks text[], enter_rules jsonb, leave_rules jsonb)
    on conflict (workspace_id, id) do update set place = excluded.place, name = excluded.name, kind = excluded.kind,
      color = excluded.color, probability = excluded.probability, most_days = excluded.most_days, required = excluded.required,
      checklist = excluded.checklist, tasks = excluded.tasks, enter_rules = excluded.enter_rules, leave_rules = excluded.leave_rules, deleted_at = null`.execute(
    tx,
  )
}

/** Binds the products that a pipeline is to name, and no others. */
export const writeProducts = async (
  { tx, actor }: Work,
  pipelineId: string,
  ids: readonly string[],
): Promise<void> => {
  await sql`delete from pipeline_product where workspace_id = ${actor.workspaceId}::uuid
    and pipeline_id = ${pipelineId}::uuid`.execute(tx)
  await sql`insert into pipeline_product (workspace_id, pipeline_id, product_id)
    select distinct ${actor.workspaceId}::uuid, ${pipelineId}::uuid, id from unnest(${ids as string[]}::uuid[]) id`.execute(
    tx,
  )
}

/** Refuses products that are not there; one that a version named and that is gone since is refused by that name. */
export const admitProducts = async ({ tx, actor }: Work, ids: readonly string[]) => {
  const { rows } = await sql<{ id: string }>`select id from ${readable(actor, 'product')} p
    where id = any(${ids as string[]}::uuid[])`.execute(tx)
  refuseIssues(
    ids.flatMap((id, at) =>
      rows.some((r) => r.id === id)
        ? []
        : [{ path: ['products', at], code: 'ref.unknown', params: { noun: 'product', id } }],
    ),
  )
}

/** Refuses a stage that never was the pipeline's own. */
export const admitStages = async ({ tx, actor }: Work, id: string, stages: Steps) => {
  const { rows } = await sql<{ id: string }>`select id from stage
    where workspace_id = ${actor.workspaceId}::uuid and pipeline_id = ${id}::uuid`.execute(tx)
  refuseIssues(
    stages.flatMap((s, at) =>
      s.id === undefined || rows.some((own) => own.id === s.id)
        ? []
        : [{ path: ['stages', at, 'id'], code: 'ref.unknown', params: { noun: 'stage', id: s.id } }],
    ),
  )
}
