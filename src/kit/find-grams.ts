// Grams: what the find index knows a text by. Two neighbouring characters of a word make one gram. Where the first of them
// belongs to a small alphabet, the characters before it join the gram, one for letters and two for digits, or EDGE where
// they are of another kind or there are none: three letters, four digits and two Chinese characters are about equally
// telling. A search of two characters still finds its grams, by naming every character that may stand before.

const digits = '0123456789'
const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўәғқңөұүһјљњћђџ'
const alphabets = [digits, latin, cyrillic]

const DIGIT = 0
const OTHER = alphabets.length
const GAP = OTHER + 1
const EDGE = 1
const TITLE = 2

const kinds = new Uint8Array(65_536).fill(GAP)
const wordly = /[\p{L}\p{N}\p{M}]/u
// Halves of surrogate pairs count as letters: rare Chinese characters and emoji are found by them.
for (let code = 0; code < 65_536; code++)
  if ((code >= 0xd800 && code < 0xe000) || wordly.test(String.fromCharCode(code))) kinds[code] = OTHER
for (const [kind, alphabet] of alphabets.entries())
  for (let i = 0; i < alphabet.length; i++) kinds[alphabet.charCodeAt(i)] = kind

// 26 bits are sharp enough (an index holds some 10⁵ different grams) and short to send; the database salts them anew.
const hash = (early: number, before: number, first: number, second: number) => {
  let h =
    Math.imul(early, 0x27d4eb2f) ^
    Math.imul(before, 0x9e3779b1) ^
    Math.imul(first, 0x85ebca6b) ^
    Math.imul(second, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 6
}

type Each = (gram: number, start: number, end: number, begins: boolean, known: boolean) => void

/**
 * Calls `each` with every gram of a spaced text: the characters it covers, whether it begins a word, and whether it would be
 * the same with more text in front. `edge` stands before a word.
 */
const walk = (text: string, edge: number, each: Each) => {
  let [early, before, first] = [EDGE, EDGE, text.charCodeAt(0)]
  let [kindEarly, kindBefore, kind] = [GAP, GAP, kinds[first] ?? GAP]
  for (let i = 1; i < text.length; i++) {
    const second = text.charCodeAt(i)
    const next = kinds[second] ?? GAP
    if (kind < OTHER && next !== GAP) {
      const reach = kindBefore !== kind ? 0 : kind !== DIGIT || kindEarly !== kind ? 1 : 2
      const gram = hash(
        reach === 2 ? early : EDGE,
        reach > 0 ? before : kindBefore === GAP ? edge : EDGE,
        first,
        second,
      )
      each(gram, i - 1 - reach, i, kindBefore === GAP, i > 2 || (i === 2 && (reach === 0 || kind !== DIGIT)))
    } else if (kind === OTHER && next !== GAP) each(hash(0, 0, first, second), i - 1, i, false, true)
    early = before
    before = first
    first = second
    kindEarly = kindBefore
    kindBefore = kind
    kind = next
  }
}

/** Adds the grams of a spaced text to the set; a title's words are begun by grams of their own as well. */
export const addGrams = (grams: Set<number>, text: string, title = false): void => {
  walk(text, EDGE, (gram) => grams.add(gram))
  if (title) walk(text, TITLE, (gram, _start, _end, begins) => begins && grams.add(gram))
}

type Found = [gram: number, start: number, end: number, kept?: boolean]

/** Grams every text has that contains this one; only as many as cover it, since each costs a list to be read. */
export const gramsWithin = (text: string): number[] => {
  const found: Found[] = []
  walk(text, EDGE, (gram, start, end, _begins, known) => known && found.push([gram, start, end]))
  return covering(found)
}

/** Grams of every title in which each word of the text begins a word; empty if not every word can be told by its beginning. */
export const gramsAtStarts = (text: string): number[] => {
  const found: Found[] = []
  let words = 0
  walk(text, TITLE, (gram, start, end, begins) => {
    if (begins) words++
    found.push([gram, start, end, begins])
  })
  return words === text.split(' ').length ? covering(found) : []
}

const covering = (found: Found[]): number[] => {
  let covered = -1
  return found
    .filter(([, , end, kept], i) => {
      const next = found[i + 1]
      const needed = kept || next === undefined || next[1] > covered + 1
      if (needed) covered = end
      return needed
    })
    .map(([gram]) => gram)
}

/** Grams of which a text has at least one if it contains this short one (2 characters, 3 digits); empty if none tells. */
export const gramsAround = (text: string): number[] => {
  const [a, b, c] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)]
  const kind = kinds[a] ?? GAP
  const befores = kind < OTHER ? [EDGE, ...alphabets[kind]!.split('').map((char) => char.charCodeAt(0))] : []
  if (text.length < 2 || text.split('').some((char) => kinds[char.charCodeAt(0)] === GAP)) return []
  if (kind === OTHER) return text.length === 2 ? [hash(0, 0, a, b)] : []
  if (text.length === 2 && kind !== DIGIT) return befores.map((before) => hash(EDGE, before, a, b))
  if (text.length === 2)
    return befores.flatMap((before) =>
      before === EDGE ? [hash(EDGE, EDGE, a, b)] : befores.map((early) => hash(early, before, a, b)),
    )
  const three = text.length === 3 && kind === DIGIT && kinds[b] === DIGIT
  return three ? befores.map((early) => hash(early, a, b, c)) : []
}

const punctuation = /[^\p{L}\p{N}\p{M} ]/gu
const wordsOnly = /^[a-z0-9\u0430-\u044f\u4e00-\u9fff ]*$/

/** A folded text with every word and every mark standing free, so that a word starts wherever a space ends. */
export const spaced = (folded: string): string =>
  wordsOnly.test(folded) ? folded : folded.replace(punctuation, ' $& ').replace(/ {2,}/g, ' ').trim()
