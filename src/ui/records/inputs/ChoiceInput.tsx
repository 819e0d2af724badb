import { Select } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type Field, mayBeEmpty } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import type { Common, InputProps } from './types.ts'

/** One of the options of a field; where it is the only input, its list is open at once. */
export const ChoiceInput = ({
  noun,
  name,
  field,
  value,
  onChange,
  focused,
  common,
}: InputProps<Extract<Field, { kind: 'choice' }>> & { common: Common }) => {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  // A list that opens by a click, unlike one that is open from the start, begins at the value it has.
  useEffect(() => {
    if (focused) input.current?.click()
  }, [focused])
  return (
    <Select
      {...common}
      ref={input}
      data={field.options.map((option) => ({ value: option, label: t(`${noun}.${name}.${option}`) }))}
      value={typeof value === 'string' ? value : null}
      onChange={(option) => onChange(option)}
      // What is there already can be chosen too, which ends the editing of a cell.
      onOptionSubmit={(option) => option === value && !mayBeEmpty(field) && onChange(option)}
      clearable={mayBeEmpty(field)}
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      allowDeselect={mayBeEmpty(field)}
      searchable={field.options.length > 7}
      placeholder={common.placeholder ?? t('filter.pick')}
      nothingFoundMessage={t('input.nothing')}
    />
  )
}
