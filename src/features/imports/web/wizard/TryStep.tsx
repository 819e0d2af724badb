import { Alert, Button, Divider, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconFlask, IconPlayerStop } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import type { Import } from '../../contract.ts'
import { CountsBar, CountsNumbers } from '../parts/CountsBar.tsx'
import { Downloads } from '../parts/Downloads.tsx'
import { FeedAgain } from '../parts/FeedAgain.tsx'
import { Reasons } from '../parts/Reasons.tsx'
import { RowsTable } from '../parts/RowsTable.tsx'
import { RunProgress } from '../parts/RunProgress.tsx'
import { SumCheck } from '../parts/SumCheck.tsx'
import { isMoving } from '../state/counts.ts'
import { useFailure } from '../useFileProblem.ts'
import { useChosenVerdict } from '../useChosenVerdict.ts'

type Props = { source: Import; onTry: () => void; starting: boolean }

/** The trial run: how far it is, what it found, and a way to correct the file before anything is written. */
export const TryStep = ({ source, onTry, starting }: Props) => {
  const t = useT()
  if (isMoving(source.state)) return <RunProgress source={source} />
  const again = (
    <Button leftSection={<IconFlask size={16} />} loading={starting} onClick={onTry}>
      {t('import.try.start')}
    </Button>
  )
  if (source.mode === null)
    return (
      <EmptyState
        icon={IconFlask}
        title={t('import.try.title')}
        text={t('import.try.about')}
        actions={again}
      />
    )
  if (source.state === 'cancelled')
    return (
      <EmptyState
        icon={IconPlayerStop}
        title={t('import.try.stopped')}
        text={t('import.try.about')}
        actions={again}
      />
    )
  if (source.state === 'failed') return <Failed source={source} again={again} />
  return <Found source={source} />
}

const Failed = ({ source, again }: { source: Import; again: React.ReactNode }) => {
  const t = useT()
  const explain = useFailure()
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />} title={t('import.try.failed')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{explain(source.failure)}</Text>
        {again}
      </Stack>
    </Alert>
  )
}

const Found = ({ source }: { source: Import }) => {
  const t = useT()
  const [verdict, choose] = useChosenVerdict(source)
  return (
    <Stack gap="md">
      <Title order={2}>
        {t(source.rejected ? 'import.try.mixed' : 'import.try.clean', { count: source.rejected })}
      </Title>
      <CountsBar counts={source} />
      <CountsNumbers counts={source} chosen={verdict} onChoose={choose} />
      <SumCheck source={source} />
      <Reasons source={source} />
      <RowsTable key={verdict} source={source} verdict={verdict} />
      <Downloads source={source} />
      {source.rejected > 0 && (
        <>
          <Divider />
          <Text size="sm" c="dimmed" maw={680}>
            {t('import.try.advice')}
          </Text>
          <FeedAgain source={source} />
        </>
      )}
    </Stack>
  )
}
