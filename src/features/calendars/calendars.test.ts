import { afterAll, beforeAll, expect, test } from 'vitest'
import { addTerm } from '#kit/terms.ts'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { defaultCalendar } from './actions.ts'
import { type Calendar, changeCalendar, createCalendar, listCalendars, removeCalendar } from './contract.ts'
import { admitCalendar, standardCalendar, workingCalendar, yearOf } from './rules.ts'
import { officialDays } from '#kit/official.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const owner = () => app.alpha.people.owner
const list = async () => (await call(listCalendars, {}, owner())).items
const settingsOf = ({ id: _, version: __, ...settings }: Calendar) => settings
const change = (calendar: Calendar, more: Partial<Calendar>) =>
  call(
    changeCalendar,
    { params: { id: calendar.id }, body: { version: calendar.version, ...settingsOf(calendar), ...more } },
    owner(),
  )

test('a workspace is founded with a calendar of its country, in its language', async () => {
  const [first, ...others] = await list()
  expect(others).toEqual([])
  expect(first).toMatchObject({ isDefault: true, version: 1, timeZone: null, exceptions: [] })
  expect(first!.week.map((shifts) => shifts.length)).toEqual([2, 2, 2, 2, 2, 0, 0])
})

test('S3-143 terms are counted by the default calendar with its official days and exceptions', async () => {
  const [first] = await list()
  const changed = await change(first!, {
    country: 'RU',
    timeZone: 'Europe/Moscow',
    exceptions: [
      { day: '2026-05-06', kind: 'off' },
      { day: '2026-05-02', kind: 'work', shifts: [{ from: '10:00', to: '12:00' }] },
    ],
  })
  expect(changed.exceptions.map(({ day }) => day)).toEqual(['2026-05-02', '2026-05-06'])
  const calendar = await app.as(app.alpha, owner().memberId, defaultCalendar)
  const from = Temporal.Instant.from('2026-04-30T12:00:00Z')
  const days = addTerm(calendar, from, { amount: 4, unit: 'workingDay' })
  // Saturday the 2nd by exception, Monday, Tuesday, not Wednesday, Thursday.
  expect(days.toString()).toBe('2026-05-07T12:00:00Z')
})

test('only one calendar is the default, and that one cannot be removed', async () => {
  const [first] = await list()
  const night = await call(
    createCalendar,
    { body: { ...standardCalendar('Night', 'CN'), isDefault: true } },
    owner(),
  )
  const both = await list()
  expect(both.map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [night.id, true],
    [first!.id, false],
  ])
  await expect(call(removeCalendar, { params: { id: night.id } }, owner())).rejects.toMatchObject({
    code: 'common.in_use',
  })
  expect(await change(both[0]!, { isDefault: false })).toMatchObject({ isDefault: true })
  expect(await change(both[1]!, { isDefault: true })).toMatchObject({ isDefault: true })
  await call(removeCalendar, { params: { id: night.id } }, owner())
  expect((await list()).map(({ id }) => id)).toEqual([first!.id])
})

test('two editors: the second is told; nobody below an admin changes when people work', async () => {
  const [first] = await list()
  await change(first!, { name: 'Office' })
  await expect(change(first!, { name: 'Late' })).rejects.toMatchObject({
    code: 'common.stale',
    details: { current: { name: 'Office' } },
  })
  const { manager, guest } = app.alpha.people
  expect((await call(listCalendars, {}, manager)).items).toHaveLength(1)
  await expect(
    call(createCalendar, { body: { ...standardCalendar('X', 'CN'), isDefault: false } }, manager),
  ).rejects.toMatchObject({ code: 'auth.forbidden' })
  await expect(call(listCalendars, {}, guest)).rejects.toMatchObject({ code: 'auth.forbidden' })
  const { rows } = await app.pool.query<{ type: string }>(
    `select type from event where record_id = $1 order by id`,
    [first!.id],
  )
  expect(rows.map(({ type }) => type)).toContain('calendar.updated')
})

const standard = standardCalendar('Office', 'RU')
test.each([
  ['hours that end before they begin', { week: [[{ from: '10:00', to: '09:00' }], [], [], [], [], [], []] }],
  [
    'shifts over one another',
    {
      week: [
        [
          { from: '09:00', to: '13:00' },
          { from: '12:00', to: '18:00' },
        ],
        [],
        [],
        [],
        [],
        [],
        [],
      ],
    },
  ],
  ['a week without work', { week: [[], [], [], [], [], [], []] }],
  ['a zone that does not exist', { timeZone: 'Mars/Olympus' }],
  [
    'a day twice',
    {
      exceptions: [
        { day: '2026-05-06', kind: 'off' as const },
        { day: '2026-05-06', kind: 'work' as const },
      ],
    },
  ],
  [
    'hours on a day off',
    { exceptions: [{ day: '2026-05-06', kind: 'off' as const, shifts: standard.week[0]! }] },
  ],
])('not admitted: %s', (_, more) => {
  expect(admitCalendar(standard)).toEqual([])
  expect(admitCalendar({ ...standard, ...more })).toHaveLength(1)
})

test('a standard week of a country works the hours that are published for it', async () => {
  const calendar = workingCalendar(standard, await officialDays('RU'), 'Europe/Moscow')
  expect(yearOf(calendar, 2026)).toEqual({ days: 247, hours: 1972 })
})
