import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

test('a temporary server leaves nothing behind when its process is killed', async () => {
  const script = `import { startTemporaryPostgres } from ${JSON.stringify(`${import.meta.dirname}/temporary-postgres.ts`)}
    const { dir } = await startTemporaryPostgres()
    console.log(dir)
    setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [dir] = (await once(createInterface(child.stdout), 'line')) as [string]
  expect(existsSync(`${dir}/postgres/postmaster.pid`)).toBe(true)

  child.kill('SIGKILL')
  await expect.poll(() => existsSync(dir), { timeout: 30_000 }).toBe(false)
})
