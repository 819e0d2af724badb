import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import type { Field } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '../labels.ts'
import { type Column, columnsText, moveColumn, toggleColumn } from '../state/columns.ts'

type Props = {
  noun: AnyNoun
  fields: readonly [string, Field][]
  columns: readonly Column[]
  onColumns: (text: string | undefined) => void
}

/** Which fields a list shows, and in which order. */
export const ColumnsMenu = ({ noun, fields, columns, onColumns }: Props) => {
  const t = useT()
  const put = (next: readonly Column[]) => onColumns(columnsText(noun, next))
  const hidden = fields.filter(([key]) => !columns.some((c) => c.key === key))
  return (
    <Popover position="bottom-end" width={290} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          c="inherit"
          leftSection={<IconColumns3 size={15} />}
        >
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={440} style={{ overflowY: 'auto' }} p="xs" aria-label={t('list.columns')}>
        <Stack gap={2}>
          {columns.map(({ key }, i) => {
            const name = fieldLabel(t, noun.name, key)
            return (
              <Group key={key} wrap="nowrap" gap={2} mih={28}>
                <Checkbox
                  size="xs"
                  flex={1}
                  label={name}
                  checked
                  disabled={i === 0}
                  onChange={() => put(toggleColumn(noun, columns, key))}
                />
                {i > 0 && (
                  <>
                    <ActionIcon
                      size="sm"
                      bg="none"
                      disabled={i === 1}
                      aria-label={t('list.moveUp', { name })}
                      onClick={() => put(moveColumn(columns, key, -1))}
                    >
                      <IconArrowUp size={13} />
                    </ActionIcon>
                    <ActionIcon
                      size="sm"
                      bg="none"
                      disabled={i === columns.length - 1}
                      aria-label={t('list.moveDown', { name })}
                      onClick={() => put(moveColumn(columns, key, 1))}
                    >
                      <IconArrowDown size={13} />
                    </ActionIcon>
                  </>
                )}
              </Group>
            )
          })}
          {hidden.map(([key]) => (
            <Group key={key} mih={28}>
              <Checkbox
                size="xs"
                label={fieldLabel(t, noun.name, key)}
                checked={false}
                onChange={() => put(toggleColumn(noun, columns, key))}
              />
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
