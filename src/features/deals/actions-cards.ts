import { sql } from 'kysely'
import { fieldRight, readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import type { Link } from '#kit/fields.ts'
import { titlesOf } from '#kit/present.ts'
import { stagesOf } from '#features/pipelines/actions.ts'
import { deals, readDeal } from './actions.ts'
import type { Card, CardPart } from './contract-cards.ts'
import { dealLines, setLines } from './lines.ts'

type Row = {
  id: string
  name: string
  stage_id: string
  state: Card['state']
  stage_since: Date
  origin: boolean
}

/** The cards in other pipelines that belong to a deal the actor may read: the one it was made from first. */
export const dealCards = async (w: Work, id: string) => {
  const { origin_id: originId } = await readDeal(w, id)
  // Where a card stands is told to everybody who reads the deal it belongs to; whether it opens, goes by its own rights.
  const { rows } =
    await sql<Row>`select d.id, d.name, d.stage_id, d.state, d.stage_since, d.origin_id is distinct from ${id}::uuid as origin
    from deal d where d.workspace_id = ${w.actor.workspaceId}::uuid and d.deleted_at is null
      and (d.origin_id = ${id}::uuid or d.id = ${(originId as string | null) ?? null}::uuid)
    order by origin desc, d.id`.execute(w.tx)
  const items = rows.map((row): Card => ({
    id: row.id,
    name: row.name,
    stageId: row.stage_id,
    state: row.state,
    stageSince: row.stage_since.toISOString(),
    origin: row.origin,
  }))
  const wanted = new Map([
    ['deal', new Set(items.map((card) => card.id))],
    ['stage', new Set(items.map((card) => card.stageId))],
  ])
  return { items, refs: await titlesOf(w.tx, w.actor, wanted) }
}

type Opening = { stageId: string; name: string; ownerId: string; parts: readonly CardPart[] }

/**
 * Opens a card for a deal in a stage of another pipeline, with what it is to take over. A deal has one card in a pipeline: where
 * there is one already, that is answered with `fresh` false, whatever stage it has come to.
 */
export const openCard = async (w: Work, id: string, { stageId, name, ownerId, parts }: Opening) => {
  // Two who open at once: the later one finds what the earlier has made.
  await readDeal(w, id, sql`and t.deleted_at is null for update of t`)
  const pipelineId = (await stagesOf(w)).find((s) => s.id === stageId)?.pipelineId ?? null
  const { rows } = await sql<{ id: string; name: string }>`select id, name from deal
    where workspace_id = ${w.actor.workspaceId}::uuid and origin_id = ${id}::uuid and pipeline_id = ${pipelineId}::uuid
      and deleted_at is null order by id limit 1`.execute(w.tx)
  if (rows[0]) return { ...rows[0], fresh: false }
  const from = await deals.get(w, id)
  const links = (value: unknown) => ((value ?? []) as Link[]).map(({ id: to, role }) => ({ id: to, role }))
  const taken = {
    contacts: () => links(from.contacts),
    tags: () => links(from.tags),
    addresses: () => addressesOf(w, from),
    expectedOn: () => from.expectedOn,
    about: () => from.about,
  }
  const values: Record<string, unknown> = {}
  for (const part of parts) if (part !== 'lines') values[part] = (await taken[part]()) ?? undefined
  const { companyId, source } = from
  const made = await deals.create(w, { ...values, name, stageId, companyId, source, ownerId, originId: id })
  if (parts.includes('lines')) await copyLines(w, id, made)
  return { id: made.id, name, fresh: true }
}

/** Where the goods of a deal are: what it says itself, else where its company is. */
const addressesOf = async (w: Work, deal: Record<string, unknown>): Promise<unknown> => {
  const own = deal.addresses as unknown[] | undefined
  if (own?.length || !deal.companyId || fieldRight(w.actor, 'company', 'addresses') === 'hidden') return own
  const { rows } = await sql<{ addresses: unknown }>`select addresses from ${readable(w.actor, 'company')} c
    where id = ${deal.companyId as string}::uuid`.execute(w.tx)
  return rows[0]?.addresses
}

/** The same goods without what they cost: that is paid with the deal they come from, and counted once. */
const copyLines = async (w: Work, from: string, { id, version }: { id: string; version: number }) => {
  const { terms, lines } = await dealLines(w, from)
  if (!terms || lines.length === 0) return
  const free = lines.map(({ id: _, ...line }) => ({ ...line, price: '0', discount: null }))
  await setLines(w, id, { version, ...terms, lines: free })
}
