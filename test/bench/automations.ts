import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { actorOf } from '#app/context.ts'
import { typesOf } from '#features/automations/rules.ts'
import type { Plan } from '#features/automations/contract-plan.ts'
import { openDb, transaction, work } from '#kit/db.ts'
import { newId } from '#kit/ids.ts'
import { listenFor } from '#kit/outbox.ts'
import type { World } from './world.ts'

const RULES = 200
const PER_SECOND = 1_000
const PER_WRITE = 10
const SECONDS = 10

const planNumber = (n: number, roleId: string): Plan => ({
  name: `Rule ${n}`,
  noun: 'company',
  when: { on: 'changed', field: ['size', 'lifecycle', 'about', 'ownerId'][n % 4]! },
  // Each is asked, and none holds: what is measured is the matching, not what follows.
  filter: {
    and: [
      ['name', 'is', `nobody ${n}`],
      ['country', 'is', 'XX'],
    ],
  },
  steps: [{ do: 'note', body: 'never' }],
  until: [],
  roleId,
  minutes: 0,
})

const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!

/**
 * Writes 1,000 events a second, ten a transaction, and times the transactions: with nobody listening, and with 200 automations
 * listening to their type and a worker beside that matches them. `ratio` is the median with, divided by the one without.
 */
export const benchAutomations = async (world: World) => {
  const {
    workspaceId,
    owner: { id: memberId },
  } = world
  const db = openDb(world.url)
  const actor = (await transaction(db, workspaceId, (tx) => actorOf(tx, workspaceId, { memberId }, 'api')))!
  const admin = new pg.Client({ connectionString: world.url })
  await admin.connect()
  await admin.query(`set tessera.workspace = '${workspaceId}'`)
  const { rows } = await admin.query<{ id: string }>(
    'select id from company where workspace_id = $1 and deleted_at is null limit 500',
    [workspaceId],
  )
  const write = (n: number) =>
    work({ db, actor, now: Temporal.Instant.fromEpochMilliseconds(Date.now()) }, (w) =>
      w.record(
        ...Array.from({ length: PER_WRITE }, (_, i) => ({
          type: 'company.updated' as const,
          noun: 'company',
          id: rows[(n * PER_WRITE + i) % rows.length]!.id,
          data: { changes: { size: [null, 'large'] as const } },
        })),
      ),
    )
  const paced = async () => {
    const times: number[] = []
    const every = (1000 * PER_WRITE) / PER_SECOND
    const begun = performance.now()
    const writes = Array.from({ length: (PER_SECOND * SECONDS) / PER_WRITE }, async (_, n) => {
      await new Promise((due) => setTimeout(due, n * every))
      const started = performance.now()
      await write(n)
      times.push(performance.now() - started)
    })
    await Promise.all(writes)
    return { median: median(times), perSecond: (PER_SECOND * SECONDS * 1000) / (performance.now() - begun) }
  }
  const waiting = async () =>
    (
      await admin.query<{ n: number }>('select count(*)::int as n from event_heard where workspace_id = $1', [
        workspaceId,
      ])
    ).rows[0]!.n

  const plans = Array.from({ length: RULES }, (_, n) => planNumber(n, actor.roleId))
  const listen = (on: boolean) =>
    transaction(db, workspaceId, (tx) =>
      listenFor(tx, workspaceId, 'automation', on ? [...new Set(plans.flatMap(typesOf))] : []),
    )
  for (const plan of plans)
    await admin.query(
      `insert into automation (workspace_id, id, name, contents, edition, active, publisher_id, created_at, created_by, updated_at)
       values ($1, $2, $3, $4, 1, true, $5, now(), $5, now())`,
      [workspaceId, newId(), plan.name, JSON.stringify(plan), memberId],
    )
  await paced() // warms up
  const without = await paced()
  const matcher = spawn(
    process.execPath,
    [new URL('matcher.ts', import.meta.url).pathname, world.url, workspaceId],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    await once(matcher.stdout, 'data')
    await listen(true)
    const listening = await paced()
    const left = await waiting()
    return { without, listening, left, ratio: listening.median / without.median }
  } finally {
    matcher.kill()
    await listen(false)
    await admin.query('update automation set active = false where workspace_id = $1', [workspaceId])
    await admin.end()
    await db.destroy()
  }
}
