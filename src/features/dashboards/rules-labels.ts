import type { Field } from '#kit/fields.ts'
import type { Money } from '#kit/money.ts'
import { nounNamed } from '#kit/nouns.ts'
import { isBucket } from '#kit/period.ts'
import type { Answer, Question, Widget } from './contract.ts'

/** How a language writes what figures are made of. */
export type Write = {
  number: (value: number) => string
  money: (value: Money) => string
  /** Of a day `YYYY-MM-DD`. */
  day: (day: string) => string
  month: (day: string) => string
}

/** How widgets, figures, groups and amounts are called: on a page as on paper. */
export const labelsOf = (
  t: (key: string, params?: Record<string, unknown>) => string,
  has: (key: string) => boolean,
  write: Write,
) => {
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
      if (isBucket(by)) return by === 'month' ? write.month(key) : write.day(key)
      const fields = nounNamed(noun)?.fields as Record<string, Field> | undefined
      const kind = fields && Object.hasOwn(fields, by) ? fields[by]?.kind : undefined
      if (kind === 'flag') return t(key === 'true' ? 'state.yes' : 'state.no')
      if (kind === 'text') return key
      return kind === 'choice' ? t(`${noun}.${by}.${key}`) : (refs[key]?.title ?? t('record.nameless'))
    },
    /** What was counted or added up, in each currency. */
    amounts: ({ measure }: Question, row: Answer['rows'][number] | undefined): string[] => {
      if (!measure) return [write.number(row?.count ?? 0)]
      if (!row || row.sums.length === 0) return ['–']
      return row.sums.map(({ currency, amount }) =>
        currency ? write.money({ minor: amount, currency }) : write.number(amount),
      )
    },
  }
}
export type Labels = ReturnType<typeof labelsOf>
