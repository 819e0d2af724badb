import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from '#db/schema.gen.ts'
import { companies } from '#features/companies/actions.ts'
import type { Actor } from '#kit/access.ts'
import type { FilterTree } from '#kit/filter.ts'
import { pathOf, type Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

/** One list as a person asks for it; the round chooses whose or which. */
type List = { name: string; sort: string; filter: (round: number) => FilterTree }

/** The named lists: selective, as people work from them. */
const lists = ({ tagIds }: World, team: readonly string[]): List[] => [
  {
    name: 'life cycle and owner, by name',
    sort: 'name',
    filter: (round) => ({
      and: [
        ['lifecycle', 'in', ['current']],
        ['ownerId', 'in', [team[round % team.length]]],
      ],
    }),
  },
  { name: 'next step overdue, by date', sort: 'nextStepAt', filter: () => ['nextStepAt', 'before', 'today'] },
  { name: 'a tag, by name', sort: 'name', filter: (round) => ['tags', 'in', [tagIds[8 + (round % 32)]]] },
  { name: 'a common text, by name', sort: 'name', filter: () => ['name', 'contains', 'строй'] },
  { name: 'a rare text, by name', sort: 'name', filter: () => ['name', 'contains', 'ладогастрой'] },
  { name: 'no filter, by name', sort: 'name', filter: () => ({ and: [] }) },
]

/** The SQL of one page of a list as the server asks it. */
export const pageSql = async (
  world: World,
  actor: Actor,
  query: { sort: string; filter: FilterTree },
  { list }: Pick<typeof companies, 'list'> = companies,
) => {
  const asked: { sql: string; parameters: readonly unknown[] }[] = []
  const tx = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: world.url, max: 1, options: pinned(world) }),
    }),
    log: ({ query: q }) => void asked.push(q),
  })
  const unused = () => Promise.reject(new Error('a list only reads'))
  await list(
    { tx, actor, now: Temporal.Now.instant(), record: unused, enqueue: unused, meanwhile: () => {} },
    { ...query, limit: 50 },
  )
  await tx.destroy()
  return asked.find((q) => q.sql.includes('page_key'))!
}

/** Options of a connection that is, for good, what the server's are for one request. */
export const pinned = ({ workspaceId }: World) =>
  `-c role=tessera_app -c max_parallel_workers_per_gather=0 -c tessera.workspace=${workspaceId}`

/** `read` is one record over HTTP, timed in the same turns: what the machine does meanwhile slows both alike. */
export type ListResult = {
  list: string
  scope: string
  rows: number
  http: Times
  sql: Times
  read: Times
  ratio: number
}

/** Times each named list over HTTP and as the same SQL, prepared, on one bare connection; for scope all and scope team. */
export const benchLists = async (world: World, site: Site): Promise<ListResult[]> => {
  const bare = new pg.Client({ connectionString: world.url, options: pinned(world) })
  await bare.connect()
  const results: ListResult[] = []
  // A server that has just started runs code that is not compiled yet.
  const first = await site.ask(world.owner.token, 'GET', pathOf('/companies', { limit: 50 }))
  for (let i = 0; i < 500; i++) await site.ask(world.owner.token, 'GET', pathOf('/companies', { limit: 50 }))
  const { id } = (JSON.parse(first) as { items: { id: string }[] }).items[0]!
  try {
    const head = await world.actorFor(world.head.id)
    for (const [scope, who] of [
      ['all', world.owner],
      ['team', world.head],
    ] as const) {
      const actor = await world.actorFor(who.id)
      for (const list of lists(world, head.teamMemberIds)) {
        const queries = await Promise.all(
          Array.from({ length: 8 }, (_, round) =>
            pageSql(world, actor, { sort: list.sort, filter: list.filter(round) }),
          ),
        )
        let rows = 0
        const { http, sql, read } = await inTurns({
          read: () => site.ask(world.owner.token, 'GET', `/companies/${id}`),
          http: (round) =>
            site.ask(
              who.token,
              'GET',
              pathOf('/companies', { sort: list.sort, filter: list.filter(round % 8), limit: 50 }),
            ),
          sql: async (round) => {
            const { sql: text, parameters } = queries[round % 8]!
            rows = (await bare.query({ name: `${scope} ${list.name}`, text, values: [...parameters] })).rows
              .length
          },
        })
        results.push({ list: list.name, scope, rows, http, sql, read, ratio: http.p50 / sql.p50 })
      }
    }
  } finally {
    await bare.end()
  }
  return results
}
