import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundWorkspace } from '#app/found.ts'
import { newId } from '#kit/ids.ts'
import { nowInstant, startApp, type TestApp } from '#test/app.ts'
import { transaction, work } from '#kit/db.ts'
import { formerLinkOf, genesis, type Sealable } from './chain.ts'
import { type Anchors, type Head, sealEvents } from './seal.ts'
import { verifyChain } from './verify.ts'

// The chain of events against somebody who owns the database and can write past its rules.

let app: TestApp
let forger: pg.Client
beforeAll(async () => {
  app = await startApp()
  forger = new pg.Client({ connectionString: app.url })
  await forger.connect()
  await forger.query('set session_replication_role = replica') // no trigger holds the superuser
})
afterAll(async () => {
  await forger.end()
  await app.stop()
})

/** Chain heads outside the database, here in memory. */
const memory = (): Anchors & { heads: Head[] } => {
  const heads: Head[] = []
  return { heads, write: async (more) => void heads.push(...more), read: async () => heads }
}

let made = 0
type Chain = Awaited<ReturnType<typeof makeChain>>
/** A workspace of its own with `length` sealed events, the first three of which are its founding. */
const makeChain = async (length = 8) => {
  const slug = `chain-${(made += 1)}`
  const { workspaceId, memberId } = await foundWorkspace(app.db, app.pool, {
    name: slug,
    slug,
    timeZone: 'UTC',
    country: 'DE',
    locale: 'en',
    founder: { ...app.alpha.people.owner, name: 'Founder', email: `${slug}@example.test` },
  })
  const anchors = memory()
  const actor = await app.actorFor(workspaceId, memberId)
  const add = (count: number) =>
    work({ db: app.db, actor, now: nowInstant() }, ({ record }) =>
      record(
        ...Array.from({ length: count }, (_, n) => ({
          type: 'company.updated' as const,
          noun: 'company',
          id: newId(),
          data: { changes: { name: [`before ${n}`, `after ${n}`] } },
        })),
      ),
    )
  const seal = (to: Anchors = anchors) => sealEvents(app.pool, to)
  /** Seals until the chain has so many links: transactions of other tests on the same server put sealing off. */
  const sealTo = async (links: number, to: Anchors = anchors) => {
    for (;;) {
      await seal(to)
      const { rows } = await forger.query<{ seq: number }>(
        'select coalesce(max(seq), 0)::int as seq from event_seal where workspace_id = $1',
        [workspaceId],
      )
      if (rows[0]!.seq >= links) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  await add(length - 3)
  await sealTo(length)
  const eventAt = async (seq: number): Promise<string> => {
    const { rows } = await forger.query<{ event_id: string }>(
      'select event_id from event_seal where workspace_id = $1 and seq = $2',
      [workspaceId, seq],
    )
    return rows[0]!.event_id
  }
  return {
    workspaceId,
    memberId,
    actor,
    anchors,
    add,
    seal,
    sealTo,
    eventAt,
    headSeqs: () => anchors.heads.filter((h) => h.workspaceId === workspaceId).map((h) => h.seq),
    verify: (heads = anchors.heads) => verifyChain(app.pool, workspaceId, heads),
    forge: (statement: string, ...values: unknown[]) =>
      forger.query(statement.replaceAll('$ws', `'${workspaceId}'`), values),
  }
}

test('a sealed chain verifies, and says up to which moment it vouches', async () => {
  const chain = await makeChain()
  const last = await chain.forge('select max(at) as at from event where workspace_id = $ws')
  const vouchedTo = (last.rows[0] as { at: Date }).at.toISOString()
  expect(await chain.verify()).toMatchObject({ ok: true, links: 8, erased: 0, unsealed: 0, vouchedTo })
  await chain.add(2)
  expect(await chain.verify()).toMatchObject({ ok: true, links: 8, unsealed: 2 })
  await chain.sealTo(10)
  expect(await chain.verify()).toMatchObject({ ok: true, links: 10, unsealed: 0 })
  expect(chain.headSeqs().at(-1)).toBe(10)
})

const forgeries: Record<
  string,
  [fault: string, at: number, forge: (chain: Chain, event: string) => Promise<unknown>]
> = {
  'a value changed': [
    'changed',
    5,
    (c, id) => c.forge(`update event set data = '{"changes":{}}' where id = $1`, id),
  ],
  'the person changed': [
    'changed',
    5,
    (c, id) => c.forge('update event set actor_id = gen_random_uuid() where id = $1', id),
  ],
  'the kind changed': [
    'changed',
    5,
    (c, id) => c.forge(`update event set type = 'company.created' where id = $1`, id),
  ],
  'the moment moved': [
    'deleted',
    5,
    (c, id) => c.forge(`update event set at = at - interval '1 hour' where id = $1`, id),
  ],
  'the event deleted': ['deleted', 5, (c, id) => c.forge('delete from event where id = $1', id)],
  'event and seal deleted': [
    'link',
    5,
    async (c, id) => {
      await c.forge('delete from event where id = $1', id)
      await c.forge('delete from event_seal where event_id = $1', id)
    },
  ],
  'the seal rewritten': [
    'link',
    5,
    (c, id) => c.forge(`update event_seal set hash = sha256('x') where event_id = $1`, id),
  ],
  'two links swapped': [
    'link',
    5,
    async (c) => {
      for (const [from, to] of [
        [5, -1],
        [6, 5],
        [-1, 6],
      ])
        await c.forge('update event_seal set seq = $2 where workspace_id = $ws and seq = $1', from, to)
    },
  ],
  'values forged and passed for erased': [
    'changed',
    5,
    (c, id) =>
      c.forge(`update event set salt = null, data = '{"changes":{"name":[null,"x"]}}' where id = $1`, id),
  ],
  'the person changed under an erasure': [
    'link',
    5,
    (c, id) =>
      c.forge(`update event set salt = null, data = '{}', actor_id = gen_random_uuid() where id = $1`, id),
  ],
}

test.each(Object.entries(forgeries))('%s: the first broken link is named', async (_, [fault, seq, forge]) => {
  const chain = await makeChain()
  const eventId = await chain.eventAt(5)
  const before = await chain.forge('select at from event_seal where workspace_id = $ws and seq = 4')
  await forge(chain, eventId)
  const verdict = await chain.verify()
  expect(verdict).toMatchObject({
    ok: false,
    fault,
    seq,
    vouchedTo: (before.rows[0] as { at: Date }).at.toISOString(),
  })
  if (!verdict.ok && fault !== 'link') expect(verdict.eventId).toBe(eventId)
})

test('links as they were made before they could be shown to outsiders still verify, and so do newer ones behind them', async () => {
  const chain = await makeChain()
  const { rows } = await chain.forge(
    `select e.*, s.seq::int as seq, s.digest from event_seal s join event e on e.id = s.event_id where s.workspace_id = $ws order by s.seq`,
  )
  let hash: Buffer = genesis
  for (const row of rows as (Sealable & { seq: number; digest: Buffer })[]) {
    hash = formerLinkOf(hash, row.seq, row, row.digest)
    await chain.forge('update event_seal set hash = $1 where workspace_id = $ws and seq = $2', hash, row.seq)
  }
  await chain.add(2)
  await chain.sealTo(10)
  expect(await chain.verify([])).toMatchObject({ ok: true, links: 10 })
  await chain.forge(`update event set data = '{}' where id = $1`, await chain.eventAt(2))
  expect(await chain.verify([])).toMatchObject({ ok: false, fault: 'changed', seq: 2 })
})

test('an event slipped in behind the last seal is named', async () => {
  const chain = await makeChain()
  const id = newId()
  await chain.forge(
    `insert into event (workspace_id, id, at, type, noun, record_id, actor_id, via, data, xid)
     select workspace_id, $1, at, type, noun, record_id, actor_id, via, data, xid from event
     where workspace_id = $ws and id = $2`,
    id,
    await chain.eventAt(2),
  )
  const slipped = { ok: false, fault: 'inserted', eventId: id }
  expect(await chain.verify()).toMatchObject(slipped)
  await chain.add(1)
  await chain.sealTo(9)
  expect(await chain.verify()).toMatchObject(slipped)
})

const cut = async (chain: Chain, after: number) => {
  await chain.forge(
    `delete from event e using event_seal s where s.workspace_id = $ws and s.seq > $1 and e.workspace_id = s.workspace_id and e.id = s.event_id`,
    after,
  )
  await chain.forge('delete from event_seal where workspace_id = $ws and seq > $1', after)
}

test('a tail that was cut is found by the heads kept outside, even after it has grown again', async () => {
  const chain = await makeChain()
  await cut(chain, 6)
  expect(await chain.verify([])).toMatchObject({ ok: true, links: 6 })
  expect(await chain.verify()).toMatchObject({ ok: false, fault: 'tail_cut', seq: 7 })
  await chain.add(4)
  await chain.sealTo(10)
  expect(await chain.verify()).toMatchObject({ ok: false, fault: 'head_differs', seq: 8 })
})

test('a whole chain written anew is found by the heads kept outside', async () => {
  const chain = await makeChain()
  await chain.forge(`update event set data = '{}' where id = $1`, await chain.eventAt(2))
  await chain.forge('delete from event_seal where workspace_id = $ws')
  await chain.sealTo(8, memory())
  expect(await chain.verify([])).toMatchObject({ ok: true, links: 8 })
  const seq = chain.headSeqs().find((head) => head >= 2)
  expect(await chain.verify()).toMatchObject({ ok: false, fault: 'head_differs', seq })
})

test('values that were erased leave the chain whole', async () => {
  const chain = await makeChain()
  const id = await chain.eventAt(4)
  await app.pool.query(
    `begin; set local tessera.erasing = 'on'; update event set data = '{}', salt = null where id = '${id}'; commit`,
  )
  expect(await chain.verify()).toMatchObject({ ok: true, links: 8, erased: 1 })
})

test('the log refuses to be changed or shortened, even by its owner', async () => {
  const chain = await makeChain()
  for (const statement of [
    `update event set type = 'x.y' where workspace_id = '${chain.workspaceId}'`,
    `delete from event where workspace_id = '${chain.workspaceId}'`,
    `update event_seal set seq = seq + 1 where workspace_id = '${chain.workspaceId}'`,
    `delete from event_seal where workspace_id = '${chain.workspaceId}'`,
  ])
    await expect(app.pool.query(statement)).rejects.toThrow('append-only')
})

test('writers at the same time lose nothing, and sealers at the same time seal everything once', async () => {
  const chain = await makeChain()
  const rounds = Array.from({ length: 12 }, async (_, n) => {
    await chain.add(1 + (n % 3))
    await Promise.all([chain.seal(), chain.seal()])
  })
  await Promise.all(rounds)
  await chain.sealTo(8 + 24)
  expect(await chain.verify()).toMatchObject({ ok: true, links: 8 + 24, unsealed: 0 })
})

test('an event of a transaction that is still open is sealed later, in its place', async () => {
  const chain = await makeChain()
  let commit = () => {}
  const held = new Promise<void>((resolve) => (commit = resolve))
  let wrote = () => {}
  const written = new Promise<void>((resolve) => (wrote = resolve))
  const slow = work({ db: app.db, actor: chain.actor, now: nowInstant() }, async ({ tx, record }) => {
    await record({ type: 'company.created', noun: 'company', id: newId() })
    await sql`select 1`.execute(tx) // answered after the event is written
    wrote()
    await held
  })
  await written
  await chain.add(3)
  await chain.seal()
  const early = await chain.verify()
  expect(early).toMatchObject({ ok: true, links: 8 })
  commit()
  await slow
  await chain.sealTo(12)
  expect(await chain.verify()).toMatchObject({ ok: true, links: 12, unsealed: 0 })
})

test('a transaction that fails leaves no event', async () => {
  const chain = await makeChain()
  const failing = work({ db: app.db, actor: chain.actor, now: nowInstant() }, async ({ record }) => {
    await record({ type: 'company.created', noun: 'company', id: newId() })
    throw new Error('after all, no')
  })
  await expect(failing).rejects.toThrow('after all, no')
  await chain.seal()
  expect(await chain.verify()).toMatchObject({ ok: true, links: 8, unsealed: 0 })
})

test('a chain longer than a batch is sealed and verified whole', async () => {
  const chain = await makeChain(5_003)
  expect(await chain.verify()).toMatchObject({ ok: true, links: 5_003, unsealed: 0 })
  const id = await chain.eventAt(5_002)
  await chain.forge(`update event set data = '{}' where id = $1`, id)
  expect(await chain.verify()).toMatchObject({ ok: false, fault: 'changed', seq: 5_002, eventId: id })
})

test('an event that falls beyond the months made in advance is kept and sealed all the same', async () => {
  const chain = await makeChain()
  const far = Temporal.Instant.from('2044-02-29T12:00:00Z')
  await work({ db: app.db, actor: chain.actor, now: far }, ({ record }) =>
    record({ type: 'company.created', noun: 'company', id: newId() }),
  )
  await chain.sealTo(9)
  expect(await chain.verify()).toMatchObject({ ok: true, links: 9, vouchedTo: '2044-02-29T12:00:00.000Z' })
  const seen = await transaction(app.db, chain.workspaceId, (tx) =>
    tx.selectFrom('event').select('id').where('at', '>', new Date('2044-01-01')).execute(),
  )
  expect(seen).toHaveLength(1)
})
