import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from '#db/schema.gen.ts'
import type { Actor } from './access.ts'
import { recorder, type Recorder } from './events.ts'
import { enqueuer, type Enqueue } from './jobs.ts'

export type Db = Kysely<Database>
/** An open transaction, pinned to one workspace. */
export type Tx = Kysely<Database>

/** What one request or job works with: who acts, when, and the transaction all of it happens in. */
export type Work = {
  tx: Tx
  actor: Actor
  now: Temporal.Instant
  /** Writes events into the log; they commit with the change or not at all. */
  record: Recorder
  /** Adds a background job; it exists only if the transaction commits. */
  enqueue: Enqueue
}

export type Ctx = { db: Db; actor: Actor; now: Temporal.Instant; wakes?: Wakes }
/** Which jobs an event type wakes; composed in `app/wakes.ts`. */
export type Wakes = Readonly<Record<string, readonly string[]>>

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/**
 * The server's connections: each is switched to the role `tessera_app`, which owns nothing and cannot step over
 * row-level security. `max` is the number of connections.
 */
export const openDb = (url: string, max = 10): Db =>
  new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({
        connectionString: url,
        max,
        options: '-c role=tessera_app',
        application_name: 'tessera',
      }),
    }),
  })

const raw = (db: Db, statement: string) => db.executeQuery(CompiledQuery.raw(statement))

/** Runs `work` in one transaction that sees only the workspace (a UUID, or null for none). */
export const transaction = <T>(
  db: Db,
  workspaceId: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  db.connection().execute(async (connection) => {
    // One round trip opens the transaction and pins it; the id is checked because it stands in the statement itself.
    if (workspaceId !== null && !/^[0-9a-f-]{36}$/.test(workspaceId))
      throw new TypeError('not a workspace id')
    await raw(connection, `begin; set local tessera.workspace = '${workspaceId ?? ''}'`)
    try {
      const result = await work(connection)
      await raw(connection, 'commit')
      return result
    } catch (error) {
      await raw(connection, 'rollback')
      throw error
    }
  })

/** One request or job = one transaction. Events, and the jobs they wake, commit with the change or not at all. */
export const work = <T>({ db, actor, now, wakes = {} }: Ctx, run: (w: Work) => Promise<T>): Promise<T> =>
  transaction(db, actor.workspaceId, (tx) => {
    const enqueue = enqueuer(tx, actor)
    return run({ tx, actor, now, enqueue, record: recorder(tx, actor, now, enqueue, wakes) })
  })

/** Throws unless the connection is one that row-level security binds. */
export const assertBound = async (db: Db): Promise<void> => {
  const { rows } = await db.executeQuery<{ role: string; free: boolean }>(
    CompiledQuery.raw(`
      select current_user as role, r.rolsuper or r.rolbypassrls
        or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as free
      from pg_roles r where r.rolname = current_user`),
  )
  if (rows[0]?.role !== 'tessera_app' || rows[0].free)
    throw new Error(
      `The database role ${rows[0]?.role} could step over row-level security; the server will not start with it.`,
    )
}
