import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'tessera-config-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true }))

test('nothing needs to be set', () => {
  const config = readConfig({ DATA_DIR })
  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, url: 'http://127.0.0.1:3000' })
  expect(config.databaseUrl).toBeUndefined()
})

test('the secret is made once and only its owner reads it', () => {
  const { secret } = readConfig({ DATA_DIR })
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(readConfig({ DATA_DIR }).secret).toBe(secret)
  expect(readFileSync(join(DATA_DIR, 'secret'), 'utf8').trim()).toBe(secret)
  expect(statSync(join(DATA_DIR, 'secret')).mode & 0o077).toBe(0)
  expect(readConfig({ DATA_DIR, TESSERA_SECRET: 'x'.repeat(32) }).secret).toBe('x'.repeat(32))
})

test.each([
  [{ DEMO: '0' }, { demo: false }],
  [{ DEMO: '' }, { demo: true }],
  [
    { PORT: '8080', HOST: '0.0.0.0' },
    { port: 8080, url: 'http://localhost:8080' },
  ],
  [{ HOST: '::1' }, { url: 'http://[::1]:3000' }],
  [{ TESSERA_URL: 'https://crm.example.com/' }, { url: 'https://crm.example.com' }],
  [{}, { proxies: 0 }],
  [{ TRUST_PROXY: '2' }, { proxies: 2 }],
  [{ WEBHOOKS_PRIVATE: '1' }, { webhooksPrivate: true }],
  [{ SMTP_URL: 'smtp://mail:25' }, { mail: { smtpUrl: 'smtp://mail:25' } }],
  [{ DATABASE_URL: 'postgres://u:p@db/crm' }, { databaseUrl: 'postgres://u:p@db/crm' }],
])('%o is read as %o', (env, expected) => {
  expect(readConfig({ DATA_DIR, ...env })).toMatchObject(expected)
})

test.each([
  ['PORT', '70000'],
  ['PORT', 'web'],
  ['DEMO', 'maybe'],
  ['DATABASE_URL', 'mysql://db/crm'],
  ['TESSERA_URL', 'crm.example.com'],
  ['TRUST_PROXY', '-1'],
  ['TRUST_PROXY', 'true'],
  ['SMTP_URL', 'https://mail'],
  ['TESSERA_SECRET', 'short'],
  ['TESSERA_OWNER_EMAIL', 'nobody'],
  ['TESSERA_OWNER_PASSWORD', 'short'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ DATA_DIR, [name]: value })).toThrow(ConfigError)
  expect(() => readConfig({ DATA_DIR, [name]: value })).toThrow(name)
})

test('a data folder that cannot be made is refused', () => {
  const file = join(DATA_DIR, 'file')
  writeFileSync(file, '')
  expect(() => readConfig({ DATA_DIR: join(file, 'data') })).toThrow('DATA_DIR')
})

test('a wrong setting ends the process with one line and code 2', () => {
  const script = `import { configOrExit } from ${JSON.stringify(`${import.meta.dirname}/config.ts`)}; configOrExit()`
  const env = { ...process.env, DATA_DIR, PORT: 'web' }
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' })
  expect(ended.status).toBe(2)
  expect(ended.stderr).toMatch(/^Wrong setting: PORT: .*\n$/)
})
