import { expect, test } from 'vitest'
import { heldIn } from './rules-held.ts'

const held = (text: string, wording: string) =>
  heldIn(text, wording).map(({ from, to }) => text.slice(from, to))

test.each([
  ['Fees are never returned.', 'fees are NEVER returned', ['Fees are never returned']],
  ['已付款项，概不退还。', '已付款项，概不退还', ['已付款项，概不退还']],
  ['Пеня 1 %\nв день.', 'Пеня {{penalty.percent}} в день.', ['Пеня 1 %\nв день']],
  ['Pay in 5 days. Pay in 7 days.', 'Pay in {{payment.days}} days', ['Pay in 5 days', 'Pay in 7 days']],
  ['Pay early.', 'Pay in {{payment.days}} days', []],
  [`Pay in ${'x'.repeat(200)} days`, 'Pay in {{payment.days}} days', []],
  ['Anything at all', '{{price}}', []],
  ['', 'Pay', []],
])('%j holds %j as %j', (text, wording, expected) => {
  expect(held(text, wording)).toEqual(expected)
})

test('a wording of many variables is looked for in no time', () => {
  const begun = performance.now()
  expect(held('a '.repeat(50_000), 'a {{price}} '.repeat(30) + 'z')).toEqual([])
  expect(performance.now() - begun).toBeLessThan(5_000)
})
