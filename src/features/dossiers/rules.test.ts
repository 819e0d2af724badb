import { expect, test } from 'vitest'
import type { Confidence, Origin } from './contract.ts'
import { admitEvidence, cautionsOf, lacksOf, piecesOf, stateOf, yearsOld } from './rules.ts'

const given = (
  answer: string,
  confidence: Confidence | null,
  ...evidence: (Origin | [Origin, number])[]
) => ({
  answer,
  confidence,
  evidence: evidence.map((one) =>
    typeof one === 'string' ? { origin: one, years: null } : { origin: one[0], years: one[1] },
  ),
})

test.each([
  ['nothing', given('', null), ['answer', 'confidence', 'independent'], []],
  ['words alone', given('Half of it', null), ['confidence', 'independent'], []],
  ['blank words', given('  ', 'low', 'independent'), ['answer'], []],
  ['the vendor’s word', given('All true', 'medium', 'vendor', 'vendor'), ['independent'], []],
  ['the vendor’s word, and sure', given('All true', 'high', 'vendor'), ['independent'], ['unsupported']],
  ['sure of nothing', given('All true', 'high'), ['independent'], ['unsupported']],
  ['evidence alone', given('', null, 'independent'), ['answer', 'confidence'], []],
  ['all there is', given('Half of it', 'high', 'vendor', 'independent'), [], []],
  ['old evidence', given('Half of it', 'low', ['independent', 3]), [], ['old']],
  ['old and new', given('Half of it', 'low', ['independent', 3], 'independent'), [], []],
  ['old, and new of the vendor', given('Half of it', 'low', ['independent', 3], 'vendor'), [], ['old']],
])('S0-04 a question with %s tells what it lacks and what to beware of', (_, question, lacks, cautions) => {
  expect([lacksOf(question), cautionsOf(question)]).toEqual([lacks, cautions])
})

test('S0-04 a dossier is complete when its four questions are settled, and none while nothing is written', () => {
  const [empty, settled] = [given('', null), given('Yes', 'low', 'independent')]
  expect(stateOf([empty, empty, empty, empty])).toBeNull()
  expect(stateOf([empty, empty, empty, given('', null, 'vendor')])).toBe('incomplete')
  expect(stateOf([settled, settled, settled, given('Yes', 'low', 'vendor')])).toBe('incomplete')
  expect(stateOf([settled, settled, settled, settled])).toBe('complete')
})

test.each([
  ['2026-11-23', '2026-11-23', null],
  ['2024-11-23', '2026-11-23', null],
  ['2024-11-22', '2026-11-23', 2],
  ['2024-02-29', '2026-02-28', null],
  ['2024-02-29', '2026-03-01', 2],
  ['2019-12-31', '2026-11-23', 6],
])('what was found out on %s is by %s so many years old: %s', (foundOn, today, years) => {
  expect(yearsOld(foundOn, today)).toBe(years)
})

test('nothing is found out on a day that has not come', () => {
  expect(admitEvidence({ foundOn: '2026-11-23' }, '2026-11-23')).toEqual([])
  expect(admitEvidence({ foundOn: '2026-11-24' }, '2026-11-23')).toEqual([
    { path: ['foundOn'], code: 'dossier.day_ahead' },
  ])
})

test.each([
  ['A call with Anna', ['A call with Anna']],
  ['See https://example.test/a?b=1, page 3.', ['See ', ['https://example.test/a?b=1'], ', page 3.']],
  ['（见https://example.test/报告）', ['（见', ['https://example.test/报告'], '）']],
  ['HTTP://EXAMPLE.TEST', [['HTTP://EXAMPLE.TEST']]],
  ['javascript:alert(1) ftp://example.test', ['javascript:alert(1) ftp://example.test']],
  ['https://"onclick=x', ['https://"onclick=x']],
  ['https://example.test"onclick="x', [['https://example.test'], '"onclick="x']],
  ['https://[broken', ['https://[broken']],
  ['', []],
])('of the source %s only web addresses are links', (source, pieces) => {
  const told = piecesOf(source).map(({ text, href }) => (href === undefined ? text : [href]))
  expect(told).toEqual(pieces)
})
