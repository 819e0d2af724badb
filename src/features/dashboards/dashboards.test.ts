import { afterAll, beforeAll, expect, test } from 'vitest'
import { deals, move } from '#features/deals/actions.ts'
import { createPipeline } from '#features/pipelines/contract.ts'
import { readyGrants } from '#features/roles/rules.ts'
import { call, type Caller } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { sheetOf } from './actions-sheet.ts'
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

test('S3-153 a leaderboard on paper: places with ties, the reader’s own line, who rose, and what each comes to', async () => {
  const { owner, manager, head, storekeeper } = people()
  const stages = (['open', 'won'] as const).map((kind) => ({ name: kind, kind, probability: 50 }))
  const way = await call(createPipeline, { body: { name: 'Way', stages } }, owner)
  const win = (day: string, ownerId: string | null, minor: number) =>
    app.as(app.alpha, owner.memberId, async (w) => {
      const on = { ...w, now: Temporal.Instant.from(`${day}T09:00:00Z`) }
      const first = { name: 'Signed', source: 'site', stageId: way.stages[0]!.id }
      const { id } = await deals.create(on, { ...first, ownerId, amount: { minor, currency: 'RUB' } })
      await move(on, id, { stageId: way.stages[1]!.id })
    })
  for (const [day, who] of [
    ['2031-02-03', manager],
    ['2031-02-04', manager],
    ['2031-02-05', owner],
    ['2031-03-02', owner],
    ['2031-03-03', owner],
    ['2031-03-04', manager],
    ['2031-03-05', head],
  ] as const)
    await win(day, who.memberId, 100_00)
  await win('2031-03-06', null, 700_00)
  const paper = (memberId: string) =>
    app.as(app.alpha, memberId, (w) =>
      sheetOf(w, { desk: 'head', period: { from: '2031-03-01', to: '2031-03-31' }, locale: 'en' }),
    )
  const board = (await paper(owner.memberId)).blocks.find(({ title }) => title === 'Contracts brought')!
  expect(board.table!.head).toEqual(['Owner', 'Contracts signed', 'For', 'Change of place'])
  const lines = board.table!.lines.map(({ cells, bar, own, said }) => [...cells, bar, own, said])
  expect(lines.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
    ['1. Owner of alpha', '2', '₽200', '▲ 1', 1, true, 'Up 1 place'],
    ['2. head of alpha', '1', '₽100', 'New', 0.5, false, 'New'],
    ['2. manager of alpha', '1', '₽100', '▼ 1', 0.5, false, 'Down 1 place'],
    ['None', '1', '₽700', '', null, false, undefined],
  ])
  expect(board.table!.foot).toEqual(['Total', '5', '₽1,100', ''])
  // Whoever sees only the own deals comes first among them.
  const own = (await paper(manager.memberId)).blocks.find(({ title }) => title === 'Contracts brought')!
  expect(own.table!.lines.map(({ cells }) => cells[0])).toEqual(['1. manager of alpha'])

  // What a role may not read of a noun is neither grouped by nor filtered by: the widget is left out, and the rest is printed.
  const asked = { ...readyDesks.head[1]!.questions[0]!, noun: 'company', filter: { and: [] }, date: null }
  const hidden = { ...readyDesks.head[1]!, id: 'hidden', kind: 'leaderboard' as const }
  await save(storekeeper, [
    { ...hidden, questions: [{ ...asked, by: 'size' }] },
    { ...hidden, id: 'filtered', questions: [{ ...asked, by: null, filter: ['size', 'filled'] }] },
    { ...hidden, id: 'seen', kind: 'number', questions: [{ ...asked, by: null }] },
  ])
  expect(await ids(storekeeper)).toEqual(['seen'])
  expect((await paper(storekeeper.memberId)).blocks).toHaveLength(1)
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
