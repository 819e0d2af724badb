import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '#test/app.ts'
import { bring, counts, verdictsOf } from '#test/sheets.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const inn = ['7707083893', '7728168971', '7736050003']
const mapping = { Название: 'name', ИНН: 'taxId', Телефон: 'phones', Почта: 'emails' }

test('the same file again makes nothing twice', async () => {
  const who = app.alpha.people.owner
  const csv = `Название;ИНН;Телефон;Почта\nООО Ромашка;${inn[0]};8 912 345-67-89;info@romashka.test\nЛютик;${inn[1]};;\nПлохой;123;;x\n`
  const done = await bring(app, who, csv, { mapping, key: ['taxId'] })
  expect(done).toMatchObject({ state: 'done', rows: 3, created: 2, rejected: 1 })
  const { rows } = await verdictsOf(who, done.id)
  expect(rows).toMatchObject([
    { '#row': '2', '#verdict': 'created' },
    {},
    { '#row': '4', '#verdict': 'rejected' },
  ])
  const again = await bring(app, who, csv, { mapping, key: ['taxId'] })
  expect(counts(again)).toEqual({ state: 'done', rows: 3, created: 0, updated: 0, skipped: 2, rejected: 1 })
})
