import type { Locale } from '#kit/i18n.ts'
import { type Definition, keyOf, type Token } from './tokens.ts'

// Capitals in the middle of a sentence: in English and Russian contracts they promise that a word has a meaning of its own.

const keys = (words: string) => new Set(words.split(' ').map(keyOf))
/** What is written with a capital and is a name, or is known without a definition. */
const names = keys(
  'You Your We Our State Republic Kingdom Commonwealth Council Province Germany China Russia Ireland Singapore Agreement Contract Party Parties Section Clause Article Schedule Appendix Annex Exhibit Attachment Paragraph January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday English Chinese Russian French German Internet VAT GDPR England Wales London Договор Сторона Стороны Приложение Раздел Статья Российская Федерация Россия Республика Гражданский Налоговый Кодекс Федеральный Закон Арбитражный Суд НДС ИНН КПП ОГРН Банк Москва Китайская Народная Интернет Правительство Устав',
)
/** A capitalised phrase with one of these is the name of a law, of a court, of a company or of a place. */
const proper = keys(
  'Act Law Code Court Courts Directive Regulation Convention Rules Ltd Limited Inc LLC LLP GmbH PLC Corporation Corp Kingdom States Union Republic Federation Chamber Commerce Tribunal Ministry University Institute Bank Europe European United Stock Exchange Companies Commissioner Initiative Foundation Arbitration Incoterms ICC UNCITRAL Data Protection International Nations',
)
/** The last word of a law's name, however many others are joined before it. */
const laws = keys('Act Law Code Directive Regulation Convention Rules Ordinance')
const joins = keys('of and the for')
const opens =
  /(?:\b(?:the|an?|any|each|such|all|every|its|their|this|that|these|no|other|relevant|applicable)\s{1,2})$/i
/** A term that another paper tells: `the Tasks listed in the Order`. */
const pointed =
  /^,? (?:identified|specified|listed|named|set out|described|stated) (?:in|on|by) (?:the|an?|each) \p{Lu}|^,? (?:указанн|перечисленн|определ[её]нн|описанн)[а-я]+ в \p{Lu}/u
const mid = /[\p{Ll}\d,»”"][,]?[^\S\t]{1,2}$/u
/** The number of a clause, behind which its sentence begins. */
const numbered = /\n\s{0,4}[\d.]{1,10}\s{1,2}$/

/** Words written as terms in the middle of a sentence that no definition explains, each once, where it first stands. */
export const capitalTerms = (
  text: string,
  tokens: readonly Token[],
  defined: ReadonlyMap<string, unknown>,
  language: Locale,
): Definition[] => {
  const found = new Map<string, Definition & { count: number }>()
  const told = new Set<string>()
  // "commercial support (Support Services)" tells a term where quotation marks were lost on the way.
  for (const [, term] of text.matchAll(/\p{Ll} \((?:the )?(\p{Lu}[\p{L} -]{2,40})\)/gu))
    told.add(keyOf(term!))
  const longest = Math.max(1, ...[...defined.keys()].map((key) => key.split(' ').length))
  const gap = (at: number) => text.slice(tokens[at]!.to, tokens[at + 1]?.from)
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.capital) continue
    let end = at
    // "Know-how" is one word.
    while (
      end + 1 < tokens.length &&
      end - at < 6 &&
      ((tokens[end + 1]!.capital && gap(end) === ' ') || gap(end) === '-')
    )
      end++
    const start = at
    at = end
    if (!begins(text, tokens[start]!.from, language)) continue
    const words = tokens.slice(start, end + 1).map(({ key }) => key)
    if (
      words.some(
        (word) =>
          word.length === 1 || names.has(word) || (language === 'en' && proper.has(word) && words.length > 1),
      )
    )
      continue
    if (language === 'en' && isLaw(tokens, end, gap)) continue
    // A Russian term has its capital at its first word: "Техническое задание".
    const follows = language === 'ru' && end === start && gap(end) === ' ' && isWord(tokens[end + 1]) ? 1 : 0
    const next = language === 'ru' && gap(end) === ' ' ? tokens[end + 1]?.key : undefined
    if (covered(words, defined, longest) || (next && covered([...words, next], defined, longest))) continue
    // A Latin name among Russian words is a name, and an offer or agreement is the paper itself.
    if (language === 'ru' && /^[a-z]|^(?:оферт|соглашен)$/.test(words[0]!)) continue
    const last = tokens[end + follows]!.to
    const key = words.join(' ')
    // "Technical Specification (Appendix 1)" and "Uptime (as defined below)" are told where it stands; a name in quotation marks is a name.
    if (
      /^\s?[(«"“№]/.test(text.slice(last, last + 3)) ||
      street.test(text.slice(last, last + 12)) ||
      listed.test(text.slice(Math.max(0, tokens[start]!.from - 24), tokens[start]!.from)) ||
      pointed.test(text.slice(last, last + 30)) ||
      /[«"“(]$/.test(text.slice(tokens[start]!.from - 1, tokens[start]!.from))
    )
      told.add(key)
    const before = found.get(key)
    if (before) before.count++
    else
      found.set(key, {
        term: text.slice(tokens[start]!.from, last),
        from: tokens[start]!.from,
        to: last,
        count: 1,
      })
  }
  return [...found].flatMap(([key, one]) =>
    !told.has(key) && (language === 'en' || one.count > 1) ? [one] : [],
  )
}

/** What stands behind the name of a street or a region, and before the title of an appendix. */
const street = /^\s?(?:пр-т|просп|ул[.и]|наб[.е]|пер[.е]|ш\.|шоссе|б-р|бульвар|р-н|район|обл|край|округ)/iu
const listed = /(?:приложени\p{L}{1,2}|appendix|annex|schedule|exhibit) №?\s?\d{1,3}[.:]?\s$/iu

/** More than a preposition. */
const isWord = (token: Token | undefined) => token !== undefined && token.to - token.from > 3

const begins = (text: string, from: number, language: Locale) => {
  const before = text.slice(Math.max(0, from - 16), from)
  return language === 'en' ? opens.test(before) : mid.test(before) && !numbered.test(before)
}

/** Forms of one Russian word that lost more or less of their endings: `Система`, `Систем`. */
const alike = (a: string, b: string) =>
  Math.min(a.length, b.length) >= 4 &&
  Math.abs(a.length - b.length) <= 2 &&
  (a.startsWith(b) || b.startsWith(a))

/** Whether words go on to the name of a law: `Privacy and Electronic Communications Directive`. */
const isLaw = (tokens: readonly Token[], end: number, gap: (at: number) => string): boolean => {
  for (let at = end; at < end + 6 && gap(at) === ' '; at++) {
    const next = tokens[at + 1]
    if (next === undefined || !(next.capital || next.key === 'and' || next.key === 'on')) return false
    if (laws.has(next.key)) return true
  }
  return false
}

/** Whether words are made of terms that are explained. */
const covered = (
  words: readonly string[],
  defined: ReadonlyMap<string, unknown>,
  longest: number,
): boolean => {
  if (defined.has(words.join(' '))) return true
  const [only] = words
  if (words.length === 1 && /^[а-я]/.test(only!) && [...defined.keys()].some((key) => alike(key, only!)))
    return true
  for (let at = 0; at < words.length;) {
    // Of a term of several words the first may stand alone: "Account" of "Account of the Customer", "Single" of "Single or Double Licence".
    const rest = `${words.slice(at).join(' ')} `
    if ([...defined.keys()].some((key) => key.startsWith(rest))) return true
    let taken = Math.min(longest, words.length - at)
    while (taken > 0 && !defined.has(words.slice(at, at + taken).join(' '))) taken--
    if (taken === 0 && !joins.has(words[at]!)) return false
    at += Math.max(1, taken)
  }
  return true
}
