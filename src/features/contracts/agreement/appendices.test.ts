import { expect, test } from 'vitest'
import { type Locale, locales } from '#kit/i18n.ts'
import { readyKinds } from '../ready/defaults.ts'
import { readyText } from '../ready/text.ts'
import type { Clause } from '../contract-clauses.ts'
import { rendered } from '../text/render.ts'
import { appendixObstacles } from './rules-appendices.ts'

const given = { terms: {}, facts: {}, say: (key: string) => key }
const clause = (code: string, depth: number, text: string, locale: Locale = 'en'): Clause => ({
  code,
  depth,
  words: { [locale]: { heading: '', text } },
})
const met = (clauses: Clause[], locale: Locale = 'en', kind: 'development' | 'sale' = 'sale') =>
  appendixObstacles(rendered({ title: {}, clauses }, locale, given), locale, kind).map(
    ({ kind: met, clause: at }) => `${met} ${at}`,
  )

test.each(readyKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const)))(
  'S0-09 the ready text %s.%s says what its appendices are worth, and has them',
  (kind, locale) => {
    const { body } = readyText(kind)
    const found = appendixObstacles(rendered(body, locale, given), locale, kind)
    expect(found).toEqual([])
    expect(body.clauses.some(({ depth }) => depth === 0)).toBe(true)
  },
)

const specification = clause('appendices.specification', 0, 'Ten forklifts')
test.each([
  ['nothing', '', ['force appendices.specification', 'precedence appendices.specification']],
  ['their force', 'The appendices have equal force with it.', ['precedence appendices.specification']],
  ['their order', 'The text prevails over its appendices.', ['force appendices.specification']],
  ['both', 'Annexes are an integral part of it; an annex takes precedence over the text.', []],
  [
    'both of something else',
    'Each copy has equal force; the English version prevails.',
    ['force appendices.specification', 'precedence appendices.specification'],
  ],
])('S0-09 a text that says %s of its appendices', (_, words, obstacles) => {
  expect(met([clause('amendments', 1, words), specification])).toEqual(obstacles)
})

test('S0-09 the order is asked for in the language that rules', () => {
  const text = [
    clause('amendments', 1, '附件与正文具有同等法律效力，正文优先于附件。', 'zh'),
    clause('appendices.a', 0, '叉车十台', 'zh'),
  ]
  expect(met(text, 'zh')).toEqual([])
  expect(
    met(
      [
        clause('a', 1, 'Приложения имеют одинаковую юридическую силу с Договором.', 'ru'),
        clause('appendices.a', 0, 'Погрузчики', 'ru'),
      ],
      'ru',
    ),
  ).toEqual(['precedence appendices.a'])
})

test('S3-058 works are not signed without an appendix that says what is to be done', () => {
  expect(met([clause('scope', 1, 'What Appendix 1 says')], 'en', 'development')).toEqual([
    'specification null',
  ])
  expect(met([clause('scope', 1, 'What we said')])).toEqual([])
  const both = clause('amendments', 1, 'The appendices have equal force; the text prevails over an appendix.')
  expect(met([both, clause('appendices.specification', 0, '')], 'en', 'development')).toEqual([
    'appendix appendices.specification',
  ])
})
