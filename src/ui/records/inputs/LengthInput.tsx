import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { lengthOf, lengthText } from '../cells/spell.ts'
import type { Common } from './types.ts'

type Props = { common: Common; value: number | null; onChange: (seconds: number | null) => void }

/** A length of time: minutes, or minutes and seconds with a colon between; kept in seconds. */
export const LengthInput = ({ common, value, onChange }: Props) => {
  const t = useT()
  const [typed, setTyped] = useState(value === null ? '' : lengthText(value))
  return (
    <TextInput
      {...common}
      placeholder={common.placeholder ?? t('input.length')}
      maxLength={8}
      autoComplete="off"
      value={typed}
      onChange={(e) => {
        const text = e.currentTarget.value.replace(/[^\d:]/g, '')
        setTyped(text)
        onChange(lengthOf(text))
      }}
      onBlur={() => setTyped(value === null ? '' : lengthText(value))}
    />
  )
}
