import { type Line, wordsOf } from './lines.ts'

/** How many lines at the head and at the foot of a page may repeat, and on what share of the pages they do. */
const furniture = { lines: 3, share: 0.4 }

const number =
  /^[-–—\s]*(?:page|стр(?:аница|\.)?|лист|第)?\s*\d{1,4}\s*页?\s*(?:(?:of|из|\/|[,，]?\s*共)\s*\d{1,4}\s*页?)?[-–—\s]*$/iu

/** What a line is known by on other pages: its words, whatever figures count up in them. */
const keyOf = (line: Line) => wordsOf(line).replace(/\d+/g, '#').replace(/\s+/g, '')

const edgesOf = (page: readonly Line[]) =>
  new Set([...page.slice(0, furniture.lines), ...page.slice(-furniture.lines)])

/** Pages without their heads and feet: page numbers, and what stands at the edge of many pages alike. */
export const withoutFurniture = (pages: readonly (readonly Line[])[]): Line[][] => {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set([...edgesOf(page)].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const fewest = Math.max(2, pages.length * furniture.share)
  const repeats = (line: Line | undefined) =>
    line !== undefined &&
    (number.test(wordsOf(line)) || (/\p{L}/u.test(keyOf(line)) && seen.get(keyOf(line))! >= fewest))
  return pages.map((page) => {
    const edges = edgesOf(page)
    let [from, to] = [0, page.length]
    while (edges.has(page[from]!) && repeats(page[from])) from++
    while (to > from && edges.has(page[to - 1]!) && repeats(page[to - 1])) to--
    return page.slice(from, to)
  })
}
