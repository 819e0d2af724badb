import { ActionIcon, Group, Popover, Select, Stack, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Field } from '#kit/fields.ts'
import { type Condition, operatorsOf } from '#kit/filter.ts'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '../labels.ts'
import { withOperator } from '../state/filters.ts'
import type { Refs } from '../state/pages.ts'
import { ConditionText } from './ConditionText.tsx'
import classes from './Filter.module.css'
import { FilterValue } from './FilterValue.tsx'

type Props = {
  noun: string
  field: Field
  condition: Condition
  refs: Refs
  opened: boolean
  onOpen: (opened: boolean) => void
  onChange: (condition: Condition) => void
  onRemove: () => void
}

/** One condition as a chip in the filter bar; a click edits it. */
export const FilterChip = ({ noun, field, condition, refs, opened, onOpen, onChange, onRemove }: Props) => {
  const t = useT()
  const label = fieldLabel(t, noun, condition[0])
  return (
    <span className={classes['chip']}>
      <Popover
        opened={opened}
        onChange={onOpen}
        trapFocus
        returnFocus
        width={300}
        position="bottom-start"
        withinPortal
      >
        <Popover.Target>
          <UnstyledButton className={classes['say']} onClick={() => onOpen(!opened)}>
            <ConditionText noun={noun} field={field} condition={condition} refs={refs} />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>
          <Stack gap={8}>
            <Select
              size="xs"
              aria-label={t('filter.operator')}
              data={operatorsOf(field).map((o) => ({ value: o, label: t(`filter.op.${o}`) }))}
              value={condition[1]}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              onChange={(o) => o && onChange(withOperator(condition, o))}
            />
            <Group
              gap={0}
              onKeyDown={(e) => {
                if (
                  e.key === 'Enter' &&
                  !e.defaultPrevented &&
                  e.target instanceof HTMLInputElement &&
                  !e.target.getAttribute('aria-haspopup')
                )
                  onOpen(false)
              }}
            >
              <div style={{ flex: 1, minWidth: 0 }}>
                <FilterValue
                  noun={noun}
                  field={field}
                  condition={condition}
                  refs={refs}
                  onChange={onChange}
                />
              </div>
            </Group>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <ActionIcon size={20} aria-label={`${t('filter.remove')}: ${label}`} onClick={onRemove}>
        <IconX size={12} />
      </ActionIcon>
    </span>
  )
}
