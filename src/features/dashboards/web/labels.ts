import type { Field } from '#kit/fields.ts'
import { nounNamed } from '#kit/nouns.ts'
import { buckets } from '#kit/period.ts'
import { useFormat, useHasPhrase, useT } from '#ui/i18n.tsx'
import { fieldNamed } from '#ui/records/state/columns.ts'
import type { Question, Widget } from '../contract.ts'
import type { Answer } from './useFigures.ts'

/** Whether figures are told by spans of time. */
export const isBucket = (by: string | null): by is (typeof buckets)[number] => buckets.some((b) => b === by)

/** How widgets, figures, groups and amounts are called. */
export const useLabels = () => {
  const t = useT()
  const has = useHasPhrase()
  const format = useFormat()
  const ready = (key: string, unless: string) => (has(key) ? t(key) : unless)
  const figure = ({ label, of, noun }: Question) =>
    label ?? ready(`dashboard.figure.${of}`, t(`${noun}.many`))
  return {
    figure,
    title: ({ title, id, kind, questions }: Widget): string =>
      title ??
      ready(
        `dashboard.widget.${id}`,
        kind !== 'target' && questions[0] ? figure(questions[0]) : t(`dashboard.kind.${kind}`),
      ),
    /** What a group has in common. */
    group: ({ noun, by }: Question, key: string | null, refs: Answer['refs']): string => {
      if (by === null) return ''
      if (key === null) return t('dashboard.none')
      if (isBucket(by)) return by === 'month' ? format.month(key) : format.day(key)
      const n = nounNamed(noun)
      const field: Field | undefined = n && fieldNamed(n, by)
      if (field?.kind === 'flag') return t(key === 'true' ? 'state.yes' : 'state.no')
      return field?.kind === 'choice' ? t(`${noun}.${by}.${key}`) : (refs[key]?.title ?? t('record.nameless'))
    },
    /** What was counted or added up, in each currency. */
    amounts: ({ measure }: Question, row: Answer['rows'][number] | undefined): string[] => {
      if (!measure) return [format.number(row?.count ?? 0)]
      if (!row || row.sums.length === 0) return ['–']
      return row.sums.map(({ currency, amount }) =>
        currency ? format.money({ minor: amount, currency }) : format.number(amount),
      )
    },
  }
}
