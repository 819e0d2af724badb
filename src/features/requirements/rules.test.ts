import { expect, test } from 'vitest'
import type { End, Place, Standing, Verdict } from './contract-coverage.ts'
import type { Priority } from './contract.ts'
import { mostAlike } from './coverage/likeness.ts'
import {
  admit,
  admitCheck,
  admitCover,
  aroundOf,
  type Bringing,
  chainOf,
  defaults,
  endOf,
  links,
  placeOf,
  standingOf,
  tallied,
  uncovered,
} from './rules.ts'

const row = (priority: Priority, verdict: Verdict | null, standing: Standing) => ({
  requirement: { priority },
  verdict,
  standing,
})

test.each([
  [['scope'], 'body'],
  [['stages', 'within'], 'appendix'],
  [['within', 'scope', 'gone'], 'both'],
  [['gone'], 'missing'],
  [[], 'missing'],
] as const)('S0-09 what is held by %j stands in: %s', (codes, place) => {
  const text = [
    { code: 'scope', depth: 1 },
    { code: 'stages', depth: 0 },
    { code: 'within', depth: 1 },
  ]
  expect(placeOf(codes, text)).toBe(place)
  expect(placeOf(codes, text.slice(0, 1))).toBe(codes.some((code) => code === 'scope') ? 'body' : 'missing')
})

test('S2-17 a must is covered only when it is met and signed off, and as it stands today', () => {
  const rows = [
    row('must', 'met', 'signed'),
    row('must', 'met', 'judged'),
    row('must', 'met', 'again'),
    row('must', 'weakened', 'signed'),
    row('must', 'missing', 'signed'),
    row('must', 'contradictory', 'signed'),
    row('must', null, 'open'),
    row('should', 'met', 'signed'),
    row('should', null, 'open'),
  ]
  expect(uncovered('must', rows)).toBe(6)
  expect(uncovered('must', rows.slice(0, 1))).toBe(0)
  expect(uncovered('must', [])).toBe(0)
  expect(tallied(rows)).toEqual({
    must: { all: 7, covered: 1 },
    should: { all: 2, covered: 1 },
    could: { all: 0, covered: 0 },
  })
})

test('a sign-off holds as long as nothing of what was said changes', () => {
  expect([
    standingOf(null, null, 'a'),
    standingOf('met', null, 'a'),
    standingOf('met', 'a', 'a'),
    standingOf('met', 'a', 'b'),
  ]).toEqual(['open', 'judged', 'signed', 'again'])
})

test('S1-25 the first release holds musts only', () => {
  const asked = (priority: Priority, release?: number): Record<string, unknown> => ({
    ...defaults({ priority, release }),
    priority,
  })
  expect([asked('must').release, asked('should').release, asked('could', 3).release]).toEqual([1, 2, 3])
  expect(admit(asked('must'))).toEqual([])
  expect(admit(asked('must', 4))).toEqual([])
  expect(admit(asked('should', 1))).toEqual([{ path: ['release'], code: 'requirement.first_release' }])
})

test('what is signed off has a verdict, and what is met a clause of the contract', () => {
  const known = new Set(['acceptance'])
  const codes = (clauses: string[], verdict: Verdict | null, signed = true) =>
    admitCover({ clauses, verdict, deliverables: [] }, signed, known, new Set()).map(({ code }) => code)
  expect(codes(['acceptance'], 'met')).toEqual([])
  expect(codes([], 'missing')).toEqual([])
  expect(codes([], 'met', false)).toEqual([])
  expect(codes([], 'met')).toEqual(['coverage.nothing_met'])
  expect(codes([], null)).toEqual(['coverage.no_verdict'])
  expect(codes(['gone'], null, false)).toEqual(['coverage.no_clause'])
  const linked = { clauses: [], verdict: null, deliverables: ['a', 'b'] }
  expect(admitCover(linked, false, known, new Set(['a', 'b']))).toEqual([])
  expect(admitCover(linked, false, known, new Set(['a']))).toMatchObject([
    { code: 'coverage.no_deliverable' },
  ])
})

test.each<[Place, Verdict | null, Bringing[], End]>([
  ['missing', null, [], 'unpromised'],
  ['missing', 'met', [], 'unpromised'],
  ['body', 'missing', [], 'unpromised'],
  ['appendix', 'contradictory', [], 'unpromised'],
  ['body', null, [], 'waiting'],
  ['missing', null, [{ state: 'planned', passed: null }], 'waiting'],
  ['body', 'met', [{ state: 'accepted', passed: null }], 'waiting'],
  ['body', 'met', [{ state: 'refused', passed: true }], 'waiting'],
  ['body', 'met', [{ state: 'accepted', passed: true }], 'accepted'],
  ['body', 'met', [{ state: 'remarks', passed: true }], 'accepted'],
  [
    'body',
    'met',
    [
      { state: 'accepted', passed: true },
      { state: 'planned', passed: null },
    ],
    'waiting',
  ],
  [
    'body',
    'met',
    [
      { state: 'accepted', passed: true },
      { state: 'remarks', passed: false },
    ],
    'failed',
  ],
  ['body', 'met', [{ state: 'handed_over', passed: false }], 'failed'],
])(
  'S0-09 promised in %s, judged %s and brought by %j, a requirement is: %s',
  (place, verdict, bringing, end) => {
    expect(endOf({ place, verdict }, bringing)).toBe(end)
  },
)

test.each<[Parameters<typeof chainOf>[0], Parameters<typeof chainOf>[1], string]>([
  [{ answer: null, verdict: null, standing: 'open', end: 'unpromised' }, [], 'none none none none'],
  [
    { answer: 'yes', verdict: 'met', standing: 'signed', end: 'accepted' },
    ['accepted', 'remarks'],
    'good good good good',
  ],
  [
    { answer: 'later', verdict: 'met', standing: 'again', end: 'waiting' },
    ['planned'],
    'part part part none',
  ],
  [
    { answer: 'partly', verdict: 'weakened', standing: 'judged', end: 'failed' },
    ['accepted', 'refused'],
    'part part bad bad',
  ],
  [
    { answer: 'no', verdict: 'contradictory', standing: 'signed', end: 'waiting' },
    ['overdue'],
    'bad bad bad none',
  ],
])('the chain of %j, brought by %j, reads: %s', (row, states, marks) => {
  const chain = chainOf(row, states)
  expect(links.map((link) => chain[link]).join(' ')).toBe(marks)
})

test('a clause stands within its section and appendix, and nothing else', () => {
  const text = [
    { code: 'scope', depth: 1 },
    { code: 'scope.work', depth: 2 },
    { code: 'stages', depth: 0 },
    { code: 'within', depth: 1 },
    { code: 'after', depth: 1 },
  ]
  expect([...aroundOf(['scope.work'], text)]).toEqual(['scope', 'scope.work'])
  expect([...aroundOf(['after'], text)]).toEqual(['stages', 'after'])
  expect([...aroundOf(['gone'], text)]).toEqual([])
})

test('a test is of what the deliverable is to bring, and a failure has its words', () => {
  const codes = (passed: boolean, words: string, brought = true) =>
    admitCheck({ passed, words }, brought).map(({ code }) => code)
  expect(codes(true, '')).toEqual([])
  expect(codes(false, 'It stops at ten')).toEqual([])
  expect(codes(false, '')).toEqual(['coverage.no_reason'])
  expect(codes(true, '', false)).toEqual(['coverage.not_brought'])
})

test('the clauses most alike by their words are proposed, in any script, and none where nothing is alike', () => {
  const clauses = [
    {
      code: 'payment_terms',
      words: 'The Customer pays within ten days. Оплата в течение десяти дней. 客户在十天内付款。',
    },
    {
      code: 'other.data',
      words: 'Daily backups of the data. Ежедневные резервные копии данных. 每日备份数据，保存三十天。',
    },
    {
      code: 'other.access',
      words: 'Roles limit what a user sees. Роли ограничивают доступ. 按角色限制用户权限。',
    },
  ]
  const [en, ru, zh, nothing, empty] = mostAlike(
    ['Backups of data every day', 'Резервное копирование данных ежедневно', '数据每日备份', 'Quokka zoo', ''],
    clauses,
  )
  expect([en![0], ru![0], zh![0]]).toEqual(['other.data', 'other.data', 'other.data'])
  expect([nothing, empty]).toEqual([[], []])
})
