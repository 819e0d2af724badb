// What the words of a clause name: variables, facts, other clauses.

/** A variable, or with @ the number of another clause, as it stands in words: which, its name, and whether a sum is to be in words. */
export const token = /\{\{(@?)([\p{L}\p{N}_.]+)(:words)?\}\}/gu

/** The names of the variables and facts that words hold, and the codes of the clauses they refer to. */
export const namesIn = (text: string): { variables: string[]; clauses: string[] } => {
  const found = [...text.matchAll(token)]
  const named = (mark: string) => [...new Set(found.filter((m) => m[1] === mark).map((m) => m[2]!))]
  return { variables: named(''), clauses: named('@') }
}
