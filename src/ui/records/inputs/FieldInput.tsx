import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { mayBeEmpty } from '#kit/fields.ts'
import { currencyOf, type Money } from '#kit/money.ts'
import { useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import { AddressesInput } from './AddressesInput.tsx'
import { ChoiceInput } from './ChoiceInput.tsx'
import { CountryInput } from './CountryInput.tsx'
import { DayInput, InstantInput } from './dates.tsx'
import { LengthInput } from './LengthInput.tsx'
import { LinksInput } from './LinksInput.tsx'
import { MoneyInput } from './MoneyInput.tsx'
import { NumberInput } from './numbers.tsx'
import { RefInput, SubjectInput } from './RefInput.tsx'
import { SeveralInput } from './SeveralInput.tsx'
import type { Common, InputProps } from './types.ts'

/** The input of a field, by the field's kind. */
export const FieldInput = (props: InputProps) => {
  const { noun, name, field, value, onChange, label, error, focused, required, disabled, placeholder } = props
  const t = useT()
  const currency = currencyOf(useSession().workspace.country)
  const phrase = t(`${noun}.${name}`)
  const common: Common = {
    ...(label === undefined ? { 'aria-label': phrase } : { label }),
    ...(focused && { 'data-autofocus': true }),
    ...(required && { withAsterisk: true }),
    ...(disabled && { disabled: true }),
    ...(placeholder !== undefined && { placeholder }),
    error,
  }
  const text = typeof value === 'string' ? value : ''
  const dated = { common, value: text || null, onChange, clearable: mayBeEmpty(field) }
  switch (field.kind) {
    case 'text':
      if (name === 'country' && field.max === 2)
        return <CountryInput common={common} value={text} onChange={onChange} />
      return field.lines ? (
        <Textarea
          {...common}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={field.max}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...common}
          maxLength={field.max}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
          autoComplete="off"
        />
      )
    case 'url':
      return (
        <TextInput
          {...common}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
          onBlur={() => text && !/^[a-z]+:\/\//i.test(text) && onChange(`https://${text}`)}
          autoComplete="off"
        />
      )
    case 'identifier':
      return (
        <TextInput
          {...common}
          maxLength={40}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
          autoComplete="off"
        />
      )
    case 'integer':
      if (field.seconds)
        return (
          <LengthInput common={common} value={typeof value === 'number' ? value : null} onChange={onChange} />
        )
      return (
        <NumberInput
          {...common}
          allowDecimal={false}
          min={field.min}
          max={field.max}
          value={typeof value === 'number' ? value : ''}
          onChange={(v) => onChange(v === '' ? null : Number(v))}
        />
      )
    case 'money':
      return (
        <MoneyInput
          common={common}
          currency={currency}
          value={(value as Money | null | undefined) ?? null}
          min={field.min}
          onChange={onChange}
        />
      )
    case 'choice':
      return <ChoiceInput {...props} field={field} common={common} />
    case 'flag':
      return (
        <Checkbox
          label={label ?? phrase}
          error={error}
          checked={value === true}
          onChange={(e) => onChange(e.currentTarget.checked)}
          {...(focused && { 'data-autofocus': true })}
          {...(disabled && { disabled })}
        />
      )
    case 'day':
      return <DayInput {...dated} />
    case 'instant':
      return <InstantInput {...dated} />
    case 'ref':
      return <RefInput {...props} field={field} common={common} />
    case 'subject':
      return <SubjectInput {...props} field={field} common={common} />
    case 'links':
      return <LinksInput {...props} field={field} common={common} />
    case 'phones':
    case 'emails':
      return (
        <SeveralInput
          kind={field.kind}
          common={common}
          label={phrase}
          value={(value as string[] | null) ?? []}
          max={field.max}
          onChange={onChange}
        />
      )
    case 'addresses':
      return (
        <AddressesInput common={common} label={phrase} value={value} max={field.max} onChange={onChange} />
      )
  }
}
