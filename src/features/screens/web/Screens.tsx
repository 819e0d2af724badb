import { IconDeviceTv } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { DeskName } from '#features/dashboards/contract.ts'
import type { PeriodName } from '#kit/period.ts'
import { ask, useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useNow } from '#ui/records/cells/now.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { Standing, StandingLine } from '#ui/shell/Standing.tsx'
import { endScreen, listScreens, resumeScreen, type Screen } from '../contract.ts'
import { ScreenForm } from './ScreenForm.tsx'

type Props = { desk: DeskName; period: PeriodName | undefined; onClose: () => void }

/** The links that show one's desk where nobody is signed in: made, copied once, ended. */
export const Screens = ({ desk, period, onClose }: Props) => {
  const { data, error } = useQuery(ask(listScreens, { query: { sort: '-createdAt' } }))
  return (
    <Standing
      noun="screen"
      form={<ScreenForm desk={desk} period={period ?? 'month'} />}
      lines={data?.items.map((screen) => (
        <Line key={screen.id} screen={screen} who={data.refs[screen.memberId ?? '']?.title ?? ''} />
      ))}
      error={error}
      onClose={onClose}
    />
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
    <StandingLine
      icon={IconDeviceTv}
      title={name}
      facts={facts}
      end={t('screen.endShort')}
      endOf={t('screen.end', { name })}
      busy={end.isPending}
      onEnd={stop}
    />
  )
}
