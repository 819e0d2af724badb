import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { inGroups } from '../inputs/RefInput.tsx'
import { useOptions } from '../inputs/useOptions.ts'
import type { Refs } from '../state/pages.ts'
import { useNames } from './useNames.ts'

type Props = {
  field: Extract<Field, { kind: 'ref' | 'links' | 'subject' }>
  value: string[]
  refs: Refs
  onChange: (value: string[]) => void
}

/** The records a condition asks for; among members "me" is whoever looks. */
export const FilterRecords = ({ field, value, refs, onChange }: Props) => {
  const t = useT()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Refs>({})
  const nouns = field.kind === 'subject' ? field.to : [field.to]
  const names = useNames(nouns[0] ?? '', value, { ...refs, ...found })
  const { options, loading } = useOptions(nouns, typed, true)
  const me = nouns.includes('member') ? [{ value: 'me', label: t('filter.me') }] : []
  const chosen = value
    .filter((id) => id !== 'me')
    .map((id) => ({ value: id, label: names[id]?.title ?? '…' }))
  const others = inGroups(options.filter((o) => !value.includes(o.id)))
  return (
    <MultiSelect
      data-autofocus
      aria-label={t('filter.value')}
      data={[...me, ...chosen, ...others]}
      value={value}
      onChange={(ids) => {
        setFound({
          ...found,
          ...Object.fromEntries(options.map((o) => [o.id, { noun: o.noun, title: o.title }])),
        })
        onChange(ids)
      }}
      searchable
      clearSearchOnChange
      hidePickedOptions
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      placeholder={value.length > 0 ? undefined : t('input.find')}
      nothingFoundMessage={loading ? t('state.loading') : t('input.nothing')}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={220}
      defaultDropdownOpened
    />
  )
}
