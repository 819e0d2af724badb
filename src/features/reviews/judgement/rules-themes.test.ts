import { expect, test } from 'vitest'
import { themes } from '../contract.ts'
import { judgements } from './profiles.ts'
import { tallyOf, themeOf } from './rules-themes.ts'

test('a finding is told by the matter of its rule, or by the clause that is missing', () => {
  expect(themeOf('kill_switch', {})).toBe('service')
  expect(themeOf('total_differs', {})).toBe('money')
  expect(themeOf('end_before_start', {})).toBe('term')
  expect(themeOf('term_undefined', { type: 'payment' })).toBe('structure')
  expect(themeOf('missing_clause', { type: 'disaster_recovery' })).toBe('service')
  expect(themeOf('missing_element', { type: 'acceptance', element: 'act' })).toBe('acceptance')
  expect(themeOf('missing_clause', { type: 'parties' })).toBe('structure')
})

test('every judgement has a theme of its own', () => {
  const themed = Object.keys(judgements).map((rule) => themeOf(rule, {}))
  expect(themed.filter((theme) => theme === 'structure')).toEqual([])
  expect(themed.every((theme) => themes.includes(theme))).toBe(true)
})

test('only what nobody has decided about is counted', () => {
  const found = (rule: string, severity: 'error' | 'warning' | 'hint', decision: string | null = null) => ({
    rule,
    severity,
    decision,
    values: {},
  })
  expect(
    tallyOf([
      found('kill_switch', 'error'),
      found('vague_promise', 'warning'),
      found('unlimited_raise', 'warning', 'waived'),
      found('blank', 'hint'),
    ]),
  ).toEqual({
    service: { error: 1, warning: 1, hint: 0 },
    structure: { error: 0, warning: 0, hint: 1 },
  })
})
