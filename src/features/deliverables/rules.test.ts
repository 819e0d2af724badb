import { expect, test } from 'vitest'
import type { ContractState } from '#features/contracts/contract.ts'
import type { DeliverableState, Result } from './contract.ts'
import {
  admitHandover,
  admitResult,
  admitWithdrawal,
  movesOf,
  offeredBy,
  stateOf,
  takeOver,
  type There,
} from './rules.ts'

const today = '2027-03-10'

test.each<[string | null, { result: Result | null } | undefined, DeliverableState]>([
  [null, undefined, 'planned'],
  ['2027-03-10', undefined, 'planned'],
  ['2027-03-09', undefined, 'overdue'],
  ['2027-03-09', { result: null }, 'handed_over'],
  ['2027-03-09', { result: 'accepted' }, 'accepted'],
  [null, { result: 'remarks' }, 'remarks'],
  ['2027-03-09', { result: 'refused' }, 'refused'],
])('a deliverable due %s whose last round is %j is: %s', (dueOn, last, state) => {
  expect(stateOf({ dueOn, last }, today)).toBe(state)
})

test.each<[ContractState, DeliverableState, string[]]>([
  ['draft', 'planned', ['change']],
  ['negotiation', 'overdue', ['change']],
  ['approval', 'planned', ['change']],
  ['signing', 'planned', []],
  ['cancelled', 'planned', []],
  ['active', 'planned', ['handOver']],
  ['active', 'overdue', ['handOver']],
  ['active', 'handed_over', ['judge', 'attach', 'withdraw']],
  ['active', 'refused', ['handOver', 'attach', 'withdraw']],
  ['active', 'remarks', ['handOver', 'attach', 'withdraw']],
  ['active', 'accepted', ['attach', 'withdraw']],
  ['ended', 'handed_over', ['judge', 'attach', 'withdraw']],
  ['ended', 'planned', ['handOver']],
])('of a contract that is %s, what is %s can be: %j', (contract, state, moves) => {
  expect(movesOf(contract, state)).toEqual(moves)
})

test.each([
  ['2027-03-10', null, []],
  ['2027-03-11', null, ['deliverable.ahead']],
  ['2027-03-01', '2027-03-02', ['deliverable.before_test']],
  ['2027-03-02', '2027-03-02', []],
])('what is handed over on %s, last tested on %s, is refused for: %j', (on, before, codes) => {
  expect(admitHandover({ on, before }, today).map(({ code }) => code)).toEqual(codes)
})

test.each<[Result, string, string, string[], string[]]>([
  ['accepted', '', '2027-03-05', [], []],
  ['accepted', '', '2027-03-10', ['Backups'], ['deliverable.must_failed']],
  ['accepted', '', '2027-03-11', [], ['deliverable.ahead']],
  ['accepted', '', '2027-03-04', [], ['deliverable.before_handover']],
  ['remarks', '', '2027-03-06', ['Backups'], ['deliverable.no_words.remarks']],
  ['remarks', 'One label is wrong', '2027-03-06', ['Backups'], []],
  ['refused', '', '2027-03-06', [], ['deliverable.no_words.refused']],
  ['refused', 'It does not start', '2027-03-06', ['Backups', 'Scanners'], []],
])('"%s" for “%s” on %s, with %j failed, is refused for: %j', (result, words, testedOn, failed, codes) => {
  const issues = admitResult({ result, words, testedOn, failed }, { handedOn: '2027-03-05' }, today)
  expect(issues.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['a slip of the mouse', 'anna', '10:00', []],
  ['', 'anna', '10:00', []],
  ['', 'anna', '10:09', []],
  ['', 'anna', '10:10', ['deliverable.no_reason']],
  ['', 'boris', '10:00', ['deliverable.no_reason']],
  ['The wrong contract', 'boris', '18:00', []],
])(
  'what anna noted at 10:00 is taken back for “%s” by %s at %s; refused for: %j',
  (reason, who, at, codes) => {
    const noted = { notedBy: 'anna', notedAt: '2027-03-10T10:00:00Z' }
    const now = Temporal.Instant.from(`2027-03-10T${at}:00Z`)
    expect(admitWithdrawal(reason, noted, { who, now }).map(({ code }) => code)).toEqual(codes)
  },
)

test('the first must that failed is named, and the others are counted', () => {
  const said = {
    result: 'accepted',
    words: '',
    testedOn: today,
    failed: ['Backups', 'Scanners', 'Roles'],
  } as const
  expect(admitResult(said, { handedOn: today }, today)).toMatchObject([
    { path: ['result'], params: { name: 'Backups', more: 2 } },
  ])
})

const stages = [
  { name: { en: 'Setting up', ru: 'Настройка' }, result: { en: 'Ready for trial' }, due: '2027-04-30' },
  { name: { en: ' ' }, result: { zh: '系统可用' }, due: null },
  { name: {}, result: null, due: '2027-05-01' },
]

test('stages of a text become deliverables in its language, accepted by their results', () => {
  expect(offeredBy(stages, 'ru', 'stages.table')).toEqual([
    {
      names: ['Setting up', 'Настройка'],
      name: 'Настройка',
      criterion: 'Ready for trial',
      dueOn: '2027-04-30',
      clause: 'stages.table',
    },
    { names: ['系统可用'], name: '系统可用', criterion: '', dueOn: null, clause: 'stages.table' },
  ])
})

const taken = (id: string, name: string, more: Partial<There> = {}): There => ({
  id,
  name,
  criterion: '',
  dueOn: null,
  clause: null,
  takenFrom: [name],
  taken: true,
  removed: false,
  ...more,
})
const offer = (name: string, more: object = {}) => ({
  names: [name],
  name,
  criterion: '',
  dueOn: null,
  clause: null,
  ...more,
})

test.each<[string, There[], ReturnType<typeof offer>[], [number, string[]]]>([
  ['nothing twice', [taken('a', 'One'), taken('b', 'Two')], [offer('One'), offer('Two')], [0, []]],
  ['two of one name', [taken('a', 'One')], [offer('One'), offer('One')], [1, []]],
  ['another day', [taken('a', 'One')], [offer('One', { dueOn: '2027-05-01' })], [0, ['a']]],
  [
    'another day, but changed by hand',
    [taken('a', 'Mine', { takenFrom: ['One'], taken: false })],
    [offer('One', { dueOn: '2027-05-01' })],
    [0, []],
  ],
  ['taken out', [taken('a', 'One', { removed: true })], [offer('One')], [0, ['a']]],
  [
    'another language',
    [taken('a', 'One', { takenFrom: ['One', 'Один'] })],
    [offer('Один', { names: ['Один', 'Uno'] })],
    [0, ['a']],
  ],
  ['added by hand', [taken('a', 'One', { takenFrom: null, taken: false })], [offer('One')], [1, []]],
])('taking over: %s', (_, there, offered, [fresh, changed]) => {
  const told = takeOver(there, offered)
  expect([told.fresh.length, told.changed.map(({ id }) => id)]).toEqual([fresh, changed])
})
