// Numbers as contracts write them: Roman, Chinese, and letters that count.

const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** The value of a Roman number in either case; undefined when it is none. */
export const romanOf = (text: string): number | undefined => {
  if (!/^(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/i.test(text)) return undefined
  const values = [...text.toUpperCase()].map((letter) => romans[letter]!)
  return values.reduce((all, value, at) => all + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

const digits = new Map(
  ['〇零', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((same, value) =>
    [...same].map((char) => [char, value] as const),
  ),
)
digits.set('貳', 2).set('兩', 2).set('參', 3).set('陸', 6)
const units = new Map([...'十拾'].map((char) => [char, 10]))
for (const [chars, value] of [
  ['百佰', 100],
  ['千仟', 1000],
] as const)
  for (const char of chars) units.set(char, value)
const sections = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
])

/** The value of a whole number in Chinese figures, plain or capital (`二十三`, `壹拾陆万伍仟`); undefined when it is none. */
export const chineseOf = (text: string): number | undefined => {
  if (text === '') return undefined
  let [all, section, digit, any] = [0, 0, 0, false]
  for (const char of text) {
    const value = digits.get(char)
    const unit = units.get(char)
    const large = sections.get(char)
    if (value !== undefined) {
      // 二〇二六 names its digits one by one.
      digit = any && digit > 0 ? digit * 10 + value : value
      any = true
    } else if (unit !== undefined) {
      section += (digit === 0 && section % (unit * 10) === 0 ? 1 : digit) * unit
      ;[digit, any] = [0, false]
    } else if (large !== undefined) {
      all = large > 10_000 ? (all + section + digit) * large : all + (section + digit) * large
      ;[section, digit, any] = [0, 0, false]
    } else return undefined
  }
  return all + section + digit
}

const cyrillic = 'абвгдежзиклмнопрстуфхцчшщыэюя'

/** The letter at a place of the row that another letter is of. */
export const letterAt = (place: number, like: string): string => {
  const row = /[a-z]/i.test(like) ? 'abcdefghijklmnopqrstuvwxyz' : cyrillic
  const letter = row[place - 1] ?? String(place)
  return like === like.toUpperCase() ? letter.toUpperCase() : letter
}

/** The place of a letter in the row in which clauses are lettered (Russian leaves ё, й, ъ, ь out); undefined of others. */
export const letterOf = (text: string): number | undefined => {
  const letter = text.toLowerCase()
  if (!/^(.)\1?$/u.test(letter)) return undefined
  const char = letter[0]!
  const place = /[a-z]/.test(char) ? char.charCodeAt(0) - 96 : cyrillic.indexOf(char) + 1
  if (place === 0) return undefined
  return letter.length === 1 ? place : place + (/[a-z]/.test(char) ? 26 : cyrillic.length)
}
