/** The word after an `@` that the cursor stands in, and where it begins; undefined when it stands in none. */
export const mentionAt = (text: string, cursor: number): { word: string; start: number } | undefined => {
  const found = /(?:^|[\s(（])@([^\s@]{0,40})$/u.exec(text.slice(0, cursor))
  return found ? { word: found[1] ?? '', start: cursor - (found[1] ?? '').length - 1 } : undefined
}

/** The text with a mention written out, and where the cursor stands then. */
export const withMention = (
  text: string,
  start: number,
  cursor: number,
  name: string,
): { text: string; cursor: number } => {
  const said = `@${name} `
  return {
    text: text.slice(0, start) + said + text.slice(cursor).replace(/^ /, ''),
    cursor: start + said.length,
  }
}

/** The members whose mention still stands in the text; `known` maps ids to names. */
export const mentionedIn = (text: string, known: Readonly<Record<string, string>>): string[] =>
  Object.entries(known).flatMap(([id, name]) => (text.includes(`@${name}`) ? [id] : []))

/** The offered members with those first of whose name a word begins with what is typed. */
export const bestFirst = <T extends { title: string }>(options: readonly T[], word: string): T[] => {
  const typed = word.toLocaleLowerCase()
  const begins = ({ title }: T) =>
    title
      .toLocaleLowerCase()
      .split(/\s+/u)
      .some((part) => part.startsWith(typed))
  return [...options.filter(begins), ...options.filter((option) => !begins(option))]
}
