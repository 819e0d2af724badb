import { Button, Group, Stack } from '@mantine/core'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import { call } from '../contract.ts'
import { quickTime, quickTimes } from '../rules.ts'

type Props = { value: unknown; error?: string | undefined; onChange: (value: unknown) => void }

/** When to call back: the usual times a click away, in working time, or any day and hour. */
export const CallBack = ({ value, error, onChange }: Props) => {
  const t = useT()
  const timeZone = useTimeZone()
  const now = Temporal.Now.instant()
  return (
    <Stack gap={6}>
      <FieldInput
        noun="call"
        name="callBackAt"
        field={call.fields.callBackAt}
        value={value}
        refs={{}}
        label={t('call.callBackAt')}
        error={error}
        onChange={onChange}
      />
      <Group gap={6}>
        {quickTimes.map((which) => (
          <Button
            key={which}
            size="compact-sm"
            variant="default"
            onClick={() => onChange(quickTime(which, now, timeZone))}
          >
            {t(`call.quick.${which}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}
