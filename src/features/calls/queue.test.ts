import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { companies } from '#features/companies/actions.ts'
import { createCompany } from '#features/companies/contract.ts'
import { tasks } from '#features/tasks/actions.ts'
import { call } from '#kit/client.ts'
import { work, type Work } from '#kit/db.ts'
import type { Address } from '#kit/fields.ts'
import { type Person, startApp, type TestApp } from '#test/app.ts'
import { calls } from './actions.ts'
import { takeTurn as takeTurnEndpoint } from './contract.ts'
import { queue, takeTurn } from './queue.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())
beforeEach(async () => {
  await app.pool.query('truncate call, call_claim, call_skip, task')
  await app.pool.query('update company set deleted_at = now() where deleted_at is null')
})

// A Wednesday: eleven in Moscow, nine in Berlin, three in the night in New York.
const wednesday = Temporal.Instant.from('2031-03-05T08:00:00Z')
const people = () => app.alpha.people
const at = async <T>(person: Person, now: Temporal.Instant, run: (w: Work) => Promise<T>): Promise<T> =>
  work({ db: app.db, actor: await app.actorFor(app.alpha.id, person.memberId), now }, run)

type Given = {
  phones?: string[]
  country?: string
  addresses?: Address[]
  owner?: Person
  lifecycle?: string
}
const customer = async (name: string, { owner = people().owner, ...rest }: Given = {}) =>
  (
    await at(people().owner, wednesday, (w) =>
      companies.create(w, { name, ownerId: owner.memberId, phones: ['+4930555010'], ...rest }),
    )
  ).id
const called = (id: string, before: Temporal.DurationLike, over: object = {}) =>
  at(people().owner, wednesday.subtract(before), (w) =>
    calls.create(w, {
      subject: { noun: 'company', id },
      direction: 'outgoing',
      outcome: 'talked',
      startedAt: w.now.toString(),
      ...over,
    }),
  )
const hours = (days: number) => ({ hours: 24 * days })
const turn = (person = people().owner, now = wednesday, skip?: string) =>
  at(person, now, (w) => takeTurn(w, { skip }))

/** Whom the queue serves one after another, each skipped. */
const served = async (now = wednesday, person = people().owner) => {
  const names: string[] = []
  let skip: string | undefined
  for (;;) {
    const next: Awaited<ReturnType<typeof turn>> = await turn(person, now, skip)
    if (!next.turn || names.includes(next.turn.name)) return names
    names.push(next.turn.name)
    skip = next.turn.subject.id
  }
}

test('S3-132 the queue serves promised calls first, the oldest first, then the never called, then the longest silent', async () => {
  const [silent, longer, promised, older] = [
    await customer('silent for ten days'),
    await customer('silent for a year'),
    await customer('promised today'),
    await customer('promised yesterday'),
  ]
  await customer('never called')
  await customer('time unknown', { phones: ['12-34'] })
  await called(silent, hours(10))
  await called(longer, hours(365))
  await called(promised, hours(3), {
    outcome: 'callBack',
    callBackAt: wednesday.subtract({ minutes: 5 }).toString(),
  })
  await called(older, hours(3), {
    outcome: 'callBack',
    callBackAt: wednesday.subtract({ hours: 20 }).toString(),
  })
  expect(await served()).toEqual([
    'promised yesterday',
    'promised today',
    'never called',
    'silent for a year',
    'silent for ten days',
    'time unknown',
  ])
})

test('S3-132 how many wait is told without handing anybody out', async () => {
  await customer('awake')
  await customer('asleep', { phones: ['+1 212 555 0123'] })
  const told = await at(people().owner, wednesday, queue)
  expect(told).toEqual({ left: 1, capped: false, asleep: 1 })
  expect((await app.pool.query('select from call_claim')).rowCount).toBe(0)
  expect(await turn()).toMatchObject(told)
})

test('S3-132 nobody is served who has no telephone, buys already, has a next step, was called lately, has refused or is somebody else’s', async () => {
  await customer('without a telephone', { phones: [] })
  await customer('a customer already', { lifecycle: 'current' })
  await called(await customer('called lately'), hours(6))
  await called(await customer('has refused'), hours(60), { outcome: 'refused' })
  const planned = await customer('with a next step')
  await at(people().owner, wednesday, (w) =>
    tasks.create(w, {
      title: 'Visit',
      subject: { noun: 'company', id: planned },
      assigneeId: people().owner.memberId,
      dueAt: wednesday.add({ hours: 5 }).toString(),
    }),
  )
  await customer('of the manager', { owner: people().manager })
  await customer('to be called')
  expect(await served(wednesday, people().manager)).toEqual(['of the manager'])
  // The manager has been handed theirs until then.
  expect(await served()).toEqual(['to be called'])
  const later = wednesday.add({ minutes: 30 })
  expect((await served(later)).toSorted()).toEqual(['of the manager', 'to be called'])
  expect((await served(wednesday.add({ hours: 5 + 48 }))).toSorted()).toEqual([
    'called lately',
    'of the manager',
    'to be called',
    'with a next step',
  ])
})

test.each([
  ['2031-03-05T07:59:00Z', ['Berlin'], 'Berlin at 8:59 is still closed', false],
  ['2031-03-05T08:00:00Z', ['Berlin'], 'and open at 9:00', true],
  ['2031-03-05T16:59:00Z', ['Berlin'], 'until 17:59', true],
  ['2031-03-05T17:00:00Z', ['Berlin'], 'but not at 18:00', false],
  ['2031-03-08T10:00:00Z', ['Berlin'], 'nor on a Saturday', false],
] as const)(
  'S3-132 a customer is called in office hours where they are: %s',
  async (moment, names, _, open) => {
    await customer('Berlin')
    const now = Temporal.Instant.from(moment)
    expect(await served(now)).toEqual(open ? names : [])
    const { left, asleep } = await turn(people().owner, now)
    expect([left, asleep]).toEqual(open ? [1, 0] : [0, 1])
  },
)

test('a promise outside of office hours is served at its hour, and later only in office hours', async () => {
  const night = Temporal.Instant.from('2031-03-05T21:00:00Z')
  await called(await customer('late'), hours(1), { outcome: 'callBack', callBackAt: night.toString() })
  expect(await served(night.add({ minutes: 10 }))).toEqual(['late'])
  expect(await served(night.add({ hours: 2 }))).toEqual([])
  expect(await served(night.add({ hours: 12 }))).toEqual(['late'])
})

test('S3-132 however many ask at once, nobody is served to two of them', async () => {
  const names = Array.from({ length: 6 }, (_, i) => `customer ${i}`)
  for (const name of names) await customer(name, { owner: people().manager })
  const askers = [people().owner, people().admin, people().head, people().manager]
  for (let round = 0; round < 3; round++) {
    const turns = await Promise.all(askers.map((person) => turn(person)))
    const got = turns.map((t) => t.turn?.name)
    expect(new Set(got).size).toBe(4)
    expect(got.every((name) => name !== undefined && names.includes(name))).toBe(true)
  }
})

test('the same one is served until called or skipped, and to others once the claim has run out', async () => {
  const [first] = [
    await customer('first', { owner: people().manager }),
    await customer('second', { owner: people().manager }),
  ]
  const manager = people().manager
  expect((await turn(manager)).turn?.name).toBe('first')
  expect((await turn(manager)).turn?.name).toBe('first')
  expect((await turn(people().owner)).turn?.name).toBe('second')
  expect((await turn(people().admin)).turn).toBeNull()
  expect((await turn(people().admin, wednesday.add({ minutes: 30 }))).turn?.name).toBe('first')
  await at(people().admin, wednesday.add({ minutes: 31 }), (w) =>
    calls.create(w, {
      subject: { noun: 'company', id: first },
      direction: 'outgoing',
      outcome: 'noAnswer',
      startedAt: w.now.toString(),
    }),
  )
  expect((await turn(people().admin, wednesday.add({ minutes: 32 }))).turn?.name).toBe('second')
})

test('who is skipped comes again at the end of the day’s queue, and in their own place tomorrow', async () => {
  for (const name of ['a', 'b', 'c']) await customer(name)
  const order = await served()
  const { turn: again } = await turn(people().owner, wednesday.add({ hours: 1 }))
  expect(again?.name).toBe(order[0])
  expect(await served(wednesday.add({ hours: 24 }))).toEqual(order)
})

test('the card tells who answers, the time there, the last call and the last note', async () => {
  const id = await customer('Harrow', {
    country: 'RU',
    addresses: [{ country: 'RU', city: 'г. Екатеринбург' }],
  })
  const lastTime = wednesday.subtract(hours(9)).toString()
  await called(id, hours(9), { about: 'Asked for the price list' })
  expect((await turn()).turn).toMatchObject({
    subject: { noun: 'company', id },
    phones: [{ who: null, number: '+4930555010' }],
    timeZone: 'Asia/Yekaterinburg',
    promisedAt: null,
    lastCall: { at: new Date(lastTime).toISOString(), outcome: 'talked', about: 'Asked for the price list' },
    lastNote: null,
  })
})

test('who may not change companies has no queue', async () => {
  for (const role of ['storekeeper', 'analyst', 'guest'] as const)
    await expect(call(takeTurnEndpoint, { body: {} }, people()[role])).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
  await call(createCompany, { body: { name: 'x', phones: ['12-34'] } }, people().manager)
  expect((await call(takeTurnEndpoint, { body: {} }, people().manager)).turn).toMatchObject({
    name: 'x',
    timeZone: null,
  })
})

test.each([
  ['DE', [], [], 'Europe/Berlin'],
  [null, [], ['+4930555010'], 'Europe/Berlin'],
  ['RU', [], ['+79215550100'], ''],
  ['RU', [], ['+78125550100'], 'Europe/Moscow'],
  ['RU', [{ country: 'RU', city: 'г. Новосибирск' }], ['+78125550100'], 'Asia/Novosibirsk'],
  ['RU', [{ country: 'RU', region: 'Приморский край' }], [], 'Asia/Vladivostok'],
  ['RU', [{ city: 'Орёл-неизвестный' }], [], ''],
  ['US', [], ['+15550100123'], ''],
  ['US', [{ country: 'US', city: 'Denver' }], [], 'America/Denver'],
  ['CN', [{ country: 'CN', city: '乌鲁木齐' }], [], 'Asia/Shanghai'],
  ['KZ', [], [], 'Asia/Almaty'],
  [null, [], ['+77015550100'], 'Asia/Almaty'],
  [null, [], ['12-34'], ''],
  [null, [], [], ''],
])(
  'the zone of %s %j %j is %s: told where it is sure, and not guessed',
  async (country, addresses, phones, zone) => {
    const { rows } = await app.pool.query('select zone_of_customer($1, $2, $3) as zone', [
      country,
      JSON.stringify(addresses),
      phones,
    ])
    expect(rows).toEqual([{ zone }])
  },
)

test('the database knows every zone that a customer may have, and so does a browser', async () => {
  const { rows } = await app.pool.query<{ zone: string; here: Date | null }>(
    `select z[1] as zone, now() at time zone z[1] as here
    from pg_proc, regexp_matches(prosrc, '":"([^"]+)"', 'g') z where proname = 'zone_of_place'`,
  )
  expect(rows.length).toBeGreaterThan(200)
  for (const { zone } of rows) expect(new Intl.DateTimeFormat('en', { timeZone: zone })).toBeDefined()
})
