import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const folder = new URL('../../db/migrations/', import.meta.url)

export type Migration = { version: number; name: string; sql: string; checksum: string; compatible: number }

/** The code's migrations, oldest first. `-- compatible: N` says the oldest server version that still works after it. */
export const migrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      const version = Number(name.slice(0, 4))
      return {
        version,
        name,
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
        compatible: Number(/^-- compatible: (\d+)/m.exec(sql)?.[1] ?? version),
      }
    })

const LOCK = 7_355_608

/**
 * Brings the schema up to the code's, one transaction per migration, one migrating process at a time.
 * A migration that fails leaves its name and reason in the table `migration`, and throws.
 */
export const migrate = async (url: string, list = migrations()): Promise<void> => {
  const client = new pg.Client({ connectionString: url, application_name: 'tessera migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create table if not exists migration (
      version integer primary key, name text not null, checksum text not null, compatible integer not null,
      started_at timestamptz not null default now(), finished_at timestamptz, failure text)`)
    await runMigrations({ connectionString: url })
    const done = await client.query<{ version: number }>(
      'select version from migration where finished_at is not null',
    )
    const finished = new Set(done.rows.map((r) => r.version))
    for (const m of list) if (!finished.has(m.version)) await apply(client, m)
  } finally {
    await client.end()
  }
}

const apply = async (client: pg.Client, m: Migration) => {
  await client.query(
    `insert into migration (version, name, checksum, compatible) values ($1, $2, $3, $4)
     on conflict (version) do update set started_at = now(), checksum = excluded.checksum, failure = null`,
    [m.version, m.name, m.checksum, m.compatible],
  )
  try {
    await client.query(
      `begin; ${m.sql}; update migration set finished_at = now() where version = ${m.version}; commit`,
    )
  } catch (error) {
    await client.query('rollback')
    const reason = error instanceof Error ? error.message : String(error)
    await client.query('update migration set failure = $2 where version = $1', [m.version, reason])
    throw new Error(`Migration ${m.name} failed: ${reason}`, { cause: error })
  }
}

export type SchemaState = { ok: true } | { ok: false; reason: string }

/** Whether this code may serve on that schema: every migration it knows is finished, and no newer one has outgrown it. */
export const schemaState = async (
  query: (sql: string) => Promise<unknown[]>,
  list = migrations(),
): Promise<SchemaState> => {
  type Row = {
    version: number
    name: string
    compatible: number
    finished_at: Date | null
    failure: string | null
  }
  let rows: Row[]
  try {
    rows = (await query(
      'select version, name, compatible, finished_at, failure from migration order by version',
    )) as Row[]
  } catch (error) {
    return {
      ok: false,
      reason: `The schema cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
  const half = rows.find((r) => r.finished_at === null)
  if (half)
    return {
      ok: false,
      reason: `Migration ${half.name} ${half.failure ? `failed: ${half.failure}` : 'has not finished'}`,
    }
  const missing = list.find((m) => !rows.some((r) => r.version === m.version))
  if (missing) return { ok: false, reason: `Migration ${missing.name} has not been applied` }
  const latest = list.at(-1)?.version ?? 0
  const outgrown = rows.find((r) => r.version > latest && r.compatible > latest)
  if (outgrown)
    return { ok: false, reason: `The schema is newer than this server: ${outgrown.name} needs a newer one` }
  return { ok: true }
}
