import { Chip, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { languageTag } from '#kit/i18n.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useSession } from '#ui/session.tsx'
import type { Hours } from '../contract.ts'

type Props = { hours: Hours; disabled: boolean; error: string | undefined; onChange: (hours: Hours) => void }

/** When people are at work. */
export const WorkingHours = ({ hours, disabled, error, onChange }: Props) => {
  const t = useT()
  const tag = languageTag[useLocale().locale]
  const zone = useSession().workspace.timeZone
  // The first of January 2024 was a Monday.
  const nameOf = (day: number) =>
    new Date(Date.UTC(2024, 0, day)).toLocaleDateString(tag, { weekday: 'short', timeZone: 'UTC' })
  return (
    <Fieldset legend={t('routing.hours')} variant="filled" disabled={disabled}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('routing.hours.zone', { zone })}
        </Text>
        <Group gap="md" align="flex-end">
          <Chip.Group
            multiple
            value={hours.days.map(String)}
            onChange={(days) => {
              // Somebody is at work at some time; the last day stays.
              if (days.length > 0) onChange({ ...hours, days: days.map(Number).toSorted((a, b) => a - b) })
            }}
          >
            <Fieldset variant="unstyled" legend={t('routing.hours.days')} p={0}>
              <Group gap={4} mt={6}>
                {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                  <Chip key={day} value={`${day}`} size="xs" disabled={disabled}>
                    {nameOf(day)}
                  </Chip>
                ))}
              </Group>
            </Fieldset>
          </Chip.Group>
          {(['from', 'to'] as const).map((edge) => (
            <TextInput
              key={edge}
              type="time"
              size="xs"
              w={120}
              label={t(`routing.hours.${edge}`)}
              value={hours[edge]}
              onChange={(e) => e.currentTarget.value && onChange({ ...hours, [edge]: e.currentTarget.value })}
            />
          ))}
        </Group>
        {error && (
          <Text size="sm" c="red" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Fieldset>
  )
}
