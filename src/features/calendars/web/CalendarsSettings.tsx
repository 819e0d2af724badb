import { Button, Group, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay, useSession } from '#ui/session.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { createCalendar, listCalendars } from '../contract.ts'
import { standardCalendar } from '../rules.ts'
import { CalendarEditor } from './CalendarEditor.tsx'

/** All working calendars, one of them open. */
export const CalendarsSettings = () => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const { country } = useSession().workspace
  const { data, error } = useQuery(ask(listCalendars, {}))
  const [chosen, setChosen] = useState<string | null>(null)
  const create = useTell(createCalendar)
  if (error) return <ProblemAlert error={error} />
  const calendar = chosen === null ? data?.items[0] : data?.items.find(({ id }) => id === chosen)
  // One that has just been made comes with the next answer.
  const waits = !data || (chosen !== null && !calendar)
  const make = () =>
    create.mutate(
      {
        body: {
          ...standardCalendar(t('calendar.new.name'), country),
          isDefault: data?.items.length === 0,
        },
      },
      { onSuccess: ({ id }) => setChosen(id), onError: (e) => showProblem(problem(e)) },
    )
  return (
    <Stack gap="md" maw={1100}>
      <Group gap="xs">
        {calendar && data && data.items.length > 1 && (
          <SegmentedControl
            aria-label={t('calendar.many')}
            data={data.items.map(({ id, name, isDefault }) => ({
              value: id,
              label: isDefault ? t('calendar.name.default', { name }) : name,
            }))}
            value={calendar.id}
            onChange={setChosen}
          />
        )}
        {may('calendar.create') && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            loading={create.isPending}
            onClick={make}
          >
            {t('calendar.new')}
          </Button>
        )}
      </Group>
      {waits && <Skeleton h={320} aria-label={t('state.loading')} />}
      {calendar && <CalendarEditor key={calendar.id} calendar={calendar} onGone={() => setChosen(null)} />}
    </Stack>
  )
}
