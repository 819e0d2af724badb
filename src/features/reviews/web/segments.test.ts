import { expect, test } from 'vitest'
import type { Finding } from '../contract.ts'
import { segments } from './segments.ts'

const at = (id: string, from: number | null, to: number | null) => ({ id, from, to }) as Finding
const told = (findings: Finding[], from = 0, to = 20) =>
  segments(from, to, findings).map((s) => [s.from, s.to, s.findings.map(({ id }) => id).join()])

test('a text without findings is one run', () => {
  expect(told([at('missing', null, null), at('elsewhere', 30, 40)])).toEqual([[0, 20, '']])
})

test('runs are cut where findings begin and end, and the shortest one is named first', () => {
  expect(told([at('long', 2, 18), at('short', 5, 9)])).toEqual([
    [0, 2, ''],
    [2, 5, 'long'],
    [5, 9, 'short,long'],
    [9, 18, 'long'],
    [18, 20, ''],
  ])
})

test('a finding that reaches over the clause is marked as far as the clause goes', () => {
  expect(told([at('over', 5, 99)], 10, 20)).toEqual([[10, 20, 'over']])
})
