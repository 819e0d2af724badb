import { folded } from '../types.ts'
import type { Locale } from '#kit/i18n.ts'

/** Who is spoken of: whoever delivers, whoever pays, or both alike. */
export type Side = 'supplier' | 'customer' | 'both'

const opposite: Record<Side, Side> = { supplier: 'customer', customer: 'supplier', both: 'both' }

const roles: Record<Locale, Record<Side, RegExp>> = {
  en: {
    supplier:
      /\b(supplier|contractor|vendor|provider|licensor|developer|implementer|integrator|consultant|seller|service company|agency)\b/g,
    customer: /\b(customer|client|buyer|purchaser|licensee|subscriber|user)\b/g,
    both: /\b(each party|either party|both parties|the parties|a party|neither party|party in (breach|default)|breaching party|defaulting party|mutually)\b/,
  },
  ru: {
    supplier:
      /(исполнител|подрядчик|поставщик|лицензиар|разработчик|продав[её]?ц|провайдер|правообладател)[а-я]*/g,
    customer: /(заказчик|покупател|лицензиат|клиент|пользовател|абонент)[а-я]*/g,
    both: /(стороны|каждая (из )?сторон|любая (из )?сторон|виновная сторона|сторона, наруш|нарушившая сторона|обе стороны|взаимно)/,
  },
  zh: {
    supplier: /乙方|供应商|服务商|服务方|受托方|受托人|许可方|开发商|开发方|实施方|供方|卖方|承包方/g,
    customer: /甲方|客户|委托方|委托人|买方|需方|被许可方|用户|发包方/g,
    both: /双方|任何一方|任一方|各方|一方|违约方|守约方/,
  },
}

const chinese =
  /(甲方|乙方)[^。；]{0,10}?(委托方|委托人|买方|需方|客户|发包|采购|供应商|服务商|受托|卖方|供方|承包|承揽|许可方|开发)/

/** Whether a Chinese contract calls the supplier 甲方, which its preamble says; elsewhere 甲方 is the customer. */
export const turned = (whole: string): boolean => {
  const [, name, role] = chinese.exec(whole.slice(0, 1500)) ?? []
  if (!name || !role) return false
  const supplies = /供|服务|受托|卖|承|许可|开发/.test(role)
  return (name === '甲方') === supplies
}

/** The side that a sentence obliges: the one it names first, unless it tells what the other may demand of it. */
export const sideOf = (sentence: string, language: Locale, swap = false): Side | undefined => {
  const text = folded(sentence)
  const { supplier, customer, both } = roles[language]
  const at = (pattern: RegExp) => {
    const hit = text.search(new RegExp(pattern.source))
    return hit < 0 ? Infinity : hit
  }
  const [s, c] = [at(supplier), at(customer)]
  if (both.test(text) && Math.min(s, c) > text.search(both)) return 'both'
  if (s === c) return undefined
  const demands =
    /\b(may (charge|claim|demand|require)|entitled to (charge|claim|demand|receive))\b|вправе (потребовать|взыскать|начислить|требовать)|有权(要求|向|收取|按)/.test(
      text,
    )
  const first: Side = s < c ? 'supplier' : 'customer'
  const side = demands && Math.max(s, c) < Infinity ? opposite[first] : first
  return swap && /甲方|乙方/.test(text) ? opposite[side] : side
}

const mayWords = /\b(may|can|entitled|right|reserves?)\b|вправе|может|имеет право|имеют право|有权|可|得/

/** The side to which a sentence gives a right: the one named last before the word that gives it. */
export const holderOf = (sentence: string, language: Locale, swap = false): Side | undefined => {
  const text = folded(sentence)
  const may = text.search(mayWords)
  if (may < 0) return sideOf(sentence, language, swap)
  const before = text.slice(0, may)
  const { supplier, customer, both } = roles[language]
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1
  const [s, c] = [last(supplier), last(customer)]
  if (s === c) return both.test(text) ? 'both' : undefined
  const side: Side = s > c ? 'supplier' : 'customer'
  return swap && /甲方|乙方/.test(text) ? opposite[side] : side
}
