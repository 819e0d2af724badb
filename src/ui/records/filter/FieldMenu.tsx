import { ActionIcon, Button, Menu } from '@mantine/core'
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

/** The choice of a field to filter by. */
export const FieldMenu = ({ noun, fields, inGroup = false, empty, onField, onGroup }: Props) => {
  const t = useT()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const found = fields.filter(([key]) => fieldLabel(t, noun, key).toLowerCase().includes(wanted))
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        {inGroup ? (
          <ActionIcon size={22} aria-label={t('filter.add')}>
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
          >
            {t('filter.one')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }}>
        <Menu.Search
          placeholder={t('filter.find')}
          aria-label={t('filter.find')}
          value={typed}
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
        {found.map(([key, field]) => (
          <Menu.Item key={key} onClick={() => onField(key, field)}>
            {fieldLabel(t, noun, key)}
          </Menu.Item>
        ))}
        {!inGroup && !empty && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onGroup}>{t('filter.group')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
