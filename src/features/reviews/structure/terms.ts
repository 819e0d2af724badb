import { isClosing } from '../reading/lines.ts'
import { languageOf } from '../rules-language.ts'
import type { Finding } from '../rules.ts'
import { clauseAt, found, type Reading } from './place.ts'
import { capitalTerms } from './capitals.ts'
import { type Definition, isHan, keyOf, type Token, tokensOf } from './tokens.ts'

const quoted = String.raw`["“«'‘「]([^"”»'’」\n]{2,60})["”»'’」]`
/** How a term gets its meaning. */
const meanings = [
  // "Services" means …
  String.raw`${quoted}\s{0,2}(?:\([^)\n]{0,60}\)\s{0,2})?(?:or ${quoted}\s)?(?:means?\b|shall mean|has the meaning|have the meaning|refers? to|is defined|includes?\b|означа|понимает|[–—-] это|[–—-] (?=\p{Ll}))`,
  // “本软件”是指
  String.raw`["“「]([^"”」\n]{1,30})["”」]\s?(?:是指|系指|意指|指(?=[^定])|的含义)`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** How something gets a shorter name. */
const namings = [
  // (the "Supplier"); (hereinafter "System")
  String.raw`\((?:[^()"“«\n]{0,60})["“]([^"”\n]{2,60})["”](?:(?: or | and |, )(?:the )?["“][^"”\n]{2,60}["”])?[^()\n]{0,30}\)`,
  // (далее – «Программа»), именуемое в дальнейшем «Исполнитель», вместе именуемые «Стороны»
  String.raw`(?:далее|в дальнейшем|именуе\p{L}{1,4}|именуются)\s{0,2}(?:[–—:-]\s{0,2})?(?:(?:по тексту|совместно|вместе|соответственно)\s{0,2}[–—:-]?\s{0,2})?${quoted}`,
  String.raw`\(далее\s{0,2}(?:по тексту\s{0,2})?[–—:-]\s{0,2}(\p{Lu}[^)«»"\n]{1,50})\)`,
  // When we say “Services”, we mean …; Под «Услугами» мы понимаем …
  String.raw`${quoted}(?:,? (?:or )?["“][^"”\n]{1,40}["”]){0,4},?(?: in (?:this|these) \w+,)? we (?:mean|are referring|refer)`,
  String.raw`под ${quoted} мы (?:понима|подразумева)`,
  // 以下简称“本合同”
  String.raw`(?:简称|统称|合称|下称|称为)(?:为|：|:)?\s?["“「‘']([^"”」’'\n]{1,30})["”」’']`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** A line of a list of terms: `Подписка — оплаченный срок`, `2.4. Лицензионный ключ - сведения`. */
const listed =
  /(?<=^|\n)\s{0,4}(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{1,3})?(\p{Lu}[\p{L}\d/ -]{2,50}?)\s(?:\([^()\n]{1,60}\)\s)?[—–-]\s/gu

/** Whether a place lies in a list of terms, as its heading says or that of the section. */
const isListed = (clauses: Reading['clauses'], place: number): boolean => {
  const at = clauseAt(clauses, place)
  if (at === undefined) return false
  const section = clauses.slice(0, at + 1).findLast(({ level }) => level === 0)
  return /термин|поняти|определени|definition|interpretation/i.test(
    `${clauses[at]!.heading} ${section?.heading}`,
  )
}

/** A list of terms often points to where each is explained. */
const pointing =
  /^[^.;\n]{0,20}(?:ha(?:s|ve) the meaning|is defined in|are defined in|используется в значении)/

/** A contract has at most so many terms of its own; more are not looked at. */
const MOST = 300

/** Every place where a term gets its meaning, in order, each once. */
export const definitionsIn = (text: string, clauses: Reading['clauses'] = []): Definition[] => {
  const all = new Map<number, Definition>()
  for (const match of text.matchAll(listed)) {
    let from = match.index + match[0].indexOf(match[1]!)
    if (!isListed(clauses, from)) continue
    for (const term of match[1]!.split(' / ')) {
      all.set(from, { term, from, to: from + term.length })
      from += term.length + 3
    }
  }
  for (const pattern of [...meanings, ...namings])
    for (const match of text.matchAll(pattern)) {
      const term = match[1]!.trim().replace(/[,.;]$|\((?:s|es)\)$/, '')
      const from = match.index + match[0].indexOf(match[1]!)
      if (term !== '' && term.split(/\s+/).length <= 6)
        all.set(from, { term, from, to: from + term.length, names: namings.includes(pattern) })
    }
  return [...all.values()].toSorted((a, b) => a.from - b.from).slice(0, MOST)
}

/** Where words stand in a text apart from their definitions, by where each begins. */
const usesOf = (
  text: string,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  term: string,
): number => {
  if (isHan(term)) {
    let count = 0
    for (let at = text.indexOf(term); at >= 0 && count < 3; at = text.indexOf(term, at + term.length)) count++
    return count
  }
  const keys = keyOf(term).split(' ')
  return (places.get(keys[0]!) ?? []).filter((at) =>
    keys.every((key, next) => tokens[at + next]?.key === key),
  ).length
}

/**
 * Terms that get a meaning and are never used, or get one twice; and words written as terms that have none.
 */
export const terms = (reading: Reading): Finding[] => {
  const { text, clauses } = reading
  const definitions = definitionsIn(text, clauses)
  const tokens = tokensOf(text)
  const places = Map.groupBy(tokens.keys(), (at) => tokens[at]!.key)
  const findings: Finding[] = []
  const byKey = Map.groupBy(definitions, ({ term }) => keyOf(term))
  for (const same of byKey.values()) {
    const [first] = same
    const span = [first!.from, first!.to] as const
    // What a preamble names shortly a list of terms may still explain.
    const alike = [false, true].map((named) => same.filter((one) => (one.names ?? false) === named))
    const [one, second] = alike.find(({ length }) => length > 1) ?? []
    const again =
      second &&
      !pointing.test(text.slice(second.to, second.to + 60)) &&
      !pointing.test(text.slice(one!.to, one!.to + 60))
    if (again && !sameSentence(text, one!, second))
      findings.push(
        found(reading, 'term_doubled', 'warning', [second.from, second.to], { term: second.term }),
      )
    // An abbreviation helps whoever knows the thing by it, used or not.
    const isShort = /^\p{Lu}{2,6}s?$/u.test(first!.term)
    if (!isShort && usesOf(text, tokens, places, first!.term) <= same.length)
      findings.push(found(reading, 'term_unused', 'hint', span, { term: first!.term }))
  }
  const signed = clauses.findIndex(({ heading }) => isClosing(heading))
  const isSaid = (at: number) => {
    const clause = clauseAt(clauses, at)
    return clause !== undefined && clause > 0 && clause !== signed
  }
  const language = languageOf(text)
  const undefinedTerms =
    language === 'zh'
      ? quotedTerms(text, byKey)
      : definitions.length < 3
        ? []
        : capitalTerms(text, tokens, byKey, language ?? 'en')
  for (const { term, from, to } of undefinedTerms)
    if (isSaid(from)) findings.push(found(reading, 'term_undefined', 'hint', [from, to], { term }))
  return findings.toSorted((a, b) => a.from! - b.from!)
}

const sameSentence = (text: string, a: Definition, b: Definition) =>
  b.from - a.to < 200 && !/[.;。；\n]/.test(text.slice(a.to, b.from))

/** What is quoted and no term: who speaks, how a thing is handed over, and what one presses on a page. */
const idioms = /^(我们|您|现状|原样|现有状态|可用)$/
const pressed = /(点击|单击|点选|勾选|选择|按下)[^。；，\n]{0,6}$/
const button = /^[”」](按钮|按键|键|页面|菜单|选项|栏目)/

const roles = ['（甲方）', '（乙方）', '(甲方)', '(乙方)']

/** Whether words head a line of the text or stand behind what heads one: 方案一：按项目打包. */
const isHeaded = (text: string, term: string) =>
  text.split('\n').some((line) => line.trim().startsWith(term) || line.includes(`：${term}`))

/** Words in Chinese quotation marks that nothing explains, each once. */
const quotedTerms = (text: string, defined: ReadonlyMap<string, unknown>): Definition[] => {
  const seen = new Set<string>()
  const preamble = text.slice(0, 3000)
  return [...text.matchAll(/[“「]([\p{Script=Han}]{2,12})[”」]/gu)].flatMap((match) => {
    const term = match[1]!
    // "委托方（甲方）" is a role, which the preamble fills.
    if (
      defined.has(keyOf(term)) ||
      seen.has(term) ||
      idioms.test(term) ||
      pressed.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
      button.test(text.slice(match.index + 1 + term.length, match.index + 6 + term.length)) ||
      roles.some((role) => preamble.includes(`${term}${role}`)) ||
      isHeaded(text, term)
    )
      return []
    seen.add(term)
    return [{ term, from: match.index + 1, to: match.index + 1 + term.length }]
  })
}
