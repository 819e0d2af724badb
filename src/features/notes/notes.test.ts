import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { getTimeline } from '#features/events/contract.ts'
import { listNotifications, readNotifications } from '#features/notifications/contract.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { createNote, getNote, updateNote } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const about = async () => ({
  noun: 'company',
  id: (await call(createCompany, { body: { name: 'Aldous' } }, people().owner)).id,
})
const mention = (role: 'analyst' | 'head' | 'owner') => ({ id: people()[role].memberId })
const mentionsOf = async (role: 'analyst' | 'head' | 'owner', id: string) =>
  (await call(listNotifications, { query: { limit: 100 } }, people()[role])).items.filter(
    (n) => n.kind === 'mention' && n.recordId === id,
  )

test('whoever is mentioned in a note is told once, and nobody of themselves', async () => {
  const subject = await about()
  const body = { body: 'Look here', subject, mentions: [mention('analyst'), mention('owner')] }
  const { id } = await call(createNote, { body }, people().owner)
  await call(
    updateNote,
    { params: { id }, body: { version: 1, mentions: [mention('analyst'), mention('head')] } },
    people().owner,
  )
  const told = await Promise.all(
    (['analyst', 'head', 'owner'] as const).map((r) => mentionsOf(r, subject.id)),
  )
  expect(told.map((notices) => notices.length)).toEqual([1, 1, 0])
  const [notice] = told[0]!
  expect(notice).toMatchObject({ byId: people().owner.memberId, readAt: null })
  const before = await call(listNotifications, { query: {} }, people().analyst)
  const after = await call(readNotifications, { body: { ids: [notice!.id] } }, people().analyst)
  expect(after.unread).toBe(before.unread - 1)
})

test('a note is read by whoever reads its record, and changed by its author', async () => {
  const { id } = await call(createNote, { body: { body: 'Mine', subject: await about() } }, people().owner)
  expect(await call(getNote, { params: { id } }, people().analyst)).toMatchObject({ body: 'Mine', can: [] })
  const unseen = call(getNote, { params: { id } }, people().manager)
  await expect(unseen).rejects.toMatchObject({ code: 'common.not_found' })
  const change = call(updateNote, { params: { id }, body: { version: 1, body: 'x' } }, people().storekeeper)
  await expect(change).rejects.toMatchObject({ code: 'auth.forbidden' })
})

test('a note stands on the timeline of its record', async () => {
  const subject = await about()
  const { id } = await call(createNote, { body: { body: 'Said so', subject } }, people().owner)
  const { items } = await call(getTimeline, { query: subject }, people().owner)
  expect(items.map((e) => [e.type, e.recordId])).toEqual([
    ['note.created', id],
    ['company.created', subject.id],
  ])
})

test('a note about what is not there, or mentioning a stranger, is refused', async () => {
  const subject = await about()
  const ask = (body: { body: string; subject: typeof subject; mentions?: { id: string }[] }) =>
    call(createNote, { body }, people().owner)
  for (const body of [
    { body: 'x', subject: { noun: 'company', id: crypto.randomUUID() } },
    { body: 'x', subject, mentions: [{ id: app.beta.people.owner.memberId }] },
  ])
    await expect(ask(body)).rejects.toMatchObject({ details: { issues: [{ code: 'ref.unknown' }] } })
})
