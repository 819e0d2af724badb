import { chineseOf } from '../reading/figures.ts'
import type { Finding } from '../rules.ts'
import { concluded, isTerm } from './conclusion.ts'
import { found, type Reading, spanOf, type Written } from './place.ts'
import { spelt } from './words.ts'

const months =
  'jan/янв feb/фев mar/мар apr/апр may/ма jun/июн jul/июл aug/авг sep/сен oct/окт nov/ноя dec/дек'
    .split(' ')
    .map((names) => names.split('/'))
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`
const written = new RegExp(
  [
    String.raw`(?<![\d.])(?<d1>\d{1,2})\.(?<m1>\d{1,2})\.(?<y1>\d{4})(?![\d.]\d)`,
    String.raw`(?<![\p{L}\d])[«"“]?(?<d2>\d{1,2})(?:st|nd|rd|th)?[»"”]?\s{1,2}(?:of\s)?(?<m2>${month})(?![\p{L}]),?\s{1,2}(?<y2>\d{4})`,
    String.raw`(?<![\p{L}])(?<m3>${month})\.?\s{1,2}(?<d3>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<y3>\d{4})`,
    String.raw`(?<y4>\d{4})\s?年\s?(?<m4>\d{1,2})\s?月\s?(?<d4>\d{1,2})\s?日`,
    String.raw`(?<![\d-])(?<y5>\d{4})-(?<m5>\d{2})-(?<d5>\d{2})(?![\d-])`,
  ].join('|'),
  'giu',
)

const monthOf = (text: string): number =>
  /^\d/.test(text)
    ? Number(text)
    : months.findIndex((names) => names.some((name) => text.toLowerCase().startsWith(name))) + 1
const daysIn = (year: number, m: number) =>
  [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][m - 1] ?? 0

/** A day as a number that grows with time, of use for comparing only. */
export const dayOf = (year: number, m: number, d: number): number => year * 372 + m * 31 + d

/** The full dates of a text in order. */
export const datesIn = (text: string): Written[] =>
  Array.from(text.matchAll(written), (match) => {
    const named = (letter: string) =>
      Object.entries(match.groups ?? {}).find(
        ([key, value]) => key.startsWith(letter) && value !== undefined,
      )?.[1] ?? ''
    const [y, m, d] = [Number(named('y')), monthOf(named('m')), Number(named('d'))]
    const [from, to] = spanOf(match)
    return {
      from,
      to,
      words: match[0],
      day: dayOf(y, m, d),
      valid: m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m),
    }
  })

const begins =
  /(?:^|[\s,(])(?:с|со|from|start(?:s|ing)?|commenc\p{L}{1,4}|begin\p{L}{0,5}|effective|between|период)\s[\p{L}\s]{0,20}$|[自从由起]\s?$|(?:开始|起始)[^。]{0,6}$/iu
const ends = /(?:^|[\s,])(?:по|до|to|until|till|through|and ends?|ends?|expires?|and|и)\s|[至到止]|[-–—]/iu
const past = /(?:^|[\s(])(?:от|dated|of|выдан\p{L}{0,4}|регистрац\p{L}{0,4})\s{0,3}$|[号》]\s{0,2}$/iu

const yearless = new RegExp(
  [
    String.raw`(?<![\p{L}\d.])[«"“]?(?<d1>\d{1,2})(?:st|nd|rd|th)?[»"”]?\s{1,2}(?:of\s)?(?<m1>${month})(?![\p{L}]),?(?!\s{1,2}\d{4})`,
    String.raw`(?<![\p{L}])(?<m2>${month})\s{1,2}(?<d2>\d{1,2})(?:st|nd|rd|th)?(?![\d.,]?\d)(?!,?\s{1,2}\d{4})`,
    String.raw`(?<!年\s?)(?<![\d])(?<m3>\d{1,2})\s?月\s?(?<d3>\d{1,2})\s?日`,
  ].join('|'),
  'giu',
)
/** Some leap year: of a date without a year only what no year has is impossible. */
const LEAP = 2028

/** Days without a year that are in no calendar, such as 31 April. */
const impossible = (reading: Reading): Finding[] =>
  Array.from(reading.text.matchAll(yearless)).flatMap((match) => {
    const { d1, d2, d3, m1, m2, m3 } = match.groups ?? {}
    const [day, m] = [Number(d1 ?? d2 ?? d3), monthOf((m1 ?? m2 ?? m3)!)]
    if (day >= 1 && day <= daysIn(LEAP, m)) return []
    return [found(reading, 'date_impossible', 'error', spanOf(match), { date: match[0].trim() })]
  })

/** Dates that are in no calendar, ends before their start, and dates of the performance before the contract was made. */
export const dates = (reading: Reading): Finding[] => {
  const { text } = reading
  const all = datesIn(text)
  const { made, amends, opening } = concluded(reading, all)
  const findings = all.flatMap((date, at) => {
    const span = [date.from, date.to] as const
    if (!date.valid) return [found(reading, 'date_impossible', 'error', span, { date: date.words })]
    const before = all[at - 1]
    const between = before && text.slice(before.to, date.from)
    if (
      before?.valid &&
      date.day < before.day &&
      between!.length <= 60 &&
      !/[.;。；\n]/.test(between!) &&
      ends.test(` ${between} `) &&
      begins.test(text.slice(Math.max(0, before.from - 40), before.from))
    )
      return [
        found(reading, 'end_before_start', 'error', [before.from, date.to], {
          start: before.words,
          end: date.words,
        }),
      ]
    const told =
      past.test(text.slice(Math.max(0, date.from - 20), date.from)) ||
      /^\s?(?:签订|签署|发布|颁布|公布)/.test(text.slice(date.to, date.to + 6))
    if (!made || date.from < opening || date.day >= made.day || told) return []
    const values = { date: date.words, made: made.words }
    return isTerm(text, date)
      ? [found(reading, 'term_over', 'error', span, values)]
      : [found(reading, 'date_before_contract', 'warning', span, values)]
  })
  if (made && amends && made.day < amends.day)
    findings.push(
      found(reading, 'amendment_before_contract', 'error', [made.from, made.to], {
        date: made.words,
        contract: amends.words,
      }),
    )
  return [...findings, ...impossible(reading)]
}

const figure = String.raw`(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?|[а-яё]{3,14}|[一二两三四五六七八九十百]{1,4})`
const duration = new RegExp(
  String.raw`(?<![\p{L}\d])(${figure})\s{0,2}(?:\(([^()\n]{1,30})\)\s{0,2})?(?:(?:calendar|business|working|календарн\p{L}{2,3}|рабоч\p{L}{1,3}|банковск\p{L}{2,3})\s{1,2})?['’]?(days?|weeks?|months?|years?|дн\p{L}{1,3}|ден\p{L}{0,3}|недел\p{L}{1,3}|месяц\p{L}{0,3}|год\p{L}{0,2}|лет)(?![\p{L}])|([一二两三四五六七八九十百]{1,4}|\d{1,3})\s?(?:个)?(工作日|日|天|周|月|年)(?!\d)`,
  'giu',
)
const perUnit: [RegExp, number][] = [
  [/^(?:day|дн|ден|日|天|工作日)/i, 1],
  [/^(?:week|недел|周)/i, 7],
  [/^(?:month|месяц|月)/i, 30],
  [/^(?:year|год|лет|年)/i, 365],
]

/** How long the times named in a sentence are, in days. */
const timesIn = (sentence: string): { days: number; words: string }[] =>
  [...sentence.matchAll(duration)].flatMap((match) => {
    const written = match[1] ?? match[4]!
    const number = /^\d/.test(written)
      ? Number(written)
      : (chineseOf(written) ?? Number((spelt(written) ?? -100n) / 100n))
    const unit = match[3] ?? match[5]!
    const days = perUnit.find(([like]) => like.test(unit))?.[1] ?? 0
    return number > 0 ? [{ days: number * days, words: match[0].trim() }] : []
  })

const lasting =
  /initial term|term of (?:this|the) (?:agreement|contract)|(?:agreement|contract) (?:is (?:valid|made) for|lasts|shall (?:last|continue))|срок действия|заключ[её]н на|действует в течение|действует (?:одни?|два|три)|有效期|合同期限|期限为/iu
const ending = /terminat|end this|end the|cancel|withdraw|расторг|расторж|прекра|отказ|解除|终止/iu
const notice = /notice|notif|уведомл|уведоми|предупре|通知/iu

/** What comes after the end is no notice of it, and what a term grows by is not the term. */
const afterwards =
  /(?:после|с момента|со дня|с даты)[^.;\n]{0,40}(?:прекращ|расторж|окончан)|\b(?:after|following|from) (?:the )?(?:date of )?(?:termination|expiry|the end)|(?:终止|解除|到期)(?:之日)?[后起]/iu
const longer = /увеличивает|увеличен на|\bextended by\b|延长/iu

/** Notice that one must give longer before the end than the contract lasts. */
export const noticeAgainstTerm = (reading: Reading): Finding[] => {
  let term: { days: number; words: string } | undefined
  const notices: { days: number; words: string; span: readonly [number, number] }[] = []
  for (const match of reading.text.matchAll(/[^.;。；\n，]{5,600}/g)) {
    const sentence = match[0]
    const said = timesIn(sentence)
    if (said.length === 0) continue
    if (afterwards.test(sentence) || longer.test(sentence)) continue
    if (notice.test(sentence) && ending.test(sentence)) notices.push({ ...said[0]!, span: spanOf(match) })
    else if (lasting.test(sentence)) term ??= said[0]
  }
  return notices
    .filter(({ days }) => term !== undefined && days > term.days)
    .map(({ words, span }) =>
      found(reading, 'notice_longer_than_term', 'warning', span, { notice: words, term: term!.words }),
    )
}
