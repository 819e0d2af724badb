import pg from 'pg'
import { readFileSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import { answer } from '#features/reports/actions.ts'
import { stays } from '#features/stays/actions.ts'
import { funnel } from '#features/deals/actions-figures.ts'
import '#app/routes.ts'
import { openDb, transaction } from '#kit/db.ts'
import { actorOf } from '#app/context.ts'
const o = JSON.parse(readFileSync('/tmp/hE-world.json', 'utf8'))
const options = `-c role=tessera_app -c max_parallel_workers_per_gather=0 -c tessera.workspace=${o.ws}`
const db = openDb(o.url)
const who = process.argv[3] ?? 'owner'
const actor = (await transaction(db, o.ws, (tx) => actorOf(tx, o.ws, { memberId: o[who].id }, 'api')))!
const asked: { sql: string; parameters: readonly unknown[] }[] = []
const tx = new Kysely<any>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: o.url, max: 1, options }) }),
  log: ({ query: q }) => void asked.push(q as any),
})
const no = () => Promise.reject(new Error('no'))
const w = { tx, actor, now: Temporal.Now.instant(), record: no, enqueue: no, meanwhile: () => {} } as any
const base = {
  filter: { and: [] },
  date: 'enteredAt',
  time: { from: '2025-11-25', to: '2026-11-23' },
  columns: null,
  measure: null,
  how: ['count'],
  compare: false,
  draw: 'table',
}
const owner = o.memberIds[7],
  stage = o.pipeline.stages[2].id
const things: Record<string, () => Promise<unknown>> = {
  newest: () => stays.list(w, { sort: '-enteredAt', limit: 50 }),
  stage: () =>
    stays.list(w, {
      sort: '-enteredAt',
      limit: 50,
      filter: {
        and: [
          ['stageId', 'in', [stage]],
          ['enteredAt', 'between', ['2025-11-25', '2026-11-23']],
        ],
      } as any,
    }),
  owner: () => stays.list(w, { sort: '-enteredAt', limit: 50, filter: ['ownerId', 'in', [owner]] as any }),
  lost: () => stays.list(w, { sort: '-enteredAt', limit: 50, filter: ['outcome', 'in', ['lost']] as any }),
  change: () => stays.list(w, { sort: '-updatedAt', limit: 50 }),
  count: () => stays.count(w, {}),
  median: () =>
    answer(w, {
      ...base,
      noun: 'stay',
      rows: 'stageId',
      measure: 'enteredAt..leftAt',
      how: ['count', 'known', 'median', 'p90'],
    } as any),
  outcome: () => answer(w, { ...base, noun: 'stay', rows: 'month', columns: 'outcome' } as any),
  amount: () =>
    answer(w, { ...base, noun: 'stay', rows: 'ownerId', measure: 'amount', how: ['count', 'sum'] } as any),
  deals: () =>
    answer(w, {
      ...base,
      noun: 'deal',
      date: 'createdAt',
      rows: 'ownerId',
      columns: 'month',
      measure: 'amount',
      how: ['count', 'sum'],
    } as any),
  funnel: () => funnel(w, o.pipeline.id, { from: '2026-10-01', to: '2026-11-23' }),
}
const c = new pg.Client({ connectionString: o.url, options })
await c.connect()
let n = 0
for (const name of process.argv[2]!.split(',')) {
  asked.length = 0
  await things[name]!()
  const s = performance.now()
  await things[name]!()
  console.log(`==== ${name}: ${(performance.now() - s).toFixed(1)} ms, ${asked.length / 2} statements`)
  for (const q of asked.slice(0, asked.length / 2)) {
    if (process.env.Q) console.log(q.sql)
    const name = `p${n++}`
    await c.query(`set plan_cache_mode = ${process.env.M ?? 'auto'}`)
    const lit = (v: unknown) =>
      v === null || v === undefined
        ? 'null'
        : Array.isArray(v)
          ? `'{${v.map((x) => JSON.stringify(x)).join(',')}}'`
          : `'${String(v)}'`
    await c.query(`prepare ${name} as ${q.sql}`)
    const { rows } = await c.query(
      `explain (analyze, buffers off, timing on) execute ${name}(${q.parameters.map(lit).join(',')})`,
    )
    const text = rows.map((r: any) => r['QUERY PLAN']).join('\n')
    if (process.env.P || !/member|stage_1/.test(''))
      console.log(process.env.P ? text : text.match(/(Execution|Planning) Time.*/g)?.join(' '))
  }
}
await c.end()
await tx.destroy()
await db.destroy()
