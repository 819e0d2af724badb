import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createRequirement,
  createRequirementList,
  listRequirements,
} from '#features/requirements/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { bring, counts, send, verdictsOf } from '#test/sheets.ts'
import * as contract from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = (): Person => app.alpha.people.owner
const noun = 'requirement' as const
const list = async (name: string) => (await call(createRequirementList, { body: { name } }, owner())).id
const within = async (listId: string) => {
  const filter = JSON.stringify({ and: [['listId', 'in', [listId]]] })
  const { items } = await call(listRequirements, { query: { filter, sort: 'name', limit: 100 } }, owner())
  return items.map(({ code, name, priority, release }) => [code, name, priority, release])
}
const feeds = async (text: string) => {
  const { id } = await send(owner(), text, { noun, mode: 'draft' })
  const { columns, key } = await call(contract.previewImport, { params: { id }, query: { noun } }, owner())
  return [Object.fromEntries(columns.map(({ header, suggested }) => [header, suggested])), key] as const
}

test('S2-17 what a sheet of requirements calls its columns is known in three languages', async () => {
  const all = ['code', 'name', 'about', 'priority', 'release', 'criterion', 'ownerId']
  const fed = async (heads: string) => {
    const [mapping, key] = await feeds(`${heads}\n1,a,,must,1,,\n`)
    return [heads.split(',').map((head) => mapping[head]), key]
  }
  expect(await fed('No.,Requirement,Description,Priority,Phase,Acceptance criteria,Owner')).toEqual([
    all,
    ['code'],
  ])
  expect(await fed('№,Требование,Описание,Приоритет,Очередь,Критерий приёмки,Ответственный')).toEqual([
    all,
    ['code'],
  ])
  expect(await fed('编号,需求,说明,优先级,期次,验收标准,负责人')).toEqual([all, ['code']])
})

const mapping = { No: 'code', Need: 'name', Prio: 'priority', Phase: 'release' }
const csv = `No,Need,Prio,Phase
1.1,Nightly backups,Must have,
1.2,Single sign-on,обязательно,2
1.3,Dark theme,可选,
1.4,Quokka mode,urgent,
1.5,Numbat mode,,
1.6,Bilby mode,should,1
`

test('S2-17 S1-25 a sheet goes into the list chosen for it; what has no known priority is refused with what to write', async () => {
  const listId = await list('Warehouse')
  const other = await list('Another')
  await call(
    createRequirement,
    { body: { listId: other, name: 'Elsewhere', code: '1.1', priority: 'must' } },
    owner(),
  )
  const options = { noun, mapping, key: ['code'], listId }
  const done = await bring(app, owner(), csv, { ...options, mode: 'commit' })
  expect(counts(done)).toEqual({ state: 'done', rows: 6, created: 3, updated: 0, skipped: 0, rejected: 3 })
  expect(await within(listId)).toEqual([
    ['1.3', 'Dark theme', 'could', 2],
    ['1.1', 'Nightly backups', 'must', 1],
    ['1.2', 'Single sign-on', 'must', 2],
  ])
  const { text, rows } = await verdictsOf(owner(), done.id, 'rejected')
  expect(rows.map((row) => row['No'])).toEqual(['1.4', '1.5', '1.6'])
  for (const told of [
    '“urgent” is no priority. Write must, should or could.',
    'Nothing says how important',
    'musts only',
  ])
    expect(text).toContain(told)
  // Numbers are the list's own: the same one elsewhere is another requirement.
  expect(await within(other)).toEqual([['1.1', 'Elsewhere', 'must', 1]])
  const again = await bring(app, owner(), csv.replace('Nightly', 'Hourly'), { ...options, mode: 'commit' })
  expect(counts(again)).toMatchObject({ created: 0, updated: 1, skipped: 2, rejected: 3 })
  await call(contract.reverseImport, { params: { id: again.id } }, owner())
  expect((await within(listId))[1]).toEqual(['1.1', 'Nightly backups', 'must', 1])
})

test('a sheet of requirements without a list, or for one that is not there, is refused', async () => {
  const refused = (listId?: string) =>
    send(owner(), csv, { noun, mapping, mode: 'commit', ...(listId && { listId }) }).catch(
      (error: object) => error,
    )
  expect(await refused()).toMatchObject({ details: { issues: [{ path: ['listId'], code: 'required' }] } })
  expect(await refused('01900000-0000-7000-8000-000000000000')).toMatchObject({
    details: { issues: [{ path: ['listId'], code: 'ref.unknown' }] },
  })
})
