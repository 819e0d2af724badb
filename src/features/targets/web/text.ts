import { useFormat, useT } from '#ui/i18n.tsx'
import type { Metric, TargetRow, Targets, TargetSpan } from '../contract.ts'

/** How spans, holders and amounts of targets are written. */
export const useTargetText = () => {
  const t = useT()
  const format = useFormat()
  return {
    /** The span that begins on a day. */
    span: (span: TargetSpan, from: string): string => {
      const [year, quarter] = [from.slice(0, 4), String(Math.ceil(Number(from.slice(5, 7)) / 3))]
      return span === 'month'
        ? format.month(from)
        : span === 'year'
          ? year
          : t('target.quarter', { quarter, year })
    },
    metric: (metric: Metric) => t(`target.metric.${metric}`),
    holder: ({ memberId, teamId }: TargetRow, refs: Targets['refs']): string => {
      const id = memberId ?? teamId
      return id === null ? t('target.whole') : (refs[id]?.title ?? t('record.nameless'))
    },
    /** How many, or how much. */
    amount: ({ currency }: TargetRow, value: number | null): string =>
      value === null ? '–' : currency ? format.money({ minor: value, currency }) : format.number(value),
  }
}
