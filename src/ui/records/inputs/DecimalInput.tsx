import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useFormat } from '#ui/i18n.tsx'
import { decimalText, typedDecimal } from '../state/decimals.ts'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Plain decimal text, or null for none. */
  value: string | null
  places?: number
  onChange: (value: string | null) => void
}

/** An exact number, typed as the language writes it; what is no number stays on screen, marked, and changes nothing. */
export const DecimalInput = ({ value, places, onChange, error, ...rest }: Props) => {
  const { separators } = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string) => {
    const found = typedDecimal(text, separators, places)
    return found?.startsWith('-') ? undefined : found
  }
  const wrong = typed !== null && typed.trim() !== '' && read(typed) === undefined
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      error={error || wrong}
      value={typed ?? (value === null ? '' : decimalText(value, separators))}
      onChange={(e) => {
        const text = e.currentTarget.value
        setTyped(text)
        const found = read(text)
        if (found !== undefined) onChange(found)
        else if (text.trim() === '') onChange(null)
      }}
      onBlur={(e) => {
        if (!wrong) setTyped(null)
        rest.onBlur?.(e)
      }}
    />
  )
}
