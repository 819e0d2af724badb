import { isWorkingDay, type WorkingCalendar } from '#kit/calendar.ts'
import type { Issue } from '#kit/errors.ts'
import type { Condition, FilterTree } from '#kit/filter.ts'
import { type Days, spanWith } from '#kit/period.ts'
import type { Metric, TargetSpan } from './contract.ts'

/** What a metric counts: records of a noun, on the day of `date`, for whoever stands in `by`; `measure` is added up. */
type Measured = {
  noun: string
  filter: readonly Condition[]
  date: string
  by: string
  measure: string | null
}

const won: Condition = ['state', 'in', ['won']]
const contracts: Measured = { noun: 'deal', filter: [won], date: 'closedAt', by: 'ownerId', measure: null }

/** The questions behind the metrics; the figures of the desk ask the same. */
export const measured: Record<Metric, Measured> = {
  /** A contract is signed when its deal is won. */
  contracts,
  contractsWorth: { ...contracts, measure: 'amount' },
  /** A company becomes a client taken into work with the first of its deals, and only once. */
  newClients: { noun: 'company', filter: [], date: 'firstDealAt', by: 'ownerId', measure: null },
  offersSent: { noun: 'offer', filter: [], date: 'sentAt', by: 'ownerId', measure: null },
  callsMade: {
    noun: 'call',
    filter: [['direction', 'in', ['outgoing']]],
    date: 'startedAt',
    by: 'memberId',
    measure: null,
  },
  tasksDone: {
    noun: 'task',
    filter: [['state', 'in', ['done']]],
    date: 'doneAt',
    by: 'assigneeId',
    measure: null,
  },
}

/** The filter of the list that shows what has been reached: by some members, or by all. */
export const reachedBy = (metric: Metric, days: Days, members: readonly string[] | null): FilterTree => {
  const { filter, date, by } = measured[metric]
  return {
    and: [
      ...filter,
      [date, 'between', [days.from, days.to]],
      ...(members ? [[by, 'in', members] as const] : []),
    ],
  }
}

/** How many days of work a span has, and how many of them have passed by a day, which counts as passed itself. */
export const workdaysIn = (
  calendar: WorkingCalendar,
  { from, to }: Days,
  today: string,
): { passed: number; all: number } => {
  let [passed, all] = [0, 0]
  for (let day = Temporal.PlainDate.from(from); day.toString() <= to; day = day.add({ days: 1 }))
    if (isWorkingDay(calendar, day)) {
      all += 1
      if (day.toString() <= today) passed += 1
    }
  return { passed, all }
}

/** The run rate: what will be reached if each day of work that is left brings as much as those passed; null while none has. */
export const forecastOf = (fact: number, { passed, all }: { passed: number; all: number }): number | null =>
  passed === all ? fact : passed === 0 ? null : Math.round((fact * all) / passed)

/** How much of a plan is done, as a share of whole hundredths: it is 1 only when all of it is. */
export const shareOf = (fact: number, plan: number): number => Math.floor((fact * 100) / plan) / 100

/** The span before or after the one in which a day lies, by its first day. */
export const neighbour = (span: TargetSpan, on: string, side: -1 | 1): string => {
  const { from, to } = spanWith(on, span)
  const day =
    side < 0
      ? Temporal.PlainDate.from(from).subtract({ days: 1 })
      : Temporal.PlainDate.from(to).add({ days: 1 })
  return spanWith(day.toString(), span).from
}

/** Money has a currency, and nothing else has one. */
export const admitCurrency = (metric: Metric, currency: string | null): Issue[] =>
  (measured[metric].measure === null) === (currency === null)
    ? []
    : [{ path: ['currency'], code: 'invalid_value' }]

type Placed = { memberId: string | null; teamId: string | null; aboveId: string | null }

/** Whoever may have a target as a tree: the whole, each team with its people and the teams below, people without a team. */
export const asTree = <H extends Placed>(holders: readonly H[]): (H & { depth: number })[] => {
  const teams = new Set(holders.flatMap(({ teamId }) => teamId ?? []))
  const isRoot = ({ aboveId }: H) => aboveId === null || !teams.has(aboveId)
  const below = (at: string, depth: number): (H & { depth: number })[] => {
    const here = holders.filter(({ aboveId }) => aboveId === at)
    return [
      ...here.filter(({ memberId }) => memberId !== null).map((holder) => ({ ...holder, depth })),
      ...here
        .filter(({ teamId }) => teamId !== null)
        .flatMap((team) => [{ ...team, depth }, ...below(team.teamId!, depth + 1)]),
    ]
  }
  const roots = holders.filter(isRoot).map((holder) => ({ ...holder, depth: 0 }))
  return [
    ...roots.filter(({ memberId, teamId }) => memberId === null && teamId === null),
    ...roots.filter(({ teamId }) => teamId !== null).flatMap((team) => [team, ...below(team.teamId!, 1)]),
    ...roots.filter(({ memberId }) => memberId !== null),
  ]
}

/** The people of a team and of the teams below it. */
export const peopleOf = (holders: readonly Placed[], teamId: string): string[] =>
  holders
    .filter(({ aboveId }) => aboveId === teamId)
    .flatMap((holder) => (holder.memberId ? [holder.memberId] : peopleOf(holders, holder.teamId!)))
