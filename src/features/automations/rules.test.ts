import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deal } from '#features/deals/contract.ts'
import type { Plan, Term } from './contract-plan.ts'
import { admitPlan, concerns, filled, loop, variablesIn } from './rules.ts'
import { ring } from './check.ts'
import { due, lastOccurrence, origins } from './rules-terms.ts'

const shift = [{ from: '09:00', to: '18:00' }]
const week = [shift, shift, shift, shift, shift, [], []]
const moscow = { timeZone: 'Europe/Moscow', week, days: new Map() }
const at = (text: string) => Temporal.Instant.from(text)
const term = (amount: number, unit: Term['unit'], rest: Partial<Term> = {}): Term => ({
  amount,
  unit,
  at: null,
  working: false,
  ...rest,
})

test.each([
  // S3-142: a month from the last of January is the last of February.
  ['2027-01-31T10:00:00Z', term(1, 'month'), '2027-02-28T10:00:00Z'],
  ['2028-01-31T10:00:00Z', term(1, 'month'), '2028-02-29T10:00:00Z'],
  ['2028-01-31T10:00:00Z', term(1, 'month', { at: '12:30' }), '2028-02-29T09:30:00Z'],
  ['2027-03-31T10:00:00Z', term(-1, 'month'), '2027-02-28T10:00:00Z'],
  // S3-143: sent on Friday at 17:00; three days of the calendar, of the calendar at working time, and of work.
  ['2026-11-20T14:00:00Z', term(3, 'day'), '2026-11-23T14:00:00Z'],
  ['2026-11-20T14:00:00Z', term(1, 'day', { working: true }), '2026-11-23T06:00:00Z'],
  ['2026-11-20T14:00:00Z', term(3, 'workingDay'), '2026-11-25T14:00:00Z'],
  ['2026-11-23T14:00:00Z', term(-1, 'workingDay'), '2026-11-20T14:00:00Z'],
  ['2026-11-20T16:30:00Z', term(0, 'day', { working: true }), '2026-11-20T15:00:00Z'],
  ['2026-11-20T14:00:00Z', term(90, 'minute'), '2026-11-20T15:30:00Z'],
])('S3-142 S3-143 from %s a term leads to a moment', (from, wanted, to) => {
  expect(due(at(from), wanted, moscow).toString()).toBe(to)
})

test('a day of a clock that is put forward has its term too', () => {
  const berlin = { ...moscow, timeZone: 'Europe/Berlin' }
  expect(due(at('2027-03-27T01:30:00Z'), term(1, 'day'), berlin).toString()).toBe('2027-03-28T01:30:00Z')
})

const moments = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms))
const terms = fc.record({
  amount: fc.integer({ min: -400, max: 400 }),
  unit: fc.constantFrom('minute', 'hour', 'day', 'workingDay', 'week', 'month'),
  at: fc.constantFrom(null, '00:00', '08:15', '23:59'),
  working: fc.boolean(),
})

test('the dates looked at for a span hold every one whose term falls into it', () => {
  fc.assert(
    fc.property(moments, terms, (from, wanted) => {
      const end = due(from, wanted, moscow)
      const [low, high] = origins(wanted, [end.subtract({ seconds: 1 }), end])
      expect(Temporal.Instant.compare(low, from)).toBeLessThanOrEqual(0)
      expect(Temporal.Instant.compare(high, from)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('with working time a term never ends outside of it', () => {
  fc.assert(
    fc.property(moments, terms, (from, wanted) => {
      const end = due(from, { ...wanted, working: true }, moscow).toZonedDateTimeISO('Europe/Moscow')
      expect(end.dayOfWeek).toBeLessThan(6)
      expect(end.hour).toBeGreaterThanOrEqual(9)
      expect(end.hour).toBeLessThanOrEqual(18)
    }),
  )
})

test.each([
  ['2026-11-20T06:00:00Z', '2026-11-20T06:31:00Z', undefined],
  ['2026-11-20T05:29:00Z', '2026-11-20T05:30:00Z', '2026-11-20T05:30:00Z'],
  ['2026-11-20T05:30:00Z', '2026-11-20T05:31:00Z', undefined],
  // Nobody looked over a weekend and a day: only the last one counts.
  ['2026-11-18T00:00:00Z', '2026-11-22T12:00:00Z', '2026-11-20T05:30:00Z'],
])('of a schedule on weekdays at 08:30, %s to %s', (from, to, wanted) => {
  const found = lastOccurrence({ days: [1, 2, 3, 4, 5], at: '08:30' }, [at(from), at(to)], 'Europe/Moscow')
  expect(found?.toString()).toBe(wanted)
})

const plan = (rest: Partial<Plan>): Plan => ({
  name: 'One',
  noun: 'deal',
  when: { on: 'created' },
  filter: { and: [] },
  steps: [],
  until: [],
  roleId: 'admin',
  minutes: 0,
  ...rest,
})
const event = (type: string, changes: object = {}, rest: object = {}) => ({
  id: 'e',
  type,
  noun: type.split('.')[0]!,
  record_id: 'r',
  parent_noun: null,
  parent_id: null,
  data: { changes: changes as Record<string, [unknown, unknown]> },
  ...rest,
})
const [here, there] = [crypto.randomUUID(), crypto.randomUUID()]

test.each<[Plan['when'], ReturnType<typeof event>, string | undefined]>([
  [{ on: 'created' }, event('deal.created'), 'event:e'],
  [{ on: 'created' }, event('deal.updated'), undefined],
  [{ on: 'changed', field: 'about' }, event('deal.updated', { about: [null, 'x'] }), 'event:e'],
  [{ on: 'changed', field: 'about' }, event('deal.updated', { name: [null, 'x'] }), undefined],
  [{ on: 'changed', field: 'state' }, event('deal.moved', { state: ['open', 'won'] }), 'event:e'],
  [{ on: 'entered', stageId: here }, event('deal.moved', { stageId: [there, here] }), 'event:e'],
  [{ on: 'entered', stageId: here }, event('deal.created', { stageId: [null, here] }), 'event:e'],
  [{ on: 'entered', stageId: here }, event('deal.moved', { stageId: [here, there] }), undefined],
  [{ on: 'left', stageId: here }, event('deal.moved', { stageId: [here, there] }), 'event:e'],
  [
    { on: 'event', type: 'note.created' },
    event('note.created', {}, { parent_noun: 'deal', parent_id: 'r' }),
    'event:e',
  ],
  [
    { on: 'event', type: 'note.created' },
    event('note.created', {}, { parent_noun: 'lead', parent_id: 'r' }),
    undefined,
  ],
  [{ on: 'schedule', days: [1], at: '09:00' }, event('deal.created'), undefined],
])('trigger %j on an event', (when, happened, key) => {
  expect(concerns(plan({ when }), happened)?.key).toBe(key)
})

test('a form is posted once, however often its lead is routed', () => {
  const posted = plan({ noun: 'lead', when: { on: 'form', formId: null } })
  expect(concerns(posted, event('lead.routed'))).toEqual({ recordId: 'r', key: 'form:r' })
})

test('what led to a run stops it in a ring, and where it grows too deep', () => {
  expect(loop([], 'a:1')).toBeUndefined()
  expect(loop(['a:1'], 'a:2')).toBeUndefined()
  expect(loop(['a:1', 'b:1'], 'a:1')).toBe('loop.again')
  expect(
    loop(
      Array.from({ length: 8 }, (_, n) => `a:${n}`),
      'a:9',
    ),
  ).toBe('loop.deep')
  expect(loop(['a:1'], 'b:1', 99)).toBeUndefined()
  expect(loop(['a:1'], 'b:1', 100)).toBe('loop.many')
})

test('a text without variables stays exactly as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      if (variablesIn(words).length === 0) expect(filled(words, () => '?')).toBe(words)
    }),
  )
  expect(filled('Call {{ name }} ({{name}}) {name}', () => '$& x')).toBe('Call $& x ($& x) {name}')
})

test('a ring of automations is found, and what merely follows is none', () => {
  const move = (id: string, from: string, to: string) => ({
    id,
    contents: plan({
      name: id,
      when: { on: 'entered', stageId: from },
      steps: [{ do: 'move', stageId: to }],
    }),
  })
  const [third] = [crypto.randomUUID()]
  const all = [move('a', here, there), move('b', there, third), move('c', third, here)]
  expect(ring(all[0]!, all)).toEqual(['a', 'b', 'c'])
  expect(ring(all[0]!, all.slice(0, 2))).toEqual([])
  // Cards that make cards.
  const cards = {
    id: 'cards',
    contents: plan({
      name: 'cards',
      when: { on: 'created' },
      steps: [{ do: 'card', stageId: here, name: 'x', to: 'owner', tasks: [], term: term(1, 'day') }],
    }),
  }
  expect(ring(cards, [])).toEqual(['cards'])
  // What enters a stage and is moved on leaves it.
  const left = {
    ...all[0]!,
    contents: { ...all[0]!.contents, when: { on: 'left' as const, stageId: there } },
  }
  expect(
    ring(all[1]!, [{ ...left, contents: { ...left.contents, steps: [{ do: 'move', stageId: there }] } }]),
  ).toEqual(['b', 'a'])
})

test('fields and variables nobody knows are named', () => {
  const odd = plan({
    when: { on: 'date', field: 'name', term: term(1, 'day') },
    steps: [{ do: 'note', body: '{{nope}} {{name}}' }],
  })
  expect(admitPlan(odd, deal.fields).map((i) => i.params)).toEqual([{ field: 'name' }, { field: 'nope' }])
})
