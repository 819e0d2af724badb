import pg from 'pg'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { newId } from '#kit/ids.ts'
import { copyIn, copyLine } from './copy.ts'
import { pathOf, type Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

const OPEN = 6
const PAGE = 15

const stages = [
  ...Array.from({ length: OPEN }, (_, n) => ({
    name: `Stage ${n}`,
    kind: 'open',
    probability: 10 + 10 * n,
    mostDays: 30,
  })),
  { name: 'Won', kind: 'won', probability: 100 },
]

/** Fills a pipeline with open deals, spread over its stages and the members, in two currencies. */
const seedDeals = async (client: pg.Client, world: World, pipeline: Pipeline, count: number) => {
  const now = Date.now()
  const rows = function* () {
    for (let n = 0; n < count; n++) {
      const owner = world.memberIds[n % world.memberIds.length]
      const since = new Date(now - (n % 90) * 86_400_000 - n * 7).toISOString()
      yield copyLine([
        world.workspaceId,
        newId(),
        `Deal ${n}`,
        pipeline.id,
        pipeline.stages[(n * 7) % OPEN]!.id,
        'open',
        since,
        (n % 1000) * 100,
        n % 5 ? 'RUB' : 'CNY',
        'site',
        owner,
        since,
        owner,
        since,
      ])
    }
  }
  await client.query('set session_replication_role = replica')
  const columns = `workspace_id, id, name, pipeline_id, stage_id, state, stage_since, amount_minor, amount_currency, source, owner_id,
    created_at, created_by, updated_at`
  await copyIn(client, `deal (${columns})`, rows())
  await client.query('vacuum (analyze) deal')
}

export type BoardResult = { what: string; http: Times; sql: Times; bar: number }

/** Times the first cards of a board and the sums of its columns over HTTP, against the same rows in one bare statement each. */
export const benchBoard = async (world: World, site: Site, count: number): Promise<BoardResult[]> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    const { token } = world.owner
    const made = await site.ask(token, 'POST', '/pipelines', { name: 'Board', stages })
    const pipeline = JSON.parse(made) as Pipeline
    await seedDeals(client, world, pipeline, count)
    const own = `workspace_id = '${world.workspaceId}' and deleted_at is null`
    const column = ({ id, kind }: Pipeline['stages'][number]) =>
      `(select * from deal where ${own} and stage_id = '${id}' and state = '${kind}' order by stage_since desc, id desc limit ${PAGE})`
    const cards = pipeline.stages.map(column).join(' union all ')
    const sums = `select stage_id, amount_currency, count(*), sum(amount_minor) from deal
      where ${own} and stage_id = any($1) and state = 'open' group by 1, 2`
    const ids = [pipeline.stages.map(({ id }) => id)]
    const first = await inTurns({
      http: () => site.ask(token, 'GET', pathOf(`/pipelines/${pipeline.id}/board`, { limit: PAGE })),
      sql: () => client.query({ name: 'cards', text: cards }),
    })
    const total = await inTurns({
      http: () => site.ask(token, 'GET', `/pipelines/${pipeline.id}/totals`),
      sql: () => client.query({ name: 'sums', text: sums, values: ids }),
    })
    return [
      { what: `board of ${count} open deals, first cards`, ...first, bar: 5 },
      { what: `board of ${count} open deals, sums of the columns`, ...total, bar: 3 },
    ]
  } finally {
    await client.end()
  }
}
