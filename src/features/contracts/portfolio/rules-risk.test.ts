import { expect, test } from 'vitest'
import { heatOf, riskOf, weightOf } from './rules-risk.ts'

test('an error weighs 9, a warning 3, a hint 1, and a theme no more than three errors', () => {
  expect(weightOf({ error: 1, warning: 2, hint: 3 })).toBe(18)
  expect(weightOf({ error: 20, warning: 0, hint: 0 })).toBe(27)
})

test('a contract weighs what its themes do', () => {
  const tally = { money: { error: 1, warning: 0, hint: 0 }, structure: { error: 9, warning: 0, hint: 4 } }
  expect(riskOf(tally)).toBe(36)
  expect(riskOf({})).toBe(0)
})

test('a field is as dark as what weighs in it', () => {
  expect([0, 1, 2, 3, 8, 9, 26, 27].map(heatOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4])
})
