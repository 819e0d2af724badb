import './policy.ts'
import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { isId, newId } from '#kit/ids.ts'
import { selectionSql } from '#kit/list.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { phrase } from '#kit/phrases.ts'
import { addEdition, draftActions } from '#features/drafts/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Pipeline, PipelineContents, PipelineFile, Stage } from './contract.ts'
import { stagesOf } from './queries.ts'
import { admitPipeline, pipelineFrom, templateIds } from './rules.ts'

/** The records that go through pipelines: what they are, whether any stand in a stage, and how all of a stage are moved on. */
export type Travellers = {
  noun: AnyNoun
  standIn: (w: Work, stageId: string) => Promise<boolean>
  moveAll: (w: Work, from: string, to: string) => Promise<void>
}

export { type StageRow, stagesOf } from './queries.ts'

type Named = { id: string; name: string; version: number }

const readPipelines = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Named[]> => {
  const { rows } = await sql<Named>`select id, name, version from pipeline
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}
const onePipeline = async (w: Work, id: string, lock = false): Promise<Named> =>
  (isId(id) && (await readPipelines(w, id, lock))[0]) || refuse('common.not_found')

const presented = ({ id, name, version }: Named, stages: readonly Stage[]): Pipeline => ({
  id,
  name,
  version,
  stages: stages.map((s) => ({ id: s.id, ...stepOf(s) })),
})
const stepOf = (s: Omit<Stage, 'id'>): Omit<Stage, 'id'> => ({
  name: s.name,
  kind: s.kind,
  color: s.color,
  probability: s.probability,
  mostDays: s.mostDays,
  required: s.required,
  checklist: s.checklist,
  enter: s.enter,
  leave: s.leave,
})
/** A pipeline as its versions keep it: stages with their ids, so that they can be put back. */
const contentsOf = ({ name, stages }: Pick<Pipeline, 'name' | 'stages'>): PipelineContents => ({
  name,
  stages: stages.map((s) => ({ id: s.id, ...stepOf(s) })),
})

/** All pipelines with their stages, by name. */
export const list = async (w: Work): Promise<{ items: Pipeline[] }> => {
  const [found, stages] = await Promise.all([readPipelines(w), stagesOf(w)])
  const of = Map.groupBy(stages, (s) => s.pipelineId)
  return { items: found.map((p) => presented(p, of.get(p.id) ?? [])) }
}

/** The ready pipelines in a language. */
export const templates = (locale: Locale): { items: { id: string; file: PipelineFile }[] } => ({
  items: templateIds.map((id) => ({ id, file: pipelineFrom(id, (key) => phrase(locale, key)) })),
})

/** What makes the same pipeline elsewhere. */
export const file = async (w: Work, id: string): Promise<PipelineFile> => {
  const { name } = await onePipeline(w, id)
  return { format: 'tessera.pipeline/1', name, stages: (await stagesOf(w, id)).map(stepOf) }
}

type Steps = readonly (Omit<Stage, 'id'> & { id?: string | undefined })[]

/** Writes the stages in their order: those with an id anew, the others as new ones; one that was taken out comes back. */
const writeStages = async ({ tx, actor }: Work, pipelineId: string, steps: Steps): Promise<void> => {
  const rows = steps.map(({ id = newId(), mostDays, enter, leave, ...step }, place) => ({
    ...step,
    id,
    place,
    most_days: mostDays,
    enter_rules: enter,
    leave_rules: leave,
  }))
  await sql`insert into stage as s (workspace_id, pipeline_id, id, place, name, kind, color, probability, most_days, required,
      checklist, enter_rules, leave_rules)
    select ${actor.workspaceId}::uuid, ${pipelineId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(id uuid, place integer, name text, kind text, color text, probability integer, most_days integer, required text[],
        checklist text[], enter_rules jsonb, leave_rules jsonb)
    on conflict (workspace_id, id) do update set place = excluded.place, name = excluded.name, kind = excluded.kind,
      color = excluded.color, probability = excluded.probability, most_days = excluded.most_days, required = excluded.required,
      checklist = excluded.checklist, enter_rules = excluded.enter_rules, leave_rules = excluded.leave_rules, deleted_at = null`.execute(
    tx,
  )
}

const admit = ({ actor }: Work, stages: Steps, { noun }: Travellers) => {
  refuseIssues(admitPipeline(stages, noun.fields))
  // A rule is asked in everybody's name: its filter may name any field. One that cannot be asked is refused here.
  const judge = { ...actor, grants: readyGrants.owner }
  for (const { filter } of stages.flatMap((s) => [...s.enter, ...s.leave]))
    selectionSql(judge, noun, 't', { filter }, { noun: noun.name, common: [] })
}

/** Makes a pipeline from a configuration. */
export const create = async (
  w: Work,
  { name, stages }: PipelineFile,
  travellers: Travellers,
): Promise<Pipeline> => {
  admit(w, stages, travellers)
  const id = newId()
  await sql`insert into pipeline (workspace_id, id, name, created_at, created_by, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${w.now.toString()}, ${w.actor.memberId}::uuid, ${w.now.toString()})`.execute(
    w.tx,
  )
  await writeStages(w, id, stages)
  await w.record({
    type: 'pipeline.created',
    noun: 'pipeline',
    id,
    data: { changes: { name: [null, name], stages: [null, stages] } },
  })
  const made = presented({ id, name, version: 1 }, await stagesOf(w, id))
  await addEdition(w, { noun: 'pipeline', id }, { contents: contentsOf(made) })
  return made
}

/** Refuses a stage that never was the pipeline's own. */
const admitStages = async ({ tx, actor }: Work, id: string, stages: Steps) => {
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

/**
 * Changes a pipeline as a whole. Refuses a stale version, a stage that never was its own, and the end of a stage in which
 * deals stand unless a stage that stays is named for them (`pipeline.stage_in_use`).
 */
const change = async (
  w: Work,
  id: string,
  version: number,
  { name, stages, successors = {} }: PipelineContents,
  travellers: Travellers,
  told: object,
): Promise<Pipeline> => {
  const before = await onePipeline(w, id, true)
  const old = await stagesOf(w, id)
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: presented(before, old) })
  admit(w, stages, travellers)
  await admitStages(w, id, stages)
  const kept = new Set(stages.flatMap((s) => s.id ?? []))
  const gone = old.filter((o) => !kept.has(o.id))
  await writeStages(w, id, stages)
  for (const { id: from, name: called } of gone) {
    const to = successors[from]
    if (to !== undefined && kept.has(to)) await travellers.moveAll(w, from, to)
    else if (await travellers.standIn(w, from)) refuse('pipeline.stage_in_use', { id: from, name: called })
    await sql`update stage set deleted_at = ${w.now.toString()} where workspace_id = ${w.actor.workspaceId}::uuid and id = ${from}::uuid`.execute(
      w.tx,
    )
  }
  await sql`update pipeline set name = ${name}, version = version + 1, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  const after = await stagesOf(w, id)
  await w.record({
    type: 'pipeline.updated',
    noun: 'pipeline',
    id,
    data: { ...told, changes: { name: [before.name, name], stages: [old.map(stepOf), after.map(stepOf)] } },
  })
  return presented({ id, name, version: version + 1 }, after)
}

/** Removes a pipeline; refused while anything stands in it. */
export const remove = async (w: Work, id: string, { standIn }: Travellers): Promise<{ id: string }> => {
  await onePipeline(w, id, true)
  for (const { id: stageId } of await stagesOf(w, id)) if (await standIn(w, stageId)) refuse('common.in_use')
  await sql`update pipeline set deleted_at = ${w.now.toString()}, version = version + 1
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  await w.record({ type: 'pipeline.deleted', noun: 'pipeline', id })
  return { id }
}

/** The drafts of pipelines and the versions that have been in force. */
export const pipelineDrafts = (travellers: Travellers) =>
  draftActions<PipelineContents>({
    noun: 'pipeline',
    demand: onePipeline,
    admit: async (w, id, { stages }) => {
      admit(w, stages, travellers)
      await admitStages(w, id, stages)
    },
    apply: async (w, id, contents, base, told) =>
      contentsOf(await change(w, id, base, contents, travellers, told)),
  })
