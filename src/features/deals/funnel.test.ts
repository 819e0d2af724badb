import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { work } from '#kit/db.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { join } from '#test/grid/world.ts'
import { deals, move } from './actions.ts'
import { getFunnel } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const way = (): Promise<Pipeline> =>
  call(
    createPipeline,
    {
      body: {
        name: 'Way',
        stages: [
          ...['One', 'Two', 'Three'].map((name) => ({ name, kind: 'open' as const, probability: 50 })),
          { name: 'Won', kind: 'won', probability: 100 },
          { name: 'Lost', kind: 'lost', probability: 0 },
        ],
      },
    },
    owner(),
  )
const start = Temporal.Instant.from('2031-03-01T09:00:00Z')
const onDay = async <T>(day: number, run: (w: Parameters<Parameters<typeof work>[1]>[0]) => Promise<T>) =>
  work(
    {
      db: app.db,
      actor: await app.actorFor(app.alpha.id, owner().memberId),
      now: start.add({ hours: 24 * day }),
    },
    run,
  )

/** A deal that enters these stages on these days; -1 loses it where it stands. */
type Story = readonly (readonly [stage: number, day: number])[]
const live = async ({ stages }: Pipeline, story: Story) => {
  const [first, ...rest] = story
  const stageId = stages[first![0]]!.id
  const { id } = await onDay(first![1], (w) => deals.create(w, { name: 'Sale', source: 'site', stageId }))
  for (const [at, day] of rest)
    await onDay(day, (w) =>
      move(w, id, { stageId: at < 0 ? null : stages[at]!.id, values: { lostReason: 'price' } }),
    )
}
const told = async ({ id }: Pipeline, from = '2031-03-01', to = '2031-04-30') =>
  (await call(getFunnel, { params: { id }, query: { from, to } }, owner())).stages

test('S2-35 conversion and time in a stage come from the log of moves', async () => {
  const made = await way()
  await live(made, [
    [0, 0],
    [1, 2],
    [2, 3],
    [3, 10],
  ])
  await live(made, [
    [0, 1],
    [1, 5],
    [0, 6],
    [1, 7],
  ])
  await live(made, [
    [0, 1],
    [-1, 4],
  ])
  await live(made, [
    [1, 1],
    [4, 2],
  ])
  const figures = await told(made)
  expect(figures.map(({ entered, advanced }) => [entered, advanced])).toEqual([
    [3, 2],
    [3, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ])
  // Stays in the first: 2, 4, 1 and 3 days; in the third: 7.
  expect(figures.map(({ days }) => days).slice(0, 3)).toEqual([2.5, expect.any(Number), 7])
  expect((await told(made, '2031-03-02', '2031-03-02')).map((s) => s.entered)).toEqual([2, 1, 0, 0, 0])
})

test('S2-35 what was won and lost on some days, and the velocity that follows, come from the log too', async () => {
  const made = await way()
  const sell = async (major: number, ...story: Story) => {
    const [[first], ...rest] = story as [Story[number], ...Story]
    const amount = { minor: major * 100, currency: 'EUR' }
    const stageId = made.stages[first]!.id
    const { id } = await onDay(0, (w) => deals.create(w, { name: 'Sale', source: 'site', stageId, amount }))
    for (const [at, day] of rest)
      await onDay(day, (w) =>
        move(w, id, { stageId: at < 0 ? null : made.stages[at]!.id, values: { lostReason: 'price' } }),
      )
    return id
  }
  await sell(100, [0, 0], [3, 10])
  await sell(300, [1, 0], [2, 3], [3, 20])
  await sell(500, [0, 0], [-1, 5])
  await sell(200, [0, 0])
  await sell(700, [0, 0], [3, 12], [1, 13])
  // Won only when the days asked for are over; until then it is one of the open.
  const late = await sell(900, [0, 0], [3, 70])
  const ask = (from: string, to: string, who: Caller = owner()) =>
    call(getFunnel, { params: { id: made.id }, query: { from, to } }, who)
  const { closed, velocity } = await ask('2031-03-01', '2031-04-30')
  expect(closed).toEqual({ won: 2, lost: 1, days: 15 })
  const [open, average, rate, cycle] = [3, 200_00, 2 / 3, 15]
  const minor = Math.round((open * average * rate) / cycle)
  expect(velocity).toEqual([{ currency: 'EUR', minor, open, average, won: 2, lost: 1, days: 15 }])
  expect((await ask('2031-03-12', '2031-03-21')).closed).toEqual({ won: 1, lost: 0, days: 20 })
  expect((await ask('2031-05-10', '2031-05-10')).velocity).toMatchObject([{ won: 1, open: 2, days: 70 }])
  await onDay(80, (w) => deals.remove(w, late))
  expect((await ask('2031-05-10', '2031-05-10')).velocity).toEqual([])

  const place = { app, workspace: app.alpha, holder: owner() }
  const grants = {
    pipeline: { verbs: { read: 'all' as const } },
    deal: { verbs: { read: 'all' as const }, fields: { amount: 'hidden' as const } },
  }
  const { id: roleId } = await call(createRole, { body: { id: 'no-sums', name: 'No sums', grants } }, owner())
  const seen = await ask('2031-03-01', '2031-04-30', await join(place, roleId))
  expect([seen.closed.won, seen.velocity]).toEqual([2, []])
})

test('a time that ends before it begins is refused', async () => {
  await expect(told(await way(), '2031-03-02', '2031-03-01')).rejects.toMatchObject({
    details: { issues: [{ path: ['to'], code: 'day.before_from' }] },
  })
})

/** The same, counted by hand. */
const counted = (stories: readonly Story[]) =>
  [0, 1, 2, 3].map((at) => {
    const here = stories.filter((story) => story.some(([stage]) => stage === at))
    const further = here.filter((story) => {
      const first = story.findIndex(([stage]) => stage === at)
      return story.slice(first + 1).some(([stage]) => stage > at && stage < 4)
    })
    return [here.length, further.length]
  })

test('S2-35 a recomputation by hand gives the same figures, whatever way deals went', async () => {
  const walk = fc
    .tuple(fc.constantFrom(0, 1), fc.array(fc.constantFrom(0, 1, 2, 3), { maxLength: 4 }))
    .map(([first, rest]): Story => {
      const places = [first, ...rest].filter((stage, i, all) => stage !== all[i - 1])
      return places.map((stage, day) => [stage, day] as const)
    })
  await fc.assert(
    fc.asyncProperty(fc.array(walk, { minLength: 1, maxLength: 4 }), async (stories) => {
      const made = await way()
      for (const story of stories) await live(made, story)
      const figures = (await told(made)).slice(0, 4).map(({ entered, advanced }) => [entered, advanced])
      expect(figures).toEqual(counted(stories))
    }),
    { numRuns: 15 },
  )
})
