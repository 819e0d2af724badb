import { having } from '#features/dashboards/rules.ts'
import type { FilterTree } from '#kit/filter.ts'
import type { How } from '#kit/measures.ts'
import { type Days, isBucket, spansOf } from '#kit/period.ts'
import type { Answer, Asked, Cell } from './contract.ts'

/** What a group of rows or columns has in common; `by` null is all of them. */
export type Group = { by: string | null; key: string | null }

/** The days of a span that are among the days asked for. */
const within = (days: Days, { by, key }: Group): Days =>
  isBucket(by) ? (spansOf(days, by).find((span) => span.key === key) ?? days) : days

/** The filter of the list of exactly those records that a figure counts: what was asked, the days, and the groups. */
export const behindCell = (
  { noun, filter, date }: Pick<Asked, 'noun' | 'filter' | 'date'>,
  days: Days | null,
  groups: readonly Group[],
): FilterTree => {
  const asked = 'and' in filter ? filter.and : [filter]
  const shown = days && groups.reduce(within, days)
  const shared = groups.flatMap(({ by, key }) => (by === null || isBucket(by) ? [] : [having(noun, by, key)]))
  return {
    and: [
      ...asked,
      ...(date && shown ? [[date, 'between', [shown.from, shown.to]] as const] : []),
      ...shared,
    ],
  }
}

/** What a group is told by: its count, or what was measured in a currency. Undefined where there is nothing to tell. */
export const told = (cell: Cell | undefined, how: How, currency: string | null): number | undefined => {
  if (how === 'count') return cell?.count ?? 0
  return cell?.values.find((value) => value.currency === currency)?.[how] ?? undefined
}

/** The currencies of an answer; null stands for what has none. */
export const currenciesIn = ({ whole }: Answer): (string | null)[] =>
  whole.values.length === 0 ? [null] : whole.values.map(({ currency }) => currency)

/** The keys of rows or columns in their order: of a span of time all that the days touch since the first in which anything happened. */
export const keysOf = (by: string | null, groups: readonly Cell[], days: Days | null): (string | null)[] => {
  const found = groups.map(({ keys }) => keys[0] ?? null)
  const [first] = found
  if (!isBucket(by) || !days || !first) return found
  const spans = spansOf(days, by).flatMap(({ key }): (string | null)[] => (key < first ? [] : [key]))
  // Of more spans than are told, those that something happened in.
  return spans.length > MOST_SPANS ? found : spans
}
const MOST_SPANS = 60

const monthOf = (day: string) => Temporal.PlainDate.from(day).with({ day: 1 })

/** Whole months around the day something went live, the first days of each: at most so many before, and as many after that are over by today. */
export const monthsAround = (
  live: string,
  today: string,
  most: number,
): { before: string[]; after: string[] } => {
  const month = monthOf(live)
  const begin = live === month.toString() ? month : month.add({ months: 1 })
  const far = (from: Temporal.PlainDate, step: 1 | -1) =>
    Array.from({ length: most }, (_, n) => from.add({ months: n * step }).toString())
  return {
    before: far(month.subtract({ months: 1 }), -1).toReversed(),
    after: far(begin, 1).filter((first) => first < monthOf(today).toString()),
  }
}

type Side = { months: readonly string[]; mean: number | null }

/**
 * A figure by the month before and after: the mean of each side over its whole months, and how many times the one is the
 * other. What is counted or added up counts a month without anything as none; other figures leave it out. Months before the
 * first with a figure are none of it, for nothing was kept yet.
 */
export const beforeAfter = (
  values: ReadonlyMap<string, number>,
  { before, after }: { before: readonly string[]; after: readonly string[] },
  how: How,
): { before: Side; after: Side; ratio: number | null } => {
  const adds = how === 'count' || how === 'known' || how === 'sum'
  const begun = before.findIndex((month) => (values.get(month) ?? 0) !== 0)
  const side = (months: readonly string[]): Side => {
    const known = months.flatMap((month) => values.get(month) ?? (adds ? [0] : []))
    return {
      months,
      mean: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    }
  }
  const [was, is] = [side(begun < 0 ? [] : before.slice(begun)), side(after)]
  return { before: was, after: is, ratio: was.mean && is.mean !== null ? is.mean / was.mean : null }
}

/** The last day of a month that begins on this day. */
export const monthEnd = (first: string): string =>
  Temporal.PlainDate.from(first).add({ months: 1 }).subtract({ days: 1 }).toString()

/** A report's question as asked by the month, over the months on both sides of the day something went live and the one between. */
export const monthly = (
  ask: Asked,
  { before, after }: { before: readonly string[]; after: readonly string[] },
  live: string,
): Asked => ({
  ...ask,
  rows: 'month',
  columns: null,
  compare: false,
  draw: 'bars',
  time: {
    from: before[0] ?? monthOf(live).toString(),
    to: monthEnd(after.at(-1) ?? monthOf(live).toString()),
  },
})
