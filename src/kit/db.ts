import { type Kysely, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import type { Database } from '#db/schema.gen.ts'
import type { Actor } from './access.ts'
import { queriesOn, send } from './db-connection.ts'
import { recorder, type Recorder } from './events.ts'
import { enqueuer, type Enqueue } from './jobs.ts'

/** The server's pool of connections; queries are asked in a `transaction` only. */
export type Db = { pool: pg.Pool; destroy: () => Promise<void> }
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
  meanwhile: Meanwhile
}
/** Sends a statement whose answer nothing waits for but the commit, which fails if it failed. */
export type Meanwhile = (statement: RawBuilder<unknown>) => void

export type Ctx = { db: Db; actor: Actor; now: Temporal.Instant; wakes?: Wakes }
/** Which jobs an event type wakes; composed in `app/wakes.ts`. */
export type Wakes = Readonly<Record<string, readonly string[]>>

pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/**
 * The server's connections: each is switched to the role `tessera_app`, which owns nothing and cannot step over
 * row-level security. `max` is the number of connections.
 */
export const openDb = (url: string, max = 10): Db => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // A page is read faster than helpers are started for it, and one request should not take every processor.
    options: '-c role=tessera_app -c max_parallel_workers_per_gather=0',
    application_name: 'tessera',
    // Statements that do not wait for each other travel together.
    pipeline: true,
  })
  // A connection that breaks while nobody uses it is replaced when the next one is needed.
  pool.on('error', () => undefined)
  return { pool, destroy: () => pool.end() }
}

const TRANSACTION_FAILED = '25P02'

type Mode = {
  /** The work only reads: the database refuses it any change, and its result is given before the connection is free again. */
  reads?: boolean
}

/** Runs `work` in one transaction that sees only the workspace (a UUID, or null for none). */
export const transaction = async <T>(
  db: Db,
  workspaceId: string | null,
  work: (tx: Tx, meanwhile: Meanwhile) => Promise<T>,
  { reads = false }: Mode = {},
): Promise<T> => {
  // The id stands in the statement itself, so that one statement opens the transaction and pins it.
  if (workspaceId !== null && !/^[0-9a-f-]{36}$/.test(workspaceId)) throw new TypeError('not a workspace id')
  const begin = `begin${reads ? ' read only' : ''}; set local tessera.workspace = '${workspaceId ?? ''}'`
  const client = await db.pool.connect()
  const tx = queriesOn(client)
  const sent: Promise<unknown>[] = []
  // Said again below; until then other statements are already on their way behind it.
  const keep = (answer: Promise<unknown>) => void (sent.push(answer), answer.catch(() => undefined))
  keep(client.query(begin))
  let result: T
  try {
    result = await work(tx, (statement) => keep(send(client, statement.compile(tx))))
  } catch (error) {
    await end(client, 'rollback').catch(() => undefined)
    // A statement refused because one before it failed: that one says why.
    if ((error as { code?: unknown }).code === TRANSACTION_FAILED) await Promise.all(sent)
    throw error
  }
  sent.push(end(client, 'commit'))
  const ended = Promise.all(sent)
  if (reads) ended.catch(() => undefined)
  else await ended
  return result
}

/** Ends the transaction and gives the connection back; one that cannot even do that is closed. */
const end = async (client: pg.PoolClient, how: 'commit' | 'rollback') => {
  const { command } = await client.query(how).catch((error: unknown) => {
    client.release(true)
    throw error
  })
  client.release()
  // A statement failed and its error was swallowed: the database has committed nothing.
  if (command.toLowerCase() !== how) throw new Error('the transaction had failed before its commit')
}

/** One request or job = one transaction. Events, and the jobs they wake, commit with the change or not at all. */
export const work = <T>(
  { db, actor, now, wakes = {} }: Ctx,
  run: (w: Work) => Promise<T>,
  mode?: Mode,
): Promise<T> =>
  transaction(
    db,
    actor.workspaceId,
    (tx, meanwhile) => {
      const enqueue = enqueuer(tx, actor)
      const record = recorder(actor, now, meanwhile, enqueue, wakes)
      return run({ tx, actor, now, enqueue, record, meanwhile })
    },
    mode,
  )

/**
 * Has what the transaction asks from now on planned for the very values asked for. A plan for any values costs no time to make,
 * but takes days for few and joins row by row, which is slow where many are read.
 */
export const planByValues = ({ meanwhile }: Pick<Work, 'meanwhile'>): void =>
  meanwhile(sql`set local plan_cache_mode = force_custom_plan`)

/** Waits until all have ended, so that none is still asking when the transaction does; throws the failure that stands first. */
export const allOf = async <T extends readonly Promise<unknown>[] | []>(promises: T) => {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

/** Throws unless the connection is one that row-level security binds. */
export const assertBound = async (db: Pick<Db, 'pool'>): Promise<void> => {
  const { rows } = await db.pool.query<{ role: string; free: boolean }>(`
    select current_user as role, r.rolsuper or r.rolbypassrls
      or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as free
    from pg_roles r where r.rolname = current_user`)
  if (rows[0]?.role !== 'tessera_app' || rows[0].free)
    throw new Error(
      `The database role ${rows[0]?.role} could step over row-level security; the server will not start with it.`,
    )
}
