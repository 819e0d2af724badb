import { expect, test } from 'vitest'
import { formatsFor } from './i18n.tsx'

const now = Date.parse('2026-03-10T12:00:00Z')

test('a moment is shown in the workspace’s zone, a day has none', () => {
  const vladivostok = formatsFor('ru', 'Asia/Vladivostok')
  expect(vladivostok.instant('2026-03-10T20:30:00Z')).toContain('11 мар')
  expect(vladivostok.time('2026-03-10T20:30:00Z')).toBe('06:30')
  expect(vladivostok.day('2026-03-10')).toContain('10 мар')
  expect(formatsFor('zh', 'Asia/Shanghai').day('2026-03-10')).toBe('2026年3月10日')
})

test.each([
  ['2026-03-10T12:00:20Z', 'now'],
  ['2026-03-10T11:58:00Z', '2 minutes ago'],
  ['2026-03-11T12:00:00Z', 'tomorrow'],
  ['2026-02-24T12:00:00Z', '2 weeks ago'],
])('seen from now, %s is “%s”', (at, words) => {
  expect(formatsFor('en', 'UTC').relative(at, now)).toBe(words)
})
