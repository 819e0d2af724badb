import { folded } from '../types.ts'
import type { Parties, Side } from './parties.ts'

const opposite: Record<Side, Side> = { supplier: 'customer', customer: 'supplier', both: 'both' }

const defaulting =
  /\b(breaching|defaulting) party\b|\bparty in (breach|default)\b|виновн[а-я]+ сторон|нарушивш[а-я]+ сторон|违约方/

/** The side that a sentence obliges: the one it names first, unless it tells what the other may demand of it. */
export const sideOf = (sentence: string, parties: Parties): Side | undefined => {
  const text = folded(sentence)
  const { supplier, customer, both, swap } = parties
  const at = (pattern: RegExp) => {
    const hit = text.search(pattern)
    return hit < 0 ? Infinity : hit
  }
  const [s, c] = [at(supplier), at(customer)]
  const shared = text.search(both)
  if (shared >= 0 && Math.min(s, c) >= shared) return 'both'
  if (s === c) return undefined
  // What both may fail in, whoever does answers for.
  if (Math.max(s, c) < Infinity && defaulting.test(text)) return 'both'
  const demands =
    /\b(may (charge|claim|demand|require)|entitled to (charge|claim|demand|receive))\b|вправе (потребовать|взыскать|начислить|требовать)|有权(要求|向|收取|按)/.test(
      text,
    )
  const first: Side = s < c ? 'supplier' : 'customer'
  const side = demands && Math.max(s, c) < Infinity ? opposite[first] : first
  return swap && /甲方|乙方/.test(text) ? opposite[side] : side
}

const mayWords =
  /\b(may|can|entitled|right|reserves?)\b|вправе|(?<![а-я])с?мо(жет|жем|жете|гут)(?![а-я])|име(ет|ют|ем|ете) право|оставля(ет|ем) за собой|有权|(?<!许)可|得/

/** In Chinese whoever has a right may stand before it by a name that nothing introduced: 用户违约的，云图Cloud有权…. */
const stranger =
  /[，,：:](?:[^，,：:]{0,6}[a-z][a-z .&-]{1,30}(?:官方|平台|公司|系统|网站)?|平台|网站|官方|本站)\s?$/

/** Whether the name that begins at a place is the second of two that are joined. */
const isJoined = (text: string, place: number, both: RegExp) =>
  [...text.matchAll(both)].some(({ index, 0: words }) => index < place && place < index + words.length)

/** The side to which a sentence gives a right: the one named last before the word that gives it. */
export const holderOf = (sentence: string, parties: Parties): Side | undefined => {
  const text = folded(sentence)
  const may = mayWords.exec(text)
  if (!may) return sideOf(sentence, parties)
  // In Russian the word itself may say who: "можем", "можете".
  const before = text.slice(0, may.index + may[0].length)
  const { supplier, customer, both, swap } = parties
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1
  const [s, c] = [last(supplier), last(customer)]
  if (s === c) {
    if (text.search(both) >= 0) return 'both'
    // "It may be ended by the Customer": whoever may stands behind it.
    const by = (pattern: RegExp) =>
      text.search(new RegExp(`(?:\\bby (?:the )?|由)(?:${pattern.source})`, 'u'))
    const [bySupplier, byCustomer] = [by(supplier), by(customer)]
    if (bySupplier < 0 === byCustomer < 0) return undefined
    const side: Side = bySupplier >= 0 ? 'supplier' : 'customer'
    return swap && /甲方|乙方/.test(text) ? opposite[side] : side
  }
  if (isJoined(before, Math.max(s, c), both)) return 'both'
  const known = text.slice(Math.max(s, c), may.index)
  if (parties.language === 'zh' && c > s && stranger.test(known)) return 'supplier'
  const side: Side = s > c ? 'supplier' : 'customer'
  return swap && /甲方|乙方/.test(text) ? opposite[side] : side
}

/** The side that words at a place of a sentence speak of: the one named last before them, or first behind them. */
export const namedAt = (sentence: string, place: number, parties: Parties): Side | undefined => {
  const text = folded(sentence)
  const { supplier, customer, both, swap } = parties
  const before = text.slice(0, place)
  if (before.search(both) >= 0) return 'both'
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1
  // In Chinese whoever answers stands before it; elsewhere "the liability of" somebody may come.
  const after = text.slice(place, place + (parties.language === 'zh' ? 0 : 40))
  const next = (pattern: RegExp) => [...after.matchAll(pattern)][0]?.index ?? Infinity
  const [s, c] = [last(supplier), last(customer)]
  const isSupplier = s === c ? next(supplier) < next(customer) : s > c
  if (s === c && next(supplier) === next(customer)) return undefined
  const side: Side = isSupplier ? 'supplier' : 'customer'
  return swap && /甲方|乙方/.test(text) ? opposite[side] : side
}
