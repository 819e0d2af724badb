import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCompany } from '#features/companies/contract.ts'
import { call } from '#kit/client.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { createCall, getCallFigures, listCalls, removeCall } from './contract.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

type Row = Awaited<ReturnType<typeof call<typeof getCallFigures>>>['items'][number]
type Call = Awaited<ReturnType<typeof call<typeof listCalls>>>['items'][number]

const people = () => app.alpha.people
const figures = (person: Person, from: string, to: string) =>
  call(getCallFigures, { query: { from, to } }, person)

/** The figures told anew, call by call, by the clock of the workspace (Moscow). */
const retold = (all: readonly Call[], from: string, to: string): Row[] => {
  const dayOf = (c: Call) =>
    Temporal.Instant.from(c.startedAt!).toZonedDateTimeISO('Europe/Moscow').toPlainDate().toString()
  const inside = all.filter((c) => dayOf(c) >= from && dayOf(c) <= to)
  return [...Map.groupBy(inside, (c) => `${dayOf(c)} ${c.memberId}`).values()].map((some) => {
    const answered = (c: Call) => c.outcome !== 'noAnswer' && c.outcome !== 'busy'
    return {
      memberId: some[0]!.memberId!,
      day: dayOf(some[0]!),
      outgoing: some.filter((c) => c.direction === 'outgoing').length,
      incoming: some.filter((c) => c.direction === 'incoming').length,
      answered: some.filter(answered).length,
      missed: some.filter((c) => c.direction === 'incoming' && !answered(c)).length,
      talk: some.reduce((sum, c) => sum + (c.length ?? 0), 0),
    }
  })
}
const ordered = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => `${a.day} ${a.memberId}`.localeCompare(`${b.day} ${b.memberId}`))

test('S3-134 the figures of calls per employee and day equal the raw log, within the reach of the role', async () => {
  const { owner, head, manager } = people()
  const subject = {
    noun: 'company',
    id: (await call(createCompany, { body: { name: 'Oakhaven' } }, owner)).id,
  }
  const outcomes = ['talked', 'noAnswer', 'busy', 'refused', 'wrongNumber'] as const
  let n = 0
  for (const person of [owner, manager])
    for (const hour of [
      '2031-03-04T20:59:59Z',
      '2031-03-04T21:00:00Z',
      '2031-03-05T09:00:00Z',
      '2031-03-06T20:59:59Z',
      '2031-03-06T21:00:00Z',
    ])
      for (const direction of ['outgoing', 'incoming'] as const) {
        const outcome = outcomes[n % outcomes.length]!
        const answered = outcome !== 'noAnswer' && outcome !== 'busy'
        const length = answered ? (n += 7) : null
        n += 1
        const about = person === owner ? { subject } : { number: '+74955550100' }
        await call(createCall, { body: { ...about, direction, outcome, startedAt: hour, length } }, person)
      }
  const gone = await call(
    createCall,
    {
      body: {
        subject,
        direction: 'incoming',
        outcome: 'talked',
        startedAt: '2031-03-05T10:00:00Z',
        length: 9,
      },
    },
    owner,
  )
  await call(removeCall, { params: { id: gone.id }, query: {} }, owner)

  const all = (await call(listCalls, { query: { limit: 200 } }, owner)).items
  expect(all).toHaveLength(20)
  const [from, to] = ['2031-03-05', '2031-03-06']
  const { items, refs } = await figures(owner, from, to)
  expect(ordered(items)).toEqual(ordered(retold(all, from, to)))
  expect(new Set(items.map((row) => row.memberId))).toEqual(new Set([owner.memberId, manager.memberId]))
  expect(refs[manager.memberId]?.title).toBe('manager of alpha')

  const ofTeam = all.filter((c) => c.memberId === manager.memberId)
  for (const person of [head, manager])
    expect(ordered((await figures(person, from, to)).items)).toEqual(ordered(retold(ofTeam, from, to)))
})

test('days the wrong way round are refused', async () => {
  await expect(figures(people().owner, '2031-03-06', '2031-03-05')).rejects.toMatchObject({
    details: { issues: [{ path: ['to'], code: 'day.before_from' }] },
  })
})
