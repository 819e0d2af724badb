import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { type DayKind, dayKinds, type Shift } from '#kit/calendar.ts'
import { onSubmit } from '#ui/form.ts'
import { useT } from '#ui/i18n.tsx'
import type { Settings } from '../contract.ts'
import { ShiftsInput } from './ShiftsInput.tsx'

type Exception = Settings['exceptions'][number]
type Props = {
  day: string
  title: string
  exception: Exception | null
  /** Null is as the week and the official days say. */
  onDone: (exception: Exception | null) => void
  onClose: () => void
}
type Choice = DayKind | 'usual' | 'hours'

/** What is different on one day; it is saved with the calendar. */
export const DayDialog = ({ day, title, exception, onDone, onClose }: Props) => {
  const t = useT()
  const [choice, setChoice] = useState<Choice>(exception?.shifts ? 'hours' : (exception?.kind ?? 'usual'))
  const [shifts, setShifts] = useState<Shift[]>(exception?.shifts ?? [{ from: '10:00', to: '16:00' }])
  const done = () => {
    if (choice === 'usual') return onDone(null)
    if (choice === 'hours')
      return onDone(shifts.length > 0 ? { day, kind: 'work', shifts } : { day, kind: 'off' })
    onDone({ day, kind: choice })
  }
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={onSubmit(done)}>
        <Stack gap="md">
          <Radio.Group
            label={t('calendar.day')}
            value={choice}
            onChange={(value) => setChoice(value as Choice)}
          >
            <Stack gap="xs" mt="xs">
              {(['usual', ...dayKinds, 'hours'] as const).map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`calendar.kind.${value}`)}
                  data-autofocus={value === choice || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          {choice === 'hours' && (
            <ShiftsInput label={title} shifts={shifts} disabled={false} onChange={setShifts} />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit">{t('action.apply')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
