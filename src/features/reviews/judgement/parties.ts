import { folded } from '../types.ts'
import type { Locale } from '#kit/i18n.ts'

/** Who is spoken of: whoever delivers, whoever pays, or both alike. */
export type Side = 'supplier' | 'customer' | 'both'

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

/** The words of a Chinese contract that calls its supplier 甲方 as if it called it 乙方, of the same length; all others as they are. */
export const asUsual = (words: string, { swap }: Pick<Parties, 'swap'>): string =>
  swap ? words.replace(/甲方|乙方/g, (name) => (name === '甲方' ? '乙方' : '甲方')) : words

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

/** The names that a preamble gives in brackets, those of one side together. */
const introduced = (whole: string): string[] =>
  [...whole.slice(0, 3000).matchAll(named)]
    .map(([, names = '']) => names)
    .filter((names) => !noParty.test(names))

/** The name of whoever is introduced alone in terms that speak to "you": who else should it be but who wrote them. */
const nameAlone = (whole: string): string[] => {
  const [first, second] = introduced(whole)
  return first && !second ? [...first.matchAll(quoted)].map(([, name = '']) => folded(name)) : []
}

/** The names of one side that stand beside those of the other where the preamble introduces both. */
const namesBeside = (whole: string, known: RegExp, other: RegExp): string[] => {
  const groups = introduced(whole)
  const isKnown = (names: string) => names.toLowerCase().search(new RegExp(known.source)) >= 0
  const at = groups.findIndex(isKnown)
  if (at < 0) return []
  const [, joined, follows] = follower.exec(whole.slice(0, 3000)) ?? []
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
  const addressed = isAddressed(whole, language)
  const given = (own: RegExp, other: RegExp) => [
    ...namesBeside(whole, other, own),
    ...namesWith(whole, own, other),
  ]
  const known = given(supplier, customer)
  const seller = known.length === 0 && addressed ? nameAlone(whole) : known
  const found = (names: readonly string[]) => names.map(nameIn).join('|')
  const calls = (own: RegExp, names: readonly string[]) =>
    names.length > 0 ? new RegExp(`${own.source}|${found(names)}`, 'gu') : own
  const [sells, buys] = [calls(supplier, seller), calls(customer, given(customer, supplier))]
  return {
    language,
    swap: turned(whole),
    addressed,
    named: seller.length > 0 ? new RegExp(found(seller), 'gu') : undefined,
    supplier: sells,
    customer: buys,
    both: jointly(sells, buys, both),
  }
}
