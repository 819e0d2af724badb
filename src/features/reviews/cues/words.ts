// Texts are folded to small letters first, so plain ranges will do: they are several times faster than \p{L}.
const letter = '[a-z\\u00df-\\u00ffа-я\\d]'

/** Words by how they begin, whatever their ending: `terminat|cancel`; a closing `!` asks for the whole word. */
export const words = (stems: string): RegExp =>
  new RegExp(`(?<!${letter})(?:${stems.replaceAll('!', `(?!${letter})`)})`)
