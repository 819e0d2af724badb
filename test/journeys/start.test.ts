import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { freePort } from './app.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'tessera-start-'))
const { NODE_ENV: _test, ...rest } = process.env
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const options = {
  cwd: join(import.meta.dirname, '../..'),
  env: { ...rest, DATA_DIR: dataDir, PORT: String(port) },
}
const running = new Set<ChildProcess>()

/** `npm start` as a new user types it, with nobody to answer a question; resolves once it has said the last thing it has to say. */
const start = async (last: string) => {
  const began = performance.now()
  const child = spawn('npm', ['start'], { ...options, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  running.add(child)
  let said = ''
  await new Promise<void>((ready, fail) => {
    child.once('exit', () => fail(new Error(`npm start has ended: ${said}`)))
    child.stdout.on('data', (part) => {
      said += String(part)
      if (said.includes(last)) ready()
    })
  })
  return { child, said, seconds: Math.round((performance.now() - began) / 100) / 10 }
}

/** Sends a signal to npm and all it has started in its group, as Ctrl-C does. */
const signal = async (child: ChildProcess, name: NodeJS.Signals) => {
  const exited = once(child, 'exit')
  process.kill(-child.pid!, name)
  await exited
  running.delete(child)
}

const cli = async (...args: string[]) =>
  (await promisify(execFile)('npm', ['run', '--silent', 'cli', '--', ...args], options)).stdout.trim()

const companies = async (token: string) => {
  const reply = await fetch(`${base}/api/companies?limit=200`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return ((await reply.json()) as { items: unknown[] }).items.length
}

afterAll(async () => {
  for (const child of running) await signal(child, 'SIGINT')
  rmSync(dataDir, { recursive: true, force: true })
})

test('S4-15 npm start asks nothing, comes back after kill -9 and stops at Ctrl-C', async () => {
  const first = await start('guest@demo.test')
  console.log(`S4-15 the first start took ${first.seconds} s`)
  expect(first.said).toContain(`ready at ${base}`)
  const page = await fetch(`${base}/sign-in`)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
  expect((await fetch(`${base}/healthz`)).status).toBe(200)
  const token = await cli('token', 'create', '--email', 'owner@demo.test', '--workspace', 'demo')
  const known = await companies(token)
  expect(known).toBeGreaterThan(0)

  await signal(first.child, 'SIGKILL')
  const second = await start('guest@demo.test')
  console.log(`S4-15 the start after kill -9 took ${second.seconds} s`)
  expect(await companies(token)).toBe(known)
  expect(await cli('audit', 'verify')).toMatch(/^demo: intact/m)

  await signal(second.child, 'SIGINT')
  await expect(fetch(base)).rejects.toThrow()
  const third = await start('ready at')
  console.log(`S4-15 the start after Ctrl-C took ${third.seconds} s`)
  expect(await companies(token)).toBe(known)
})
