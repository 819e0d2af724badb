import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core'
import { IconDeviceTv } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { PeriodName } from '#kit/period.ts'
import { ask, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useNow } from '#ui/records/cells/now.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { endScreen, listScreens, resumeScreen, type Screen } from '../contract.ts'
import { ScreenForm } from './ScreenForm.tsx'

type Props = { desk: DeskName; period: PeriodName | undefined; onClose: () => void }

/** The links that show one's desk where nobody is signed in: made, copied once, ended. */
export const Screens = ({ desk, period, onClose }: Props) => {
  const t = useT()
  const { data, error } = useQuery(ask(listScreens, { query: { sort: '-createdAt' } }))
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('screen.many')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('screen.about')}
        </Text>
        <ScreenForm desk={desk} period={period ?? 'month'} />
        <ProblemAlert error={error} />
        {!data && !error && <Skeleton h={60} aria-label={t('state.loading')} />}
        {data?.items.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('screen.none')}
          </Text>
        )}
        <div>
          {data?.items.map((screen) => (
            <Line key={screen.id} screen={screen} who={data.refs[screen.memberId ?? '']?.title ?? ''} />
          ))}
        </div>
      </Stack>
    </Modal>
  )
}

const Line = ({ screen, who }: { screen: Screen; who: string }) => {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const problem = useProblem()
  const end = useTell(endScreen, { refreshes: [listScreens] })
  const resume = useTell(resumeScreen, { refreshes: [listScreens] })
  const { id, name, desk, period, expiresAt } = screen
  const params = { id }
  const facts = [
    who,
    t(`screen.desk.${desk}`),
    t(`screen.period.${period}`),
    expiresAt &&
      (Date.parse(expiresAt) < now
        ? t('screen.expired')
        : t('screen.until', { at: format.instant(expiresAt) })),
  ]
  const stop = () =>
    end.mutate(
      { params, query: {} },
      {
        onError: (wrong) => showProblem(problem(wrong)),
        onSuccess: () => showUndo(t('screen.wasEnded', { name }), () => resume.mutateAsync({ params })),
      },
    )
  return (
    <Group gap="sm" py={8} wrap="nowrap" style={{ borderTop: '1px solid var(--tessera-line)' }}>
      <IconDeviceTv size={20} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
      <Stack gap={0} miw={0} flex={1}>
        <Text fw={500} truncate>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </Stack>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('screen.end', { name })}
        loading={end.isPending}
        onClick={stop}
      >
        {t('screen.endShort')}
      </Button>
    </Group>
  )
}
