import { ActionIcon, Button, Combobox, useCombobox } from '@mantine/core'
import { IconFilter, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '../labels.ts'

type Props = {
  noun: string
  fields: readonly [string, Field][]
  /** Within a group there are no further groups. */
  inGroup?: boolean
  empty: boolean
  onField: (key: string, field: Field) => void
  onGroup: () => void
}

const GROUP = '('

/** The choice of a field to filter by. */
export const FieldMenu = ({ noun, fields, inGroup = false, empty, onField, onGroup }: Props) => {
  const t = useT()
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setTyped('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const wanted = typed.trim().toLowerCase()
  const found = fields.filter(([key]) => fieldLabel(t, noun, key).toLowerCase().includes(wanted))
  const submit = (key: string) => {
    combobox.closeDropdown()
    combobox.focusTarget()
    const field = fields.find(([name]) => name === key)
    if (key === GROUP) onGroup()
    else if (field) onField(...field)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start" width={240}>
      <Combobox.Target targetType="button">
        {inGroup ? (
          <ActionIcon size={22} aria-label={t('filter.add')} onClick={() => combobox.toggleDropdown()}>
            <IconPlus size={13} />
          </ActionIcon>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            c="inherit"
            leftSection={empty ? <IconFilter size={15} /> : <IconPlus size={13} />}
            aria-label={t('filter.add')}
            onClick={() => combobox.toggleDropdown()}
          >
            {t('filter.one')}
          </Button>
        )}
      </Combobox.Target>
      <Combobox.Dropdown>
        <section aria-label={t('filter.add')}>
          <Combobox.Search
            placeholder={t('filter.find')}
            aria-label={t('filter.find')}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.selectFirstOption()
            }}
          />
          <Combobox.Options
            mah={320}
            style={{ overflowY: 'auto' }}
            tabIndex={0}
            aria-label={t('filter.choose')}
          >
            {found.map(([key]) => (
              <Combobox.Option key={key} value={key}>
                {fieldLabel(t, noun, key)}
              </Combobox.Option>
            ))}
            {!inGroup && !empty && wanted === '' && (
              <Combobox.Option value={GROUP}>+ {t('filter.group')}</Combobox.Option>
            )}
            {found.length === 0 && <Combobox.Empty>{t('input.nothing')}</Combobox.Empty>}
          </Combobox.Options>
        </section>
      </Combobox.Dropdown>
    </Combobox>
  )
}
