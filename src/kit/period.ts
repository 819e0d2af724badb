/** Spans of days that people ask reports for; `own` ones name their days. */
export const periods = ['today', 'week', 'month', 'quarter', 'year', 'last30', 'last90'] as const
export type PeriodName = (typeof periods)[number]
/** Whole days, both ends included. */
export type Days = { from: string; to: string }

type Unit = { days: 1 } | { weeks: 1 } | { months: 1 } | { months: 3 } | { years: 1 }
const steps: Record<Exclude<PeriodName, 'last30' | 'last90'>, Unit> = {
  today: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
}
const lengths = { last30: 30, last90: 90 } as const
const isLast = (name: PeriodName): name is keyof typeof lengths => name in lengths

const beginOf = (name: keyof typeof steps, day: Temporal.PlainDate): Temporal.PlainDate => {
  if (name === 'today') return day
  if (name === 'week') return day.subtract({ days: day.dayOfWeek - 1 })
  if (name === 'month') return day.with({ day: 1 })
  if (name === 'year') return day.with({ month: 1, day: 1 })
  return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 })
}

/** The days of a period as seen from today (ISO days of one calendar): today, the current week, which begins on Monday, month, quarter or year up to today, or the last days with today. */
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

/** Spans that figures are told by, one after another. */
export const buckets = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Bucket = (typeof buckets)[number]
/** Whether groups are spans of time. */
export const isBucket = (by: string | null | undefined): by is Bucket => buckets.some((b) => b === by)

const bucketSteps: Record<Bucket, Unit> = {
  day: { days: 1 },
  week: steps.week,
  month: steps.month,
  quarter: steps.quarter,
  year: steps.year,
}

/** The whole span in which a day (ISO) lies. */
export const spanWith = (day: string, bucket: Bucket): Days => {
  const begin = beginOf(bucket === 'day' ? 'today' : bucket, Temporal.PlainDate.from(day))
  return { from: begin.toString(), to: begin.add(bucketSteps[bucket]).subtract({ days: 1 }).toString() }
}

/** The spans that some days touch, each by its first day (ISO), and with those of its days that are among them. Weeks begin on Monday. */
export const spansOf = ({ from, to }: Days, bucket: Bucket): (Days & { key: string })[] => {
  const spans: (Days & { key: string })[] = []
  let begin = beginOf(bucket === 'day' ? 'today' : bucket, Temporal.PlainDate.from(from))
  while (begin.toString() <= to) {
    const [key, next] = [begin.toString(), begin.add(bucketSteps[bucket])]
    const last = next.subtract({ days: 1 }).toString()
    spans.push({ key, from: key < from ? from : key, to: last > to ? to : last })
    begin = next
  }
  return spans
}
