const named = [
  'gray',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
]
const inOrder = ['blue', 'teal', 'gray', 'orange', 'grape']

/** The colour of a choice's option: its own if it is a colour's name, by its place among a few, else none. */
export const colourOfOption = (options: readonly string[], option: string): string => {
  if (named.includes(option)) return option
  return options.length > inOrder.length ? 'gray' : (inOrder[options.indexOf(option)] ?? 'gray')
}

/** A steady colour for a person, so that the same face looks the same everywhere. */
export const colourOfId = (id: string): string => {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7)
  return ['blue', 'teal', 'grape', 'orange', 'indigo', 'green', 'pink', 'cyan'][sum % 8] ?? 'gray'
}

/** The one or two letters that stand for a name: "Anna Berg" → AB, 王小明 → 小明, "Мария" → М. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const [first = '', second] = words
  if (/^\p{Script=Han}+$/u.test(first)) return [...first].slice(-2).join('')
  return `${[...first][0] ?? ''}${second ? ([...second][0] ?? '') : ''}`.toUpperCase()
}
