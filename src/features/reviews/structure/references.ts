import { chineseOf, letterOf, romanOf } from '../reading/figures.ts'
import { appendixAt, appendixNumber, narrow } from '../reading/marks.ts'
import type { Finding } from '../rules.ts'
import { clauseAt, found, parentsOf, type Reading, spanOf } from './place.ts'

const figures = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}`
const english = new RegExp(
  String.raw`\b(?:clauses?|sections?|articles?|sub-?clauses?)\s{1,3}(${figures}|[IVXLC]{1,7}\b)((?:\([a-z]{1,4}\)){0,2})((?:\s?(?:,|and|or|to)\s{1,3}${figures}){0,9})`,
  'giu',
)
const russian = new RegExp(
  String.raw`(?<![\p{L}])(п\.\s?п\.|п\.|пп\.|(?:под)?пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|раздел(?:а|у|ом|е|ы|ов)?|ст\.|стать(?:я|и|ей|е|ю|ям|ях|ями))\s{0,2}(${figures})(?![\d%])((?:\s?(?:,|и|или|по|–|-)\s{0,2}${figures}(?![\d%])){0,9})`,
  'giu',
)
const chinese =
  /第\s?(\d{1,3}(?:\.\d{1,3}){0,5}|[一二三四五六七八九十百]{1,7})\s?条(?:第\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?款)?/g

/** What follows a number that is not of this contract but of a law or another paper. */
const foreign = {
  english:
    /^\s{0,3}(?:\([^)\n]{0,30}\)\s?)?(?:of (?!this|the (?:agreement|contract|terms|general terms))|(?:the )?(?:[a-z]+ ){0,5}(?:act|code|ordinance) \d{4})/i,
  russian:
    /^[\s\d.,и]{0,20}(?:(?:ч|п|ст|част[иь]|пункт\p{L}{0,3}|стать\p{L}{0,3})\.?\s?[\d.]{1,8}\s{0,2}){0,3}\s{0,2}(?:[А-Я]{2,5}\s+РФ|ФЗ|КоАП|(?:[Гг]ражданск|[Нн]алогов|[Фф]едеральн|[Зз]акон|[Кк]одекс|[Тт]ехническ|[Уу]став|[Пп]остановлен|[Пп]равил|[Пп]оложени|[Пп]риложени|[Аа]рбитражн|[Уу]головн|[Тт]рудов|[Сс]пецификац))/u,
  /** A law's title stands before the article. */
  chinese: /(?:[》法典]|条例|规定)\s{0,2}$/,
}

/** What may be referred to: the places of clauses by their numbers, Roman ones as figures as well. */
const knownIn = ({ clauses }: Reading): Map<string, number> => {
  const known = new Map<string, number>()
  for (const [at, { number }] of clauses.entries()) {
    if (number === undefined) continue
    const roman = /^[IVXLC]+$/.test(number) ? String(romanOf(number)) : number
    for (const written of [number, roman]) if (!known.has(written)) known.set(written, at)
  }
  return known
}

const standard = (number: string): string =>
  /^[\d.]+$/.test(number) ? number : String(chineseOf(number) ?? romanOf(number) ?? number)

/** References to clauses that the contract does not have. Those to laws and to other papers are left alone. */
export const references = (reading: Reading): Finding[] => {
  const { text, clauses } = reading
  const known = knownIn(reading)
  const findings: Finding[] = []
  const parents = parentsOf(clauses)
  const children = Map.groupBy(clauses.keys(), (at) => parents[at])
  const byArticle = /(?:^|\n)\s{0,9}Стать[яи]\s/.test(text)
  const isOwnMark = (at: number) => {
    const clause = clauses[clauseAt(clauses, at) ?? 0]
    return clause?.number !== undefined && text.slice(clause.from, at).trim() === ''
  }
  const check = (match: RegExpExecArray, numbers: readonly string[]) => {
    const missing = numbers.find((number) => !known.has(standard(number)))
    if (missing !== undefined && !isOwnMark(match.index))
      findings.push(
        found(reading, 'reference_dangling', 'error', spanOf(match), {
          words: match[0].trim(),
          number: standard(missing),
        }),
      )
    return missing === undefined
  }
  const listed = (more: string | undefined) =>
    [...(more ?? '').matchAll(/\d{1,3}(?:\.\d{1,3}){0,5}/g)].map(([number]) => number)
  const behind = (match: RegExpExecArray) => text.slice(spanOf(match)[1], spanOf(match)[1] + 90)

  for (const match of text.matchAll(english)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (
      foreign.english.test(behind(match)) ||
      /(?:Regulation|Directive|Act|Code|GDPR|Convention|FARS?|CFR|U\.S\.C\.)[^.;\n]{0,20}$/.test(before) ||
      /^[-‑]\d/.test(behind(match))
    )
      continue
    if (!check(match, [match[1]!, ...listed(match[3])]) || !match[2]) continue
    const letter = match[2].slice(1, match[2].indexOf(')'))
    const within = (children.get(known.get(standard(match[1]!))) ?? []).map((at) => clauses[at]!.number ?? '')
    const own = clauses[known.get(standard(match[1]!))!]!.text
    const isSaid = within.includes(letter) || own.includes(`(${letter}) `)
    if (within.some((number) => letterOf(number) !== undefined) && !isSaid)
      findings.push(
        found(reading, 'reference_dangling', 'error', spanOf(match), {
          words: match[0].trim(),
          number: `${match[1]}(${letter})`,
        }),
      )
  }
  for (const match of text.matchAll(russian)) {
    if (
      match[1]!.toLowerCase().startsWith('ст') &&
      !byArticle &&
      !/^\s{0,3}(?:настоящ\p{L}+\s)?[Дд]оговор/u.test(behind(match))
    )
      continue
    if (!foreign.russian.test(behind(match))) check(match, [match[2]!, ...listed(match[3])])
  }
  let lawEnds = -9
  for (const match of text.matchAll(chinese)) {
    const [from, to] = spanOf(match)
    const continued = from - lawEnds <= 2 && /^[、和及至与]?$/.test(text.slice(lawEnds, from).trim())
    if (continued || foreign.chinese.test(text.slice(Math.max(0, from - 6), from))) {
      lawEnds = to
      continue
    }
    if (!check(match, [match[1]!]) || match[2] === undefined) continue
    const at = known.get(standard(match[1]!))!
    const paragraphs = Math.max(children.get(at)?.length ?? 0, clauses[at]!.text.split(/\n+/).length)
    if (Number(standard(match[2])) > paragraphs)
      findings.push(
        found(reading, 'reference_dangling', 'error', spanOf(match), { words: match[0], number: match[0] }),
      )
  }
  return findings.toSorted((a, b) => a.from! - b.from!)
}

const appendixNamed =
  /(?:Appendix|Appendices|Annex(?:es|ure)?|Schedules?|Exhibits?|Attachments?|Приложени(?:е|я|ю|ем|и|й|ям|ях|ями))\s{0,2}(?:№|No\.?)?\s{0,2}(\d{1,3}|[IVX]{1,5}(?![\p{L}\d])|[A-H](?![\p{L}\d]))((?:\s?(?:,|and|to|и)\s{1,2}(?:№\s?)?\d{1,2}(?![\d.%])){0,9})|(?:附件|附录)\s?(\d{1,2}|[一二三四五六七八九十]{1,3})/gu

/**
 * Appendices that are named, yet whose text is not there; each once, where it is first named. `attached` are the numbers of
 * those that lie beside the text as papers of their own.
 */
export const appendices = (reading: Reading, attached: readonly string[] = []): Finding[] => {
  const { text, clauses } = reading
  const there = new Set(attached.map(appendixNumber))
  for (const [at, { heading, text: said, number, level }] of clauses.entries()) {
    const own = number === undefined && level === 0 ? appendixAt(heading) : undefined
    const next = clauses[at + 1]
    // A list of appendices names them and holds nothing.
    if (own !== undefined && (said.length > 60 || (next && (next.number !== undefined || next.level > 0))))
      there.add(own)
    else if (own !== undefined && said !== '' && !/^\(?(?:к|to|от)\s/i.test(said)) there.add(own)
  }
  const findings: Finding[] = []
  for (const match of text.matchAll(appendixNamed)) {
    const more = [...(match[2] ?? '').matchAll(/\d{1,2}/g)].map(([number]) => number)
    for (const written of [match[1] ?? match[3]!, ...more]) {
      const number = appendixNumber(narrow(written))
      if (there.has(number)) continue
      there.add(number)
      findings.push(
        found(reading, 'appendix_missing', 'error', spanOf(match), { words: match[0].trim(), number }),
      )
    }
  }
  return findings
}
