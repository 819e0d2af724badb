import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyGrants } from '#features/roles/rules.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { getDesk, resetDesk, saveDesk, type Widget } from './contract.ts'
import { BEFORE_WIN, firstDesk, readyDesks, resolved, stagesBeforeWin } from './rules.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const params = { id: 'head' }
const desk = (caller: Caller) => call(getDesk, { params }, caller)
const ids = async (caller: Caller) => (await desk(caller)).widgets.map(({ id }) => id)
const save = (caller: Caller, widgets: Widget[], rest: { version?: number; roleId?: string } = {}) =>
  call(saveDesk, { params, body: { widgets, ...rest } }, caller)

test('S3-112 the head, the owner and the analyst begin with the head’s desk, a manager with the own day', () => {
  expect(
    (['head', 'owner', 'admin', 'analyst', 'manager'] as const).map((role) => firstDesk(readyGrants[role])),
  ).toEqual(['head', 'head', 'head', 'head', 'day'])
})

test('S3-174 a person arranges a desk for himself; given up, the role’s is there again, and then the ready one', async () => {
  const { owner, head, manager } = people()
  const all = (await desk(head)).widgets
  const [first, second] = [all[0]!, all[1]!]
  const order = [second.id, first.id]
  expect(await save(head, [second, first], { version: 0 })).toMatchObject({ of: 'member', version: 1 })
  expect([await ids(head), (await ids(owner)).length]).toEqual([order, all.length])
  await expect(save(head, [], { version: 0 })).rejects.toMatchObject({
    code: 'common.stale',
    details: { version: 1 },
  })

  expect((await save(owner, [first], { roleId: 'head' })).of).toBe('ready')
  expect(await ids(head)).toEqual(order)
  const given = await call(resetDesk, { params, query: {} }, head)
  expect(given).toMatchObject({ of: 'role', version: 0, widgets: [{ id: first.id }] })
  await call(resetDesk, { params, query: { roleId: 'head' } }, owner)
  expect((await desk(head)).of).toBe('ready')
  expect(await save(head, [second], { version: 0 })).toMatchObject({
    of: 'member',
    widgets: [{ id: second.id }],
  })

  await expect(save(manager, [], { roleId: 'manager' })).rejects.toMatchObject({ code: 'auth.forbidden' })
  await expect(save(owner, [], { roleId: 'nobody' })).rejects.toMatchObject({ code: 'common.not_found' })
  await expect(call(getDesk, { params: { id: 'x' } }, owner)).rejects.toMatchObject({
    code: 'common.not_found',
  })
})

test('a desk shows nothing that its reader may not ask', async () => {
  const nouns = (await desk(people().guest)).widgets.flatMap(({ questions }) =>
    questions.map(({ noun }) => noun),
  )
  expect([...new Set(nouns)]).toEqual(['task', 'company'])
})

test('S3-154 deals at signing are those in the last stage before a win, in whichever pipeline', () => {
  const stage = (id: string, kind: string) => ({ id, kind })
  const pipelines = [
    { stages: [stage('a', 'open'), stage('b', 'open'), stage('c', 'won'), stage('d', 'lost')] },
    { stages: [stage('e', 'open'), stage('f', 'lost'), stage('g', 'won'), stage('h', 'open')] },
    { stages: [stage('i', 'won')] },
  ]
  expect(stagesBeforeWin(pipelines)).toEqual(['b', 'e'])
  const { filter } = readyDesks.head.find(({ id }) => id === 'signing')!.questions[0]!
  expect(resolved(filter, ['b', 'e'])).toEqual({
    and: [
      ['state', 'in', ['open']],
      ['stageId', 'in', ['b', 'e']],
    ],
  })
  expect(resolved(['stageId', 'in', [BEFORE_WIN]], [])).toEqual(['stageId', 'empty'])
})
