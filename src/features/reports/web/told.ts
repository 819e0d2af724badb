import { languageTag } from '#kit/i18n.ts'
import type { How } from '#kit/measures.ts'
import { isBucket } from '#kit/period.ts'
import { useFormat, useLocale, useT } from '#ui/i18n.tsx'
import type { Answer, Asked, Cell } from '../contract.ts'
import { told } from '../rules.ts'
import { groupName, isTime } from '../rules-names.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

/** How groups and figures of a report are written in the reader's language. */
export const useTold = (asked: Asked) => {
  const t = useT()
  const format = useFormat()
  const { locale } = useLocale()
  const time = (seconds: number) => {
    const size = Math.abs(seconds)
    const [unit, of] =
      size < 2 * HOUR
        ? (['minute', MINUTE] as const)
        : size < 2 * DAY
          ? (['hour', HOUR] as const)
          : (['day', DAY] as const)
    return new Intl.NumberFormat(languageTag[locale], {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    }).format(seconds / of)
  }
  const value = (amount: number, how: How, currency: string | null) => {
    if (how === 'count' || how === 'known') return format.number(amount)
    if (currency !== null) return format.money({ minor: amount, currency })
    return isTime(asked) ? time(amount) : format.number(amount)
  }
  return {
    value,
    /** What a group is told by: one text, of money one for each currency; none where there is nothing. */
    texts: (cell: Cell | undefined, how: How): string[] =>
      how === 'count'
        ? cell && cell.count > 0
          ? [format.number(cell.count)]
          : []
        : (cell?.values ?? []).flatMap(({ currency }) => {
            const amount = told(cell, how, currency)
            return amount === undefined ? [] : [value(amount, how, currency)]
          }),
    group: (by: string, key: string | null, refs: Answer['refs']): string => {
      if (key === null || !isBucket(by)) return groupName(t, asked.noun, by, key, refs)
      if (by === 'year') return key.slice(0, 4)
      return by === 'month' ? format.month(key) : format.day(key)
    },
  }
}
