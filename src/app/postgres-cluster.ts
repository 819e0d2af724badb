import { createServer, type AddressInfo } from 'node:net'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
} from 'node:fs'
import { appendFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { findPostgres, handOver, run, type Postgres } from './postgres-binaries.ts'

/** A database cluster in a folder: `folder` belongs to PostgreSQL, `log` and `password` lie beside it. */
export type Cluster = {
  pg: Postgres
  folder: string
  log: string
  password: string
  settings: Record<string, string>
}

const MB = 2 ** 20
/** The memory (MB) of this machine, or of the container if it is given less. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / MB

/** What every cluster is run with; a key given by the caller wins. */
const standard = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  // A quarter of the memory, as PostgreSQL's manual advises, and half of it for all that is kept of files.
  shared_buffers: `${Math.round(Math.min(Math.max(memory / 4, 128), 2048))}MB`,
  effective_cache_size: `${Math.round(memory / 2)}MB`,
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  fsync: 'on',
  autovacuum: 'on',
  // Our queries are short: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The server's errors reach our own log with their request; here they would only copy personal data into a second file.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Describes the cluster of a data folder, given the password of its superuser. */
export const clusterIn = (
  dataDir: string,
  password: string,
  settings: Record<string, string> = {},
): Cluster => ({
  pg: findPostgres(),
  folder: join(realpathSync(dataDir), 'postgres'),
  log: join(dataDir, 'postgres.log'),
  password,
  settings: { ...standard, ...settings },
})

/** Starts the cluster, made first if it does not exist, and waits until it answers; only one process may be in here at a time. */
export const startCluster = async (cluster: Cluster): Promise<string> => {
  if (!existsSync(join(cluster.folder, 'PG_VERSION'))) await create(cluster)
  handOver(cluster.pg, cluster.folder)

  for (let attempt = 1; ; attempt++) {
    if (isAbandoned(cluster.folder)) rmSync(join(cluster.folder, 'postmaster.pid'), { force: true })
    write(cluster, 'tessera.conf', configuration({ ...cluster.settings, port: String(await freePort()) }))
    if ((await tool(cluster, 'pg_ctl', ['start', '--silent', '--wait', '--timeout=600'])) === 0) break
    // The port was taken in between, or backends of a killed server have not noticed yet that it is gone.
    if (attempt === 10)
      throw new Error(`PostgreSQL does not start; the end of ${cluster.log}:\n${tail(cluster.log)}`)
    await sleep(500)
  }
  const url = urlOf(cluster) ?? ''
  await ensureDatabase(url)
  return url
}

/** Ends the server's connections and the server, and waits until it is gone; `immediate` is a crash, for data nobody wants. */
export const stopCluster = async (cluster: Cluster, mode: 'fast' | 'immediate' = 'fast') => {
  if (!existsSync(join(cluster.folder, 'postmaster.pid'))) return
  const code = await tool(cluster, 'pg_ctl', [
    'stop',
    '--silent',
    `--mode=${mode}`,
    '--wait',
    '--timeout=600',
  ])
  if (code !== 0 && existsSync(join(cluster.folder, 'postmaster.pid')))
    throw new Error(`PostgreSQL does not stop; the end of ${cluster.log}:\n${tail(cluster.log)}`)
}

/** The process id of the server, as it wrote it down itself; the file may be stale. */
export const serverPid = (folder: string) => Number(pidFile(folder)[0]) || undefined

/** The address of the running cluster's database, or undefined when it does not run; waits while it starts up or recovers. */
export const findRunning = async (cluster: Cluster): Promise<string | undefined> => {
  for (let wait = 0; wait < 6000; wait++) {
    const url = urlOf(cluster)
    if (!url || isAbandoned(cluster.folder)) return undefined
    const state = await ask(url)
    if (state === 'ready') return url
    if (state === 'gone' && (process.platform !== 'linux' || wait > 300)) return undefined
    await sleep(100)
  }
  throw new Error(`PostgreSQL has been starting for ten minutes; see ${cluster.log}`)
}

const create = async (cluster: Cluster) => {
  const draft = { ...cluster, folder: `${cluster.folder}.new` }
  rmSync(draft.folder, { recursive: true, force: true })
  mkdirSync(draft.folder, { mode: 0o700 })
  handOver(cluster.pg, draft.folder)
  const secret = mkdtempSync(join(tmpdir(), 'tessera-'))
  try {
    writeFileSync(join(secret, 'password'), cluster.password, { mode: 0o600 })
    handOver(cluster.pg, secret)
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const access = ['--username=tessera', '--auth=scram-sha-256', `--pwfile=${join(secret, 'password')}`]
    const sync = cluster.settings.fsync === 'off' ? ['--no-sync'] : []
    if ((await tool(draft, 'initdb', [...locale, ...access, ...sync])) !== 0)
      throw new Error(
        `PostgreSQL cannot make its data folder; the end of ${cluster.log}:\n${tail(cluster.log)}`,
      )
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
  appendFileSync(
    join(draft.folder, 'postgresql.conf'),
    "\n# Written anew at every start; ALTER SYSTEM overrides it.\ninclude_if_exists = 'tessera.conf'\n",
  )
  // In one step, so that a crash never leaves half a cluster that looks like a whole one.
  renameSync(draft.folder, cluster.folder)
}

const ensureDatabase = async (url: string) => {
  const client = new Client({ connectionString: databaseUrl(url, 'postgres'), ssl: false })
  await client.connect()
  try {
    const found = await client.query(`select from pg_database where datname = 'tessera'`)
    if (found.rowCount === 0) await client.query('create database tessera')
  } finally {
    await client.end()
  }
}

/** The same server's address with another database in it. */
export const databaseUrl = (url: string, database: string) => {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

const urlOf = ({ folder, password }: Cluster) => {
  const port = Number(pidFile(folder)[3])
  return port ? `postgres://tessera:${encodeURIComponent(password)}@127.0.0.1:${port}/tessera` : undefined
}

const pidFile = (folder: string) => {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/**
 * Whether no process works in the cluster, whatever postmaster.pid says: after a crash of the machine another program
 * may carry the number written there, and PostgreSQL would then refuse to start. Every process of a server has the
 * cluster as its working directory, so this also sees the last backends of a killed server, which must end first.
 */
const isAbandoned = (folder: string) => {
  if (process.platform !== 'linux') return false
  return !readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === folder
    } catch {
      return false
    }
  })
}

const ask = async (url: string): Promise<'ready' | 'busy' | 'gone'> => {
  const client = new Client({
    connectionString: databaseUrl(url, 'postgres'),
    ssl: false,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    // Starting up, shutting down or full: it is there.
    return /^(57P03|53300)$/.test((error as { code?: string }).code ?? '') ? 'busy' : 'gone'
  } finally {
    await client.end().catch(() => {})
  }
}

const freePort = () =>
  new Promise<number>((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

const tool = async ({ pg, folder, log }: Cluster, name: 'initdb' | 'pg_ctl', args: readonly string[]) => {
  const file = openSync(log, 'a', 0o600)
  try {
    return await run(pg, name, args, folder, file)
  } finally {
    closeSync(file)
  }
}

const write = ({ pg, folder }: Cluster, name: string, text: string) => {
  const file = join(folder, name)
  // Made new each time: root must not follow a link that the service user could have put there.
  rmSync(file, { force: true })
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  handOver(pg, file)
}

const configuration = (settings: Record<string, string>) =>
  Object.entries(settings)
    .map(([key, value]) => `${key} = '${value}'\n`)
    .join('')

const tail = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n')
