import { afterAll, beforeAll, expect, test } from 'vitest'
import { createContract } from '#features/contracts/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { shareRecord } from '#features/shares/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import {
  addDeliverable,
  type Deliverables,
  getDeliverables,
  handOverDeliverable,
  withdrawRound,
} from './contract.ts'
import { removeDeliverableFile, restoreDeliverableFile } from './contract-files.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const me = () => people().manager

/** A contract in force whose only deliverable was handed over. */
const handed = async () => {
  const asked = { name: 'Stock system', kind: 'other', ourRole: 'customer', ruling: 'en' } as const
  const { id } = await call(createContract, { body: asked }, me())
  const { items } = await call(addDeliverable, { params: { id }, body: { name: 'Manual' } }, me())
  const deliverable = items[0]!.id
  await app.pool.query(`update contract set state = 'active' where id = $1`, [id])
  const body = { version: 1, on: '2026-02-01' }
  await call(handOverDeliverable, { params: { id: deliverable }, body }, me())
  return { id, deliverable }
}
const headersOf = ({ token }: Caller) => ({ authorization: `Bearer ${token}` })
const send = (deliverable: string, by: Caller = me(), name = 'Протокол 7 测试.pdf', given?: Blob) => {
  const form = new FormData()
  form.set('file', given ?? new Blob(['%PDF tested 检验']), name)
  const url = `${app.base}/api/deliverables/${deliverable}/rounds/1/files`
  return fetch(url, { method: 'POST', body: form, headers: headersOf(by) })
}
const get = (file: string, by: Caller = me()) =>
  fetch(`${app.base}/api/deliverable-files/${file}`, { headers: headersOf(by) })
const filesIn = ({ items }: Deliverables) => items[0]!.rounds[0]!.files
const read = async (id: string, by: Caller = me()) =>
  filesIn(await call(getDeliverables, { params: { id } }, by))

test('files that show a test are kept with its round in their order, and handed out as they came', async () => {
  const { id, deliverable } = await handed()
  expect((await send(deliverable)).status).toBe(200)
  const photo = await send(
    deliverable,
    people().owner,
    '仓库 склад.jpg',
    new Blob([new Uint8Array(2_500_000)]),
  )
  const files = filesIn((await photo.json()) as Deliverables)
  expect(files).toEqual([
    { id: expect.any(String) as string, name: 'Протокол 7 测试.pdf', bytes: 18 },
    { id: expect.any(String) as string, name: '仓库 склад.jpg', bytes: 2_500_000 },
  ])
  expect(await read(id, people().analyst)).toEqual(files)
  const kept = await get(files[0]!.id, people().analyst)
  expect(await kept.text()).toBe('%PDF tested 检验')
  expect(kept.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('Протокол 7 测试.pdf')}`,
  )
  expect((await (await get(files[1]!.id)).arrayBuffer()).byteLength).toBe(2_500_000)
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
  expect(items[1]).toMatchObject({
    type: 'contract.deliverable_file_added',
    data: {
      number: 1,
      round: 1,
      file: 'Протокол 7 测试.pdf',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
  })
})

test('whoever may not change the contract attaches nothing, and a guest sees neither the deliverable nor its files', async () => {
  const { id, deliverable } = await handed()
  const [file] = filesIn((await (await send(deliverable)).json()) as Deliverables)
  await call(
    shareRecord,
    { body: { noun: 'contract', recordId: id, memberId: people().guest.memberId } },
    people().owner,
  )
  const list = await fetch(`${app.base}/api/contracts/${id}/deliverables`, {
    headers: headersOf(people().guest),
  })
  expect([list.status, (await get(file!.id, people().guest)).status]).toEqual([403, 403])
  for (const [by, sent, got] of [
    [{ ...me(), token: 'none' }, 401, 401],
    [people().analyst, 403, 200],
    [app.beta.people.owner, 404, 404],
  ] as const)
    expect([(await send(deliverable, by)).status, (await get(file!.id, by)).status]).toEqual([sent, got])
  const heavy = await send(deliverable, me(), 'film.mp4', new Blob([new Uint8Array(30_000_001)]))
  expect(heavy.status).toBe(413)
  expect(await read(id)).toHaveLength(1)
})

test('a file is taken away and put back, and a handing over with files is not taken back', async () => {
  const { id, deliverable } = await handed()
  const [file] = filesIn((await (await send(deliverable)).json()) as Deliverables)
  const params = { id: file!.id }
  const withdraw = () =>
    call(withdrawRound, { params: { id: deliverable, round: '1' }, body: { version: 2 } }, me())
  await expect(withdraw()).rejects.toMatchObject({ code: 'deliverable.has_files', details: { count: 1 } })

  expect(filesIn(await call(removeDeliverableFile, { params }, me()))).toEqual([])
  expect((await get(file!.id)).status).toBe(404)
  expect(filesIn(await call(restoreDeliverableFile, { params }, me()))).toEqual([file])
  expect((await get(file!.id)).status).toBe(200)
  await call(removeDeliverableFile, { params }, me())
  // What is gone already goes without another event.
  await call(removeDeliverableFile, { params }, me())
  const { items } = await call(getTimeline, { query: { noun: 'contract', id } }, me())
  expect(items.slice(0, 4).map(({ type }) => type.split('.')[1])).toEqual([
    'deliverable_file_removed',
    'deliverable_file_added',
    'deliverable_file_removed',
    'deliverable_file_added',
  ])
  expect((await withdraw()).items[0]).toMatchObject({ state: 'planned', rounds: [] })
  // With the round nothing is left of what was taken out of it.
  await expect(call(restoreDeliverableFile, { params }, me())).rejects.toMatchObject({
    code: 'common.not_found',
  })
  const { rows } = await app.pool.query(`select from file where name = 'Протокол 7 测试.pdf' and id not in
    (select file_id from deliverable_file)`)
  expect(rows).toEqual([])
})
