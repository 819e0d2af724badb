import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Endpoint } from '#kit/endpoint.ts'
import { refusals } from '#kit/errors.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { bearer, fresh, nameOf, type Sent } from '../grid/world.ts'
import { inputOf, type Known, nasty } from './arbitraries.ts'

// Whatever is sent to an endpoint, the answer is one of ours: never a bug, always a code that is known.
// FUZZ_RUNS and FUZZ_SEED repeat or deepen a search.

const runs = Number(process.env.FUZZ_RUNS ?? 25)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const perEndpoint = 10_000

let app: TestApp
let known: Known
beforeAll(async () => {
  app = await startApp()
  const places = [app.alpha, app.beta].map((workspace) => ({
    app,
    workspace,
    holder: workspace.people.manager,
  }))
  const ids: string[] = []
  for (const place of places)
    for (const make of [
      fresh.company,
      fresh.contact,
      fresh.task,
      fresh.note,
      fresh.tag,
      fresh.team,
      fresh.view,
    ])
      ids.push((await make(place)).id)
  known = { ids: [...ids, app.alpha.people.analyst.memberId, app.beta.people.analyst.memberId] }
})
afterAll(() => app.stop())

/** What is wrong with an answer; undefined when nothing is. */
const fault = (status: number, type: string, text: string): string | undefined => {
  if (status < 400) return undefined
  if (type !== 'application/problem+json') return `${status} ${type}: ${text.slice(0, 200)}`
  const { code, status: said } = JSON.parse(text) as { code: keyof typeof refusals; status: number }
  if (!Object.hasOwn(refusals, code)) return `${status} with the unknown code ${code}`
  return refusals[code] === status && said === status ? undefined : `${code} came with ${status}`
}

const addressOf = ({ path }: Endpoint, { params = {}, query = {} }: Sent) => {
  const filled = path.replace(/{(\w+)}/g, (_, name: string) => encode(params[name] ?? ''))
  const search = Object.entries(query).map(
    ([k, v]) => `${encode(k)}=${encode(typeof v === 'string' ? v : (JSON.stringify(v) ?? ''))}`,
  )
  return `/api${filled}?${search.join('&')}`
}
const encode = (value: string) => encodeURIComponent(value.slice(0, 250).toWellFormed())

const request = async (e: Endpoint, sent: Sent, key: string | null) => {
  const form = e.multipart ? formOf(sent.body) : undefined
  const hasBody = sent.body !== undefined && e.method !== 'GET'
  const body = form ?? (hasBody ? (JSON.stringify(sent.body) ?? 'undefined') : undefined)
  const response = await fetch(app.base + addressOf(e, sent), {
    method: e.method,
    headers: {
      ...bearer(app.alpha.people.owner),
      ...(hasBody && !form && { 'content-type': 'application/json' }),
      ...(key !== null && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body }),
  })
  const type = response.headers.get('content-type') ?? ''
  if (type === 'text/event-stream') {
    await response.body?.cancel()
    return undefined
  }
  return fault(response.status, type, await response.text())
}

const formOf = (options: unknown) => {
  const form = new FormData()
  form.set('file', new File([nasty.join('\n')], 'list.csv'))
  form.set('options', JSON.stringify(options) ?? '')
  return form
}

const nothing = fc.constant(undefined)

test('no endpoint fails at anything that can be sent to it', async () => {
  const found: string[] = []
  for (const { endpoint: e } of app.routes) {
    const id = fc.oneof(fc.constantFrom(...known.ids), fc.uuid(), fc.constantFrom(...nasty))
    const sent = fc.record({
      params: fc.record({ id }),
      query: e.query
        ? (inputOf(e.query, known) as fc.Arbitrary<Record<string, unknown>>).map(asQuery)
        : fc.constant({}),
      body: e.body ? inputOf(e.body, known) : nothing,
    })
    const key = fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('k', 'K'.repeat(201), 'ÿ', "'", '') },
    )
    const property = fc.asyncProperty(sent, key, async (s, k) => {
      const wrong = await request(e, s, k)
      if (wrong) throw new Error(wrong)
    })
    const result = await fc.check(property, {
      numRuns: runs,
      seed,
      interruptAfterTimeLimit: perEndpoint,
      markInterruptAsFailure: false,
      endOnFailure: false,
    })
    if (result.failed)
      found.push(
        `${nameOf(e)}: ${String(result.errorInstance)}\n  for ${JSON.stringify(result.counterexample).slice(0, 400)}`,
      )
  }
  expect(found, `seed ${seed}`).toEqual([])
}, 600_000)

const asQuery = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : { x: value }
