import type { How } from '#kit/measures.ts'
import { isBucket } from '#kit/period.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Answer, Asked, Cell } from '../contract.ts'
import { told } from '../rules.ts'
import { groupName, isTime } from '../rules-names.ts'

/** How groups and figures of a report are written in the reader's language. */
export const useTold = (asked: Asked) => {
  const t = useT()
  const format = useFormat()
  const value = (amount: number, how: How, currency: string | null) => {
    if (how === 'count' || how === 'known') return format.number(amount)
    if (currency !== null) return format.money({ minor: amount, currency })
    return isTime(asked) ? format.span(amount) : format.number(amount)
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
