import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import type { DomainEvent } from '#kit/events.ts'
import { indexing } from '#kit/find.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { changesOf, findEntry, parentOf } from '#kit/trace.ts'
import { lockLead } from './actions.ts'
import { lead, openStatuses } from './contract.ts'

/** Whose a request is to be, and by which rule of the routing; without one it fell to whoever gets all others. */
export type Choice = { id: string; ownerId: string; ruleId: string | null; rule: string | null }
/** As part of which bulk change something is recorded. */
export type How = Pick<DomainEvent, 'batch' | 'via' | 'wake'>

/**
 * Gives requests, which the caller holds locked or has just made, to whom the routing chose, with an event each; id → whose it
 * was before.
 */
export const giveLeads = async (
  { tx, actor, now, record, meanwhile }: Work,
  choices: readonly Choice[],
  how: How = {},
): Promise<Map<string, string | null>> => {
  const { rows } = await sql<Row & { was_owner: string | null; was_rule: string | null }>`
    update lead t set owner_id = c."ownerId", rule_id = c."ruleId", rule = c.rule, version = t.version + 1,
      updated_at = ${now.toString()}
    from lead o, jsonb_to_recordset(${JSON.stringify(choices)}::jsonb) c(id uuid, "ownerId" uuid, "ruleId" uuid, rule text)
    where t.workspace_id = ${actor.workspaceId}::uuid and t.id = c.id and o.workspace_id = t.workspace_id and o.id = t.id
    returning ${selectSql(lead, 't')}, o.owner_id as was_owner, o.rule as was_rule`.execute(tx)
  const given = new Map(rows.map((row) => [row.id, row]))
  const rowOf = (id: string) => given.get(id) ?? refuse('common.not_found')
  await record(
    ...choices.map(({ id, ownerId, ruleId, rule }): DomainEvent => {
      const { was_owner, was_rule, ...row } = rowOf(id)
      const changes = changesOf(
        ['ownerId', 'rule'],
        { ownerId: was_owner, rule: was_rule },
        { ownerId, rule },
      )
      return {
        type: 'lead.routed',
        noun: 'lead',
        id,
        parent: parentOf(lead, row),
        data: { memberId: ownerId, ruleId, changes },
        ...how,
      }
    }),
  )
  meanwhile(
    indexing(
      'lead',
      rows.map((row) => findEntry(lead, row)),
    ),
  )
  return new Map(rows.map((row) => [row.id, row.was_owner]))
}

/** What comes with a request beside its fields. */
export type Receipt = {
  /** The answers to its form's own questions. */
  answers: object[]
  /** When they would like to meet. */
  meetAt: Temporal.Instant | null
  /** Of the page it was sent from, by which the same one is not taken in twice (`common.duplicate`). */
  token: string | null
  suspicions: string[]
}

/** Notes what came with a new request. With suspicions it waits, suspected. */
export const noteReceipt = async (
  { tx, actor, record }: Work,
  id: string,
  { answers, meetAt, token, suspicions }: Receipt,
): Promise<void> => {
  const suspected = suspicions.length > 0
  await sql`update lead set answers = ${JSON.stringify(answers)}::jsonb, token = ${token},
      meet_at = ${meetAt?.toString() ?? null}::timestamptz,
      status = case when ${suspected} then 'suspected' else status end
    where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`.execute(tx)
  if (suspected)
    await record({
      type: 'lead.suspected',
      noun: 'lead',
      id,
      data: { changes: { status: ['new', 'suspected'] }, suspicions },
    })
}

/**
 * Takes the suspicion from a request: it is new again. Gives when they would like to meet, if they said so. Refuses one that
 * is not suspected (`lead.closed`).
 */
export const clear = async (w: Work, id: string): Promise<Temporal.Instant | null> => {
  const { status } = await lockLead(w, id)
  if (status !== 'suspected') refuse('lead.closed', { status })
  const { rows } = await sql<{ meet_at: Date | null }>`
    update lead set status = 'new', version = version + 1, updated_at = ${w.now.toString()}
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid returning meet_at`.execute(w.tx)
  await w.record({
    type: 'lead.cleared',
    noun: 'lead',
    id,
    data: { changes: { status: ['suspected', 'new'] } },
  })
  const at = rows[0]?.meet_at
  return at ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : null
}

/** Whose the open requests among those of a subquery of ids are: how many, and one of them. */
export const openByOwner = async (
  { tx, actor }: Work,
  ids: RawBuilder<unknown>,
): Promise<{ ownerId: string; count: number; first: string }[]> => {
  const { rows } = await sql<{ ownerId: string; count: number; first: string }>`
    select owner_id as "ownerId", count(*) as count, (array_agg(id order by id))[1] as first from lead
    where workspace_id = ${actor.workspaceId}::uuid and id in (${ids}) and deleted_at is null
      and status = any(${openStatuses as readonly string[]}::text[]) and owner_id is not null
    group by owner_id order by owner_id`.execute(tx)
  return rows
}
