import type pg from 'pg'
import { digestOf, genesis, linkOf, marksOf, type Sealable } from './chain.ts'

/** The last link of a workspace's chain, as it is kept outside the database. */
export type Head = { workspaceId: string; seq: number; hash: string; at: string }
export type Anchors = { write: (heads: Head[]) => Promise<void>; read: () => Promise<Head[]> }

/** How many events are sealed at a time: so many links at most lead from an event to a head. */
export const BATCH = 5000
const LOCK = 7_355_609

type EventRow = Sealable & { salt: Buffer | null; xid: string }
type SealRow = { seq: number; hash: Buffer; xid: string; event_id: string }

/**
 * Seals every committed event that is not sealed yet, in the order of their transactions, and writes the new heads outside
 * the database. Events of transactions that may still commit wait for the next time, so nothing is ever sealed in between.
 * `pool` is the schema owner's.
 */
export const sealEvents = async (pool: pg.Pool, anchors: Anchors): Promise<void> => {
  const { rows: workspaces } = await pool.query<{ id: string }>('select id from workspace')
  for (const { id } of workspaces) {
    for (let more = true; more;) {
      const { head, count } = await sealBatch(pool, id)
      // The head of each batch, so that every event leads to one within a batch.
      if (head) await anchors.write([head])
      more = count === BATCH
    }
  }
}

const sealBatch = async (pool: pg.Pool, workspaceId: string): Promise<{ count: number; head?: Head }> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('tessera.workspace', $1, true), pg_advisory_xact_lock($2, hashtext($1))`,
      [workspaceId, LOCK],
    )
    const {
      rows: [last],
    } = await client.query<SealRow>(
      'select seq, hash, xid, event_id from event_seal where workspace_id = $1 order by seq desc limit 1',
      [workspaceId],
    )
    const { rows: events } = await client.query<EventRow>(
      `select * from event where workspace_id = $1 and (xid > $2::xid8 or (xid = $2::xid8 and id > $3))
         and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, id limit ${BATCH}`,
      [workspaceId, last?.xid ?? '0', last?.event_id ?? '00000000-0000-0000-0000-000000000000'],
    )
    let hash = last?.hash ?? genesis
    let seq = last?.seq ?? 0
    const seals = events.map((event) => {
      const digest = digestOf(event, event.salt ?? Buffer.alloc(0))
      seq += 1
      hash = linkOf(hash, marksOf(seq, event), digest)
      return {
        seq,
        event_id: event.id,
        record_id: event.record_id,
        at: event.at,
        xid: event.xid,
        digest: digest.toString('hex'),
        hash: hash.toString('hex'),
      }
    })
    if (seals.length > 0)
      await client.query(
        `insert into event_seal (workspace_id, seq, event_id, record_id, at, xid, digest, hash)
         select $1, s.seq, s.event_id, s.record_id, s.at, s.xid::text::xid8, decode(s.digest, 'hex'), decode(s.hash, 'hex')
         from jsonb_to_recordset($2::jsonb) s(seq bigint, event_id uuid, record_id uuid, at timestamptz, xid text, digest text, hash text)`,
        [workspaceId, JSON.stringify(seals)],
      )
    await client.query('commit')
    const end = seals.at(-1)
    return {
      count: seals.length,
      ...(end && { head: { workspaceId, seq: end.seq, hash: end.hash, at: end.at.toISOString() } }),
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
