import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusals } from '#kit/errors.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { createServer } from './server.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const token = () => ({ authorization: `Bearer ${app.alpha.people.owner.token}` })
const json = { 'content-type': 'application/json' }
const post = async (body: BodyInit, headers: Record<string, string> = json) => {
  const response = await fetch(`${app.base}/api/companies`, {
    method: 'POST',
    headers: { ...token(), ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)
  const problem = (await response.json()) as { code: keyof typeof refusals; status: number }
  return { status: response.status, code: problem.code, type: response.headers.get('content-type') }
}

test('the description of the API is valid OpenAPI 3.1 and describes every route', async () => {
  const description = (await (await fetch(`${app.base}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const { valid, errors } = await new Validator().validate(structuredClone(description))
  expect({ valid, errors }).toMatchObject({ valid: true })
  const described = Object.entries(description.paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
  )
  expect(described.toSorted()).toEqual(
    app.routes.map(({ endpoint: e }) => `${e.method} ${e.path}`).toSorted(),
  )
})

test('the readable reference names the operations', async () => {
  const page = await fetch(`${app.base}/api/docs`)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(await page.text()).toContain('/companies/{id}')
})

test.each(['/api/nothing', '/api/companies/', '/api/companies/x/y/z', '/api/%00', '/api/%ff'])(
  'an address that leads nowhere is a problem like any other: %s',
  async (path) => {
    const response = await fetch(app.base + path, { headers: token() })
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  },
)

test.each([
  ['a body that is not JSON', '{"name":', json, 'common.bad_json'],
  ['an empty body', '', json, 'common.bad_json'],
  ['a body that is not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), json, 'common.bad_json'],
  ['another type of body', 'name=x', { 'content-type': 'text/plain' }, 'common.unsupported_type'],
  ['a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 'common.unsupported_type'],
  ['a body over the limit', JSON.stringify({ name: 'x'.repeat(1_100_000) }), json, 'common.too_large'],
  ['JSON nested without end', '['.repeat(400_000), json, 'common.bad_json'],
  ['deep JSON of the wrong kind', '['.repeat(50_000) + ']'.repeat(50_000), json, 'common.invalid'],
] as const)('%s is refused', async (_, body, headers, code) => {
  expect(await post(body, headers)).toEqual({
    status: refusals[code],
    code,
    type: 'application/problem+json',
  })
})

test('a body that grows past the limit without saying how long it is is refused', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      if ((sent += 1) > 40) return controller.close()
      controller.enqueue(new Uint8Array(50_000).fill(0x20))
    },
  })
  expect(await post(endless)).toMatchObject({ status: 413, code: 'common.too_large' })
})

test.each([
  [undefined, '127.0.0.1'],
  [1, '203.0.113.7'],
])(
  'behind %s proxies, attempts to sign in count for the caller and not for whom they claim to be',
  async (proxies, counted) => {
    const config = { ...app.runtime.config, ...(proxies && { proxies }) }
    const server = await createServer({ ...app.runtime, config })
    await app.pool.query('delete from rate_limit')
    const request = new Request(`${config.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { ...json, 'x-forwarded-for': '198.51.100.1, 203.0.113.7' },
      body: JSON.stringify({ email: 'nobody@example.test', password: 'wrong' }),
    })
    const answer = await server.fetch(request, { incoming: { socket: { remoteAddress: '127.0.0.1' } } })
    expect(answer.status).toBe(401)
    const { rows } = await app.pool.query<{ key: string }>(`select key from rate_limit where key like 'ip|%'`)
    expect(rows.map(({ key }) => key)).toEqual([expect.stringContaining(`ip|${counted}|`)])
    await server.close()
  },
)
