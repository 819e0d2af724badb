import { Group, MultiSelect, Select, TextInput } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { type Plan, subjects } from '../contract-plan.ts'
import { aboutNoun, blankWhen, dated, eventsOf, fieldsOf, triggersOf } from './plan.ts'
import { TermInput } from './TermInput.tsx'
import type { Words } from './useWords.ts'

type Props = { plan: Plan; words: Words; disabled: boolean; onChange: (plan: Plan) => void }

/** What an automation is about and what starts it. */
export const WhenInput = (props: Props) => {
  const { plan, words, disabled, onChange } = props
  const t = useT()
  const { noun, when } = plan
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label={t('automation.noun')}
        w={150}
        allowDeselect={false}
        disabled={disabled}
        data={subjects.map((value) => ({ value, label: t(`${value}.one`) }))}
        value={noun}
        onChange={(value) => value && onChange(aboutNoun(plan, value, words.firstStage))}
      />
      <Select
        label={t('automation.trigger')}
        flex="1 1 220px"
        maw={320}
        allowDeselect={false}
        disabled={disabled}
        data={triggersOf(noun).map((value) => ({ value, label: t(`automation.on.${value}`) }))}
        value={when.on}
        onChange={(on) => on && onChange({ ...plan, when: blankWhen(on, noun, words.firstStage) })}
      />
      <Details {...props} />
    </Group>
  )
}

const Details = ({ plan, words, disabled, onChange }: Props) => {
  const t = useT()
  const { noun, when } = plan
  const set = (change: object) => onChange({ ...plan, when: { ...when, ...change } as Plan['when'] })
  const common = { disabled, allowDeselect: false, flex: '1 1 200px', maw: 320 } as const
  return (
    <>
      {'stageId' in when && (
        <Select
          {...common}
          label={t('automation.stage')}
          searchable
          data={words.stages}
          value={when.stageId}
          onChange={(stageId) => stageId && set({ stageId })}
        />
      )}
      {'field' in when && (
        <Select
          {...common}
          label={t('automation.field')}
          searchable
          data={(when.on === 'date' ? dated : fieldsOf)(noun).map(([value]) => ({
            value,
            label: fieldLabel(t, noun, value),
          }))}
          value={when.field}
          onChange={(field) => field && set({ field })}
        />
      )}
      {'term' in when && (
        <TermInput
          label={t('automation.amount')}
          term={when.term}
          sided={when.on === 'date'}
          disabled={disabled}
          onChange={(term) => set({ term })}
        />
      )}
      {when.on === 'idle' && (
        <NumberInput
          label={t('automation.days')}
          w={180}
          min={1}
          max={3650}
          allowDecimal={false}
          disabled={disabled}
          value={when.days}
          onChange={(days) => set({ days: Number(days) || 1 })}
        />
      )}
      {when.on === 'schedule' && (
        <>
          <MultiSelect
            label={t('automation.weekdays')}
            flex="1 1 240px"
            disabled={disabled}
            data={[1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: words.dayName(n) }))}
            value={when.days.map(String)}
            onChange={(days) => days.length > 0 && set({ days: days.map(Number).toSorted((a, b) => a - b) })}
          />
          <TextInput
            type="time"
            label={t('automation.at')}
            w={110}
            disabled={disabled}
            value={when.at}
            onChange={(e) => e.currentTarget.value && set({ at: e.currentTarget.value })}
          />
        </>
      )}
      {when.on === 'form' && (
        <Select
          {...common}
          label={t('automation.form')}
          data={[{ value: '', label: t('automation.form.any') }, ...words.forms]}
          value={when.formId ?? ''}
          onChange={(id) => set({ formId: id || null })}
        />
      )}
      {when.on === 'event' && (
        <Select
          {...common}
          label={t('automation.event')}
          searchable
          data={[...new Set([...eventsOf[noun], when.type])].map((value) => ({
            value,
            label: words.event(value),
          }))}
          value={when.type}
          onChange={(type) => type && set({ type })}
        />
      )}
    </>
  )
}
