import { folded } from '../types.ts'
import type { Locale } from '#kit/i18n.ts'

/** Who is spoken of: whoever delivers, whoever pays, or both alike. */
export type Side = 'supplier' | 'customer' | 'both'

const opposite: Record<Side, Side> = { supplier: 'customer', customer: 'supplier', both: 'both' }

type Roles = Readonly<Record<Side, RegExp>>

/** What is somebody's and acts for nobody: "your data" owes nothing and may do nothing. */
const things = {
  en: '(?:account|content|data|information|material|file|subscription|plan|feedback|name|logo|use|access)',
  ru: '(?:данн|учетн|аккаунт|контент|материал|информац|сведени|подписк|тариф|файл|отзыв|логотип|наименован)',
  zh: '(?:数据|内容|信息|资料|账[号户]|反馈|名称|标[识志])',
}
const [notLetter, endOfWord] = ['(?<![а-я])', '(?![а-я])']

const roles: Record<Locale, Roles> = {
  en: {
    supplier:
      /\b(supplier|contractor|vendor|provider|licensor|developer|implementer|integrator|consultant|seller|service company|agency|we|ours?|ourselves|(?<!the )us(?![$.]| (dollar|law|state|court|export|government)))\b/g,
    customer: new RegExp(
      String.raw`\b(customer|client|buyer|purchaser|licensee|subscriber|user|you|yours|yourself|your(?! (\w+ )?${things.en}))\b`,
      'g',
    ),
    both: /\b(each party|either party|both parties|the parties|a party|neither party|party in (breach|default)|breaching party|defaulting party|mutually|(each|either|neither|both) of us)\b/,
  },
  ru: {
    supplier: new RegExp(
      `((исполнител|подрядчик|поставщик|лицензиар|разработчик|продав[её]?ц|провайдер|правообладател|администраци)[а-я]*|${notLetter}(мы|нас|нами?|наш[а-я]*|можем|обязуемся|оставляем)${endOfWord})`,
      'g',
    ),
    customer: new RegExp(
      `((заказчик|покупател|лицензиат|клиент|пользовател|абонент)[а-я]*|${notLetter}(вы|вас|вами?|ваш[а-я]*${endOfWord}(?! (\\S+ )?${things.ru})|можете|обязуетесь)${endOfWord})`,
      'g',
    ),
    both: /(стороны|кажд(ый|ая) из нас|каждая (из )?сторон|любая (из )?сторон|виновная сторона|сторона, наруш|нарушившая сторона|обе стороны|взаимно)/,
  },
  zh: {
    // Whoever a thing is done to or for is not whoever does it.
    supplier:
      /(?<![对向给])(?:乙方|供应商|服务商|服务方|受托方|受托人|许可方|开发商|开发方|实施方|供方|卖方|承包方|运营方|平台方|我们|我司|本公司)/g,
    customer: new RegExp(
      `(?<![对向给])(?:甲方|客户|委托方|委托人|买方|需方|被许可方|用户|发包方|[您你](?!的[^。；，]{0,4}${things.zh})|贵司|贵公司|会员)`,
      'g',
    ),
    both: /双方|任何一方|任一方|各方|一方|违约方|守约方/,
  },
}

const chinese =
  /(甲方|乙方)[^。；]{0,10}?(委托方|委托人|买方|需方|客户|发包|采购|供应商|服务商|受托|卖方|供方|承包|承揽|许可方|开发)/

const roleBefore =
  /(委托方|委托人|买方|需方|客户|发包方|采购方|供应商|服务商|受托方|受托人|卖方|供方|承包方|许可方|开发方)\s?[（(](甲方|乙方)[）)]/

/** Whether a Chinese contract calls the supplier 甲方, which its preamble says; elsewhere 甲方 is the customer. */
const turned = (whole: string): boolean => {
  const preamble = whole.slice(0, 1500)
  const [, before, called] = roleBefore.exec(preamble) ?? []
  const [, name = called, role = before] = called ? [] : (chinese.exec(preamble) ?? [])
  if (!name || !role) return false
  const supplies = /供|服务|受托|卖|承|许可|开发/.test(role)
  return (name === '甲方') === supplies
}

/** What a contract calls its sides, and whether it calls the supplier what others call the customer. */
export type Parties = {
  language: Locale
  swap: boolean
  /** Whether it speaks to whoever reads it, as terms of use do: "you" and "we". */
  addressed: boolean
  /** The names of its own that it gives the supplier. */
  named: RegExp | undefined
} & Roles

const spoken: Record<Locale, readonly [RegExp, RegExp]> = {
  en: [/\byou(r|rs)?\b/gi, /\b(we|our|us)\b/gi],
  ru: [/(?<![а-я])(вы|вас|вам|ваш[а-я]*)(?![а-я])/gi, /(?<![а-я])(мы|нас|нам|наш[а-я]*)(?![а-я])/gi],
  zh: [/您/g, /我们/g],
}
const OFTEN = 3

/** Whether a text speaks to whoever reads it. */
export const isAddressed = (text: string, language: Locale): boolean =>
  spoken[language].every((words) => {
    let times = 0
    for (const _ of text.matchAll(words)) if (++times === OFTEN) return true
    return false
  })

/** What stands for both sides: words that say so, and the names of the two joined (`you and we`, `您与我们`). */
const jointly = (supplier: RegExp, customer: RegExp, both: RegExp) => {
  const joined = (one: RegExp, other: RegExp) =>
    `(?:${one.source})(?: (?:and|or|и|или) (?:the )?|[与和及、])(?:${other.source})`
  return new RegExp(`${both.source}|${joined(supplier, customer)}|${joined(customer, supplier)}`, 'gu')
}

/** A name given in brackets: `Ocean Systems Ltd ("Ocean")`, `ООО «Океан» (далее — «Океан»)`. */
const named =
  /[(（][^()（）"“«]{0,40}((?:["“«][^"”»\n]{2,40}["”»](?: or |, | или |、)?)+)[^()（）]{0,20}[)）]/g
const noParty =
  /agreement|contract|terms|date|order|form|software|service|product|program|licen[cs]e|договор|соглашен|программ|систем|услуг|合同|协议|软件|系统|服务|产品/i
const quoted = /["“«]([^"”»]{2,40})["”»]/g

/** Whoever a side is joined with where only that side has a name in brackets: `between You ("You") and Ocean`. */
const follower = /between[^.()]{0,80}\(\s?(["“][^()]{2,40})\) and (?=(\p{Lu}[\p{L}\d&-]{1,30}))/u

/** The names of one side that stand beside those of the other where the preamble introduces both. */
const namesBeside = (whole: string, known: RegExp, other: RegExp): string[] => {
  const preamble = whole.slice(0, 3000)
  const groups = [...preamble.matchAll(named)]
    .map(([, names = '']) => names)
    .filter((names) => !noParty.test(names))
  const isKnown = (names: string) => names.toLowerCase().search(new RegExp(known.source)) >= 0
  const at = groups.findIndex(isKnown)
  if (at < 0) return []
  const [, joined, follows] = follower.exec(preamble) ?? []
  const beside = (joined && isKnown(joined) ? follows : undefined) ?? groups[at - 1] ?? groups[at + 1]
  if (beside === undefined || isKnown(beside) || beside.toLowerCase().search(new RegExp(other.source)) >= 0)
    return []
  const names = [...beside.matchAll(quoted)].map(([, name = '']) => name)
  return (names.length > 0 ? names : [beside]).map(folded)
}

/** Names that are given together: `"Ocean", "we" or "us"`, `«Компания» или «мы»`. */
const row = /["“«][^"”»\n]{1,40}["”»](?:(?:,| or| and| и| или|、|或|和)?,? ?["“«][^"”»\n]{1,40}["”»])+/g

/** The names that a preamble gives a side beside one by which it is known: of "Company" and "we" the first. */
const namesWith = (whole: string, known: RegExp, other: RegExp): string[] =>
  [...whole.slice(0, 3000).matchAll(row)].flatMap(([names]) => {
    const given = [...names.matchAll(quoted)].map(([, name = '']) => folded(name))
    const is = (roles: RegExp) => given.some((name) => name.search(roles) >= 0)
    return is(known) && !is(other)
      ? given.filter((name) => name.search(known) < 0 && !noParty.test(name))
      : []
  })

/** A name as it is found in a text: between spaces but in Chinese, and a Russian word in every case. */
const nameIn = (name: string): string => {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (/\p{Script=Han}/u.test(name)) return plain
  const cases = /^[а-я]{4,}$/.test(name) ? `${name.replace(/[аеийоуыьюя]$/, '')}[а-я]{0,3}` : plain
  return `(?<!\\p{L})${cases}(?!\\p{L})`
}

/** What a contract calls its sides: by their roles, by "we" and "you", and by the names its preamble gives them. */
export const partiesOf = (whole: string, language: Locale): Parties => {
  const { supplier, customer, both } = roles[language]
  const namesOf = (own: RegExp, other: RegExp): string | undefined =>
    [...namesBeside(whole, other, own), ...namesWith(whole, own, other)].map(nameIn).join('|') || undefined
  const calls = (own: RegExp, names: string | undefined) =>
    names ? new RegExp(`${own.source}|${names}`, 'gu') : own
  const seller = namesOf(supplier, customer)
  const [sells, buys] = [calls(supplier, seller), calls(customer, namesOf(customer, supplier))]
  return {
    language,
    swap: turned(whole),
    addressed: isAddressed(whole, language),
    named: seller ? new RegExp(seller, 'gu') : undefined,
    supplier: sells,
    customer: buys,
    both: jointly(sells, buys, both),
  }
}

/** The side that a sentence obliges: the one it names first, unless it tells what the other may demand of it. */
export const sideOf = (sentence: string, parties: Parties): Side | undefined => {
  const text = folded(sentence)
  const { supplier, customer, both, swap } = parties
  const at = (pattern: RegExp) => {
    const hit = text.search(new RegExp(pattern.source, pattern.flags.replace('g', '')))
    return hit < 0 ? Infinity : hit
  }
  const [s, c] = [at(supplier), at(customer)]
  const shared = text.search(both)
  if (shared >= 0 && Math.min(s, c) >= shared) return 'both'
  if (s === c) return undefined
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
  if (s === c) return text.search(both) < 0 ? undefined : 'both'
  if (isJoined(before, Math.max(s, c), both)) return 'both'
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
