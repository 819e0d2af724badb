/** Spans of days that people ask reports for; `own` ones name their days. */
export const periods = ['week', 'month', 'quarter', 'year', 'last30', 'last90'] as const
export type PeriodName = (typeof periods)[number]
/** Whole days, both ends included. */
export type Days = { from: string; to: string }

type Unit = { weeks: 1 } | { months: 1 } | { months: 3 } | { years: 1 }
const steps: Record<Exclude<PeriodName, 'last30' | 'last90'>, Unit> = {
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
}
const lengths = { last30: 30, last90: 90 } as const
const isLast = (name: PeriodName): name is keyof typeof lengths => name in lengths

const beginOf = (name: keyof typeof steps, day: Temporal.PlainDate): Temporal.PlainDate => {
  if (name === 'week') return day.subtract({ days: day.dayOfWeek - 1 })
  if (name === 'month') return day.with({ day: 1 })
  if (name === 'year') return day.with({ month: 1, day: 1 })
  return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 })
}

/** The days of a period as seen from today (ISO days of one calendar): the current week, which begins on Monday, month, quarter or year up to today, or the last days with today. */
export const daysOf = (name: PeriodName, today: string): Days => {
  const day = Temporal.PlainDate.from(today)
  const from = isLast(name) ? day.subtract({ days: lengths[name] - 1 }) : beginOf(name, day)
  return { from: from.toString(), to: today }
}

/**
 * The days to compare with: of a calendar period the one before, up to the same day; of other days as many just before them.
 * The month's end is clamped: before 31 March comes 28 February.
 */
export const daysBefore = ({ from, to }: Days, name?: PeriodName): Days => {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  if (name && !isLast(name))
    return {
      from: first.subtract(steps[name]).toString(),
      to: last.subtract(steps[name]).toString(),
    }
  const length = first.until(last).days + 1
  return { from: first.subtract({ days: length }).toString(), to: first.subtract({ days: 1 }).toString() }
}
