import { letterOf } from './figures.ts'
import type { Mark, Scheme } from './marks.ts'

type Entry = { scheme: Scheme | 'heading'; path: string; value: number; level: number }

const rank: Partial<Record<Entry['scheme'], number>> = {
  appendix: 0,
  heading: 1,
  part: 1,
  chapter: 2,
  division: 3,
  article: 4,
  section: 5,
}
const rankOf = (scheme: Entry['scheme']) => rank[scheme] ?? 9
/** More than this nobody nests; what comes deeper stands at the last. */
const MOST_DEPTH = 12

const valueOf = ({ parts }: Mark) => parts.at(-1)!

/** Where clauses stand within each other, told line by line. */
export const createOutline = () => {
  const open: Entry[] = []

  const same = (scheme: Scheme) => open.findLastIndex((entry) => entry.scheme === scheme)
  const stand = (
    at: number,
    entry: Omit<Entry, 'level'>,
    level = (open[at - 1]?.level ?? -1) + 1,
  ): number => {
    open.length = Math.min(at, MOST_DEPTH)
    open.push({ ...entry, level })
    return level
  }
  /** How the mark is meant beside those before it: `1.` anew within a clause is a list, and (i) after (h) a letter. */
  const meant = (mark: Mark, headed: boolean): Mark | undefined => {
    const value = valueOf(mark)
    const at = same(mark.scheme)
    const follows = (scheme: Scheme, expected = value) => open[same(scheme)]?.value === expected - 1
    if (mark.scheme === '(roman)' && follows('(letter)', letterOf(mark.number))) {
      return { ...mark, scheme: '(letter)', parts: [letterOf(mark.number)!] }
    }
    if (
      mark.scheme === '(letter)' &&
      same('(roman)') >= 0 &&
      /^[vxl]$/.test(mark.number) &&
      !follows('(letter)')
    ) {
      return { ...mark, scheme: '(roman)', parts: [{ v: 5, x: 10, l: 50 }[mark.number]!] }
    }
    if (mark.scheme === 'decimal' && mark.parts.length === 1) {
      // Of a list that goes on with another point behind its figures: 1、 2．
      if (value > 1 && open.at(-1)?.scheme === 'digit、' && follows('digit、') && !follows('decimal'))
        return { ...mark, scheme: 'digit、' }
      const section = open.find((entry) => entry.scheme === 'decimal' && !entry.path.includes('.'))
      if (section && value === 1) return { ...mark, scheme: 'list' }
      if (section && follows('list') && !(headed && section.value + 1 === value))
        return { ...mark, scheme: 'list' }
      if (mark.doubtful && value !== (section?.value ?? 0) + 1) return undefined
      return mark
    }
    if (!mark.doubtful) return mark
    if (mark.scheme === 'decimal') {
      const parent = mark.parts.slice(0, -1).join('.')
      const last = open.findLast(({ path }) => path.startsWith(`${parent}.`) || path === parent)
      const before = last?.path === parent ? 0 : Number(last?.path.slice(parent.length + 1).split('.')[0])
      return last && value === before + 1 ? mark : undefined
    }
    return value === (at < 0 ? 1 : open[at]!.value + 1) ? mark : undefined
  }
  const decimal = (parts: readonly number[]): number => {
    const path = parts.join('.')
    const parent = parts.slice(0, -1).join('.')
    const entry = { scheme: 'decimal' as const, path, value: parts.at(-1)! }
    const above = parts.length > 1 ? open.findLastIndex((one) => one.path === parent) : -1
    if (above >= 0) return stand(above + 1, entry)
    const depth = parts.length
    const beside = open.findIndex((one) => one.scheme === 'decimal' && one.path.split('.').length >= depth)
    if (beside >= 0) return stand(beside, entry, open[beside]!.level)
    const within = open.findLastIndex(
      (one) => (one.scheme === 'decimal' && one.path.split('.').length < depth) || rankOf(one.scheme) < 9,
    )
    if (within >= 0 && open[within]!.scheme !== 'heading') return stand(within + 1, entry)
    return stand(within + 1, entry, depth - 1 + (open[0]?.scheme === 'appendix' ? 1 : 0))
  }

  return {
    /** Takes a mark in, before what may be a heading or not; tells its level and how it is meant, or that it is none after all. */
    take: (found: Mark, headed: boolean): { level: number; mark: Mark } | undefined => {
      const mark = meant(found, headed)
      if (!mark) return undefined
      if (mark.scheme === 'decimal') return { level: decimal(mark.parts), mark }
      const at = same(mark.scheme)
      const entry = { scheme: mark.scheme, path: String(valueOf(mark)), value: valueOf(mark) }
      // What stands within others never gives the path of a decimal number; a section does: 二、 that of 2.1.
      const outer = open.slice(0, at < 0 ? open.length : at)
      if (rankOf(mark.scheme) === 9 && outer.some(({ scheme }) => rankOf(scheme) > 1))
        entry.path = `${mark.scheme}${mark.number}`
      if (at >= 0) return { level: stand(at, entry, open[at]!.level), mark }
      const above = open.findIndex((one) => rankOf(one.scheme) >= rankOf(mark.scheme))
      return { level: stand(rankOf(mark.scheme) < 9 && above >= 0 ? above : open.length, entry), mark }
    },
    /** Begins anew under an appendix, or under a heading without a number. */
    begin: (scheme: 'appendix' | 'heading') => {
      const kept = scheme === 'heading' ? open.filter((one) => one.scheme === 'appendix') : []
      // After a heading without a number sections count on.
      const counted =
        scheme === 'heading'
          ? open.find((one) => one.scheme === 'decimal' && !one.path.includes('.'))
          : undefined
      open.length = 0
      open.push(...kept)
      const level = kept.length
      open.push(counted ?? { scheme, path: '', value: 0, level })
      return level
    },
    /** Whether a mark is the very next section, as behind requisites nothing but a new section may come. */
    expects: ({ scheme, parts }: Mark): boolean => {
      const section = open.find((one) => one.scheme === scheme)
      return section !== undefined && parts.length === 1 && parts[0] === section.value + 1
    },
  }
}
