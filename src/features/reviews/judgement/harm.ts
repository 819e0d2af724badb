import type { Locale } from '#kit/i18n.ts'
import type { ClauseType } from '../contract-types.ts'
import type { Finding } from '../rules.ts'
import { sentences } from '../types.ts'
import { leaves } from './asymmetry.ts'
import { type Classified, about, at, is, place, sentenceAt, whole } from './classified.ts'
import { elementCues } from './elements.ts'
import { above, leadTo, outerOf } from './leads.ts'
import type { Judgement, Trap } from './profiles.ts'
import { holderOf, namedAt, sideOf } from './sides.ts'
import { asUsual } from './parties.ts'
import { type Caught, isConsent, saying, trapsIn } from './traps.ts'
import {
  atTheEnd,
  cutOff,
  denial,
  disclaiming,
  effortOnly,
  otherwise,
  ownership,
  refund,
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

/** That a thing stops, without which no words of a clause about stopping switch anything off. */
const stopping =
  /suspen|stop|block|disabl|restrict|freez|interrupt|withdraw|withhold|revok|cut off|deactivat|terminat|clos|приостан|останов|прекра[тщ]|блокир|огранич|отключ|закры|отозв|отзыв|заморо|暂停|中止|停止|终止|冻结|封|关闭|限制|中断|停/i
/** What the law allows in any case is not forbidden. */
const lawful =
  /\b(except|unless|save)\b[^.;]{0,60}\blaw\b|кроме случаев[^.;]{0,40}закон|法律(法规)?另有规定的?除外/i
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
      but: ({ 0: words, index }, i) =>
        namedAt(words, words.search(refusal), parties) === 'supplier' ||
        lawful.test(sentenceAt(contract.clauses[i]!.text, index)) ||
        (is(contract, i, 'anti_assignment', 'non_transferable_licence') &&
          /(transfer|передав|переда|转让)$/i.test(words)),
    },
    {
      rule: 'unreachable_promise',
      words: unreachable[language],
      but: ({ index }, i) => denial[language].test(sentenceAt(contract.clauses[i]!.text, index)),
    },
    {
      rule: 'best_effort_support',
      words: effortOnly[language],
      within: ['support', 'sla', 'warranty'],
      but: ({ index }, i) => isMeasured(contract.clauses[i]!.text, index, language),
    },
  ]
  const isDated = about(contract, 'payment').some((i) =>
    elementCues.due[language].test(contract.clauses[i]!.text),
  )
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
      const mark = stops?.marks.find((m) => m.from >= from && m.from < to)
      if (!mark || !stopping.test(words)) return []
      const lead = leadTo(contract.clauses, i, from)
      if (
        atTheEnd[language].test(words) ||
        disclaiming[language].test(`${lead} ${text.slice(from, mark.from)}`)
      )
        return []
      if (leaves.test(words) && ends.some((one) => one.from === from)) return []
      if (holderOf(`${lead} ${words}`, parties) !== 'supplier') return []
      return [{ ...whole('kill_switch', { words }), clause: i, ...place(contract, i, from, to) }]
    })
    // An effort instead of a result is said once.
    const isSaid = ({ from }: Finding) =>
      found.some((f) => f.rule === 'best_effort_support' && f.from! <= from! && from! < f.to!)
    const vagues = vagueIn(contract, i, { caught: caught[i]!, isDated })
    return [...found, ...kills, ...vagues.filter((one) => !isSaid(one))]
  })
}

/** Whether the sentence at a place has a number, or the next one says by which what follows when it is not kept. */
const isMeasured = (text: string, place: number, language: Locale): boolean => {
  const { but } = vague[language]
  const next = sentences(text).find(({ from }) => from > place)
  const after = next ? text.slice(next.from, next.to) : ''
  return but.test(sentenceAt(text, place)) || (otherwise[language].test(after) && but.test(after))
}

const tells = /\b(notif|inform|tell|contact|report)|сообщ|уведом|извест|извещ|通知|告知|报告|联系/i

const pays = /\b(pays?|paid|payments?)\b|опла[тч]|уплач|плат[еи]ж|支付|付款|付清/i

const vagueIn = (
  contract: Classified,
  clause: number,
  { caught, isDated }: { caught: readonly Caught[]; isDated: boolean },
): Finding[] => {
  const { language, parties } = contract
  const { words } = vague[language]
  const { text } = contract.clauses[clause]!
  return sentences(text).flatMap(({ from, to }) => {
    const sentence = text.slice(from, to)
    // How far an event nobody controls can be made up for, nobody can measure.
    const isForce = is(contract, clause, 'force_majeure')
    const promised = [...sentence.matchAll(words)].filter(
      ([said]) => !isForce || !effortOnly[language].test(said),
    )
    // What is worse is said of the sentence as a trap.
    if (promised.length === 0 || caught.some((one) => one.from === from)) return []
    if (isMeasured(text, from, language)) return []
    // What the customer is to do soon for its own account, or to tell, is no promise that anybody would measure.
    const lead = leadTo(contract.clauses, clause, from)
    const side =
      sideOf(`${lead} ${sentence}`, parties) ??
      sideOf(outerOf(contract.clauses, clause)[0]?.heading ?? '', parties)
    const isTold = tells.test(sentence)
    if ((isTold && side === 'both') || ((parties.addressed || isTold) && side === 'customer')) return []
    // Whoever promised nothing that could be measured is glad of it, but what is paid one must know the day of.
    const isUnknown = side === 'customer' && !isDated && pays.test(sentence)
    const by: Finding['values'] = side && side !== 'both' && !isUnknown ? { by: side } : {}
    return promised.map((hit) => ({
      ...whole('vague_promise', { words: hit[0], ...by }),
      clause,
      ...place(contract, clause, from + hit.index, from + hit.index + hit[0].length),
    }))
  })
}

/** What is told once, wherever else it stands. */
const toldOnce: ReadonlySet<Trap> = new Set(['warranty_disclaimed', 'data_erased'])

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
  const isMutual =
    indemnities.length > 0 &&
    clauses.some(({ text }, i) =>
      saying('one_sided_indemnity', text, above(clauses, i), language).some((words) =>
        ['supplier', 'both'].includes(sideOf(words, parties) ?? ''),
      ),
    )
  const first = (trap: Trap) => caught.find((one) => one.trap === trap)?.clause
  const passes = clauses.some(({ text }) => ownership[language].passes.test(asUsual(text, parties)))
  const isRefunded = clauses.some(({ text }) => refund[language].gives.test(text))
  const changes = caught.filter(({ trap }) => trap === 'unilateral_change').length
  const isNone = ({ trap, clause, words }: Caught & { clause: number; words: string }) =>
    (trap === 'one_sided_indemnity' && (isMutual || clause !== indemnities[0]!.clause)) ||
    // One disclaimer is as good as two, and data are gone once.
    (toldOnce.has(trap) && clause !== first(trap)) ||
    (trap === 'unilateral_change' && isConsent(words) && changes > 1) ||
    (trap === 'renews_unasked' && about(contract, 'renewal_notice').length > 0) ||
    (trap === 'no_refund' && isRefunded && refund[language].but.test(words)) ||
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
