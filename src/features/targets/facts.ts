import { type Actor, may, reach } from '#kit/access.ts'
import { fieldOf } from '#kit/condition.ts'
import type { Work } from '#kit/db.ts'
import { type Figures, figures } from '#kit/figures.ts'
import { nounNamed } from '#kit/nouns.ts'
import type { Days } from '#kit/period.ts'
import type { Metric } from './contract.ts'
import { measured } from './rules.ts'

/** No filter names more values, and no answer holds more groups. */
const AT_ONCE = 500

type Row = Figures['rows'][number]
/** What has been reached by whom, for a metric and its currency; `null` stands for the whole workspace. */
export type Facts = (members: readonly string[] | null, currency: string | null) => number | null

const mayAsk = (actor: Actor, metric: Metric): boolean => {
  const { noun, filter, date, by, measure } = measured[metric]
  const n = nounNamed(noun)
  return (
    n !== undefined &&
    may(actor, `${noun}.read`) &&
    [date, by, ...(measure ? [measure] : []), ...filter.map(([field]) => field)].every((field) =>
      fieldOf(actor, n, field),
    )
  )
}

const amountIn = ({ count, sums }: Row, measure: string | null, currency: string | null): number =>
  measure ? (sums.find((sum) => sum.currency === currency)?.amount ?? 0) : count

/**
 * Asks once what some members have reached within days, and the whole workspace if it is wanted. Where the actor does not see
 * all the records of those asked about, nothing is told: a part of them would look like failure.
 */
export const factsOf = async (
  w: Work,
  metric: Metric,
  days: Days,
  members: readonly string[],
  whole: boolean,
): Promise<Facts> => {
  if (!mayAsk(w.actor, metric)) return () => null
  const { noun, filter, date, by, measure } = measured[metric]
  const within = reach(w.actor, noun, 'read')
  const n = nounNamed(noun)!
  const base = { date, days, ...(measure && { measure }) }
  const asked = [...new Set(members)].filter((id) => within === null || within.includes(id))
  const rows: Row[] = []
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE)
    rows.push(
      ...(await figures(w, n, { ...base, filter: { and: [...filter, [by, 'in', some]] }, by: [by] })).rows,
    )
  }
  const all =
    whole && within === null
      ? (await figures(w, n, { ...base, filter: { and: filter }, by: [] })).rows
      : undefined
  const byMember = new Map(rows.map((row) => [row.keys[0], row]))
  return (who, currency) => {
    if (who === null) return all ? all.reduce((sum, row) => sum + amountIn(row, measure, currency), 0) : null
    if (who.some((id) => within !== null && !within.includes(id))) return null
    return who.reduce((sum, id) => {
      const row = byMember.get(id)
      return sum + (row ? amountIn(row, measure, currency) : 0)
    }, 0)
  }
}
