import type { Finding } from '../rules.ts'
import { around, clauseAt, found, parentsOf, type Reading, spanOf } from './place.ts'
import { capitalised, figured, spelt } from './words.ts'

const bracket = /[(（]([^()（）\n]{1,200})[)）]/g
const figures = String.raw`\d{1,3}(?:[ \u00a0\u202f,.'’]\d{3}){1,5}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,2})?`
const endsInFigures = new RegExp(
  String.raw`(?<![\d.,])(${figures})\s{0,2}(?:%|[^\d\s.,;:()（）]{1,12}\.?)?\s{0,2}$`,
  'u',
)
const onlyFigures = new RegExp(
  String.raw`^\s{0,2}(?:[¥￥$€£₽]|RMB|CNY|USD|EUR|RUB|人民币|小写[:：]?\s?[¥￥]?)?\s{0,2}(${figures})\s{0,2}(?:元|%|руб\.?|[A-Z]{3})?\s{0,2}$`,
  'u',
)

/** The number that stands in words at the end of some text: the longest run of words that reads as one. */
const wordsBefore = (text: string): bigint | undefined => {
  const han = /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整正]{1,40}$/u.exec(
    text.trimEnd(),
  )
  if (han) return capitalised(han[0])
  const words = text
    .trimEnd()
    .split(/[,;.:()]/)
    .at(-1)!
    .trim()
    .split(/\s+/)
    .slice(-14)
  let best: bigint | undefined
  for (let at = words.length - 1; at >= 0; at--) {
    const value = spelt(words.slice(at).join(' '))
    if (value === undefined && best !== undefined) break
    best = value ?? best
  }
  return best
}

/** Sums and terms that are written in figures and in words, and differ. */
export const wordsAgainstFigures = (reading: Reading): Finding[] => {
  const { text } = reading
  const findings: Finding[] = []
  for (const match of text.matchAll(bracket)) {
    // Within its own line: （一） at the beginning of one is a number.
    const before = text
      .slice(Math.max(0, match.index - 120), match.index)
      .split(/[\n\r]/)
      .at(-1)!
    const inside = match[1]!
    const asFigures = onlyFigures.exec(inside)
    const inFigures = asFigures?.[1] ?? endsInFigures.exec(before)?.[1]
    if (inFigures === undefined) continue
    const [a, b] = [
      figured(inFigures),
      asFigures ? wordsBefore(before) : (capitalised(inside) ?? spelt(inside)),
    ]
    // Kopecks may be left out of the words.
    if (
      a === undefined ||
      b === undefined ||
      a === b ||
      (b % 100n === 0n && a / 100n === b / 100n && inside.length > 30)
    )
      continue
    findings.push(
      found(reading, 'sum_words_differ', 'error', spanOf(match), {
        figures: inFigures.trim(),
        words: asFigures ? around(before, before.length, before.length, 60) : inside.trim(),
        value: b % 100n === 0n ? String(b / 100n) : (Number(b) / 100).toFixed(2),
      }),
    )
  }
  return findings
}

const currencies: [code: string, like: string][] = [
  ['USD', String.raw`USD|US\$|\$|долл|доллар|U\.?S\.? dollars?|dollars?|美元`],
  ['EUR', String.raw`EUR|€|евро|euros?|欧元`],
  ['RUB', String.raw`RUB|₽|руб|roubles?|rubles?|卢布`],
  ['GBP', String.raw`GBP|£|pounds?|фунт|英镑`],
  ['HKD', String.raw`HKD|HK\$|港元|港币`],
  ['CNY', String.raw`CNY|RMB|¥|￥|юан|yuan|人民币|元`],
]
const named = currencies.map(([, like]) => `(${like})`).join('|')
const amount = new RegExp(
  String.raw`(?:${named})\s?(?:${figures})|(?:${figures})\s?(?:万|亿|(?:\([^()\n]{1,120}\)\s?)|тыс\.?\s|млн\.?\s|million\s)?(?:${named})`,
  'giu',
)

/** What says which sum is owed where there are two: a rate and its day. */
const exchange =
  /по курсу|курс[а-яё]{0,3} (?:цб|банка|валют)|(?:rate|rates) of exchange|exchange rates?|convert(?:ed|ible)? (?:in)?to|汇率|折算|折合/iu
/** So many places are named; who looks for one currency finds the others by it. */
const MOST_PLACES = 12

/** Other currencies among the sums of a contract than its first, told once with all their places; none where a rate governs them. */
export const twoCurrencies = (reading: Reading): Finding[] => {
  const { text, clauses } = reading
  if (exchange.test(text)) return []
  let first: string | undefined
  const others: { code: string; match: RegExpExecArray }[] = []
  for (const match of text.matchAll(amount)) {
    const at = match.slice(1).findIndex((group) => group !== undefined)
    const code = currencies[at % currencies.length]![0]
    first ??= code
    if (code !== first) others.push({ code, match })
  }
  const [other] = others
  if (!other) return []
  const places = others.flatMap(({ match }) => clauses[clauseAt(clauses, match.index)!]?.number ?? [])
  const named = [...new Set(places)].slice(0, MOST_PLACES)
  return [
    found(reading, 'two_currencies', 'warning', spanOf(other.match), {
      first: first!,
      second: [...new Set(others.map(({ code }) => code))].join(', '),
      words: other.match[0].trim(),
      places: named.join(', '),
      count: named.length,
    }),
  ]
}

const percent = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|％|per cent|percent|процент)/giu
const paid =
  /аванс|предоплат|оплат|оплач|платеж|платёж|расч[её]т|выплач|pa(?:y|id)|due|invoice|signature|deposit|支付|付款|预付|付清/i
const noShare =
  /НДС|налог|пен[иея]|штраф|неустойк|годовых|за кажд|VAT|tax|interest|penalt|late|discount|скидк|a day|per day|a year|per annum|(?:not|never) (?:exceed|more)|не более|не менее|не превыш|up to|at least|税|违约|滞纳|利率|每日|每天|不超过|不低于|至少|可用|低于|高于|赔偿|代金券|抵扣|availab|less than|below|credit|доступност|ниже|компенсац/i
const summed = /(?:итого|всего|total|合计|总计|共计)[^\p{L}\d\n]{0,12}$/iu
const rest = /remain|balance|остат|остальн|оставш|余款|剩余|尾款/i

/** The shares that some words divide a price into, in thousandths of a per cent. */
const sharesIn = (text: string): number[] =>
  [...text.matchAll(percent)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    const behind = text.slice(match.index, spanOf(match)[1] + 25)
    const near = before.slice(before.search(/[^\n；;]*$/)) + behind.split(/[\n；;]/, 1)[0]
    if (summed.test(before) || noShare.test(near)) return []
    return [Math.round(Number(match[1]!.replace(',', '.')) * 1000)]
  })

/** Shares of one payment plan that do not make up the whole: of a clause, or of the points within it. */
export const shares = (reading: Reading): Finding[] => {
  const { clauses } = reading
  const parents = parentsOf(clauses)
  const own = clauses.map(({ text }) => sharesIn(text))
  const children = Map.groupBy(clauses.keys(), (at) => parents[at])
  return clauses.flatMap((clause, at) => {
    const within = (children.get(at) ?? []).filter(
      (child) => own[child]!.length === 1 && paid.test(clauses[child]!.text),
    )
    const all = [...own[at]!, ...within.flatMap((child) => own[child]!)]
    const said = [clause.text, ...within.map((child) => clauses[child]!.text)].join(' ')
    const sum = all.reduce((total, share) => total + share, 0)
    if (all.length < 2 || sum === 100_000 || !paid.test(`${clause.heading} ${said}`)) return []
    if (sum < 100_000 && (rest.test(said) || (all.length === 2 && sum < 60_000))) return []
    const last = within.at(-1)
    const span = [clause.from, (last === undefined ? clause : clauses[last]!).to] as const
    return [found(reading, 'shares_differ', 'error', span, { sum: sum / 1000, count: all.length })]
  })
}

const total = /^(?:итого|всего|total|grand total|合计|总计|共计|总价)/i
const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/\t|\||\s{3,}/)
    .map((cell) => cell.trim())
const cell = new RegExp(String.raw`^[¥￥$€£₽]?\s?(${figures})\s?(?:руб\.?|₽|元|[A-Z]{3})?$`, 'u')

/** Tables as text whose rows do not add up to their own total. */
export const tables = (reading: Reading): Finding[] => {
  const findings: Finding[] = []
  let rows: string[][] = []
  for (const line of reading.text.matchAll(/[^\n\r]+/g)) {
    const cells = cellsOf(line[0])
    if (cells.length < 2) {
      rows = []
      continue
    }
    if (!cells.some((one) => total.test(one))) {
      rows.push(cells)
      continue
    }
    const said = figured(cell.exec(cells.at(-1)!)?.[1] ?? '')
    const column = rows.flatMap((row) => figured(cell.exec(row.at(-1)!)?.[1] ?? '') ?? [])
    const sum = column.reduce((all, one) => all + one, 0n)
    if (said !== undefined && column.length > 1 && sum !== said)
      findings.push(
        found(reading, 'total_differs', 'error', spanOf(line), {
          total: cells.at(-1)!,
          sum: Number(sum) / 100,
          count: column.length,
        }),
      )
    rows = []
  }
  return findings
}
