import type { Issue } from '#kit/errors.ts'
import type { Locale } from '#kit/i18n.ts'
import { type Body, Code, type Words } from '../contract-clauses.ts'

/** A text in one language, as it is written in a file. */
export type Source = { title: string; clauses: { code: string; depth: number; words: Words }[] }

const begins = /^(%|#{1,3})\s+(.*?)\s*\{([^{}\s]*)\}\s*$/
const opens = /^(%|#{1,3})\s/

/**
 * Reads a contract written in the plain format that templates are kept in: `= Title`, then clauses that begin with a line
 * `# Heading {code}` (`##` and `###` within it, `% Heading {code}` for an appendix; the heading may be left out), and the
 * clause's text until the next. Gives issues with the line's number (from 1) as path where it is not so.
 */
export const parseSource = (source: string): { read: Source; issues: Issue[] } => {
  const read: Source = { title: '', clauses: [] }
  const issues: Issue[] = []
  const wrong = (at: number, code: string, params?: Record<string, unknown>) =>
    issues.push({ path: [at + 1], code, ...(params && { params }) })
  const seen = new Set<string>()
  for (const [at, line] of source.split(/\r?\n/).entries()) {
    const head = begins.exec(line)
    const last = read.clauses.at(-1)
    if (head) {
      const [, mark = '', heading = '', code = ''] = head
      const depth = mark === '%' ? 0 : mark.length
      if (!Code.safeParse(code).success) wrong(at, 'contract.source.code', { code })
      else if (seen.has(code)) wrong(at, 'contract.source.twice', { code })
      if (depth > (last?.depth ?? 0) + 1) wrong(at, 'contract.source.depth')
      seen.add(code)
      read.clauses.push({ code, depth, words: { heading, text: '' } })
    } else if (opens.test(line)) wrong(at, 'contract.source.nameless')
    else if (last) last.words.text += `${line.trimEnd()}\n`
    else if (line.startsWith('= ')) read.title = line.slice(2).trim()
    else if (line.trim() !== '') wrong(at, 'contract.source.before')
  }
  for (const { words } of read.clauses) words.text = words.text.trim()
  if (read.title === '') wrong(0, 'contract.source.untitled')
  return { read, issues }
}

/**
 * Puts the languages of one contract side by side. Gives an issue with the language as path where one has other clauses, or
 * has them in another order or depth, than the first.
 */
export const sideBySide = (
  sources: Partial<Readonly<Record<Locale, Source>>>,
): { body: Body; issues: Issue[] } => {
  const given = Object.entries(sources) as [Locale, Source][]
  const shape = (source: Source) => source.clauses.map(({ code, depth }) => `${depth} ${code}`)
  const [first] = given
  const wanted = first ? shape(first[1]) : []
  const issues = given.flatMap(([locale, source]): Issue[] => {
    const has = shape(source)
    const at = wanted.findIndex((clause, i) => has[i] !== clause)
    const place = at === -1 && has.length > wanted.length ? wanted.length : at
    if (place === -1) return []
    const params = { place: place + 1, code: (has[place] ?? wanted[place])?.split(' ')[1] }
    return [{ path: [locale], code: 'contract.source.differs', params }]
  })
  const clauses = (first?.[1].clauses ?? []).map(({ code, depth }, i) => ({
    code,
    depth,
    words: Object.fromEntries(given.map(([locale, { clauses }]) => [locale, clauses[i]?.words])),
  }))
  const title = Object.fromEntries(given.map(([locale, { title }]) => [locale, title]))
  return { body: { title, clauses }, issues }
}
