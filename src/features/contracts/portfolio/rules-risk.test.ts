import { expect, test } from 'vitest'
import { heatOf, riskOf, weightOf } from './rules-risk.ts'

test('an error weighs 9, a warning 3, a hint 1, and a contract what all its themes do', () => {
  expect(weightOf({ error: 1, warning: 2, hint: 3 })).toBe(18)
  expect(
    riskOf({ money: { error: 1, warning: 0, hint: 0 }, structure: { error: 0, warning: 0, hint: 4 } }),
  ).toBe(13)
  expect(riskOf({})).toBe(0)
})

test('a field is as dark as the worst of what weighs in it', () => {
  expect([0, 1, 2, 3, 8, 9, 18, 19].map(heatOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4])
})
