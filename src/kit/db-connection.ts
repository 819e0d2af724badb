import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { Database } from '#db/schema.gen.ts'

// Each connection keeps its own plans, of some 50 kB each.
const MOST_NAMES = 200
const names = new Map<string, string>()

// A prepared `select *` would fail as soon as a newer server's migration adds a column.
const changeable = /^[\s(]*select ("?\w+"?\.)?\*/

/** The name under which a connection keeps a statement prepared; undefined for one that is read anew each time. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known || names.size >= MOST_NAMES || changeable.test(text)) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

const counted = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** Sends a statement at once, behind those that are already on their way. */
export const send = async <R>(
  client: pg.ClientBase,
  { sql: text, parameters }: CompiledQuery,
): Promise<QueryResult<R>> => {
  const values = [...parameters]
  const name = values.length > 0 ? nameOf(text) : undefined
  const { command, rowCount, rows } = await client.query(
    name ? { name, text, values } : { text, ...(values.length > 0 && { values }) },
  )
  return {
    rows: (rows ?? []) as R[],
    ...(counted.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
  }
}

/** Kysely's own connection waits for each answer before it sends the next statement; this one leaves that to its caller. */
class Connection implements DatabaseConnection {
  readonly #client: pg.ClientBase
  constructor(client: pg.ClientBase) {
    this.#client = client
  }
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return send(this.#client, query)
  }
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('statements are not streamed')
  }
}

const own = () => Promise.reject(new Error('a transaction is opened by `transaction` in kit/db'))

const driverOn = (client: pg.ClientBase): Driver => {
  const connection = new Connection(client)
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    destroy: async () => {},
    beginTransaction: own,
    commitTransaction: own,
    rollbackTransaction: own,
  }
}

const opened = new WeakMap<pg.ClientBase, Kysely<Database>>()

/** Typed queries on one connection of the pool. */
export const queriesOn = (client: pg.ClientBase): Kysely<Database> => {
  const known = opened.get(client)
  if (known) return known
  const queries = new Kysely<Database>({
    dialect: {
      createDriver: () => driverOn(client),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  opened.set(client, queries)
  return queries
}
