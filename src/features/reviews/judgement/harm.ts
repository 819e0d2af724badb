import type { ClauseType } from '../contract-types.ts'
import type { Finding } from '../rules.ts'
import { sentences } from '../types.ts'
import { leaves } from './asymmetry.ts'
import { type Classified, about, above, at, is, place, sentenceAt, whole } from './classified.ts'
import type { Judgement } from './profiles.ts'
import { holderOf, namedAt, sideOf } from './sides.ts'
import { type Caught, trapsIn } from './traps.ts'
import {
  cutOff,
  denial,
  effortOnly,
  ownership,
  restriction,
  unreachable,
  upkeepApart,
  vague,
} from './wordings.ts'

type Search = {
  rule: Judgement
  words: RegExp
  within?: readonly ClauseType[]
  but?: (hit: RegExpExecArray, clause: number) => boolean
}

const refusal = /not\b|не |запрещ|不得|无权|不可/

/** The traps in each clause of a contract. */
export const caughtIn = ({ clauses, parties }: Classified): Caught[][] =>
  clauses.map(({ text }, clause) => trapsIn(text, above(clauses, clause), parties))

/** Words that harm whoever buys, each where it stands; `caught` are the traps clause by clause. */
export const harmfulWords = (contract: Classified, caught: readonly Caught[][]): Finding[] => {
  const { language, parties } = contract
  const searches: Search[] = [
    { rule: 'claims_cut_off', words: cutOff[language] },
    { rule: 'maintenance_not_included', words: upkeepApart[language] },
    {
      rule: 'restricts_exit',
      words: restriction[language],
      but: ([words], i) =>
        namedAt(words, words.search(refusal), parties) === 'supplier' ||
        (is(contract, i, 'anti_assignment') && /(transfer|передав|переда|转让)$/i.test(words)),
    },
    {
      rule: 'unreachable_promise',
      words: unreachable[language],
      but: ({ index }, i) => denial[language].test(sentenceAt(contract.clauses[i]!.text, index)),
    },
    { rule: 'best_effort_support', words: effortOnly[language], within: ['support', 'sla', 'warranty'] },
  ]
  return contract.clauses.flatMap(({ text }, i) => {
    const found = searches.flatMap(({ rule, words, within, but }) => {
      const hit = (!within || is(contract, i, ...within)) && words.exec(text)
      return hit && !but?.(hit, i) ? [at(contract, rule, i, hit)] : []
    })
    // Whoever may end a service at will may of course stop it.
    const ends = caught[i]!.filter(({ trap }) => trap === 'ends_at_will')
    const stops = contract.types[i]!.find((t) => t.type === 'suspension')
    const kills = sentences(text).flatMap(({ from, to }) => {
      const words = text.slice(from, to)
      if (!stops?.marks.some((m) => m.from >= from && m.from < to)) return []
      if (leaves.test(words) && ends.some((one) => one.from === from)) return []
      if (holderOf(`${above(contract.clauses, i)} ${words}`, parties) !== 'supplier') return []
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

/** The traps a customer should not sign unseen; where the rest of the contract makes up for one, it is none. */
export const trapped = (
  contract: Classified,
  all: readonly Caught[][],
  harms: readonly Finding[],
): Finding[] => {
  const { clauses, language, parties } = contract
  const caught = clauses.flatMap(({ text }, clause) =>
    all[clause]!.map((one) => ({ ...one, clause, words: text.slice(one.from, one.to).trim() })),
  )
  const indemnities = caught.filter(({ trap }) => trap === 'one_sided_indemnity')
  const isMutual = indemnities.some(({ words }) =>
    ['supplier', 'both'].includes(sideOf(words, parties) ?? ''),
  )
  const passes = clauses.some(({ text }) => ownership[language].passes.test(text))
  const isNone = ({ trap, clause }: Caught & { clause: number }) =>
    (trap === 'one_sided_indemnity' && (isMutual || clause !== indemnities[0]!.clause)) ||
    (trap === 'renews_unasked' && about(contract, 'renewal_notice').length > 0) ||
    (trap === 'rights_kept' && passes)
  // Whoever may only stop a service is told so by the switch.
  const isStopped = ({ rule, clause, from }: Finding) =>
    rule === 'ends_at_will' &&
    harms.some((h) => h.rule === 'kill_switch' && h.clause === clause && h.from! <= from! && from! < h.to!)
  return caught
    .filter((one) => !isNone(one))
    .map(({ trap, clause, words }) => {
      const from = clauses[clause]!.text.indexOf(words)
      return { ...whole(trap, { words }), clause, ...place(contract, clause, from, from + words.length) }
    })
    .filter((one) => !isStopped(one))
}
