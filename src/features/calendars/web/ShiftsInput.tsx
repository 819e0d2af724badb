import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Shift } from '#kit/calendar.ts'
import { useT } from '#ui/i18n.tsx'

type Props = {
  /** What the shifts are those of, for screen readers. */
  label: string
  shifts: readonly Shift[]
  disabled: boolean
  onChange: (shifts: Shift[]) => void
}

// The clock's own field knows no 24:00.
const shown = (clock: string) => (clock === '24:00' ? '00:00' : clock)
const next = (shifts: readonly Shift[]): Shift => {
  const last = shifts.at(-1)
  return last
    ? { from: last.to === '24:00' ? '23:00' : last.to, to: '24:00' }
    : { from: '09:00', to: '18:00' }
}

/** The shifts of a day; between two of them is a break. */
export const ShiftsInput = ({ label, shifts, disabled, onChange }: Props) => {
  const t = useT()
  const set = (at: number, change: Partial<Shift>) =>
    onChange(shifts.map((shift, i) => (i === at ? { ...shift, ...change } : shift)))
  return (
    <Group gap="xs">
      {shifts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('calendar.kind.off')}
        </Text>
      )}
      {shifts.map(({ from, to }, at) => (
        <Group key={at} gap={4} wrap="nowrap">
          <TextInput
            type="time"
            size="xs"
            w={116}
            aria-label={t('calendar.shift.from', { day: label, number: at + 1 })}
            disabled={disabled}
            value={from}
            onChange={(e) => e.currentTarget.value && set(at, { from: e.currentTarget.value })}
          />
          <span aria-hidden>–</span>
          <TextInput
            type="time"
            size="xs"
            w={116}
            aria-label={t('calendar.shift.to', { day: label, number: at + 1 })}
            disabled={disabled}
            value={shown(to)}
            onChange={(e) => {
              const value = e.currentTarget.value
              if (value) set(at, { to: value === '00:00' ? '24:00' : value })
            }}
          />
          {!disabled && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('calendar.shift.remove', { day: label, number: at + 1 })}
              onClick={() => onChange(shifts.toSpliced(at, 1))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {!disabled && shifts.length < 6 && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={12} />}
          aria-label={t('calendar.shift.add.day', { day: label })}
          onClick={() => onChange([...shifts, next(shifts)])}
        >
          {t('calendar.shift.add')}
        </Button>
      )}
    </Group>
  )
}
