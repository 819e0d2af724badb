import type { ClauseType } from '../contract-types.ts'
import type { Finding } from '../rules.ts'
import { sentences } from '../types.ts'
import { type Classified, about, whole } from './classified.ts'
import { leadTo } from './leads.ts'
import type { Side } from './parties.ts'
import { holderOf, sideOf } from './sides.ts'

/** The sentences for which clauses are of some types, each with what leads to it. */
const said = (contract: Classified, ...types: readonly ClauseType[]): string[] =>
  about(contract, ...types).flatMap((i) => {
    const { text } = contract.clauses[i]!
    const marked = contract.types[i]!.filter((t) => types.includes(t.type)).flatMap((t) => t.marks)
    return sentences(text)
      .filter((s) => marked.some((m) => m.from >= s.from && m.from < s.to))
      .map((s) => `${leadTo(contract.clauses, i, s.from)} ${text.slice(s.from, s.to)}`)
  })
const mays =
  /\b(may|can|entitled|right)\b|вправе|с?мо(жет|жем|жете|гут)(?![а-я])|име(ет|ем|ете) право|有权|可以?/i
const ending: ReadonlySet<ClauseType> = new Set([
  'suspension',
  'termination_for_convenience',
  'termination_for_cause',
])
/** Words about ending a contract, not only stopping a service. */
export const leaves = /\b(terminat|cancel)|прекра[тщ]|расторг|终止|解除/i

/** Words by which terms of use let somebody go: there is an account to close and nothing to terminate. */
const closes =
  /\b(clos|delet|deactivat|cancel)\w* (your|the|an?) (\w+ )?(account|subscription|plan|membership|service)\b|\bstop using\b|(закры|удал)[а-я]+ [^.;]{0,20}(аккаунт|уч[её]тн)|(отказ|отпис)[а-я]+ от (исполнени[а-я]+ )?(настоящ[а-я]+ )?(договор|соглашени|подписк|сервис|услуг|лицензи)|прекратить (использовани|пользовани)|注销|退订|取消订阅|停止使用/i

/** Who may end the contract, by each sentence that says so in a clause about ending or stopping, or closes an account. */
const leavers = ({ clauses, types, parties }: Classified): Side[] =>
  clauses.flatMap(({ text }, i) => {
    const isEnding = types[i]!.some(({ type }) => ending.has(type))
    return sentences(text)
      .map(({ from, to }) => ({ from, words: text.slice(from, to) }))
      .filter(({ words }) => leaves.test(words) || closes.test(words))
      .map(({ from, words }) => `${leadTo(clauses, i, from)} ${words}`)
      .filter((words) => (isEnding && leaves.test(words) && mays.test(words)) || closes.test(words))
      .flatMap((words) => holderOf(words, parties) ?? [])
  })

/** What everybody keeps secret in their own interest is no duty to keep the other's secrets. */
const ownKey =
  /password|log-?in|credential|access (key|code)|api key|парол|логин|уч[её]тн[а-я]+ данн|ключ[а-я]* доступ|密码|口令|验证码/i
const withholds =
  /\b(not|never)\b[^.;]{0,40}\b(sell|share|disclose|rent|pass)\b|не (будем )?(переда|раскр|прода|разглаш|предоставл)[а-я]*|不(会|得|向)?[^。；]{0,16}(提供|披露|出售|泄露|公开)/i

/** Who must keep the other's secrets; of a supplier it is enough that it promises to pass no data on. */
const keepers = (contract: Classified): Side[] => {
  const kept = said(contract, 'confidentiality').filter((words) => !ownKey.test(words))
  const withheld = said(contract, 'data_protection', 'data_ownership').filter((words) =>
    withholds.test(words),
  )
  const by = (words: string) => sideOf(words, contract.parties) ?? []
  return [...kept.flatMap(by), ...withheld.flatMap(by).filter((side) => side !== 'customer')]
}

const gives =
  /\b(provided|licen[cs]ed|made available|offered|supplied)\b[^.;]{0,40}\b(free of charge|without charge|at no (charge|cost)|for free)\b|(предоставля|переда)[а-я]*[^.;]{0,60}(безвозмездн|бесплатн)|(免费|无偿)[^。；]{0,6}(提供|许可|授权)/i
const sells =
  /\b(invoices?|fees?|prices?|payable|subscription)\b|оплат|стоимост|(?<![а-я])цен[аыу](?![а-я])|тариф|付款|支付|价款|费用|收费/i

/** Whether a thing is given away, so that nothing is paid for it and nothing owed when it is late. */
export const isGiven = (contract: Classified): boolean =>
  about(contract, 'payment').length === 0 && gives.test(contract.whole) && !sells.test(contract.whole)

/** Duties and rights that one side has and the other has not. */
export const asymmetry = (contract: Classified): Finding[] => {
  const { parties } = contract
  const penalties = new Set(
    said(contract, 'liquidated_damages').flatMap((words) => sideOf(words, parties) ?? []),
  )
  const rights = said(contract, 'termination_for_convenience', 'termination_for_cause')
  const secrets = new Set(keepers(contract))
  const exits = new Set([...rights.flatMap((words) => holderOf(words, parties) ?? []), ...leavers(contract)])
  const one = (sides: ReadonlySet<Side>) => {
    const [only, ...others] = sides
    return only !== 'both' && others.length === 0 ? only : undefined
  }
  const [secret, exit] = [one(secrets), one(exits)]
  const credits = about(contract, 'service_credit').length > 0
  const isNone = about(contract, 'liquidated_damages').length === 0
  // Where there are no penalties, that for delay is missed besides only of whoever has something to be late with.
  const isDue = !isNone || about(contract, 'stages', 'hand_over', 'acceptance').length > 0
  const isOurs = penalties.has('supplier') || penalties.has('both') || credits
  return [
    ...(isDue && !isOurs ? [whole('no_vendor_penalty')] : []),
    ...(isNone && !credits && !isDue && !isGiven(contract) ? [whole('no_penalties')] : []),
    ...(secret ? [whole('one_sided_confidentiality', { side: secret })] : []),
    ...(exit ? [whole('one_sided_termination', { side: exit })] : []),
  ]
}
