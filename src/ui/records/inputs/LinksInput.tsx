import { Loader, MultiSelect, Stack, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Field, Link } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import type { Option } from '../looks.ts'
import type { Common, InputProps } from './types.ts'
import { refsOfOptions, useOptions, useQuickCreate } from './useOptions.ts'

const NEW = '+'

/** Links to several records, found by typing; a new tag is made on the spot. Links that carry a role let it be written. */
export const LinksInput = ({
  field,
  value,
  refs,
  onChange,
  onMaking,
  focused,
  common,
  inPlace = false,
}: InputProps<Extract<Field, { kind: 'links' }>> & { common: Common }) => {
  const t = useT()
  const problem = useProblem()
  const [typed, setTyped] = useState('')
  const [here, setHere] = useState(focused ?? false)
  const links = (value as Link[] | null) ?? []
  const { options, loading } = useOptions([field.to], typed, here)
  const create = useQuickCreate(field.to)
  const chosen: Option[] = links.map(({ id }) => ({
    noun: field.to,
    id,
    title: refs[id]?.title ?? '…',
    color: refs[id]?.color,
  }))
  const all = [...chosen, ...options.filter((o) => !chosen.some((c) => c.id === o.id))]
  const name = typed.trim()
  const mayCreate =
    create && name.length > 0 && !loading && !all.some((o) => o.title.toLowerCase() === name.toLowerCase())

  const put = (ids: string[], known: readonly Option[]) =>
    onChange(
      ids.map((id) => links.find((l) => l.id === id) ?? { id }),
      refsOfOptions(known.filter((o) => ids.includes(o.id))),
    )
  const add = (made: Option) => put([...links.map((l) => l.id), made.id], [...all, made])
  // What is made arrives later, beside what was chosen meanwhile.
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  const pick = (ids: string[]) => {
    if (!ids.includes(NEW) || !create) return put(ids, all)
    const made = create(name).then((option) => latest.current(option))
    onMaking?.(made)
    made.catch((error: unknown) => showProblem(problem(error)))
  }
  return (
    <Stack gap={6}>
      <MultiSelect
        {...common}
        data={[
          ...all.map((o) => ({ value: o.id, label: o.title })),
          ...(mayCreate ? [{ value: NEW, label: t('input.create', { name }) }] : []),
        ]}
        value={links.map((l) => l.id)}
        onChange={pick}
        onFocus={() => setHere(true)}
        searchable
        comboboxProps={{ withinPortal: !inPlace, position: inPlace ? 'top' : 'bottom' }}
        clearSearchOnChange
        hidePickedOptions
        maxValues={field.max}
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options: found }) => found}
        placeholder={links.length > 0 ? undefined : (common.placeholder ?? t('input.find'))}
        nothingFoundMessage={loading ? t('state.loading') : t('input.nothing')}
        rightSection={here && loading ? <Loader size={14} /> : undefined}
        {...(focused && { defaultDropdownOpened: true })}
      />
      {field.through.extra &&
        chosen.map(({ id, title }) => (
          <TextInput
            key={id}
            size="xs"
            maxLength={100}
            leftSection={
              <span
                style={{
                  paddingInline: 8,
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                  fontSize: 12,
                }}
              >
                {title}
              </span>
            }
            leftSectionWidth={140}
            aria-label={t('input.role', { name: title })}
            placeholder={t('input.role', { name: title })}
            value={links.find((l) => l.id === id)?.role ?? ''}
            onChange={(e) =>
              onChange(links.map((l) => (l.id === id ? { ...l, role: e.currentTarget.value || null } : l)))
            }
          />
        ))}
    </Stack>
  )
}
