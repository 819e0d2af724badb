import { chineseOf, letterOf, romanOf } from './figures.ts'

/**
 * In what way a clause is numbered: `appendix`, `part` … `item` by a word, `decimal` with points, all others by what a number
 * is written in.
 */
export type Scheme =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'section'
  | 'decimal'
  | 'list'
  | 'paragraph'
  | 'item'
  | 'digit)'
  | '(digit)'
  | 'digit、'
  | 'han、'
  | '(han)'
  | 'circled'
  | 'ROMAN.'
  | '(roman)'
  | 'LETTER.'
  | '(letter)'
  | 'letter)'

/** What a line begins with when it begins a clause. */
export type Mark = {
  scheme: Scheme
  number: string
  /** The figures of a decimal number; one value of every other. */
  parts: readonly number[]
  /** How many UTF-16 units of the line it takes, with what closes it and the space behind it. */
  length: number
  /** It may be an accident (`1.5 million`, initials), and counts only where its number is expected. */
  doubtful: boolean
}

/** What a mark may take at most, in UTF-16 units. */
const MOST = 60

/** Full-width figures, brackets and points as their narrow twins, one for one. */
export const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )

const kinds: Record<string, Scheme> = {
  part: 'part',
  часть: 'part',
  编: 'part',
  chapter: 'chapter',
  глава: 'chapter',
  раздел: 'chapter',
  章: 'chapter',
  节: 'division',
  article: 'article',
  статья: 'article',
  条: 'article',
  section: 'section',
  款: 'paragraph',
  项: 'item',
}

const word =
  /^(part|chapter|article|section|clause|paragraph|часть|глава|раздел|статья|пункт|п\.|ст\.|§)\s{0,3}(?:№\s{0,2})?(\d{1,3}(?:\.\d{1,3}){0,6}|[IVXLC]{1,7}|[IVXLC]{1,7}(?:\.\d{1,3}))(?![\p{L}\d])[.:)]?\s{0,9}/iu
const chineseWord =
  /^第\s?(\d{1,3}(?:\.\d{1,3}){0,5}|[〇零一二三四五六七八九十百两]{1,7})\s?([编章节条款项])[\s:、.]{0,9}/
const decimal = /^(\d{1,3}(?:\.\d{1,3}){1,6})(?![\d,%])([.)]?)\s{0,9}/
const single = /^(\d{1,3})([.)、])(?!\d)\s{0,9}/
const bare = /^(\d{1,2})\s{1,9}(?=\p{Lu}[\p{L} ,&-]{2,60}$)/u
const bracketed = /^\(([a-z]{1,2}|[а-я]|\d{1,3}|[ivxl]{1,6}|[一二三四五六七八九十]{1,3})\)[\s、]{0,9}/
const halfBracketed = /^([a-z]|[а-я]|[ivxl]{1,6})\)\s{1,9}/
const han = /^([一二三四五六七八九十]{1,4})[、.]\s{0,9}/
const circled = /^([\u2460-\u2473])\s{0,9}/
const lettered = /^([IVXL]{1,6}|[A-Z])\.\s{1,9}/
const begins = /^["«“„'([]?[\p{Lu}\p{Lo}\d]/u
const notAfterWord = /^[的,、和与及规所约中至到;)]|^(and|or|of|to|above|below|hereof|и|или|настоящ)/

const decimals = (text: string) => text.split('.').map(Number)

/** The mark at the beginning of a line without the space before it; undefined when it begins no clause. */
export const markAt = (line: string): Mark | undefined => {
  const head = narrow(line.slice(0, MOST))
  return head === '' ? undefined : (byWord(head) ?? byFigure(head) ?? byLetter(head))
}

const byWord = (head: string): Mark | undefined => {
  const chinese = chineseWord.exec(head)
  if (chinese) {
    const [{ length }, number, kind] = [chinese[0], chinese[1]!, chinese[2]!]
    // Behind a space a heading may begin with any word: 第十二章 所有权.
    const continued = /[\s:、.]$/.test(chinese[0]) ? /^[的,、)]/ : notAfterWord
    if (continued.test(head.slice(length))) return undefined
    const parts = /\d/.test(number) ? decimals(number) : [chineseOf(number) ?? 0]
    const scheme = parts.length > 1 ? 'decimal' : kinds[kind]!
    return { scheme, number: parts.join('.'), parts, length, doubtful: false }
  }
  const named = word.exec(head)
  if (!named) return undefined
  const [{ length }, kind, number] = [named[0], named[1]!.toLowerCase(), named[2]!]
  const rest = head.slice(length)
  const isWord = /^\p{L}/u.test(kind)
  if ((isWord && kind.length > 3 && !/^\p{Lu}/u.test(head)) || notAfterWord.test(rest)) return undefined
  if (rest !== '' && !begins.test(rest)) return undefined
  const roman = romanOf(number)
  const parts = roman === undefined ? decimals(number) : [roman]
  if (parts.some(Number.isNaN)) return undefined
  return {
    scheme: parts.length > 1 ? 'decimal' : (kinds[kind] ?? 'decimal'),
    number,
    parts,
    length,
    doubtful: false,
  }
}

const byFigure = (head: string): Mark | undefined => {
  const many = decimal.exec(head)
  if (many) {
    const [{ length }, number, close] = [many[0], many[1]!, many[2]!]
    const rest = head.slice(length)
    const parts = decimals(number)
    // A date, a decimal number or a telephone is no number of a clause.
    if (/\.0\d|^0\d|^\d+\.\d+\.\d{4}/.test(number) || /^\d/.test(head.slice(many[0].trimEnd().length)))
      return undefined
    const doubtful = close !== '.' && close !== ')' && !begins.test(rest)
    return { scheme: 'decimal', number, parts, length, doubtful }
  }
  const one = single.exec(head) ?? bare.exec(head)
  if (!one) return undefined
  const [{ length }, number, close] = [one[0], one[1]!, one[2]]
  const parts = [Number(number)]
  if (close === undefined) return { scheme: 'decimal', number, parts, length, doubtful: true }
  const scheme = close === '.' ? 'decimal' : close === ')' ? 'digit)' : 'digit、'
  return { scheme, number, parts, length, doubtful: false }
}

const byLetter = (head: string): Mark | undefined => {
  const found =
    bracketed.exec(head) ??
    halfBracketed.exec(head) ??
    han.exec(head) ??
    circled.exec(head) ??
    lettered.exec(head)
  if (!found) return undefined
  const [{ length }, number] = [found[0], found[1]!]
  const open = head.startsWith('(')
  const mark = (scheme: Scheme, value: number | undefined, doubtful = false): Mark | undefined =>
    value === undefined ? undefined : { scheme, number, parts: [value], length, doubtful }
  if (/\d/.test(number)) return mark('(digit)', Number(number))
  if (/[一二三四五六七八九十]/.test(number)) {
    const value = chineseOf(number)
    return value === undefined
      ? undefined
      : { scheme: open ? '(han)' : 'han、', number: String(value), parts: [value], length, doubtful: false }
  }
  if (/[\u2460-\u2473]/.test(number)) return mark('circled', number.charCodeAt(0) - 0x245f)
  if (found[0].trimEnd().endsWith('.')) {
    const roman = romanOf(number)
    return roman !== undefined && (number.length > 1 || number === 'I')
      ? mark('ROMAN.', roman, true)
      : mark('LETTER.', letterOf(number), true)
  }
  const roman = romanOf(number)
  // (i) is the first of Romans; (v) and (x) are told by what stands before them.
  if (roman !== undefined && (number.length > 1 || number === 'i')) return mark('(roman)', roman)
  return mark(open ? '(letter)' : 'letter)', letterOf(number))
}

/** What an appendix is called in its own heading or where it is named: `Приложение № 2`, `Schedule A`, `附件三`. */
const appendixWord =
  /^(?:(?:Appendix|Annex|Annexure|Schedule|Exhibit|Attachment|Приложение|APPENDIX|ANNEX|ANNEXURE|SCHEDULE|EXHIBIT|ATTACHMENT|ПРИЛОЖЕНИЕ)\s{0,3}(?:№|No\.?|N)?\s{0,3}(\d{1,3}|[IVX]{1,5}|[A-ZА-Я])(?![\p{L}\d])|(?:附件|附录)\s?(\d{1,3}|[一二三四五六七八九十]{1,3}))/u

/** The number of the appendix whose heading a line is, as figures or a letter; undefined when it is no such heading. */
export const appendixAt = (line: string): string | undefined => {
  const head = narrow(line.slice(0, 160)).trim()
  const found = appendixWord.exec(head)
  if (!found || line.length > 150) return undefined
  const rest = head.slice(found[0].length)
  if (/^[^\p{L}\d]*$/u.test(rest)) return appendixNumber(found[1] ?? found[2] ?? '')
  // "Приложение № 1 является …" and "附件一为 …" only speak of it.
  const told =
    /^\s{0,3}[.:—–-]?\s{0,3}["«“《(]?[\p{Lu}\p{Lo}]/u.test(rest) &&
    !/^\s?[为是所的中与和及、,]|。/u.test(rest)
  const of = /^\s{1,3}\(?(к |to |от )/i.test(rest)
  return told || of ? appendixNumber(found[1] ?? found[2] ?? '') : undefined
}

/** The number of an appendix in one writing: figures of Roman and Chinese numbers, capitals of letters. */
export const appendixNumber = (written: string): string => {
  const value = chineseOf(written) ?? (written.length > 1 || written === 'I' ? romanOf(written) : undefined)
  return value === undefined ? written.toUpperCase() : String(value)
}
