import { chineseOf } from '../reading/figures.ts'

// Numbers in words, as contracts repeat their sums: the reverse of `#kit/words.ts`.

/** A number read from words, in hundredths (of a currency's unit, or of one). */
export type InWords = bigint

const small = new Map<string, bigint>()
const learn = (words: string, from: bigint, step = 1n) => {
  for (const [at, same] of words.split(' ').entries())
    for (const word of same.split('/')) small.set(word, from + BigInt(at) * step)
}
learn(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0n,
)
learn('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20n, 10n)
learn(
  'ноль один/одна/одно/одного/одной/одному два/две/двух три/трех четыре/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти',
  0n,
)
learn(
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
  11n,
)
learn('двадцат тридцат', 20n, 10n)
learn('сорок/сорока', 40n)
learn(
  'пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
  50n,
  10n,
)
learn(
  'сто/ста двести/двухсот триста/трехсот четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот',
  100n,
  100n,
)

const large: [RegExp, bigint][] = [
  [/^(thousand|тысяч\p{L}{0,3})$/u, 1000n],
  [/^(millions?|миллион\p{L}{0,3})$/u, 1_000_000n],
  [/^(billions?|миллиард\p{L}{0,3})$/u, 1_000_000_000n],
  [/^(trillions?|триллион\p{L}{0,3})$/u, 1_000_000_000_000n],
]
const wholeUnit =
  /^(рубл\p{L}{0,3}|руб|доллар\p{L}{0,3}|евро|юан\p{L}{0,3}|тенге|dollars?|euros?|roubles?|rubles?|pounds?|yuan|renminbi|usd|eur|rub|cny|rmb|gbp)$/u
const partUnit =
  /^(копе\p{L}{1,3}|коп|цент\p{L}{0,2}|фэн\p{L}{0,2}|cents?|kopecks?|kopeks?|fen|pence|penny)$/u
const beside =
  /^(and|only|us|american|sterling|whole|exactly|сша|российск\p{L}{0,3}|китайск\p{L}{0,3}|белорусск\p{L}{0,3}|календарн\p{L}{0,3}|рабоч\p{L}{0,3}|банковск\p{L}{0,3}|calendar|business|working|banking|дн\p{L}{0,3}|ден\p{L}{0,3}|месяц\p{L}{0,3}|лет|год\p{L}{0,2}|час\p{L}{0,2}|минут\p{L}{0,2}|процент\p{L}{0,3}|экземпляр\p{L}{0,3}|days?|months?|years?|weeks?|hours?|minutes?|per|cent|percent|copies)$/u

const valueOf = (word: string): bigint | undefined =>
  small.get(word) ?? small.get(word.replace(/(?<=дцат)(ь|и)$/, ''))

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')

/**
 * The value of English or Russian words, in hundredths: `сто рублей 50 копеек` → 10050n. Undefined when a word is in it that
 * belongs to no number, so that a remark in brackets is never taken for one.
 */
export const spelt = (text: string): InWords | undefined => {
  let [all, group, part, any, inParts] = [0n, 0n, 0n, false, false]
  for (const word of wordsOf(text)) {
    const value = valueOf(word) ?? (/^\d{1,3}$/.test(word) && inParts ? BigInt(word) : undefined)
    const times = large.find(([like]) => like.test(word))?.[1]
    if (value !== undefined) {
      ;[group, any] = [group + value, true]
    } else if (word === 'hundred') group = (group === 0n ? 1n : group) * 100n
    else if (times !== undefined) {
      ;[all, group, any] = [all + (group === 0n ? 1n : group) * times, 0n, true]
    } else if (wholeUnit.test(word)) {
      if (inParts) return undefined
      ;[all, group, inParts] = [all + group, 0n, true]
    } else if (partUnit.test(word)) {
      ;[part, group] = [group, 0n]
    } else if (!beside.test(word)) return undefined
  }
  return any ? (all + (inParts ? 0n : group)) * 100n + part : undefined
}

const unit = '(?:日|天|个月|年|份|个工作日|美元|欧元)'
const capital = new RegExp(
  String.raw`^(?:大写)?[:：]?\s?(?:人民币|美元|欧元)?\s?(?:([零〇一二两三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億]{1,30})(?:[元圆圓]|(?=${unit}?$)))?(?:([壹贰叁肆伍陆柒捌玖一二三四五六七八九])角)?零?(?:([壹贰叁肆伍陆柒捌玖一二三四五六七八九])分)?[整正]?${unit}?$`,
  'u',
)

/** The value of a sum in Chinese capitals or plain figures, in hundredths: `壹拾陆万伍仟元整` → 16500000n. */
export const capitalised = (text: string): InWords | undefined => {
  const [, whole = '', tenths = '', hundredths = ''] = capital.exec(text.trim()) ?? []
  if (`${whole}${tenths}${hundredths}` === '') return undefined
  const [main, tenth, hundredth] = [whole, tenths, hundredths].map((part) => chineseOf(part) ?? 0)
  return BigInt(main!) * 100n + BigInt(tenth! * 10 + hundredth!)
}

/** The value of figures in whichever way they are grouped, in hundredths: `1,234.50`, `1 234,50`, `1.234,50`. */
export const figured = (text: string): bigint | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replaceAll('，', ',')
  const grouped = /^\d{1,3}(?:[,.]\d{3})+$/.test(plain)
  const last = grouped ? -1 : Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  const [whole, fraction] = last < 0 ? [plain, ''] : [plain.slice(0, last), plain.slice(last + 1)]
  const digits = whole.replace(/[,.]/g, '')
  if (!/^\d{1,18}$/.test(digits) || !/^\d{0,2}$/.test(fraction)) return undefined
  return BigInt(digits) * 100n + BigInt(fraction.padEnd(2, '0'))
}
