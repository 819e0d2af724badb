import type pg from 'pg'
import { digestOf, formerLinkOf, genesis, isErased, linkOf, marksOf, type Sealable } from './chain.ts'
import type { Head } from './seal.ts'

export type Verdict =
  | {
      workspaceId: string
      ok: true
      links: number
      erased: number
      unsealed: number
      vouchedTo: string | null
    }
  | {
      workspaceId: string
      ok: false
      seq: number
      eventId: string | null
      fault: Fault
      vouchedTo: string | null
    }

/** What broke: an event's content, an event that is gone, a link that was moved or rewritten, a cut tail, an event slipped in. */
export type Fault = 'changed' | 'deleted' | 'link' | 'tail_cut' | 'head_differs' | 'inserted'

type Row = {
  seq: number
  event_id: string
  seal_at: Date
  digest: Buffer
  hash: Buffer
  present: boolean
  salt: Buffer | null
} & Sealable

const PAGE = 5000

/**
 * Recomputes a workspace's chain from its events and names the first broken link, or says up to which moment it vouches.
 * `heads` are those kept outside the database: they are what finds a tail that was cut off with its seals.
 */
export const verifyChain = async (
  pool: pg.Pool,
  workspaceId: string,
  heads: readonly Head[],
): Promise<Verdict> => {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`select set_config('tessera.workspace', $1, true)`, [workspaceId])
    return await walk(
      client,
      workspaceId,
      new Map(heads.filter((h) => h.workspaceId === workspaceId).map((h) => [h.seq, h])),
    )
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const walk = async (
  client: pg.PoolClient,
  workspaceId: string,
  heads: Map<number, Head>,
): Promise<Verdict> => {
  let hash: Buffer = genesis
  let seq = 0
  let erased = 0
  let vouchedTo: string | null = null
  const broken = (fault: Fault, at: number, eventId: string | null): Verdict => ({
    workspaceId,
    ok: false,
    seq: at,
    eventId,
    fault,
    vouchedTo,
  })
  for (;;) {
    const { rows } = await client.query<Row>(
      `select s.seq, s.event_id, s.at as seal_at, s.digest, s.hash, e.id is not null as present, e.*
       from event_seal s left join event e on e.workspace_id = s.workspace_id and e.record_id = s.record_id and e.id = s.event_id and e.at = s.at
       where s.workspace_id = $1 and s.seq > $2 order by s.seq limit ${PAGE}`,
      [workspaceId, seq],
    )
    for (const row of rows) {
      if (row.seq !== seq + 1) return broken('link', seq + 1, null)
      if (!row.present) return broken('deleted', row.seq, row.event_id)
      const event = { ...row, id: row.event_id, workspace_id: workspaceId }
      const intact = row.salt === null ? isErased(row) : digestOf(event, row.salt).equals(row.digest)
      if (!intact) return broken('changed', row.seq, row.event_id)
      if (row.salt === null) erased += 1
      const link = linkOf(hash, marksOf(row.seq, event), row.digest)
      hash = link.equals(row.hash) ? link : formerLinkOf(hash, row.seq, event, row.digest)
      if (!hash.equals(row.hash)) return broken('link', row.seq, row.event_id)
      const head = heads.get(row.seq)
      if (head && head.hash !== hash.toString('hex')) return broken('head_differs', row.seq, row.event_id)
      seq = row.seq
      vouchedTo = row.seal_at.toISOString()
    }
    if (rows.length < PAGE) break
  }
  const lastHead = Math.max(0, ...heads.keys())
  if (lastHead > seq) return broken('tail_cut', seq + 1, null)
  return end(client, workspaceId, { seq, erased, vouchedTo })
}

/** Events older than the last seal that no seal names were slipped in afterwards; newer ones only wait to be sealed. */
const end = async (
  client: pg.PoolClient,
  workspaceId: string,
  { seq, erased, vouchedTo }: { seq: number; erased: number; vouchedTo: string | null },
): Promise<Verdict> => {
  const {
    rows: [counts],
  } = await client.query<{ events: number; sealed: number; slipped: string | null }>(
    `with last as (select xid, event_id from event_seal where workspace_id = $1 order by seq desc limit 1)
     select count(*)::int as events, count(*) filter (where (e.xid, e.id) <= (select xid, event_id from last))::int as sealed,
       (select e2.id::text from event e2 where e2.workspace_id = $1 and (e2.xid, e2.id) <= (select xid, event_id from last)
          and not exists (select from event_seal s where s.workspace_id = $1 and s.event_id = e2.id) limit 1) as slipped
     from event e where e.workspace_id = $1`,
    [workspaceId],
  )
  if (counts?.slipped)
    return { workspaceId, ok: false, seq, eventId: counts.slipped, fault: 'inserted', vouchedTo }
  return {
    workspaceId,
    ok: true,
    links: seq,
    erased,
    unsealed: (counts?.events ?? 0) - (counts?.sealed ?? 0),
    vouchedTo,
  }
}
