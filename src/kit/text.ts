/** Letters that NFKD leaves whole but people type as others. */
const spelt: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}

const ascii = /^[\x20-\x7e]*$/
// Most names are of these characters only, whose folding needs no normalisation; й is among them, marks are not.
const usual = /^[\x20-\x7e\u0410-\u044fЁё\u4e00-\u9fff«»“”„’–— ]*$/
// Breve and diaeresis make other letters of и, і and у (й, ї, ў); everywhere else a mark is only an accent, as in ё.
const marks = /(?<![иу]\p{Mn}*)\u0306|(?<!і\p{Mn}*)\u0308|[\u0300-\u0305\u0307\u0309-\u036f]/gu
const odd = /[ßæœøđðłıς]/g
const quotes = /["'`´‘’‚‛“”„‟«»‹›〝〞「」『』]/g
const dashes = /[‐‑‒–—―−]/g
const formats = /\p{Cf}/gu
const gaps = /[\s\p{Cc}]+/gu

/**
 * The form in which text is compared and found: NFKC, lower case, ё as е, no accents, no quotation marks, one kind of
 * dash, single spaces, no control characters; й stays й, and a lone surrogate becomes U+FFFD.
 */
export const fold = (text: string): string => {
  if (ascii.test(text)) return squeeze(text.toLowerCase().replace(quotes, ''))
  if (usual.test(text)) {
    const plain = text.toLowerCase().replace(quotes, '')
    return squeeze((plain.includes('ё') ? plain.replaceAll('ё', 'е') : plain).replace(dashes, '-'))
  }
  const plain = text.toWellFormed().normalize('NFKD').toLowerCase().replace(marks, '').normalize('NFC')
  return squeeze(
    plain
      .replace(odd, (letter) => spelt[letter] ?? letter)
      .replace(quotes, '')
      .replace(dashes, '-')
      .replace(formats, '')
      .replace(gaps, ' '),
  )
}

const squeeze = (text: string) => text.replace(/ {2,}/g, ' ').trim()

const forms = new Set(
  'ооо оао зао пао нао ао ип ано нко одо тоо ук гк гуп муп фгуп фгбу мбу тсж снт llc ltd inc corp gmbh ag the'.split(
    ' ',
  ),
)

/** A folded name without the legal form in front of it (ооо ромашка → ромашка), unless nothing else is left. */
export const withoutForm = (folded: string): string => {
  const space = folded.indexOf(' ')
  if (space < 0 || !forms.has(folded.slice(0, space))) return folded
  return withoutForm(folded.slice(space + 1))
}
