import pg from 'pg'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { newId } from '#kit/ids.ts'
import { copyIn, copyLine } from './copy.ts'
import { pathOf, type Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

const OPEN = 6
const PAGE = 15
const EVENTS = 30
/** Deals of a board whose activity is found among that of a busy one. */
const QUIET = 20

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
  // Each was moved to where it stands from the first stage, into which it came a hundred days before.
  await client.query(
    `insert into event (workspace_id, id, at, type, noun, record_id, actor_id, via, data)
     select d.workspace_id, gen_random_uuid(), d.stage_since - make_interval(days => 100 * (1 - move)),
       case move when 0 then 'deal.created' else 'deal.moved' end, 'deal', d.id, d.owner_id, 'api',
       jsonb_build_object('changes', jsonb_build_object('stageId', jsonb_build_array(case move when 1 then $2::uuid end,
         case move when 0 then $2::uuid else d.stage_id end), 'state', jsonb_build_array(null, 'open')))
     from deal d, generate_series(0, 1) move where d.pipeline_id = $1`,
    [pipeline.id, pipeline.stages[0]!.id],
  )
  await client.query('select rebuild_deal_stays()')
  await client.query('vacuum (analyze) deal, deal_stay, event')
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
    const quiet = JSON.parse(
      await site.ask(token, 'POST', '/pipelines', { name: 'Quiet board', stages }),
    ) as Pipeline
    await seedDeals(client, world, quiet, QUIET)
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
    const moves = (
      id: string,
    ) => `select e.* from event e join deal d on d.workspace_id = e.workspace_id and d.id = e.record_id
      where e.workspace_id = '${world.workspaceId}' and e.noun = 'deal' and d.pipeline_id = '${id}' and d.deleted_at is null
      order by e.at desc, e.id desc limit ${EVENTS}`
    const activity = (id: string) =>
      inTurns({
        http: () => site.ask(token, 'GET', pathOf(`/pipelines/${id}/activity`, { limit: EVENTS })),
        sql: () => client.query(moves(id)),
      })
    const week = `now() - interval '7 days'`
    const moved = `select count(*), count(*) filter (where d.stage_since >= ${week} and d.stage_id <> (select y.stage_id
        from deal_stay y where y.workspace_id = d.workspace_id and y.deal_id = d.id and y.entered_at < ${week}
        order by y.entered_at desc limit 1))
      from deal d where d.workspace_id = '${world.workspaceId}' and d.deleted_at is null and d.stage_id = any($1) and d.state = 'open'`
    const progress = await inTurns({
      http: () => site.ask(token, 'GET', `/pipelines/${pipeline.id}/progress`),
      sql: () => client.query({ name: 'moved', text: moved, values: ids }),
    })
    return [
      { what: `board of ${count} open deals, how many moved on`, ...progress, bar: 3 },
      { what: `board of ${count} open deals, activity`, ...(await activity(pipeline.id)), bar: 5 },
      { what: `board of ${QUIET} deals beside it, activity`, ...(await activity(quiet.id)), bar: 5 },
      { what: `board of ${count} open deals, first cards`, ...first, bar: 5 },
      { what: `board of ${count} open deals, sums of the columns`, ...total, bar: 3 },
    ]
  } finally {
    await client.end()
  }
}
