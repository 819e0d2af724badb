import { Button, Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTell } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { cancelImport, getImport, type Import, listImports } from '../../contract.ts'
import { pace } from '../state/counts.ts'
import { CountsBar } from './CountsBar.tsx'
import { FileProblem } from './FileProblem.tsx'

/** How far a run has come, how fast it goes, and the button that stops it. Screen readers hear every tenth part. */
export const RunProgress = ({ source }: { source: Import }) => {
  const t = useT()
  const format = useFormat()
  const cancel = useTell(cancelImport, { refreshes: [getImport, listImports] })
  const speed = usePace(source)
  const { state, rows, total, progress } = source
  const tenth = Math.floor(progress * 10) * 10
  const title = t(
    state === 'queued'
      ? 'import.run.queued'
      : state === 'reversing'
        ? 'import.run.reversing'
        : source.mode === 'commit'
          ? 'import.run.commit'
          : 'import.run.try',
  )
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{title}</Text>
        {source.can.includes('cancel') && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlayerStop size={14} />}
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ params: { id: source.id } })}
          >
            {t('import.run.stop')}
          </Button>
        )}
      </Group>
      <Progress size="lg" value={progress * 100} aria-label={title} animated striped={state === 'queued'} />
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {state === 'reversing'
            ? t('import.run.reversed', { done: source.reversed + source.kept })
            : total === null
              ? t('import.run.rows', { rows })
              : t('import.run.rowsOf', { rows, total })}
        </Text>
        {speed && state === 'running' && (
          <Text size="sm" c="dimmed">
            {t('import.run.pace', { perSecond: Math.round(speed.perSecond) })}
            {speed.secondsLeft !== null &&
              speed.secondsLeft > 2 &&
              ` · ${t('import.run.left', { time: leftOf(speed.secondsLeft, t) })}`}
          </Text>
        )}
      </Group>
      {rows > 0 && state !== 'reversing' && <CountsBar counts={source} thin />}
      <FileProblem error={cancel.error} />
      <VisuallyHidden aria-live="polite">
        {t('import.run.spoken', { title, share: format.percent(tenth / 100) })}
      </VisuallyHidden>
    </Stack>
  )
}

const leftOf = (seconds: number, t: ReturnType<typeof useT>): string =>
  seconds < 90
    ? t('import.run.seconds', { count: Math.ceil(seconds / 5) * 5 })
    : t('import.run.minutes', { count: Math.ceil(seconds / 60) })

/** The pace over the last looks at the run. */
const usePace = ({ id, rows, total }: Import) => {
  const looks = useRef<{ at: number; rows: number }[]>([])
  const [speed, setSpeed] = useState<ReturnType<typeof pace>>()
  useEffect(() => {
    looks.current = []
  }, [id])
  useEffect(() => {
    const last = { at: performance.now(), rows }
    looks.current = [...looks.current, last].slice(-12)
    setSpeed(pace(looks.current[0]!, last, total))
  }, [rows, total])
  return speed
}
