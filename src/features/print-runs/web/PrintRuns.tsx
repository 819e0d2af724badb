import { Badge, Button, Group, Paper, Progress, Skeleton, Stack, Text } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Refusal, type RefusalCode } from '#kit/errors.ts'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { inWords } from '#features/templates/rules.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Reference } from '#ui/records/cells/Reference.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { cancelPrintRun, listPrintRuns, type PrintRun } from '../contract.ts'

const goes = ({ state }: PrintRun) => state === 'queued' || state === 'running'
const LOOK = 1000

/** One's own orders to print many offers: how far each has got, its ZIP, and what could not be made and why. */
export const PrintRuns = () => {
  const t = useT()
  const { data, error } = useQuery({
    ...ask(listPrintRuns, {}),
    refetchInterval: ({ state }) => (state.data?.items.some(goes) ? LOOK : false),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={160} aria-label={t('state.loading')} />
  if (data.items.length === 0)
    return <EmptyState icon={IconPrinter} title={t('print_run.empty')} text={t('print_run.empty.text')} />
  return (
    <Stack gap="sm">
      {data.items.map((run) => (
        <Run key={run.id} run={run} refs={data.refs} />
      ))}
    </Stack>
  )
}

const Run = ({ run, refs }: { run: PrintRun; refs: Refs }) => {
  const t = useT()
  const format = useFormat()
  const cancel = useTell(cancelPrintRun, { refreshes: [listPrintRuns] })
  const done = run.made + run.failed
  const at = format.instant(run.createdAt)
  return (
    <Paper component="section" withBorder p="sm" aria-label={`${t('print_run.all')}, ${at}`}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={600} size="sm">
            {at}
          </Text>
          <Badge variant="light" color={run.state === 'done' ? 'green' : goes(run) ? 'blue' : 'gray'}>
            {t(`print_run.state.${run.state}`)}
          </Badge>
          <Text size="sm">{t('print_run.made', { count: run.made })}</Text>
          {run.failed > 0 && <Text size="sm">{t('print_run.failed', { count: run.failed })}</Text>}
        </Group>
        <Group gap="xs">
          {goes(run) && (
            <Button
              size="compact-sm"
              variant="default"
              loading={cancel.isPending}
              onClick={() => cancel.mutate({ params: { id: run.id } })}
            >
              {t('print_run.cancel')}
            </Button>
          )}
          {!goes(run) && done > 0 && (
            <Button
              component="a"
              size="compact-sm"
              href={`/api/print-runs/${run.id}/zip?workspace=${workspaceHere() ?? ''}`}
              download
              leftSection={<IconDownload size={15} />}
            >
              {t(`print_run.zip.${run.format}`)}
            </Button>
          )}
        </Group>
      </Group>
      {goes(run) && (
        <Group gap="sm" mt="xs" wrap="nowrap">
          <Progress
            flex={1}
            value={(100 * done) / run.total}
            aria-label={t('print_run.progress', { done, total: run.total })}
          />
          <Text size="sm" aria-live="polite" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('print_run.progress', { done, total: run.total })}
          </Text>
        </Group>
      )}
      {run.failed > 0 && <Failures run={run} refs={refs} />}
    </Paper>
  )
}

const Failures = ({ run, refs }: { run: PrintRun; refs: Refs }) => {
  const t = useT()
  const problem = useProblem()
  const more = run.failed - run.failures.length
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {t('print_run.failures')}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {run.failures.map(({ noun, recordId, code, details }) => (
          <li key={recordId}>
            <Text size="sm" component="div">
              <Reference noun={noun} id={recordId} refs={refs} />
              <br />
              {problem(new Refusal(code as RefusalCode, inWords(details, t)), noun)}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {t('print_run.more', { count: more })}
        </Text>
      )}
    </>
  )
}
