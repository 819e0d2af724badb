import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProduct, updateProduct } from '#features/products/contract.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { issuesOf } from '#test/refusal.ts'
import { call } from './client.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

test('a field that is kept begins as the server says, and is never empty', async () => {
  const { owner } = app.alpha.people
  const make = (more: object) => call(createProduct, { body: { name: 'Rack', ...more } }, owner)
  const { id, ...made } = await make({})
  expect(made).toMatchObject({ kind: 'service', unit: 'piece', taxCategory: 'standard', active: true })
  const change = (to: object) => call(updateProduct, { params: { id }, body: { version: 1, ...to } }, owner)
  for (const key of ['unit', 'active'])
    for (const ask of [make, change])
      expect(await issuesOf(ask({ [key]: null }))).toEqual([{ path: [key], code: 'required' }])
  expect(await change({ unit: 'set', active: false })).toMatchObject({ unit: 'set', active: false })
})

test('the document of the API says that such a field takes no null, and may be left out', async () => {
  const properties = { active: { type: 'boolean' }, about: { anyOf: [{ type: 'string' }, { type: 'null' }] } }
  const schemas = {
    'product.new': { required: ['name'], properties },
    'product.change': { required: ['version'], properties },
  }
  const document = await (await fetch(`${app.base}/api/openapi.json`)).json()
  expect(document).toMatchObject({ components: { schemas } })
})
