import { sql } from 'kysely'
import type { Work } from '#kit/db.ts'
import { genesis, linkOf, marksOf, type Sealable } from './chain.ts'
import { BATCH } from './seal.ts'

// What proves to an outsider that the events of a record stand in the sealed log, and tells nothing of any other record.

export { digestOf, isErased, linkOf, marksOf, type Sealable } from './chain.ts'

/** An event as the digest covers it, with its place in the chain; null where it is not sealed yet. */
export type SealedEvent = { seq: number | null; salt: Buffer | null; event: Sealable }

/** Links that follow one another up to one whose hash was written down outside the database. */
export type Stretch = {
  previous: Buffer
  links: { seq: number; marks: Buffer; digest: Buffer }[]
  head: { seq: number; hash: Buffer; at: Date }
}

type EventRow = Sealable & { seq: number | null; salt: Buffer | null }

/** The events of a record in the order of the chain, those that are not sealed yet last. */
export const eventsOf = async ({ tx, actor }: Work, recordId: string): Promise<SealedEvent[]> => {
  const { rows } = await sql<EventRow>`select e.*, s.seq::int as seq from event e
    left join event_seal s on s.workspace_id = e.workspace_id and s.record_id = e.record_id and s.event_id = e.id
    where e.workspace_id = ${actor.workspaceId}::uuid and e.record_id = ${recordId}::uuid
    order by s.seq nulls last, e.id`.execute(tx)
  return rows.map(({ seq, salt, ...event }) => ({ seq, salt, event }))
}

type SealRow = Sealable & {
  seq: number
  digest: Buffer
  hash: Buffer
  sealed_at: Date
  before: Buffer | null
}

/**
 * The stretches of the chain that lead from the events of a record to the heads they were sealed under. A stretch with a link
 * of the former kind cannot be shown, and is left out.
 */
export const stretchesOf = async ({ tx, actor }: Work, recordId: string): Promise<Stretch[]> => {
  const own = sql`workspace_id = ${actor.workspaceId}::uuid`
  // Round by round along the chain, from the record's first event in it: however long the chain, no more of it is read.
  const { rows } = await sql<SealRow>`
    with mine as (
      select sealed_at, min(seq) as first from event_seal
      where ${own} and record_id = ${recordId}::uuid group by sealed_at)
    select e.*, s.seq::int as seq, s.digest, s.hash, s.sealed_at, p.hash as before
    from mine
    left join lateral (select hash from event_seal where ${own} and seq = mine.first - 1 limit 1) p on true
    left join lateral (
      select seq from event_seal where ${own} and seq > mine.first and sealed_at <> mine.sealed_at order by seq limit 1) n on true
    cross join lateral (
      select * from event_seal where ${own} and seq >= mine.first and (n.seq is null or seq < n.seq)
      order by seq limit ${BATCH}) s
    cross join lateral (
      select * from event where ${own} and record_id = s.record_id and id = s.event_id and at = s.at limit 1) e
    order by s.seq`.execute(tx)
  return [...Map.groupBy(rows, ({ sealed_at: at }) => at.getTime()).values()].flatMap((sealed) => {
    const [first, last] = [sealed[0]!, sealed.at(-1)!]
    const previous = first.before ?? genesis
    const links = sealed.map((row) => ({ seq: row.seq, marks: marksOf(row.seq, row), digest: row.digest }))
    const hash = links.reduce((h, { marks, digest }) => linkOf(h, marks, digest), previous)
    return hash.equals(last.hash) ? [{ previous, links, head: { seq: last.seq, hash, at: last.at } }] : []
  })
}
