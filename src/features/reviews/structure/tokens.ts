/** Words that get a meaning, where they do. */
export type Definition = {
  term: string
  from: number
  to: number
  /** Whether it only calls something by a shorter name, without saying what it is. */
  names?: boolean
}

/** A word of a text: how it is compared, and whether it is written as a name. */
export type Token = { key: string; from: number; to: number; capital: boolean }

const most = 100

/** Whether words are Chinese, which have no gaps between them. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** What is left of a word without the endings of its cases: `Программы` and `Программу` are one. */
const stem = (word: string): string => {
  const plain = word.toLowerCase().replaceAll('ё', 'е')
  if (/^[а-я]/.test(plain)) {
    const cut = plain.replace(
      /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ием|иям|ей|ий|ый|ой|ая|яя|ое|ее|ые|ие|ую|юю|ам|ям|ах|ях|ов|ев|ом|ем|ою|ею|ым|им|ых|их|ии|ию|ия|[аеиоуыьэюя])$/,
      '',
    )
    return cut.length >= 3 ? cut : plain
  }
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain
}

/** The form in which terms are compared, word by word. */
export const keyOf = (term: string): string =>
  isHan(term)
    ? term
    : term
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '')
        .map(stem)
        .join(' ')

/** The Latin and Cyrillic words of a text, in order. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/[A-Za-zÀ-ſ\u0400-\u04ff\d]{1,100}/g), ({ 0: word, index }) => ({
    key: stem(word.slice(0, most)),
    from: index,
    to: index + word.length,
    capital: /^\p{Lu}(?:\p{Ll}|$)/u.test(word),
  }))
