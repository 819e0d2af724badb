import { Loader, Select } from '@mantine/core'
import { useState } from 'react'
import { type Field, mayBeEmpty, type Subject } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import { Face } from '../cells/Chip.tsx'
import { lookOf, type Option } from '../looks.ts'
import type { Common, InputProps } from './types.ts'
import { refsOfOptions, useOptions, useQuickCreate } from './useOptions.ts'

const NEW = '+'

type Item = { value: string; label: string }
type Offered = Item | { group: string; items: Item[] }

/** Options under the names of their groups, where they have some. */
export const inGroups = (options: readonly Option[]): Offered[] =>
  [...Map.groupBy(options, ({ group }) => group)].flatMap(([group, of]): Offered[] => {
    const items = of.map(({ id, title }) => ({ value: id, label: title }))
    return group === undefined ? items : [{ group, items }]
  })

type PickProps = {
  nouns: readonly string[]
  of?: string | undefined
  chosen: Option | undefined
  common: Common
  clearable: boolean
  focused: boolean | undefined
  inPlace: boolean
  onPick: (option: Option | null) => void
  onMaking: InputProps['onMaking']
}

/** One record, found by typing; asked of the server only once the reader is here. */
const Pick = ({ nouns, of, chosen, common, clearable, focused, inPlace, onPick, onMaking }: PickProps) => {
  const t = useT()
  const problem = useProblem()
  const [typed, setTyped] = useState('')
  const [here, setHere] = useState(focused ?? false)
  const asked = typed === chosen?.title ? '' : typed
  const { options: found, loading } = useOptions(nouns, asked, here)
  const options = found.filter((o) => !o.closed && (of === undefined || o.of === of))
  const create = useQuickCreate(nouns.length === 1 ? (nouns[0] ?? '') : '')
  const all = chosen && !options.some((o) => o.id === chosen.id) ? [chosen, ...options] : options
  const mayCreate =
    create &&
    asked.trim().length > 1 &&
    !loading &&
    !options.some((o) => o.title.toLowerCase() === asked.trim().toLowerCase())
  const data = [
    ...inGroups(all),
    ...(mayCreate ? [{ value: NEW, label: t('input.create', { name: asked.trim() }) }] : []),
  ]
  const pick = (id: string | null) => {
    if (id !== NEW || !create) return onPick(all.find((o) => o.id === id) ?? null)
    const made = create(asked.trim()).then(onPick)
    onMaking?.(made)
    made.catch((error: unknown) => showProblem(problem(error)))
  }
  return (
    <Select
      {...common}
      data={data}
      value={chosen?.id ?? null}
      onChange={pick}
      searchable
      comboboxProps={{ withinPortal: !inPlace, position: inPlace ? 'top' : 'bottom' }}
      clearable={clearable}
      allowDeselect={clearable}
      onFocus={() => setHere(true)}
      onSearchChange={setTyped}
      filter={({ options: items }) => items}
      placeholder={common.placeholder ?? t('input.find')}
      nothingFoundMessage={loading ? t('state.loading') : t('input.nothing')}
      rightSection={here && loading ? <Loader size={14} /> : undefined}
      {...(focused && { defaultDropdownOpened: true })}
      renderOption={({ option }) => {
        const one = all.find((o) => o.id === option.value)
        const Icon = one && nouns.length > 1 ? lookOf(one.noun)?.icon : undefined
        return (
          <span style={{ display: 'flex', gap: 8, alignItems: 'center', minWidth: 0 }}>
            {one?.noun === 'member' && <Face id={one.id} name={one.title} />}
            {Icon && <Icon size={15} />}
            <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{option.label}</span>
          </span>
        )
      }}
    />
  )
}

/** A reference to one record of one noun. */
export const RefInput = ({
  field,
  value,
  refs,
  onChange,
  onMaking,
  focused,
  common,
  inPlace = false,
}: InputProps<Extract<Field, { kind: 'ref' }>> & { common: Common }) => {
  const id = typeof value === 'string' ? value : undefined
  const chosen = id === undefined ? undefined : { noun: field.to, id, title: refs[id]?.title ?? '…' }
  return (
    <Pick
      nouns={[field.to]}
      of={field.of}
      chosen={chosen}
      common={common}
      clearable={mayBeEmpty(field)}
      focused={focused}
      inPlace={inPlace}
      onMaking={onMaking}
      onPick={(o) => onChange(o?.id ?? null, o ? refsOfOptions([o]) : undefined)}
    />
  )
}

/** A reference to one record of any of several nouns. */
export const SubjectInput = ({
  field,
  value,
  refs,
  onChange,
  onMaking,
  focused,
  common,
  inPlace = false,
}: InputProps<Extract<Field, { kind: 'subject' }>> & { common: Common }) => {
  const subject = value as Subject | null | undefined
  const chosen = subject ? { ...subject, title: refs[subject.id]?.title ?? '…' } : undefined
  return (
    <Pick
      nouns={field.to}
      chosen={chosen}
      common={common}
      clearable={mayBeEmpty(field)}
      focused={focused}
      inPlace={inPlace}
      onMaking={onMaking}
      onPick={(o) => onChange(o ? { noun: o.noun, id: o.id } : null, o ? refsOfOptions([o]) : undefined)}
    />
  )
}
