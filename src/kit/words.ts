// A sum of money in words, as contracts and invoices want it. Not for the first page: it brings Russian's endings with it.

import numbers from 'number-to-words-ru'
import type { Locale } from './i18n.ts'
import { decimalOf, type Money } from './money.ts'

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const apart = (money: Money): [whole: bigint, fraction: string] => {
  const [whole = '0', fraction = ''] = decimalOf({ ...money, minor: Math.abs(money.minor) }).split('.')
  return [BigInt(whole), fraction]
}
/** What a currency is called beside a number, from the reader's own language. */
const named = (currency: string, tag: string, n: bigint | number): string =>
  new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
    .formatToParts(n)
    .find(({ type }) => type === 'currency')!.value

type Forms = [one: string, few: string, many: string]
type Gender = 0 | 1 | 2
/** Russian names of currencies a contract writes shorter than a dictionary, and of their hundredths with their gender. */
const russian: Record<string, [whole: Forms, part: Forms, gender: Gender]> = {
  RUB: [['рубль', 'рубля', 'рублей'], ['копейка', 'копейки', 'копеек'], 1],
  BYN: [
    ['белорусский рубль', 'белорусских рубля', 'белорусских рублей'],
    ['копейка', 'копейки', 'копеек'],
    1,
  ],
  CNY: [['китайский юань', 'китайских юаня', 'китайских юаней'], ['фэнь', 'фэня', 'фэней'], 0],
  USD: [['доллар США', 'доллара США', 'долларов США'], ['цент', 'цента', 'центов'], 0],
  EUR: [['евро', 'евро', 'евро'], ['цент', 'цента', 'центов'], 0],
  KZT: [['тенге', 'тенге', 'тенге'], ['тиын', 'тиына', 'тиынов'], 0],
}

const inRussian = (money: Money): string => {
  const [whole, fraction] = apart(money)
  const known = russian[money.currency]
  const forms = known?.[0] ?? ([1, 2, 5].map((n) => named(money.currency, 'ru', n)) as Forms)
  const gender = /[ая]я( |$)/.test(forms[0]) ? 1 : /[оe]е( |$)/.test(forms[0]) ? 2 : 0
  const text = (number: string, gone: boolean) =>
    numbers
      .convert(number, {
        currency: {
          currencyNameCases: forms,
          fractionalPartNameCases: known?.[1] ?? ['', '', ''],
          currencyNounGender: { integer: gender, fractionalPart: known?.[2] ?? 0 },
          fractionalPartMinLength: fraction.length,
        },
        showNumberParts: { integer: true, fractional: !gone },
        showCurrency: { integer: true, fractional: true },
      })
      .trim()
  const sign = money.minor < 0 ? '-' : ''
  if (known) return text(`${sign}${whole}.${fraction}`, false)
  const words = text(`${sign}${whole}`, true)
  return fraction === '' ? words : `${words} ${fraction}/${10 ** fraction.length}`
}

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen'
).split(' ')
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const thousands = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion']

const belowThousand = (n: number): string => {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100]
  const low =
    rest < 20
      ? small[rest]!
      : `${tens[Math.floor(rest / 10)]}${rest % 10 === 0 ? '' : `-${small[rest % 10]}`}`
  if (hundreds === 0) return low
  return `${small[hundreds]} hundred${rest === 0 ? '' : ` and ${low}`}`
}
const wholeInEnglish = (n: bigint): string => {
  if (n === 0n) return 'zero'
  const groups: number[] = []
  for (let rest = n; rest > 0n; rest /= 1000n) groups.push(Number(rest % 1000n))
  const words = groups.flatMap((group, at) =>
    group === 0 ? [] : [`${belowThousand(group)}${thousands[at]}`],
  )
  const last = groups[0]!
  // "One thousand and five": below a hundred, the end is joined.
  if (words.length > 1 && last > 0 && last < 100) words[0] = `and ${words[0]}`
  return words.toReversed().join(' ')
}
const english: Record<string, [one: string, many: string, partOne: string, parts: string]> = {
  RUB: ['rouble', 'roubles', 'kopeck', 'kopecks'],
  CNY: ['yuan', 'yuan', 'fen', 'fen'],
  USD: ['US dollar', 'US dollars', 'cent', 'cents'],
  EUR: ['euro', 'euros', 'cent', 'cents'],
  GBP: ['pound', 'pounds', 'penny', 'pence'],
}
const inEnglish = (money: Money): string => {
  const [whole, fraction] = apart(money)
  const known = english[money.currency]
  const name = known ? known[whole === 1n ? 0 : 1] : named(money.currency, 'en', whole)
  const part = known
    ? ` ${fraction} ${known[Number(fraction) === 1 ? 2 : 3]}`
    : fraction === ''
      ? ''
      : ` and ${fraction}/${10 ** fraction.length}`
  return upper(`${money.minor < 0 ? 'minus ' : ''}${wholeInEnglish(whole)} ${name}${part}`)
}

const capitals = [...'零壹贰叁肆伍陆柒捌玖']
const places = ['', '拾', '佰', '仟']
const sections = ['', '万', '亿', '万']

/** A whole number in capital digits; of zeros in a row one is written, and none at the end. */
const wholeInChinese = (n: bigint): string => {
  const digits = n.toString()
  let [text, gap, filled] = ['', false, false]
  for (const [at, digit] of [...digits].entries()) {
    const place = digits.length - 1 - at
    if (digit === '0') gap = true
    else {
      text += `${gap && text !== '' ? '零' : ''}${capitals[Number(digit)]}${places[place % 4]}`
      ;[gap, filled] = [false, true]
    }
    // 亿 is said even of its zeros when 万亿 stands before it.
    if (place % 4 === 0 && place > 0 && (filled || (place === 8 && text !== ''))) {
      text += sections[place / 4]
      filled = false
    }
  }
  return text
}
const inChinese = (money: Money): string => {
  const [whole, fraction] = apart(money)
  const name = money.currency === 'CNY' ? '人民币' : named(money.currency, 'zh', 1)
  const units = ['角', '分', '厘']
  let text = whole === 0n ? '' : `${wholeInChinese(whole)}元`
  for (const [at, digit] of [...fraction].entries()) {
    if (digit === '0') continue
    const gap = text !== '' && at > 0 && fraction[at - 1] === '0'
    text += `${gap ? '零' : ''}${capitals[Number(digit)]}${units[at]}`
  }
  const even = Number(fraction) === 0
  return `${name}${money.minor < 0 ? '负' : ''}${text === '' ? '零元' : text}${even ? '整' : ''}`
}

/**
 * A sum in words: `Сто шестьдесят пять тысяч рублей 00 копеек`, `人民币壹拾陆万伍仟元整` (capital digits by the central bank's
 * rules of 1997), `One hundred and sixty-five thousand roubles 00 kopecks`. A currency whose parts have no name of their own
 * here shows them as a fraction.
 */
export const sumInWords = (money: Money, locale: Locale): string =>
  ({ ru: inRussian, zh: inChinese, en: inEnglish })[locale](money)
