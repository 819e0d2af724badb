import { MultiSelect, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import type { Field } from '#kit/fields.ts'
import type { Condition } from '#kit/filter.ts'
import { currencyOf, type Money } from '#kit/money.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { countriesIn } from '#kit/country-names.ts'
import { MoneyInput } from '../inputs/MoneyInput.tsx'
import { NumberInput } from '../inputs/numbers.tsx'
import type { Refs } from '../state/pages.ts'
import { FilterDay } from './FilterDay.tsx'
import { FilterRecords } from './FilterRecords.tsx'

type Props = {
  noun: string
  field: Field
  condition: Condition
  refs: Refs
  onChange: (condition: Condition) => void
}

/** The value of a condition, by the kind of its field and its operator; nothing where the operator takes none. */
export const FilterValue = ({ noun, field, condition, refs, onChange }: Props) => {
  const t = useT()
  const currency = currencyOf(useSession().workspace.country)
  const [key, operator, value] = condition
  if (operator === 'empty' || operator === 'filled') return null
  const put = (next: unknown) => onChange([key, operator, next])
  const label = t('filter.value')
  const pair = operator === 'between'
  const [low, high] = Array.isArray(value) ? (value as unknown[]) : [value, undefined]
  switch (field.kind) {
    case 'choice':
      return (
        <MultiSelect
          data-autofocus
          aria-label={label}
          data={field.options.map((option) => ({ value: option, label: t(`${noun}.${key}.${option}`) }))}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={put}
          searchable={field.options.length > 7}
          comboboxProps={{ withinPortal: false }}
          defaultDropdownOpened
          placeholder={Array.isArray(value) && value.length > 0 ? undefined : t('filter.pick')}
        />
      )
    case 'ref':
    case 'links':
    case 'subject':
      return (
        <FilterRecords
          field={field}
          value={Array.isArray(value) ? (value as string[]) : []}
          refs={refs}
          onChange={put}
        />
      )
    case 'day':
    case 'instant':
      if (!pair)
        return (
          <FilterDay
            label={label}
            value={typeof value === 'string' ? value : undefined}
            now={field.kind === 'instant' && operator !== 'on'}
            onChange={put}
          />
        )
      return (
        <Stack gap={6}>
          <FilterDay
            label={t('filter.from')}
            value={low as string | undefined}
            onChange={(v) => put([v, high ?? ''])}
          />
          <FilterDay
            label={t('filter.until')}
            value={high as string | undefined}
            onChange={(v) => put([low ?? '', v])}
          />
        </Stack>
      )
    case 'integer':
      if (!pair)
        return (
          <NumberInput
            data-autofocus
            aria-label={label}
            allowDecimal={false}
            value={(value as number | undefined) ?? ''}
            onChange={(v) => put(v === '' ? undefined : Number(v))}
          />
        )
      return (
        <Stack gap={6}>
          <NumberInput
            data-autofocus
            label={t('filter.from')}
            allowDecimal={false}
            value={(low as number | undefined) ?? ''}
            onChange={(v) => put([v, high ?? ''])}
          />
          <NumberInput
            label={t('filter.until')}
            allowDecimal={false}
            value={(high as number | undefined) ?? ''}
            onChange={(v) => put([low ?? '', v])}
          />
        </Stack>
      )
    case 'money': {
      const sum = (at: unknown, put: (next: Money | null) => void, said: string) => (
        <MoneyInput
          common={{ 'data-autofocus': true, ...(pair ? { label: said } : { 'aria-label': said }) }}
          currency={currency}
          value={(at as Money | null | undefined) ?? null}
          onChange={put}
        />
      )
      if (!pair) return sum(value, (v) => put(v ?? undefined), label)
      return (
        <Stack gap={6}>
          {sum(low, (v) => put([v, high ?? null]), t('filter.from'))}
          {sum(high, (v) => put([low ?? null, v]), t('filter.until'))}
        </Stack>
      )
    }
    case 'flag':
      return (
        <SegmentedControl
          aria-label={label}
          fullWidth
          data={[
            { value: 'yes', label: t('state.yes') },
            { value: 'no', label: t('state.no') },
          ]}
          value={value === false ? 'no' : 'yes'}
          onChange={(v) => put(v === 'yes')}
        />
      )
    case 'text':
      if (key === 'country' && operator !== 'contains' && operator !== 'starts')
        return <Countries label={label} value={value} onChange={put} />
      return <Typed label={label} value={value} onChange={put} />
    default:
      return <Typed label={label} value={value} onChange={put} />
  }
}

type TypedProps = { label: string; value: unknown; onChange: (value: unknown) => void }

const Typed = ({ label, value, onChange }: TypedProps) => (
  <TextInput
    data-autofocus
    aria-label={label}
    maxLength={200}
    value={typeof value === 'string' ? value : ''}
    onChange={(e) => onChange(e.currentTarget.value)}
  />
)

const Countries = ({ label, value, onChange }: TypedProps) => {
  const t = useT()
  const data = countriesIn(useLocale().locale)
  return (
    <Select
      data-autofocus
      aria-label={label}
      data={data}
      searchable
      limit={60}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={t('input.nothing')}
    />
  )
}
