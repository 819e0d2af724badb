import type { ClauseType } from '../contract-types.ts'
import type { Finding } from '../rules.ts'
import { asymmetry, isGiven } from './asymmetry.ts'
import { type Classified, about, at, is, nowhere, place, sentenceAt, whole } from './classified.ts'
import type { ElementName } from '../own/contract-own.ts'
import { elementCues } from './elements.ts'
import { caughtIn, harmfulWords, trapped } from './harm.ts'
import { sentences } from '../types.ts'
import { nearestIn } from './nearest.ts'
import { asUsual } from './parties.ts'
import { type Demand, type Profile, demandsOf, metBy } from './profiles.ts'
import { changing, ownership, ownThings, price, taxRate } from './wordings.ts'

/** What nobody is asked of whoever gives a thing away. */
const ofSales: ReadonlySet<ClauseType> = new Set(['payment', 'taxes', 'renewal_term', 'service_credit'])

/** What profiles demand and no clause was recognised to speak of, with the clause that comes nearest. */
const missing = (contract: Classified, held: readonly Profile[]): Finding[] => {
  const nearest = nearestIn(contract.clauses, contract.language)
  const isAsked = isGiven(contract) ? ({ types }: Demand) => !ofSales.has(types[0]!) : () => true
  return demandsOf(held)
    .filter(isAsked)
    .filter((one) => about(contract, ...metBy(one, contract.parties.addressed)).length === 0)
    .map(({ types, severity, source }) => ({
      ...nowhere,
      clause: nearest(types),
      rule: 'missing_clause',
      severity,
      values: { type: types[0]!, source },
    }))
}

/** Where else an element may stand than in clauses of its type: where data are kept, beside who keeps them secret. */
const beside: Partial<Record<ElementName, readonly ClauseType[]>> = {
  place: ['data_ownership', 'confidentiality', 'disaster_recovery'],
  measures: ['data_ownership', 'confidentiality', 'disaster_recovery'],
  cycle: ['renewal_term'],
}

/** What clauses that speak of a matter leave out. */
const incomplete = (contract: Classified, held: readonly Profile[]): Finding[] =>
  held
    .flatMap(({ elements }) => elements)
    .flatMap((e) => {
      const [clause, ...more] = about(contract, ...e.types)
      if (clause === undefined) return []
      const texts = [clause, ...more, ...about(contract, ...(beside[e.element] ?? []))].map(
        (i) => `${contract.clauses[i]!.heading} ${contract.clauses[i]!.text}`,
      )
      if (texts.some((t) => elementCues[e.element][contract.language].test(t))) return []
      const { from, to } = contract.clauses[clause]!
      const type = e.types.find((one) => is(contract, clause, one)) ?? e.types[0]!
      const values = { type, element: e.element, source: e.source }
      return [{ rule: 'missing_element', severity: e.severity, clause, from, to, values }]
    })

/** Rights that two clauses give to different sides: for a lawyer to settle. */
const contradictions = (contract: Classified): Finding[] => {
  const { keeps, passes } = ownership[contract.language]
  const kept = contract.clauses.findIndex((c) => keeps.test(asUsual(c.text, contract.parties)))
  const number = (i: number) => contract.clauses[i]!.number ?? contract.clauses[i]!.heading
  const passed = contract.clauses.flatMap(({ text }, clause) =>
    sentences(text).flatMap(({ from, to }) => {
      const words = asUsual(text.slice(from, to), contract.parties)
      const hit = clause !== kept && !ownThings[contract.language].test(words) && passes.exec(words)
      if (!hit) return []
      hit.index += from
      return [{ clause, hit }]
    }),
  )
  return kept < 0
    ? []
    : passed.slice(0, 1).map(({ clause, hit }) =>
        at(contract, 'contradictory_ownership', clause, hit, {
          number: number(clause),
          other: number(kept),
        }),
      )
}

const share = /(\d{1,3}(?:[.,]\d+)?) ?(?:\([^)]{1,30}\) ?)?(?:%|％|per ?cent|процент)/i

/** Sums outside of what is usual. */
const bounds = (contract: Classified): Finding[] =>
  about(contract, 'retention').flatMap((i) => {
    // Of several shares in a clause that of the very words, or at least of their sentence.
    const { text } = contract.clauses[i]!
    const { marks } = contract.types[i]!.find(({ type }) => type === 'retention')!
    const own = marks.map(({ from, to }) => text.slice(from, to)).find((words) => share.test(words))
    const words = own ?? (marks[0] ? sentenceAt(text, marks[0].from) : text)
    const hit = share.exec(words)
    if (hit) hit.index += text.indexOf(words)
    const percent = hit ? Number(hit[1]!.replace(',', '.')) : undefined
    return hit && percent !== undefined && (percent < 5 || percent > 10)
      ? [at(contract, 'retention_out_of_range', i, hit, { percent })]
      : []
  })

/** Clauses that let a price rise, where nothing in the contract says how far. */
const raises = (contract: Classified): Finding[] => {
  const allowing = about(contract, 'price_adjustment')
  const limit = elementCues.limit[contract.language]
  const isLimited =
    about(contract, 'price_restriction').length > 0 ||
    allowing.some((i) => limit.test(contract.clauses[i]!.text))
  if (isLimited) return []
  return allowing.flatMap((i) => {
    const { marks } = contract.types[i]!.find((t) => t.type === 'price_adjustment')!
    const { text } = contract.clauses[i]!
    const words = sentenceAt(text, marks[0]?.from ?? 0).trim()
    const { language } = contract
    if (!price[language].test(words) || !changing[language].test(words) || taxRate[language].test(words))
      return []
    const from = text.indexOf(words)
    const to = from + words.length
    return [{ ...whole('unlimited_raise', { words }), clause: i, ...place(contract, i, from, to) }]
  })
}

/** All that the rules of judgement find in a contract, against the profiles given. */
export const judge = (contract: Classified, held: readonly Profile[]): Finding[] => {
  const caught = caughtIn(contract)
  const harms = harmfulWords(contract, caught)
  const raised = raises(contract)
  // A price that may rise without limit is told once.
  const isTold = ({ values }: Finding) =>
    raised.length > 0 && values['type'] === 'price_adjustment' && values['element'] === 'limit'
  return [
    ...missing(contract, held),
    ...incomplete(contract, held).filter((one) => !isTold(one)),
    ...asymmetry(contract),
    ...harms,
    ...trapped(contract, caught, harms),
    ...contradictions(contract),
    ...bounds(contract),
    ...raised,
  ]
}
