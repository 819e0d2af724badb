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
import type { Pipeline, PipelineContents, Stage } from './contract.ts'
import type { PipelineFile } from './contract-file.ts'
import { productsNamed, productsOf, stagesOf } from './queries.ts'
import { admitPipeline, pipelineFrom, templateIds } from './rules.ts'
import { neverMet } from './rules-never.ts'
import { admitProducts, admitStages, type Steps, writeProducts, writeStages } from './write.ts'

/** The records that go through pipelines: what they are, whether any stand in a stage, and how all of a stage are moved on. */
export type Travellers = {
  noun: AnyNoun
  standIn: (w: Work, stageId: string) => Promise<boolean>
  moveAll: (w: Work, from: string, to: string) => Promise<void>
}

export { type StageRow, stagesOf } from './queries.ts'
export { demandTaking, retire } from './retire.ts'

type Named = { id: string; name: string; others: boolean; retired: boolean; version: number }

const readPipelines = async ({ tx, actor }: Work, id?: string, lock = false): Promise<Named[]> => {
  const { rows } =
    await sql<Named>`select id, name, other_products as others, retired_at is not null as retired,
      version from pipeline
    where workspace_id = ${actor.workspaceId}::uuid and deleted_at is null ${id ? sql`and id = ${id}::uuid` : sql``}
    order by name, id ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}
const onePipeline = async (w: Work, id: string, lock = false): Promise<Named> =>
  (isId(id) && (await readPipelines(w, id, lock))[0]) || refuse('common.not_found')

const presented = (
  { id, name, others, retired, version }: Named,
  stages: readonly Stage[],
  products: readonly { id: string }[],
): Pipeline => ({
  id,
  name,
  products: products.map((p) => p.id),
  others,
  retired,
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
  tasks: s.tasks,
  enter: s.enter,
  leave: s.leave,
})
/** A pipeline as its versions keep it: stages with their ids, so that they can be put back. */
const contentsOf = ({
  name,
  products,
  others,
  stages,
}: Omit<Pipeline, 'id' | 'retired' | 'version'>): PipelineContents => ({
  name,
  products,
  others,
  stages: stages.map((s) => ({ id: s.id, ...stepOf(s) })),
})

/** All pipelines with their stages, by name. */
export const list = async (w: Work): Promise<{ items: Pipeline[] }> => {
  const [found, stages, bound] = await Promise.all([readPipelines(w), stagesOf(w), productsOf(w)])
  const of = Map.groupBy(stages, (s) => s.pipelineId)
  const named = Map.groupBy(bound, (p) => p.pipelineId)
  return { items: found.map((p) => presented(p, of.get(p.id) ?? [], named.get(p.id) ?? [])) }
}

/** The ready pipelines in a language. */
export const templates = (locale: Locale): { items: { id: string; file: PipelineFile }[] } => ({
  items: templateIds.map((id) => ({ id, file: pipelineFrom(id, (key) => phrase(locale, key)) })),
})

/** What makes the same pipeline elsewhere. */
export const file = async (w: Work, id: string): Promise<PipelineFile> => {
  const { name, others } = await onePipeline(w, id)
  const [stages, products] = [await stagesOf(w, id), await productsOf(w, id)]
  return {
    format: 'tessera.pipeline/1',
    name,
    products: products.map((p) => p.code).toSorted(),
    others,
    stages: stages.map(stepOf),
  }
}

const admit = ({ actor }: Work, stages: Steps, { noun }: Travellers) => {
  refuseIssues(admitPipeline(stages, noun.fields))
  // A rule is asked in everybody's name: its filter may name any field. One that cannot be asked is refused here.
  const judge = { ...actor, grants: readyGrants.owner }
  for (const { filter } of stages.flatMap((s) => [...s.enter, ...s.leave]))
    selectionSql(judge, noun, 't', { filter }, { noun: noun.name, common: [] })
  refuseIssues(neverMet(stages, noun.fields))
}

/** Makes a pipeline from a configuration. */
export const create = async (
  w: Work,
  { name, products: codes, others, stages }: PipelineFile,
  travellers: Travellers,
): Promise<Pipeline> => {
  admit(w, stages, travellers)
  const products = await productsNamed(w, codes)
  refuseIssues(
    codes.flatMap((code, at) =>
      products.some((p) => p.code === code)
        ? []
        : [{ path: ['products', at], code: 'pipeline.unknown_product', params: { product: code } }],
    ),
  )
  const id = newId()
  await sql`insert into pipeline (workspace_id, id, name, other_products, created_at, created_by, updated_at)
    values (${w.actor.workspaceId}::uuid, ${id}::uuid, ${name}, ${others}, ${w.now.toString()}, ${w.actor.memberId}::uuid, ${w.now.toString()})`.execute(
    w.tx,
  )
  await writeStages(w, id, stages)
  await writeProducts(
    w,
    id,
    products.map((p) => p.id),
  )
  await w.record({
    type: 'pipeline.created',
    noun: 'pipeline',
    id,
    data: {
      changes: {
        name: [null, name],
        products: [null, codes],
        others: [null, others],
        stages: [null, stages],
      },
    },
  })
  const made = presented({ id, name, others, retired: false, version: 1 }, await stagesOf(w, id), products)
  await addEdition(w, { noun: 'pipeline', id }, { contents: contentsOf(made) })
  return made
}

/**
 * Changes a pipeline as a whole. Refuses a stale version, a stage that never was its own, and the end of a stage in which
 * deals stand unless a stage that stays is named for them (`pipeline.stage_in_use`).
 */
const change = async (
  w: Work,
  id: string,
  version: number,
  { name, products, others, stages, successors = {} }: PipelineContents,
  travellers: Travellers,
  told: object,
): Promise<Pipeline> => {
  const before = await onePipeline(w, id, true)
  const [old, bound] = [await stagesOf(w, id), await productsOf(w, id)]
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: presented(before, old, bound) })
  admit(w, stages, travellers)
  await admitProducts(w, products)
  await admitStages(w, id, stages)
  const kept = new Set(stages.flatMap((s) => s.id ?? []))
  const gone = old.filter((o) => !kept.has(o.id))
  await writeStages(w, id, stages)
  await writeProducts(w, id, products)
  for (const { id: from, name: called } of gone) {
    const to = successors[from]
    if (to !== undefined && kept.has(to)) await travellers.moveAll(w, from, to)
    else if (await travellers.standIn(w, from)) refuse('pipeline.stage_in_use', { id: from, name: called })
    await sql`update stage set deleted_at = ${w.now.toString()} where workspace_id = ${w.actor.workspaceId}::uuid and id = ${from}::uuid`.execute(
      w.tx,
    )
  }
  await sql`update pipeline set name = ${name}, other_products = ${others}, version = version + 1, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  const [after, named] = [await stagesOf(w, id), await productsOf(w, id)]
  const codes = (list: typeof bound) => list.map((p) => p.code)
  await w.record({
    type: 'pipeline.updated',
    noun: 'pipeline',
    id,
    data: {
      ...told,
      changes: {
        name: [before.name, name],
        products: [codes(bound), codes(named)],
        others: [before.others, others],
        stages: [old.map(stepOf), after.map(stepOf)],
      },
    },
  })
  return presented({ ...before, name, others, version: version + 1 }, after, named)
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
    admit: async (w, id, { products, stages }) => {
      admit(w, stages, travellers)
      await admitProducts(w, products)
      await admitStages(w, id, stages)
    },
    apply: async (w, id, contents, base, told) =>
      contentsOf(await change(w, id, base, contents, travellers, told)),
  })
