import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import type { Stage } from './contract.ts'

export type StageRow = Stage & { pipelineId: string; place: number }

type Reading = Pick<Work, 'tx'> & { actor: Pick<Work['actor'], 'workspaceId'> }
type Row = Record<string, unknown>
type Bound = { pipelineId: string; id: string; code: string }

/** The products that pipelines name, or that one pipeline does, with the codes by which a file names them. */
export const productsOf = async ({ tx, actor }: Work, pipelineId?: string): Promise<Bound[]> => {
  const one = pipelineId ? sql`and b.pipeline_id = ${pipelineId}::uuid` : sql``
  const { rows } =
    await sql<Bound>`select b.pipeline_id as "pipelineId", p.id, coalesce(p.code, p.name) as code
    from pipeline_product b join product p on p.workspace_id = b.workspace_id and p.id = b.product_id
    where b.workspace_id = ${actor.workspaceId}::uuid and p.deleted_at is null ${one} order by p.id`.execute(
      tx,
    )
  return rows
}

/** The products of these codes, or of these names where they have no code. */
export const productsNamed = async ({ tx, actor }: Work, codes: readonly string[]): Promise<Bound[]> => {
  const { rows } = await sql<Bound>`select '' as "pipelineId", id, coalesce(code, name) as code from product
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null
      and coalesce(code, name) = any(${codes as string[]}::text[]) order by id`.execute(tx)
  return rows
}

const stageOf = (row: Row): StageRow => ({
  id: row.id as string,
  pipelineId: row.pipeline_id as string,
  place: row.place as number,
  name: row.name as string,
  kind: row.kind as Stage['kind'],
  color: row.color as Stage['color'],
  probability: row.probability as number,
  mostDays: row.most_days as number | null,
  required: row.required as string[],
  checklist: row.checklist as string[],
  tasks: row.tasks as string[],
  enter: row.enter_rules as Stage['enter'],
  leave: row.leave_rules as Stage['leave'],
})

/** The stages of one pipeline, or of all, in their order; those taken out are left out. */
export const stagesOf = async ({ tx, actor }: Reading, pipelineId?: string): Promise<StageRow[]> => {
  const one = pipelineId ? sql`and pipeline_id = ${pipelineId}::uuid` : sql``
  const { rows } =
    await sql<Row>`select id, pipeline_id, place, name, kind, color, probability, most_days, required, checklist,
      tasks, enter_rules, leave_rules from stage
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${one} order by pipeline_id, place`.execute(
      tx,
    )
  return rows.map(stageOf)
}
