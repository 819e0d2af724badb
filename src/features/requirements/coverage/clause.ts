import type { Clause } from '#features/contracts/contract-clauses.ts'
import type { Locale } from '#kit/i18n.ts'
import type { CoverageRow } from '../contract-coverage.ts'
import { ownClause } from '../rules.ts'

type Say = (locale: Locale, key: 'coverage.appendix' | 'coverage.accepted', params?: object) => string

/** The appendix that says what is to be delivered, as ready-made texts name it, and one of our own where there is none. */
const [SPECIFICATION, OWN] = ['appendices.specification', 'other.requirements']
const HEADING = 200

/** Words that hold no variable, whatever braces stand in them. */
const plain = (text: string): string => text.replaceAll('{{', '{ {')

/** A requirement as a clause: what is asked, and by what it is accepted, in each language of the contract. */
export const clauseOf = (
  { id, name, about, criterion }: Pick<CoverageRow['requirement'], 'id' | 'name' | 'about' | 'criterion'>,
  languages: readonly Locale[],
  say: Say,
): Clause => {
  const heading = plain(name)
  const fits = heading.length <= HEADING
  return {
    code: ownClause(id),
    depth: 1,
    words: Object.fromEntries(
      languages.map((locale) => {
        const accepted = criterion ? [say(locale, 'coverage.accepted', { criterion: plain(criterion) })] : []
        const text = [...(fits ? [] : [heading]), ...(about ? [plain(about)] : []), ...accepted].join('\n')
        return [locale, { heading: fits ? heading : '', text }]
      }),
    ),
  }
}

/** Behind which clause requirements are written in: at the end of the specification, or of an appendix that has yet to be made (`head`). */
export const specificationOf = (
  clauses: readonly Clause[],
  languages: readonly Locale[],
  say: Say,
): { after: string | null; head: Clause[] } => {
  const at = [SPECIFICATION, OWN].map((code) => clauses.findIndex((c) => c.code === code)).find((i) => i >= 0)
  if (at === undefined) {
    const words = Object.fromEntries(
      languages.map((locale) => [locale, { heading: say(locale, 'coverage.appendix'), text: '' }]),
    )
    return { after: clauses.at(-1)?.code ?? null, head: [{ code: OWN, depth: 0, words }] }
  }
  const next = clauses.findIndex(({ depth }, i) => i > at && depth === 0)
  return { after: clauses[(next === -1 ? clauses.length : next) - 1]!.code, head: [] }
}
