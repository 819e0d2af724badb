import { type Days, daysOf, type PeriodName, periods } from '#kit/period.ts'
import { useTimeZone } from './i18n.tsx'
import type { useAddress } from './useAddress.ts'

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^[12]\d{3}-\d{2}-\d{2}$/.test(value)

/** The days that the address asks for, in the workspace's zone; `unless` it does, those of a ready period. */
export const usePeriod = ({ also, setAlso }: ReturnType<typeof useAddress>, unless: PeriodName) => {
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const { from, to, period } = also
  const own = isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
  const name = own ? undefined : (periods.find((p) => p === period) ?? unless)
  return {
    name,
    days: own ?? daysOf(name ?? unless, today),
    onName: (period: PeriodName) => setAlso({ period, from: undefined, to: undefined }),
    onDays: (days: Days) => setAlso({ ...days, period: undefined }),
  }
}
