import { Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { Field } from '#kit/fields.ts'
import { cardParts, type CardPart } from '#features/deals/contract-cards.ts'
import { useT } from '#ui/i18n.tsx'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import type { Step, SubjectNoun } from '../contract-plan.ts'
import { fieldsOf, nouns, writable } from './plan.ts'
import { TermInput } from './TermInput.tsx'
import type { Words } from './useWords.ts'

type Props = {
  step: Step
  noun: SubjectNoun
  words: Words
  disabled: boolean
  onChange: (step: Step) => void
}

/** What a step needs to know. */
export const StepInput = (props: Props) => {
  const { step, words, disabled } = props
  const t = useT()
  const set = (change: object) => props.onChange({ ...step, ...change } as Step)
  return (
    <Stack gap="xs">
      <Texts {...props} set={set} />
      <Group gap="xs" align="flex-end">
        {'stageId' in step && (
          <Select
            label={t('automation.stage')}
            flex="1 1 200px"
            maw={320}
            allowDeselect={false}
            searchable
            disabled={disabled}
            data={words.stages}
            value={step.stageId}
            onChange={(stageId) => stageId && set({ stageId })}
          />
        )}
        {'webhookId' in step && (
          <Select
            label={t('webhook.one')}
            description={words.webhooks.length === 0 && t('automation.webhook.none')}
            flex="1 1 200px"
            maw={320}
            allowDeselect={false}
            searchable
            disabled={disabled}
            data={words.webhooks}
            value={step.webhookId}
            onChange={(webhookId) => webhookId && set({ webhookId })}
          />
        )}
        {'to' in step && (
          <Select
            label={t('automation.to')}
            flex="1 1 200px"
            maw={320}
            allowDeselect={false}
            searchable
            disabled={disabled}
            data={[
              ...(step.do === 'assign' ? [] : [{ value: 'owner', label: t('automation.to.owner') }]),
              ...words.members,
            ]}
            value={step.to}
            onChange={(to) => to && set({ to })}
          />
        )}
      </Group>
      {'term' in step && (
        <TermInput
          label={step.do === 'wait' ? t('automation.amount') : t('automation.due')}
          term={step.term}
          disabled={disabled}
          onChange={(term) => set({ term })}
        />
      )}
      {step.do === 'change' && <NewValue {...props} step={step} set={set} />}
      {step.do === 'stop' && (
        <FilterInput
          noun={nouns[props.noun]}
          fields={fieldsOf(props.noun)}
          filter={step.filter}
          onChange={(filter) => set({ filter })}
        />
      )}
    </Stack>
  )
}

type Set = { set: (change: object) => void }

const texts = {
  task: [
    ['title', 200, 'title'],
    ['about', 2000, 'details'],
  ],
  note: [['body', 5000, 'body']],
  card: [['name', 200, 'card']],
  deal: [['name', 200, 'dealName']],
  notify: [['text', 500, 'body']],
  mail: [
    ['subject', 200, 'subject'],
    ['body', 10_000, 'body'],
  ],
} as const satisfies { [K in Step['do']]?: readonly (readonly [string, number, string])[] }

const Texts = ({ step, words, disabled, set }: Props & Set) => {
  const t = useT()
  if (!(step.do in texts)) return null
  // A kept template is written where it is kept.
  const kept = step.do === 'mail' && Boolean(step.templateId)
  const values = step as Step & Record<string, unknown>
  return (
    <>
      {step.do === 'mail' && (
        <Select
          label={t('automation.template')}
          description={words.mails.length === 0 && t('automation.template.none')}
          maw={420}
          allowDeselect={false}
          searchable={words.mails.length > 10}
          disabled={disabled}
          data={[{ value: '', label: t('automation.template.own') }, ...words.mails]}
          value={step.templateId ?? ''}
          onChange={(id) => set(id ? { templateId: id, subject: '', body: '' } : { templateId: null })}
        />
      )}
      {(kept ? [] : texts[step.do as keyof typeof texts]).map(([name, max, label]) => {
        const common = {
          label: t(`automation.${label}`),
          maxLength: max,
          disabled,
          value: String(values[name]),
          onChange: (e: { currentTarget: { value: string } }) => set({ [name]: e.currentTarget.value }),
        }
        return max > 200 ? (
          <Textarea key={name} {...common} autosize minRows={name === 'about' ? 1 : 2} maxRows={12} />
        ) : (
          <TextInput key={name} {...common} withAsterisk />
        )
      })}
      {step.do === 'mail' && (
        <TextInput
          label={t('automation.video')}
          description={t('automation.video.hint')}
          maxLength={2000}
          inputMode="url"
          placeholder="https://"
          disabled={disabled}
          value={step.video ?? ''}
          onChange={(e) => set({ video: e.currentTarget.value || null })}
        />
      )}
      {step.do === 'card' && (
        <MultiSelect
          label={t('automation.copies')}
          disabled={disabled}
          data={cardParts.map((value) => ({
            value,
            label: value === 'lines' ? t('deal.lines.title') : fieldLabel(t, 'deal', value),
          }))}
          value={[...(step.copies ?? cardParts)]}
          onChange={(copies) => set({ copies: copies as CardPart[] })}
        />
      )}
      {step.do === 'card' && (
        <Textarea
          label={t('automation.tasks')}
          autosize
          minRows={2}
          maxRows={12}
          disabled={disabled}
          value={step.tasks.join('\n')}
          onChange={(e) =>
            set({ tasks: e.currentTarget.value === '' ? [] : e.currentTarget.value.split('\n') })
          }
        />
      )}
      <Text size="xs" c="dimmed">
        {kept ? t('automation.template.about') : t('automation.variables', { example: '{{name}}' })}
      </Text>
    </>
  )
}

const NewValue = ({ step, noun, disabled, set }: Props & Set & { step: Extract<Step, { do: 'change' }> }) => {
  const t = useT()
  const fields = writable(noun)
  const field: Field | undefined = fields.find(([key]) => key === step.field)?.[1]
  return (
    <Group gap="xs" align="flex-end" grow>
      <Select
        label={t('automation.field')}
        allowDeselect={false}
        searchable
        disabled={disabled}
        data={fields.map(([value]) => ({ value, label: fieldLabel(t, noun, value) }))}
        value={step.field}
        onChange={(name) => name && set({ field: name, value: null })}
      />
      {field && (
        <FieldInput
          key={step.field}
          noun={noun}
          name={step.field}
          field={field}
          value={step.value}
          refs={{}}
          label={t('automation.value')}
          disabled={disabled}
          onChange={(value) => set({ value: value === '' ? null : value })}
        />
      )}
    </Group>
  )
}
