import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { clusterIn, databaseUrl, startCluster, stopCluster } from '#app/postgres-cluster.ts'

/** What a server may forget whose data lives only as long as the tests. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '256MB',
}

/**
 * Starts a server in a folder of its own, gone when it is stopped or when this process ends in whatever way; a benchmark
 * asks for a `durable` one. The address is the superuser's and names the database `postgres`.
 */
export const startTemporaryPostgres = async ({ durable = false } = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'tessera-postgres-'))
  // A second process holds the other end of a pipe: whichever way this one ends, the pipe closes and the folder goes.
  const keeper = spawn(process.execPath, [import.meta.filename, dir], {
    cwd: tmpdir(),
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const gone = once(keeper, 'exit')
  keeper.unref()
  const stop = async () => {
    keeper.ref()
    keeper.stdin.end()
    await gone
  }
  try {
    const password = randomBytes(16).toString('hex')
    const url = await startCluster(clusterIn(dir, password, durable ? {} : forgetful))
    return { url: databaseUrl(url, 'postgres'), dir, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

if (import.meta.main) {
  const dir = process.argv[2] ?? ''
  await text(process.stdin)
  await stopCluster(clusterIn(dir, ''), 'immediate').catch(() => {})
  rmSync(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
}
