/** How many characters are to be changed, added or left out to make one text of another (Levenshtein 1965). */
export const editDistance = (a: string, b: string): number => {
  const letters = [...b]
  let above = Array.from({ length: letters.length + 1 }, (_, n) => n)
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1]
    for (const [n, other] of letters.entries())
      here.push(Math.min(here[n]! + 1, above[n + 1]! + 1, above[n]! + (letter === other ? 0 : 1)))
    above = here
  }
  return above.at(-1)!
}
