import type { Locale } from '#kit/i18n.ts'
import type { ContractKind } from '../contract.ts'
import { textOf } from '../rules.ts'
import { type Rendered, wordsOf } from '../text/render.ts'
import type { Obstacle } from './contract-agreement.ts'

// What must hold for the appendices of a contract before it is signed.

type Clause = Rendered['clauses'][number]

/** How each language names appendices, says that they have the force of the text, and which of both goes first. */
const says: Record<Locale, { appendix: RegExp; force: RegExp; precedence: RegExp }> = {
  en: {
    appendix: /\b(appendi(x|ces)|annex(es)?|schedules?|exhibits?)\b/i,
    force: /\b(equal|same|full)( legal)? force\b|\bintegral part\b/i,
    precedence: /\bprevails?\b|\bprecedence\b|\bpriority\b/i,
  },
  zh: { appendix: /附件|附录/, force: /同等(法律)?效力|不可分割/, precedence: /优先|为准/ },
  ru: {
    appendix: /приложени/i,
    force: /(равн|одинаков)\S*( с ним)?( юридическ\S*)? сил|неотъемлем\S* част/i,
    precedence: /преимуществ|приоритет/i,
  },
}

const isEmpty = (clause: Clause): boolean =>
  clause.paragraphs.every((p) => 'runs' in p && textOf(p.runs).trim() === '')

/** Appendices that say nothing, neither themselves nor in their clauses (S3-058). */
const emptyAppendices = (clauses: readonly Clause[]): Obstacle[] =>
  clauses.flatMap((clause, at): Obstacle[] => {
    if (clause.depth !== 0) return []
    const next = clauses.findIndex(({ depth }, n) => n > at && depth === 0)
    const own = clauses.slice(at, next < 0 ? undefined : next)
    return own.every(isEmpty) ? [{ kind: 'appendix', of: clause.code, clause: clause.code }] : []
  })

/** Works are done by a specification, which is an appendix (S3-058). */
const specified: readonly ContractKind[] = ['development', 'implementation']

/**
 * What is wrong with the appendices of a text in a language: works without one, one that says nothing, and a text that does not say
 * whether they have its force or which of both prevails (S0-09).
 */
export const appendixObstacles = ({ clauses }: Rendered, locale: Locale, kind: ContractKind): Obstacle[] => {
  const first = clauses.find(({ depth }) => depth === 0)
  if (!first)
    return specified.includes(kind) ? [{ kind: 'specification', of: 'appendices', clause: null }] : []
  const { appendix, force, precedence } = says[locale]
  const about = clauses
    .map((clause) => Object.values(wordsOf(clause)).join('\n'))
    .filter((words) => appendix.test(words))
  const unsaid = (of: 'force' | 'precedence', cue: RegExp): Obstacle[] =>
    about.some((words) => cue.test(words)) ? [] : [{ kind: of, of: 'appendices', clause: first.code }]
  return [...emptyAppendices(clauses), ...unsaid('force', force), ...unsaid('precedence', precedence)]
}
