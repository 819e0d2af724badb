import { Button, Group, Input, Select, TextInput } from '@mantine/core'
import { buckets, isBucket } from '#kit/period.ts'
import { useT } from '#ui/i18n.tsx'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { useAskable } from '#ui/records/useAskable.ts'
import type { Question, WidgetKind } from '../contract.ts'
import { useLabels } from './labels.ts'

type Props = {
  question: Question
  kind: WidgetKind
  several: boolean
  onChange: (question: Question) => void
  onRemove: () => void
}

/** What a figure counts: which records, when, in which groups, and whether it adds something up. */
export const QuestionFields = ({ question, kind, several, onChange, onRemove }: Props) => {
  const t = useT()
  const labels = useLabels()
  const set = (change: Partial<Question>) => onChange({ ...question, ...change })
  const { noun, filter, date, by, measure } = question
  const { n, fields, nouns, moments, groups, amounts } = useAskable(noun)
  const spans = buckets.map((value) => ({ value, label: t(`dashboard.by.${value}`) }))
  const ranked = kind === 'leaderboard'
  const grouped = kind === 'bars' || kind === 'table' || ranked
  return (
    <>
      {kind !== 'list' && (
        <TextInput
          label={t('dashboard.label')}
          maxLength={60}
          value={question.label ?? labels.figure(question)}
          onChange={(e) => set({ label: e.currentTarget.value || null })}
        />
      )}
      <Select
        label={t('dashboard.noun')}
        allowDeselect={false}
        data={nouns}
        value={noun}
        onChange={(next) =>
          next &&
          next !== noun &&
          set({ noun: next, filter: { and: [] }, date: null, by: null, measure: null })
        }
      />
      {n && (
        <Input.Wrapper label={t('dashboard.filter')} labelElement="div">
          <FilterInput noun={n} fields={fields} filter={filter} onChange={(next) => set({ filter: next })} />
        </Input.Wrapper>
      )}
      <Select
        label={t('dashboard.date')}
        description={t('dashboard.date.hint')}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        placeholder={t('dashboard.date.none')}
        data={moments}
        value={date}
        onChange={(next) => set({ date: next, ...(next === null && isBucket(by) && { by: null }) })}
      />
      {(grouped || kind === 'trend') && (
        <Select
          label={t('dashboard.by')}
          allowDeselect={false}
          data={[...(date && !ranked ? spans : []), ...(grouped ? groups : [])]}
          value={by}
          onChange={(next) => set({ by: next })}
        />
      )}
      {kind !== 'list' && (
        <Select
          label={t('dashboard.measure')}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          placeholder={t('dashboard.measure.count')}
          data={amounts}
          value={measure}
          onChange={(next) => set({ measure: next })}
        />
      )}
      {several && (
        <Group justify="flex-end">
          <Button size="compact-sm" variant="subtle" color="red" onClick={onRemove}>
            {t('dashboard.removeFigure', { figure: labels.figure(question) })}
          </Button>
        </Group>
      )}
    </>
  )
}
