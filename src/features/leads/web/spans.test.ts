import { expect, test } from 'vitest'
import { spanOf } from './spans.ts'

test.each([
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:40Z', '0 min'],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:25:00Z', '25 min'],
  ['2026-03-01T10:00:00Z', '2026-03-01T12:05:00Z', '2 hr 5 min'],
  ['2026-03-01T10:00:00Z', '2026-03-04T12:05:00Z', '3 days 2 hr'],
])('from %s to %s is %s', (from, to, said) => {
  expect(spanOf(from, to, 'en')).toBe(said)
})
