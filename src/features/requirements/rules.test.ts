import { expect, test } from 'vitest'
import type { Standing, Verdict } from './contract-coverage.ts'
import type { Priority } from './contract.ts'
import { mostAlike } from './coverage/likeness.ts'
import { admit, admitCover, defaults, placeOf, standingOf, tallied, uncovered } from './rules.ts'

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
    admitCover({ clauses, verdict }, signed, known).map(({ code }) => code)
  expect(codes(['acceptance'], 'met')).toEqual([])
  expect(codes([], 'missing')).toEqual([])
  expect(codes([], 'met', false)).toEqual([])
  expect(codes([], 'met')).toEqual(['coverage.nothing_met'])
  expect(codes([], null)).toEqual(['coverage.no_verdict'])
  expect(codes(['gone'], null, false)).toEqual(['coverage.no_clause'])
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
