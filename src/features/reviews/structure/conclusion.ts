import type { Reading, Written } from './place.ts'

// On which day a contract was concluded, and which dates of it tell its term.

const amendment =
  /дополнительн\p{L}{2,3} соглашени|соглашени\p{L}{1,2} об? (?:изменени|дополнени)|amendment|addendum|supplement(?:al|ary) agreement|补充协议|变更协议/iu
const contract = /договор|контракт|agreement|contract|合同|协议/giu
const concluding =
  /(?:made|dated|concluded|signed|entered into|заключ\p{L}{2,5}|подписан\p{L}{0,3})[^.;。\n]{0,30}$/iu
const concludedThen = /^[^。；\n]{0,30}(?:签订|签署|订立)/u

/** Whether a date of the opening is that of the contract which an amendment amends: `to Agreement No. 7 of 1 March 2027`. */
const isAmended = (text: string, { from }: Written): boolean => {
  const before = text
    .slice(Math.max(0, from - 80), from)
    .split('\n')
    .at(-1)!
  const last = [...before.matchAll(contract)].at(-1)
  if (!last) return false
  const named = before.slice(Math.max(0, last.index - 20), last.index + last[0].length + 4)
  return !amendment.test(named) && /\d|от|of|dated|于|《|（/u.test(before.slice(last.index))
}

/**
 * When a contract was made by its own words: a date above its first clause, or one of the first two clauses that says so; of an
 * amendment also the date of the contract it amends. `opening` is where the clauses begin.
 */
export const concluded = ({ text, clauses }: Reading, dates: readonly Written[]) => {
  const opening = clauses[0]?.number === undefined ? (clauses[0]?.to ?? 0) : 0
  const valid = dates.filter((date) => date.valid)
  const above = valid.filter(({ to }) => to <= opening)
  const isAmendment = amendment.test(text.slice(0, opening).slice(0, 300))
  const amends = isAmendment ? above.find((date) => isAmended(text, date)) : undefined
  const said = (date: Written) =>
    concluding.test(text.slice(Math.max(0, date.from - 60), date.from)) ||
    concludedThen.test(text.slice(date.to, date.to + 40))
  const early = clauses[2]?.to ?? text.length
  const made =
    above.find((date) => date !== amends) ??
    valid.find((date) => date.from >= opening && date.to <= early && said(date))
  return { made, amends, opening }
}

const term =
  /действует|действителен|срок\p{L}{0,3} (?:действия|договора)|прекращает|истекает|valid|in force|expires?|ends?|initial term|有效|期限|届满|终止/iu
const until = /(?:until|till|through|to|by|on|до|по)\s{1,2}[«"“]?$|[至到]\s?$/iu

/** Whether a date is the end of the contract's term. */
export const isTerm = (text: string, { from }: Written): boolean => {
  const sentence = text
    .slice(Math.max(0, from - 120), from)
    .split(/[.;。；\n]/)
    .at(-1)!
  return term.test(sentence) && until.test(sentence)
}
