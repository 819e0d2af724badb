import pg from 'pg'
import { contracts } from '#features/contracts/actions.ts'
import { contractStates } from '#features/contracts/contract.ts'
import { boardOrder } from '#features/contracts/portfolio/contract-portfolio.ts'
import { themes } from '#features/reviews/contract.ts'
import { pathOf, type Site } from './http.ts'
import { pageSql, pinned } from './lists.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

const CARDS = 15
const LINES = 30

/**
 * Fills the base with contracts: most in force or ended, spread over all members, in two currencies, every third reviewed. The
 * reviews are one, for what is weighed stands with the contract.
 */
const seedContracts = async (client: pg.Client, world: World, count: number) => {
  const ws = `'${world.workspaceId}'::uuid`
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into contract (workspace_id, id, name, number, kind, our_role, state, owner_id, ruling, amount_minor, amount_currency, ends_on,
       review_id, risk, risks, created_at, updated_at)
     select ${ws}, md5('contract' || n)::uuid, 'Contract ' || n, n::text, 'saas', 'customer',
       ($2::text[])[case n % 20 when 0 then 1 when 1 then 2 when 2 then 3 when 3 then 4 when 4 then 7 else 5 + n % 2 end],
       ($1::uuid[])[1 + (n * 31) % ${world.memberIds.length}], 'en', n * 100, case when n % 5 = 0 then 'CNY' else 'RUB' end,
       current_date + n % 900, case when n % 3 = 0 then ${ws} end, case when n % 3 = 0 then (n * 7) % 217 else 0 end,
       case when n % 3 = 0 then jsonb_build_object($3::text, jsonb_build_object('error', n % 4, 'warning', 1, 'hint', 0)) else '{}' end,
       now() - make_interval(mins => n), now() - make_interval(mins => (n * 7) % ${count})
     from generate_series(1, ${count}) n`,
    [world.memberIds, contractStates, themes[0]],
  )
  await client.query('vacuum (analyze) contract')
}

export type ContractResult = { what: string; http: Times; sql: Times; bar: number }

/** Times the list of contracts, their board, its sums and the map of risks over HTTP, each against the same rows asked of the database. */
export const benchContracts = async (world: World, site: Site, count: number): Promise<ContractResult[]> => {
  const client = new pg.Client({ connectionString: world.url })
  const bare = new pg.Client({ connectionString: world.url, options: pinned(world) })
  await Promise.all([client.connect(), bare.connect()])
  try {
    const { token } = world.owner
    await seedContracts(client, world, count)
    const actor = await world.actorFor(world.owner.id)
    const ask = (path: string, query: Record<string, unknown> = {}) =>
      site.ask(token, 'GET', pathOf(path, query))
    for (let i = 0; i < 300; i++) await ask('/contracts', { limit: 50 })
    const page = async (name: string, query: Parameters<typeof pageSql>[2]) => {
      const { sql, parameters } = await pageSql(world, actor, query, contracts)
      return inTurns({
        http: () => ask('/contracts', { ...query, limit: 50 }),
        sql: () => bare.query({ name, text: sql, values: [...parameters] }),
      })
    }
    // As their pages begin: without amendments, which stand beside what they amend.
    const begun = { filter: JSON.stringify(['amendsId', 'empty']) }
    const own = `workspace_id = '${world.workspaceId}' and deleted_at is null and amends_id is null`
    const column = (state: string) =>
      `(select * from contract where ${own} and state = '${state}' order by updated_at desc, id desc limit ${CARDS})`
    const statements = {
      cards: contractStates.map(column).join(' union all '),
      sums: `select state, amount_currency, count(*), sum(amount_minor) from contract where ${own} group by 1, 2`,
      risks: `select * from contract where ${own} and review_id is not null order by risk desc, id desc limit ${LINES}`,
    }
    const against = (path: string, query: Record<string, unknown>, name: keyof typeof statements) =>
      inTurns({
        http: () => ask(path, query),
        sql: () => bare.query({ name, text: statements[name] }),
      })
    const all = { sort: '-createdAt', filter: { and: [] } }
    const agreeing = { sort: boardOrder, filter: ['state', 'in', ['draft', 'negotiation']] as never }
    return [
      { what: 'list, the newest first', ...(await page('all', all)), bar: 3 },
      { what: 'list of two states, the last changed first', ...(await page('agreeing', agreeing)), bar: 3 },
      {
        what: 'board, first cards',
        ...(await against('/contracts/board', { ...begun, limit: CARDS }, 'cards')),
        bar: 5,
      },
      { what: 'board, sums of the columns', ...(await against('/contracts/totals', begun, 'sums')), bar: 3 },
      {
        what: 'map of risks',
        ...(await against('/contracts/risks', { ...begun, limit: LINES }, 'risks')),
        bar: 10,
      },
    ]
  } finally {
    await Promise.all([client.end(), bare.end()])
  }
}
