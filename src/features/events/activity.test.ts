import { afterAll, beforeAll, expect, test } from 'vitest'
import { deals, move } from '#features/deals/actions.ts'
import { createDeal, getBoardProgress, moveDeal, updateDeal } from '#features/deals/contract.ts'
import { createNote, removeNote, updateNote } from '#features/notes/contract.ts'
import { createPipeline, type Pipeline } from '#features/pipelines/contract.ts'
import { createRole } from '#features/roles/contract.ts'
import { createTask, updateTask } from '#features/tasks/contract.ts'
import { call, type Caller } from '#kit/client.ts'
import { work } from '#kit/db.ts'
import { newId } from '#kit/ids.ts'
import { nowInstant, startApp, type TestApp } from '#test/app.ts'
import { join } from '#test/grid/world.ts'
import { getActivity } from './contract-activity.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const owner = () => people().owner
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
const told = (
  id: string,
  who: Caller = owner(),
  query: { filter?: string; after?: string; limit?: number } = {},
) => call(getActivity, { params: { id }, query }, who)
const typesOf = ({ items }: Awaited<ReturnType<typeof told>>) => items.map(({ type }) => type)
const sale = ({ stages }: Pipeline, name: string, who: Caller = owner()) =>
  call(createDeal, { body: { name, source: 'site', stageId: stages[0]!.id } }, who)

test('S2-46 the activity of a board tells moves, wins, comments and tasks done, newest first, and not what was only corrected', async () => {
  const made = await way()
  const elsewhere = await sale(await way(), 'Elsewhere')
  const { id, version } = await sale(made, 'Kea Tyres')
  const subject = { noun: 'deal' as const, id }
  await call(updateDeal, { params: { id }, body: { version, about: 'Corrected' } }, owner())
  const note = await call(createNote, { body: { body: 'They wnat it', subject } }, owner())
  await call(
    updateNote,
    { params: { id: note.id }, body: { version: note.version, body: 'They want it' } },
    owner(),
  )
  const dueAt = nowInstant().add({ hours: 24 }).toString()
  const task = await call(
    createTask,
    { body: { title: 'Call', subject, dueAt, assigneeId: owner().memberId } },
    owner(),
  )
  const later = await call(
    updateTask,
    { params: { id: task.id }, body: { version: task.version, title: 'Call back' } },
    owner(),
  )
  await call(
    updateTask,
    { params: { id: task.id }, body: { version: later.version, state: 'done' } },
    owner(),
  )
  await call(moveDeal, { params: { id }, body: { stageId: made.stages[3]!.id } }, owner())

  const all = await told(made.id)
  expect(typesOf(all)).toEqual([
    'deal.moved',
    'task.updated',
    'task.created',
    'note.updated',
    'note.created',
    'deal.created',
  ])
  expect(new Set(all.items.map(({ dealId }) => dealId))).toEqual(new Set([id]))
  expect(all.items[0]!.changes).toMatchObject({
    state: ['open', 'won'],
    stageId: [made.stages[0]!.id, made.stages[3]!.id],
  })
  expect(all.refs).toMatchObject({
    [id]: { noun: 'deal', title: 'Kea Tyres' },
    [made.stages[3]!.id]: { title: 'Won' },
    [owner().memberId]: { noun: 'member' },
  })
  expect(all.items.map(({ recordId }) => recordId)).not.toContain(elsewhere.id)

  await call(removeNote, { params: { id: note.id }, query: {} }, owner())
  expect(typesOf(await told(made.id))[0]).toBe('note.deleted')
})

test('S2-46 the activity goes on page by page, by the moments of what happened, and is filtered like the board', async () => {
  const made = await way()
  const ids: string[] = []
  // What is brought in later may have happened before.
  for (const days of [3, 9, 1, 5]) {
    const now = nowInstant().subtract({ hours: 24 * days })
    const actor = await app.actorFor(app.alpha.id, owner().memberId)
    const { id } = await work({ db: app.db, actor, now }, (w) =>
      deals.create(w, {
        name: `Sale ${days}`,
        source: days > 4 ? 'site' : 'call',
        stageId: made.stages[0]!.id,
      }),
    )
    ids.push(id)
  }
  const [three, nine, one, five] = ids
  const first = await told(made.id, owner(), { limit: 3 })
  expect(first.items.map(({ dealId }) => dealId)).toEqual([one, three, five])
  const rest = await told(made.id, owner(), { limit: 3, after: first.next! })
  expect([rest.items.map(({ dealId }) => dealId), rest.next]).toEqual([[nine], null])
  const filter = JSON.stringify(['source', 'in', ['call']])
  expect((await told(made.id, owner(), { filter })).items.map(({ dealId }) => dealId)).toEqual([one, three])
  await expect(told(made.id, owner(), { after: 'elsewhere' })).rejects.toMatchObject({
    code: 'common.bad_cursor',
  })
  await expect(told(newId())).rejects.toMatchObject({ code: 'common.not_found' })
})

test('S2-46 the activity tells nobody of records and fields that they may not see', async () => {
  const made = await way()
  const { manager } = people()
  const [mine, others] = [await sale(made, 'Mine', manager), await sale(made, 'Others')]
  const note = { body: 'Secret', subject: { noun: 'deal' as const, id: others.id } }
  await call(createNote, { body: note }, owner())
  expect((await told(made.id, manager)).items.map(({ dealId }) => dealId)).toEqual([mine.id])

  const place = { app, workspace: app.alpha, holder: owner() }
  const grants = {
    pipeline: { verbs: { read: 'all' as const } },
    deal: { verbs: { read: 'all' as const }, fields: { source: 'hidden' as const } },
  }
  const { id: roleId } = await call(
    createRole,
    { body: { id: 'no-notes', name: 'No notes', grants } },
    owner(),
  )
  const seen = await told(made.id, await join(place, roleId))
  expect(typesOf(seen)).toEqual(['deal.created', 'deal.created'])
  expect(seen.items[0]!.changes).not.toHaveProperty('source')
  expect(seen.items[0]!.changes).toHaveProperty('name')
})

test('S2-46 progress is the share of deals in a later stage than seven days ago, or won since', async () => {
  const made = await way()
  const actor = await app.actorFor(app.alpha.id, owner().memberId)
  const ago = <T>(days: number, run: Parameters<typeof work<T>>[1]) =>
    work({ db: app.db, actor, now: nowInstant().subtract({ hours: 24 * days }) }, run)
  /** A deal that enters these stages so many days ago; -1 loses it where it stands. */
  const live = async (
    source: 'site' | 'call',
    ...[first, ...rest]: (readonly [stage: number, days: number])[]
  ) => {
    const { id } = await ago(first![1], (w) =>
      deals.create(w, { name: 'Sale', source, stageId: made.stages[first![0]]!.id }),
    )
    for (const [stage, days] of rest)
      await ago(days, (w) =>
        move(w, id, { stageId: stage < 0 ? null : made.stages[stage]!.id, values: { lostReason: 'price' } }),
      )
  }
  const progress = async (filter?: string) => {
    const { deals: all, movedOn } = await call(
      getBoardProgress,
      { params: { id: made.id }, query: { ...(filter && { filter }) } },
      owner(),
    )
    return [movedOn, all]
  }
  expect(await progress()).toEqual([0, 0])
  await live('site', [0, 20], [1, 10]) // stood still
  expect(await progress()).toEqual([0, 1])
  await live('site', [0, 20], [1, 3]) // went on
  await live('call', [0, 3], [1, 2]) // came in and went on
  await live('site', [1, 20], [2, 3], [1, 2]) // there and back again
  await live('site', [1, 20], [0, 3], [1, 2]) // back and there again
  await live('call', [0, 20], [3, 2]) // won
  expect(await progress()).toEqual([3, 6])
  await live('site', [0, 20], [3, 9]) // won before
  await live('site', [0, 20], [4, 9]) // lost before
  expect(await progress()).toEqual([3, 6])
  await live('site', [0, 20], [1, 5], [-1, 2]) // lost where it stood
  await live('site', [0, 20], [4, 2])
  expect(await progress()).toEqual([3, 8])
  expect(await progress(JSON.stringify(['source', 'in', ['call']]))).toEqual([2, 2])
})
