import { Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type Locale, locales } from '#kit/i18n.ts'
import { currencyOf, type Money } from '#kit/money.ts'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { DecimalInput } from '#ui/records/inputs/DecimalInput.tsx'
import { MoneyInput } from '#ui/records/inputs/MoneyInput.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import type { Common } from '#ui/records/inputs/types.ts'
import { useSession } from '#ui/session.tsx'
import type { Kind } from '../../contract-variables.ts'
import { useDesk, useSay } from '../desk.ts'

type Props = {
  /** The variable's name, behind a dot the column's where it is a cell of a table. */
  name: string
  of: { kind: Kind; choices?: readonly string[] }
  value: unknown
  /** Where only screen readers hear what is asked for. */
  silent?: boolean
  label: string
  error?: string | null
  placeholder?: string | undefined
  focused?: boolean
  /** Lists and calendars open within the popover that holds the input. */
  inPlace?: boolean
  onChange: (value: unknown) => void
  /** Told of a value that is chosen rather than typed, which can be kept at once. */
  onChosen?: (value: unknown) => void
}

/** The input of a variable by what it holds; words are asked for in every language of the contract. */
export const TermInput = ({
  name,
  of,
  value,
  silent,
  label,
  error,
  placeholder,
  focused,
  inPlace = false,
  onChange,
  onChosen = onChange,
}: Props) => {
  const t = useT()
  const say = useSay()
  const { wanted, texts } = useDesk()
  const country = useSession().workspace.country
  const common: Common = {
    ...(silent ? { 'aria-label': label } : { label }),
    ...(focused && { 'data-autofocus': true }),
    ...(placeholder !== undefined && { placeholder }),
    error: error ?? undefined,
  }
  switch (of.kind) {
    case 'words': {
      const words = (value ?? {}) as Partial<Record<Locale, string>>
      const asked = [...wanted, ...locales.filter((locale) => !wanted.includes(locale) && words[locale])]
      return (
        <Stack gap={4}>
          {asked.map((locale, i) => {
            const language = t(`contract.ruling.${locale}`)
            const named = asked.length > 1
            return (
              <Textarea
                key={locale}
                {...common}
                {...(i > 0 && { label: undefined, 'data-autofocus': undefined, error: undefined })}
                {...(named && { 'aria-label': t('contract.words.in', { name: label, language }) })}
                {...(named && { placeholder: language })}
                lang={locale}
                autosize
                minRows={1}
                maxRows={8}
                maxLength={4000}
                value={words[locale] ?? ''}
                onChange={(e) => onChange({ ...words, [locale]: e.currentTarget.value })}
              />
            )
          })}
        </Stack>
      )
    }
    case 'day':
      return (
        <DayInput
          common={common}
          value={(value as string | null) || null}
          onChange={onChosen}
          clearable
          inPlace={inPlace}
        />
      )
    case 'money': {
      const price = texts[0].terms['price'] as Money | undefined
      return (
        <MoneyInput
          common={common}
          currency={price?.currency ?? currencyOf(country)}
          min={0}
          value={(value as Money | null) ?? null}
          onChange={onChange}
        />
      )
    }
    case 'choice':
      return (
        <Select
          {...common}
          data={(of.choices ?? []).map((choice) => ({
            value: choice,
            label: say(`contract.variable.${name}.${choice}`),
          }))}
          value={(value as string | null) ?? null}
          onChange={onChosen}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          placeholder={t('filter.pick')}
          comboboxProps={{ withinPortal: !inPlace }}
        />
      )
    case 'percent':
      return (
        <DecimalInput
          {...common}
          value={(value as string | null) ?? null}
          onChange={onChange}
          rightSection="%"
        />
      )
    case 'time':
      return (
        <TextInput
          {...common}
          type="time"
          value={(value as string | null) ?? ''}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    case 'text':
      return (
        <TextInput
          {...common}
          maxLength={1000}
          autoComplete="off"
          value={(value as string | null) ?? ''}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    default:
      return (
        <NumberInput
          {...common}
          allowDecimal={false}
          min={0}
          max={1_000_000}
          hideControls
          value={typeof value === 'number' ? value : ''}
          onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
        />
      )
  }
}
