import type { ClauseType, Finding, ReadClause } from '../rules.ts'
import { elementCues } from './elements.ts'
import { nearestIn } from './nearest.ts'
import { demandsOf, type Judgement, type Profile, judgements } from './profiles.ts'
import { type Side, holderOf, sideOf, turned } from './sides.ts'
import { type Typed, sentences, typed } from '../types.ts'
import type { Locale } from '#kit/i18n.ts'
import { cutOff, effortOnly, ownership, restriction, unreachable, upkeepApart, vague } from './wordings.ts'

/** A contract read and classified: `types[i]` tells what the clause at place i is about. */
export type Classified = {
  whole: string
  language: Locale
  clauses: readonly ReadClause[]
  types: readonly (readonly Typed[])[]
  /** Whether it calls the supplier what others call the customer. */
  swap: boolean
}

/** The beginning of a sentence that goes on in clauses below it (`The Supplier may:`); empty where there is none. */
const above = (clauses: readonly ReadClause[], clause: number): string => {
  const lent: string[] = []
  let { level } = clauses[clause]!
  for (let i = clause - 1; i >= 0 && level > 0; i--) {
    const { level: outer, text } = clauses[i]!
    if (outer >= level) continue
    level = outer
    if (/[:：]\s*$/.test(text)) lent.unshift(text)
  }
  return lent.join(' ')
}

/** A contract with what each of its clauses is about. */
export const classified = (whole: string, clauses: readonly ReadClause[], language: Locale): Classified => ({
  whole,
  language,
  clauses,
  types: clauses.map((clause) => typed(clause, language)),
  swap: turned(whole),
})

const is = (contract: Classified, clause: number, ...types: readonly ClauseType[]) =>
  contract.types[clause]!.some((t) => types.includes(t.type))
const about = (contract: Classified, ...types: readonly ClauseType[]): number[] =>
  contract.clauses.flatMap((_, i) => (is(contract, i, ...types) ? [i] : []))

/** Where words of a clause stand in the whole text; the whole clause when its text was read otherwise than written. */
const place = (contract: Classified, clause: number, from: number, to: number) => {
  const { whole, clauses } = contract
  const it = clauses[clause]!
  const begin = whole.indexOf(it.text.slice(from, to), it.from)
  return begin >= 0 && begin < it.to ? { from: begin, to: begin + to - from } : { from: it.from, to: it.to }
}

/** Where a finding stands that is about the whole. */
const nowhere = { clause: undefined, from: undefined, to: undefined }

const whole = (rule: Judgement, values: Finding['values'] = {}): Finding => ({
  ...nowhere,
  rule,
  severity: judgements[rule].severity,
  values: { source: judgements[rule].source, ...values },
})
const at = (
  contract: Classified,
  rule: Judgement,
  clause: number,
  hit: RegExpExecArray,
  more = {},
): Finding => ({
  ...whole(rule, { words: hit[0], ...more }),
  clause,
  ...place(contract, clause, hit.index, hit.index + hit[0].length),
})

/** What profiles demand and no clause was recognised to speak of, with the clause that comes nearest. */
const missing = (contract: Classified, held: readonly Profile[]): Finding[] => {
  const nearest = nearestIn(contract.clauses, contract.language)
  return demandsOf(held)
    .filter(({ types }) => about(contract, ...types).length === 0)
    .map(({ types, severity, source }) => ({
      ...nowhere,
      clause: nearest(types),
      rule: 'missing_clause',
      severity,
      values: { type: types[0]!, source },
    }))
}

/** What clauses that speak of a matter leave out. */
const incomplete = (contract: Classified, held: readonly Profile[]): Finding[] =>
  held
    .flatMap(({ elements }) => elements)
    .flatMap((e) => {
      const [clause, ...more] = about(contract, e.type)
      if (clause === undefined) return []
      const texts = [clause, ...more].map(
        (i) => `${contract.clauses[i]!.heading} ${contract.clauses[i]!.text}`,
      )
      if (texts.some((t) => elementCues[e.element]![contract.language].test(t))) return []
      const { from, to } = contract.clauses[clause]!
      const values = { type: e.type, element: e.element, source: e.source }
      return [{ rule: 'missing_element', severity: e.severity, clause, from, to, values }]
    })

/** The sides that sentences of clauses of some types oblige. */
const sidesOf = (contract: Classified, whose: typeof sideOf, ...types: readonly ClauseType[]): Set<Side> => {
  const sides = about(contract, ...types).flatMap((i) => {
    const { text } = contract.clauses[i]!
    const marked = contract.types[i]!.filter((t) => types.includes(t.type)).flatMap((t) => t.marks)
    return sentences(text)
      .filter((s) => marked.some((m) => m.from >= s.from && m.from < s.to))
      .flatMap(
        (s) =>
          whose(
            `${above(contract.clauses, i)} ${text.slice(s.from, s.to)}`,
            contract.language,
            contract.swap,
          ) ?? [],
      )
  })
  return new Set(sides)
}
/** Duties and rights that one side has and the other has not. */
const asymmetry = (contract: Classified): Finding[] => {
  const penalties = sidesOf(contract, sideOf, 'liquidated_damages')
  const secrets = sidesOf(contract, sideOf, 'confidentiality')
  const exits = sidesOf(contract, holderOf, 'termination_for_convenience', 'termination_for_cause')
  const one = (sides: ReadonlySet<Side>) => {
    const [only, ...others] = sides
    return only !== 'both' && others.length === 0 ? only : undefined
  }
  const [secret, exit] = [one(secrets), one(exits)]
  const credits = about(contract, 'service_credit').length > 0
  return [
    ...(!penalties.has('supplier') && !penalties.has('both') && !credits ? [whole('no_vendor_penalty')] : []),
    ...(about(contract, 'liquidated_damages').length === 0 ? [whole('no_penalties')] : []),
    ...(secret ? [whole('one_sided_confidentiality', { side: secret })] : []),
    ...(exit ? [whole('one_sided_termination', { side: exit })] : []),
  ]
}

type Search = { rule: Judgement; words: RegExp; within?: readonly ClauseType[] }

/** Words that harm whoever buys, each where it stands. */
const harmfulWords = (contract: Classified): Finding[] => {
  const { language, swap } = contract
  const searches: Search[] = [
    { rule: 'claims_cut_off', words: cutOff[language] },
    { rule: 'maintenance_not_included', words: upkeepApart[language] },
    { rule: 'restricts_exit', words: restriction[language] },
    { rule: 'unreachable_promise', words: unreachable[language] },
    { rule: 'best_effort_support', words: effortOnly[language], within: ['support', 'sla', 'warranty'] },
  ]
  return contract.clauses.flatMap(({ text }, i) => {
    const found = searches.flatMap(({ rule, words, within }) => {
      const hit = (!within || is(contract, i, ...within)) && words.exec(text)
      return hit ? [at(contract, rule, i, hit)] : []
    })
    const stops = contract.types[i]!.find((t) => t.type === 'suspension')
    const kills = sentences(text).flatMap(({ from, to }) => {
      const words = text.slice(from, to)
      if (!stops?.marks.some((m) => m.from >= from && m.from < to)) return []
      if (holderOf(`${above(contract.clauses, i)} ${words}`, language, swap) !== 'supplier') return []
      return [{ ...whole('kill_switch', { words }), clause: i, ...place(contract, i, from, to) }]
    })
    return [...found, ...kills, ...vagueIn(contract, i)]
  })
}

const vagueIn = (contract: Classified, clause: number): Finding[] => {
  const { words, but } = vague[contract.language]
  const { text } = contract.clauses[clause]!
  return sentences(text).flatMap(({ from, to }) => {
    const sentence = text.slice(from, to)
    if (but.test(sentence)) return []
    return [...sentence.matchAll(words)].map((hit) => ({
      ...whole('vague_promise', { words: hit[0] }),
      clause,
      ...place(contract, clause, from + hit.index, from + hit.index + hit[0].length),
    }))
  })
}

/** Rights that two clauses give to different sides: for a lawyer to settle. */
const contradictions = (contract: Classified): Finding[] => {
  const { keeps, passes } = ownership[contract.language]
  const kept = contract.clauses.findIndex((c) => keeps.test(c.text))
  const passed = contract.clauses.findIndex((c, i) => i !== kept && passes.test(c.text))
  if (kept < 0 || passed < 0) return []
  const number = (i: number) => contract.clauses[i]!.number ?? contract.clauses[i]!.heading
  const hit = passes.exec(contract.clauses[passed]!.text)!
  return [
    at(contract, 'contradictory_ownership', passed, hit, { number: number(passed), other: number(kept) }),
  ]
}

const share = /(\d{1,3}(?:[.,]\d+)?) ?(?:\([^)]{1,30}\) ?)?(?:%|％|per ?cent|процент)/i

/** Sums and raises outside of what is usual. */
const bounds = (contract: Classified): Finding[] => [
  ...about(contract, 'retention').flatMap((i) => {
    const hit = share.exec(contract.clauses[i]!.text)
    const percent = hit ? Number(hit[1]!.replace(',', '.')) : undefined
    return hit && percent !== undefined && (percent < 5 || percent > 10)
      ? [at(contract, 'retention_out_of_range', i, hit, { percent })]
      : []
  }),
  ...raises(contract),
]

/** Clauses that let a price rise, where nothing in the contract says how far. */
const raises = (contract: Classified): Finding[] => {
  const allowing = about(contract, 'price_adjustment')
  const limit = elementCues.limit![contract.language]
  const isLimited =
    about(contract, 'price_restriction').length > 0 ||
    allowing.some((i) => limit.test(contract.clauses[i]!.text))
  if (isLimited) return []
  return allowing.map((i) => {
    const { marks } = contract.types[i]!.find((t) => t.type === 'price_adjustment')!
    const { text } = contract.clauses[i]!
    const { from, to } = marks[0] ?? { from: 0, to: text.length }
    const words = text.slice(from, to)
    return { ...whole('unlimited_raise', { words }), clause: i, ...place(contract, i, from, to) }
  })
}

/** All that the rules of judgement find in a contract, against the profiles given. */
export const judge = (contract: Classified, held: readonly Profile[]): Finding[] => [
  ...missing(contract, held),
  ...incomplete(contract, held),
  ...asymmetry(contract),
  ...harmfulWords(contract),
  ...contradictions(contract),
  ...bounds(contract),
]
