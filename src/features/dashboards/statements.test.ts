import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { createTask } from '#features/tasks/contract.ts'
import { call } from '#kit/client.ts'
import type { Work } from '#kit/db.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { figuresOf } from './actions.ts'
import { sheetOf } from './actions-sheet.ts'
import { askFigures, saveDesk, type Widget } from './contract.ts'
import { readyDesks } from './rules.ts'

// How much a desk asks the database, counted: it must not grow by more than a statement for each figure.

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  const { owner, manager } = app.alpha.people
  const { id } = await call(createCompany, { body: { name: 'Harrow' } }, owner)
  const task = { title: 'Ring', subject: { noun: 'company', id }, dueAt: '2031-03-04T09:00:00Z' }
  for (const { memberId } of [owner, manager])
    await call(createTask, { body: { ...task, assigneeId: memberId } }, owner)
})
afterAll(() => app.stop())

/** How many statements some work of the owner asks. */
const counted = (run: (w: Work) => Promise<unknown>): Promise<number> =>
  app.as(app.alpha, app.alpha.people.owner.memberId, async (w) => {
    let count = 0
    const tx = w.tx.withPlugin({
      transformQuery: ({ node }) => {
        count++
        return node
      },
      transformResult: async ({ result }) => result,
    })
    await run({ ...w, tx })
    return count
  })

const figure = { noun: 'task', question: { by: ['assigneeId'] } }

test('each figure is one statement, and the names of all of them are another', async () => {
  for (const figures of [1, 2, 8])
    expect(
      await counted((w) =>
        figuresOf(
          w,
          Array.from({ length: figures }, () => figure),
        ),
      ),
    ).toBe(figures + 1)
  // Without groups there are no names.
  expect(await counted((w) => figuresOf(w, [{ noun: 'task', question: { by: [] } }]))).toBe(1)
})

test('of figures asked for together each has its own names, and the same as alone', async () => {
  const { owner } = app.alpha.people
  const [byAssignee, byState] = [{ noun: 'task', by: 'assigneeId' } as const, { noun: 'task', by: 'state' }]
  const { answers } = await call(
    askFigures,
    { body: { questions: [byAssignee, byState, byState, byAssignee] } },
    owner,
  )
  const alone = await call(askFigures, { body: { questions: [byAssignee] } }, owner)
  expect(answers[0]).toEqual(alone.answers[0])
  expect(answers[3]).toEqual(alone.answers[0])
  expect(Object.keys(answers[0]!.refs)).toHaveLength(2)
  expect(answers.slice(1, 3).map(({ refs }) => refs)).toEqual([{}, {}])
})

test('S3-174 a desk on paper asks a statement more for each figure more', async () => {
  const work = readyDesks.head.find(({ id }) => id === 'work')!
  const [question] = work.questions
  const arranged = async (figures: number) => {
    const widget: Widget = { ...work, questions: Array.from({ length: figures }, () => question!) }
    await call(saveDesk, { params: { id: 'head' }, body: { widgets: [widget] } }, app.alpha.people.owner)
    return counted((w) => sheetOf(w, { desk: 'head', period: 'year', locale: 'en' }))
  }
  const one = await arranged(1)
  expect(await arranged(8)).toBe(one + 7)
})
