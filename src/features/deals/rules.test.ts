import { expect, test } from 'vitest'
import { columnFilter, type Facts, lossObstacles, obstacles, rulesOf, type Step } from './rules.ts'

const rule = (says: string) => ({ says, filter: { and: [] } })
const step = (place: number, kind: Step['kind'], rest: Partial<Step> = {}): Step => ({
  id: `stage ${place}`,
  place,
  kind,
  required: [],
  checklist: [],
  tasks: [],
  enter: [],
  leave: [],
  ...rest,
})
const [big, asked] = [rule('is large enough'), rule('has been asked')]
const first = step(0, 'open', { checklist: ['called', 'wrote'], leave: [asked] })
const second = step(1, 'open', { required: ['amount'], enter: [big] })
const ready = step(4, 'open', { tasks: ['Vehicle', 'Driver'] })
const [won, lost] = [step(2, 'won', { required: ['amount', 'expectedOn'] }), step(3, 'lost')]

const facts = (
  filled: string[],
  ticked: string[],
  holding: object[],
  tasks: string[] = [],
  lostReason: string | null = null,
): Facts => ({
  filled: (field) => filled.includes(field),
  ticked,
  tasks,
  holds: (one) => holding.includes(one),
  lostReason,
})
const nothing = facts([], [], [])
const all = facts(['amount', 'expectedOn', 'lostReason'], ['called', 'wrote'], [big, asked])
const said = (from: Step | null, to: Step, f: Facts) =>
  obstacles(from, to, f).map(({ kind, of }) => `${kind} ${of}`)

test.each<[string, Step | null, Step, Facts, string[]]>([
  ['on, with everything', first, second, all, []],
  [
    'on, with nothing',
    first,
    second,
    nothing,
    ['field amount', 'item called', 'item wrote', 'rule has been asked', 'rule is large enough'],
  ],
  [
    'on, with half',
    first,
    second,
    facts(['amount'], ['called'], [big]),
    ['item wrote', 'rule has been asked'],
  ],
  ['back asks for nothing that is behind', second, first, nothing, []],
  [
    'to the win past a stage asks what the win needs',
    first,
    won,
    facts(['amount'], ['called', 'wrote'], [asked]),
    ['field expectedOn'],
  ],
  ['to the loss asks why, and for no checklist', first, lost, nothing, ['field lostReason']],
  ['to the loss, with a reason', first, lost, facts(['lostReason'], [], []), []],
  [
    'to the loss, to a competitor, asks which one',
    first,
    lost,
    facts(['lostReason'], [], [], [], 'competitor'),
    ['field competitor'],
  ],
  [
    'to the loss, to a competitor by name',
    first,
    lost,
    facts(['lostReason', 'competitor'], [], [], [], 'competitor'),
    [],
  ],
  ['from the win back into work', won, second, facts(['amount'], [], [big]), []],
  ['on, with one of two tasks done', second, ready, facts([], [], [], ['Vehicle']), ['task Driver']],
  ['on, with both tasks done', second, ready, facts([], [], [], ['Driver', 'Vehicle']), []],
  ['nowhere', first, first, nothing, []],
  [
    'a new deal asks what its first stage needs, and leaves nothing',
    null,
    second,
    nothing,
    ['field amount', 'rule is large enough'],
  ],
])('S2-37 a move %s', (_, from, to, f, expected) => expect(said(from, to, f)).toEqual(expected))

test('the rules that a move asks are known before it is made', () => {
  expect(rulesOf(first, second)).toEqual([asked, big])
  expect(rulesOf(second, first)).toEqual([])
  expect(rulesOf(null, second)).toEqual([big])
})

test('a deal that is lost where it stands has a reason', () => {
  expect(lossObstacles(nothing)).toEqual([{ kind: 'field', of: 'lostReason' }])
  expect(lossObstacles(all)).toEqual([])
  const beaten = facts(['lostReason'], [], [], [], 'competitor')
  expect(lossObstacles(beaten)).toEqual([{ kind: 'field', of: 'competitor' }])
})

test('a column holds what stands in its stage and is not lost there', () => {
  expect(columnFilter(won)).toEqual({
    and: [
      ['stageId', 'in', ['stage 2']],
      ['state', 'in', ['won']],
    ],
  })
  expect(columnFilter(first, ['ownerId', 'in', ['me']])).toMatchObject({
    and: [
      ['stageId', 'in', ['stage 0']],
      ['state', 'in', ['open']],
      ['ownerId', 'in', ['me']],
    ],
  })
})
