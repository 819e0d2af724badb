import { appendixAt } from '../reading/marks.ts'
import { isClosing } from '../reading/lines.ts'
import { languageOf } from '../rules-language.ts'
import type { Finding } from '../rules.ts'
import { found, type Reading, spanOf } from './place.ts'

/** Clauses that say nothing, and headings that nothing follows. */
export const empty = (reading: Reading): Finding[] =>
  reading.clauses.flatMap(({ number, heading, text, level, from, to }, at) => {
    const next = reading.clauses[at + 1]
    if (text !== '' || at === 0 || (next && next.level > level)) return []
    if (number === undefined && next?.number !== undefined) return []
    // A title of a few characters above another that says something stands for all below it.
    if (number === undefined && next?.text && /^[\p{Script=Han}、]{2,12}$/u.test(heading)) return []
    const above = reading.clauses[at - 1]
    // The line below the number of an appendix is its name.
    const isName = above?.text === '' && above.number === undefined && appendixAt(above.heading) !== undefined
    if (isClosing(heading) || appendixAt(heading) !== undefined || (isName && number === undefined)) return []
    const start = from + reading.text.slice(from, to).search(/\S/)
    const end = from + reading.text.slice(from, to).trimEnd().length
    const rule = heading === '' ? 'clause_empty' : 'heading_without_text'
    return [found(reading, rule, 'warning', [start, end], { number: number ?? '', heading })]
  })

/** A passage in one language, long enough to be no name. */
const passages = {
  en: /(?<![A-Za-z])(?:[A-Za-z]{2,30}[ ,.;'’-]{1,3}){5,200}/g,
  ru: /(?<![А-Яа-яЁё])(?:[А-Яа-яЁё]{1,30}[ ,.;–-]{1,3}){5,200}/g,
  zh: /[\u4e00-\u9fff，。、；：]{10,400}/g,
} as const
const locales = ['en', 'zh', 'ru'] as const

/**
 * Passages in another language than the clause they stand in. When every other clause has one, the contract is written in two
 * languages side by side, and this is said once.
 */
export const languages = (reading: Reading): Finding[] => {
  const findings: Finding[] = []
  const main = languageOf(reading.text)
  let numbered = 0
  for (const [at, { text, from, to, number }] of reading.clauses.entries()) {
    if (number !== undefined) numbered++
    const own = languageOf(text) && main
    const whole = reading.text.slice(from, to)
    const other = locales
      .filter((locale) => locale !== own && at > 0)
      .flatMap((locale) => [...whole.matchAll(passages[locale])].map((match) => ({ locale, match })))[0]
    if (!own || !other) continue
    const [start, end] = spanOf(other.match)
    const words = other.match[0].trim().slice(0, 60)
    findings.push(
      found(reading, 'mixed_language', 'hint', [from + start, from + end], {
        own,
        other: other.locale,
        words,
      }),
    )
  }
  if (findings.length < 4 || findings.length < numbered / 2) return findings
  const { own, other } = findings[0]!.values
  return [
    {
      rule: 'two_languages',
      severity: 'hint',
      clause: undefined,
      from: undefined,
      to: undefined,
      values: { own: own!, other: other! },
    },
  ]
}
