import type { FilterTree } from '#kit/filter.ts'
import type { Days } from '#kit/period.ts'
import type { Answer, Question } from './contract.ts'
import { behind } from './rules.ts'

type Row = Answer['rows'][number]
/** A group with its place; what belongs to nobody stands last and has none. */
export type Ranked = {
  key: string | null
  place: number | null
  row: Row
  /** How far its bar reaches, from 0 to 1: the first reaches all the way. */
  share: number
  /** How many places it rose (above 0) or fell since before; null where there is nothing to compare with. */
  climb: number | 'new' | null
}
/** Groups by what they come to; sums are ranked in one currency at a time, as no two can be compared. */
export type Ranking = { currency: string | null; ranked: Ranked[] }

/** How many of a ranking are shown. */
const SHOWN = 10

const worthOf = (row: Row, measure: string | null, currency: string | null): number | undefined =>
  measure === null ? row.count : row.sums.find((sum) => sum.currency === currency)?.amount

/** The groups from the most down; equals share a place, and the next comes after all of them: 1, 2, 2, 4. */
const placed = (rows: readonly Row[], measure: string | null, currency: string | null) => {
  const all = rows
    .flatMap((row) => {
      const worth = worthOf(row, measure, currency)
      return worth === undefined ? [] : [{ key: row.keys[0] ?? null, row, worth }]
    })
    .toSorted((a, b) => Number(a.key === null) - Number(b.key === null) || b.worth - a.worth)
  return all.map((one) => ({
    ...one,
    place: one.key === null ? null : 1 + all.findIndex(({ worth }) => worth === one.worth),
  }))
}

/** Ranks the groups of an answer by their number or their sums, a ranking for each currency, beside their places before. */
export const rankings = (now: Answer, then: Answer | undefined, measure: string | null): Ranking[] => {
  const currencies =
    measure === null
      ? [null]
      : [...new Set(now.rows.flatMap(({ sums }) => sums.map(({ currency }) => currency)))].toSorted()
  return currencies.map((currency) => {
    const before = placed(then?.rows ?? [], measure, currency)
    const all = placed(now.rows, measure, currency)
    const most = Math.max(1, ...all.filter(({ place }) => place !== null).map(({ worth }) => worth))
    const climbOf = (key: string | null, place: number | null): Ranked['climb'] => {
      // Where nobody had a place before, everybody would be new.
      if (place === null || !before.some((one) => one.place !== null)) return null
      const was = before.find((one) => one.key === key)?.place
      return was ? was - place : 'new'
    }
    return {
      currency,
      ranked: all.map(({ key, row, worth, place }) => ({
        key,
        row,
        place,
        share: Math.min(1, Math.max(0, worth / most)),
        climb: climbOf(key, place),
      })),
    }
  })
}

/** The first of a ranking, the reader's own place wherever it is, and what belongs to nobody. */
export const shownOf = (ranked: readonly Ranked[], own: string): Ranked[] =>
  ranked.filter(({ key }, at) => at < SHOWN || key === own || key === null)

/** The filter of the list behind a place; of several currencies only what counted in this one. */
export const behindPlace = (
  question: Question,
  days: Days,
  key: string | null,
  currency: string | null,
): FilterTree => {
  const { filter, measure } = question
  if (currency === null || measure === null) return behind(question, days, { key })
  const asked = 'and' in filter ? filter.and : [filter]
  const counted: FilterTree = [measure, 'above', { minor: 0, currency }]
  return behind({ ...question, filter: { and: [...asked, counted] } }, days, { key })
}

/** A climb as a sign beside figures. */
export const climbSign = (climb: number): string =>
  climb === 0 ? '=' : `${climb > 0 ? '▲' : '▼'} ${Math.abs(climb)}`
