/** How far apart two parts of a wording may stand, in characters, where a variable stands between them. */
const between = 80

/** A text in small letters without its spaces, and where each of its characters stands in it. */
const squeezed = (text: string): { letters: string; at: number[] } => {
  const at: number[] = []
  let letters = ''
  for (const { index, 0: char } of text.matchAll(/\S/gu)) {
    const small = char.toLowerCase()
    letters += small
    for (let i = 0; i < small.length; i++) at.push(index + Math.min(i, char.length - 1))
  }
  return { letters, at }
}

/**
 * Where a text holds a wording, whatever its spaces and capitals and whatever its variables (`{{payment.days}}`) say: places in
 * UTF-16 units of the text, one after the other.
 */
export const heldIn = (text: string, wording: string): { from: number; to: number }[] => {
  const parts = wording
    .trim()
    .replace(/[.。;；]$/u, '')
    .split(/\{\{[^{}]*\}\}/u)
    .map((part) => squeezed(part).letters)
    .filter((part) => part !== '')
  const [first, ...others] = parts
  if (first === undefined) return []
  const { letters, at } = squeezed(text)
  const found: { from: number; to: number }[] = []
  let from = letters.indexOf(first)
  while (from !== -1) {
    let end = from + first.length
    const whole = others.every((part) => {
      const next = letters.slice(end, end + between + part.length).indexOf(part)
      if (next === -1) return false
      end += next + part.length
      return true
    })
    if (whole) found.push({ from: at[from]!, to: at[end - 1]! + 1 })
    from = letters.indexOf(first, whole ? end : from + 1)
  }
  return found
}
