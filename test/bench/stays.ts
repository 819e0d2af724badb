import pg from 'pg'
import type { Pipeline } from '#features/pipelines/contract.ts'
import type { Asked } from '#features/reports/contract.ts'
import { stays } from '#features/stays/actions.ts'
import type { Condition } from '#kit/filter.ts'
import { pathOf, type Site } from './http.ts'
import { pageSql, pinned } from './lists.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

/** How often each deal was moved; it begins with a stay besides. */
const MOVES = 2

const step = (name: string, kind: string) => ({ name, kind, probability: 50 })

/**
 * Fills a pipeline with deals of the last year, spread over all members; each went on twice, and every second is won. The log
 * is written as by the server, and the stays are told from it.
 */
const seedMoves = async (world: World, { id, stages }: Pipeline, deals: number) => {
  const ws = `'${world.workspaceId}'::uuid`
  const who = `($1::uuid[])[1 + (n * 31) % ${world.memberIds.length}]`
  const at = (move: string) =>
    `now() - make_interval(secs => (1 - n::float8 / ${deals}) * 360 * 86400) - make_interval(days => (${MOVES} - ${move}) * (1 + n % 30))`
  const stageOf = (move: string) =>
    `($2::uuid[])[case when ${move} = ${MOVES} and n % 2 = 0 then ${stages.length} else 1 + ${move} + n % 3 end]`
  const stateOf = (move: string) => `case when ${move} = ${MOVES} and n % 2 = 0 then 'won' else 'open' end`
  const values = [world.memberIds, stages.map((stage) => stage.id)]
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into deal (workspace_id, id, name, pipeline_id, stage_id, state, stage_since, closed_at, amount_minor, amount_currency,
       source, owner_id, created_at)
     select ${ws}, md5('deal' || n)::uuid, 'Deal ' || n, '${id}', ${stageOf(`${MOVES}`)}, ${stateOf(`${MOVES}`)}, ${at(`${MOVES}`)},
       case when n % 2 = 0 then ${at(`${MOVES}`)} end, n, case when n % 5 = 0 then 'CNY' else 'RUB' end, 'site', ${who}, ${at('0')}
     from generate_series(1, ${deals}) n`,
    values,
  )
  await client.query(
    `insert into event (workspace_id, id, at, type, noun, record_id, actor_id, via, data)
     select ${ws}, gen_random_uuid(), ${at('move')}, case move when 0 then 'deal.created' else 'deal.moved' end, 'deal',
       md5('deal' || n)::uuid, ${who}, 'api', jsonb_build_object('changes', jsonb_build_object('stageId',
         jsonb_build_array(null, ${stageOf('move')}), 'state', jsonb_build_array(null, ${stateOf('move')})))
     from generate_series(1, ${deals}) n, generate_series(0, ${MOVES}) move`,
    values,
  )
  await client.query('select rebuild_deal_stays()')
  await client.query('vacuum (analyze) deal, deal_stay, event')
  await client.end()
}

export type StayResult = { what: string; http: Times; sql: Times }

/**
 * Times pages of stays, and reports over stays and over deals, by HTTP: pages against the very statement that the server sends,
 * reports against one that gives the same groups without their totals.
 */
export const benchStays = async (world: World, site: Site, deals: number): Promise<StayResult[]> => {
  const client = new pg.Client({
    connectionString: world.url,
    options: pinned(world),
  })
  await client.connect()
  try {
    const { token } = world.owner
    const open = Array.from({ length: 5 }, (_, n) => step(`Stage ${n}`, 'open'))
    const body = { name: 'Stays', stages: [...open, step('Won', 'won')] }
    const pipeline = JSON.parse(await site.ask(token, 'POST', '/pipelines', body)) as Pipeline
    await seedMoves(world, pipeline, deals)
    const today = Temporal.Now.plainDateISO('Europe/Moscow')
    const days = { from: today.subtract({ days: 364 }).toString(), to: today.toString() }
    const within = (at: string) =>
      `${at} >= '${days.from} 00:00 Europe/Moscow' and ${at} < timestamptz '${days.to} 00:00 Europe/Moscow' + interval '1 day'`
    const own = `workspace_id = '${world.workspaceId}' and deleted_at is null`
    const month = (at: string) => `date_trunc('month', ${at} at time zone 'Europe/Moscow')::date`
    const report = (noun: string, asked: Partial<Asked>) =>
      pathOf('/reports/answer', {
        ask: {
          noun,
          filter: { and: [] },
          date: 'enteredAt',
          time: days,
          columns: null,
          measure: null,
          how: ['count'],
          compare: false,
          draw: 'table',
          ...asked,
        },
      })
    const owner = world.memberIds[7]!
    const stage = pipeline.stages[2]!.id
    const actor = await world.actorFor(world.owner.id)
    const list = async (what: string, ...filter: Condition[]) => {
      const query = { sort: '-enteredAt', filter: { and: filter } }
      const { sql, parameters } = await pageSql(world, actor, query, stays)
      return {
        what: `list of stays${what}, newest first`,
        path: pathOf('/stays', { ...query, limit: 50 }),
        sql,
        parameters,
      }
    }
    const asked: { what: string; path: string; sql: string; parameters?: readonly unknown[] }[] = [
      await list(''),
      await list(
        ' in one stage since a day',
        ['stageId', 'in', [stage]],
        ['enteredAt', 'between', [days.from, days.to]],
      ),
      await list(' of one owner', ['ownerId', 'in', [owner]]),
      {
        what: 'report: stays by stage, with the median of their time',
        path: report('stay', {
          rows: 'stageId',
          measure: 'enteredAt..leftAt',
          how: ['count', 'known', 'median', 'p90'],
        }),
        sql: `select stage_id, count(*), percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from left_at - entered_at)::float8)
          from stay where ${own} and ${within('entered_at')} group by 1`,
      },
      {
        what: 'report: stays by month and outcome',
        path: report('stay', { rows: 'month', columns: 'outcome' }),
        sql: `select ${month('entered_at')}, outcome, count(*) from stay where ${own} and ${within('entered_at')} group by 1, 2`,
      },
      {
        what: 'report: stays by owner, with the amount of their deals',
        path: report('stay', { rows: 'ownerId', measure: 'amount', how: ['count', 'sum'] }),
        sql: `select owner_id, amount_currency, count(*), sum(amount_minor) from stay where ${own} and ${within('entered_at')} group by 1, 2`,
      },
      {
        what: 'report: deals by owner and month, with their amount',
        path: report('deal', {
          date: 'createdAt',
          rows: 'ownerId',
          columns: 'month',
          measure: 'amount',
          how: ['count', 'sum'],
        }),
        sql: `select owner_id, ${month('created_at')}, amount_currency, count(*), sum(amount_minor) from deal
          where ${own} and ${within('created_at')} group by 1, 2, 3`,
      },
    ]
    const results: StayResult[] = []
    for (const [n, { what, path, sql, parameters = [] }] of asked.entries()) {
      const times = await inTurns(
        {
          http: () => site.ask(token, 'GET', path),
          sql: () => client.query({ name: `stays${n}`, text: sql, values: [...parameters] }),
        },
        { rounds: 40, warm: 10 },
      )
      results.push({ what, ...times })
    }
    return results
  } finally {
    await client.end()
  }
}
