import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, secretIn } from './config.ts'
import { lock, tryLock } from './lock.ts'
import { command } from './postgres-binaries.ts'
import { clusterIn, findRunning, serverPid, startCluster, stopCluster } from './postgres-cluster.ts'

export type OpenPostgres = { url: string; stop: () => Promise<void> }

/**
 * The address of the database: DATABASE_URL, or a server of our own with its data in the data folder. The first process
 * starts that server, others attach to it, and the last one to stop ends it.
 */
export const openPostgres = async (
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
): Promise<OpenPostgres> => {
  if (config.databaseUrl) return { url: config.databaseUrl, stop: async () => {} }

  mkdirSync(config.dataDir, { recursive: true })
  const here = (name: string) => join(config.dataDir, name)
  const cluster = clusterIn(config.dataDir, secretIn(here('postgres.password')))

  // Starting and stopping are done by one process at a time.
  const turn = await lock(here('postgres.lock'), 'alone')
  try {
    const url = (await findRunning(cluster)) ?? (await startCluster(cluster))
    const reach = { url, pid: serverPid(cluster.folder) }
    writeFileSync(here('postgres.json'), `${JSON.stringify(reach)}\n`, { mode: 0o600 })

    // Every user of the server holds this; whoever then gets it alone is the last. A killed process holds nothing.
    const use = await lock(here('postgres.users'), 'shared')
    const isLast = () => {
      use.release()
      const alone = tryLock(here('postgres.users'), 'alone')
      alone?.release()
      return alone !== undefined
    }
    const endInHaste = () => {
      // The process ends without having stopped us, perhaps by an error; nothing asynchronous runs any more.
      const turn = tryLock(here('postgres.lock'), 'alone')
      if (!turn || !isLast()) return
      const c = command(
        cluster.pg,
        'pg_ctl',
        ['stop', '--silent', '--mode=fast', '--no-wait'],
        cluster.folder,
        { stdio: 'ignore' },
      )
      spawnSync(c.file, c.args, c.options)
    }
    process.once('exit', endInHaste)

    let stopped: Promise<void> | undefined
    const stop = async () => {
      process.off('exit', endInHaste)
      const turn = await lock(here('postgres.lock'), 'alone')
      try {
        if (!isLast()) return
        await stopCluster(cluster)
        rmSync(here('postgres.json'), { force: true })
      } finally {
        turn.release()
      }
    }
    return { url, stop: () => (stopped ??= stop()) }
  } finally {
    turn.release()
  }
}
