import { Group, Text, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Import } from '../../contract.ts'
import { addsUp } from '../state/counts.ts'

/** The sum that must hold: every row has exactly one verdict, and as many rows came as the file has and its owner counted. */
export const SumCheck = ({ source }: { source: Import }) => {
  const t = useT()
  const { rows, created, updated, skipped, rejected, total, expectedRows } = source
  const whole = (total ?? rows) === rows && (source.state === 'done' || source.state === 'reversed')
  const good = addsUp(source) && whole && (expectedRows ?? rows) === rows
  const hint = !whole
    ? t('import.sum.partly', { rows, total: total ?? rows })
    : expectedRows !== null && expectedRows !== rows
      ? t('import.sum.expected', { rows, expected: expectedRows })
      : addsUp(source)
        ? t('import.sum.right')
        : t('import.sum.wrong')
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <ThemeIcon size={20} radius="xl" color={good ? 'teal.9' : 'orange.9'} aria-hidden>
        {good ? <IconCheck size={13} /> : <IconAlertTriangle size={13} />}
      </ThemeIcon>
      <Text size="sm">
        {t('import.sum', { rows, created, updated, skipped, rejected })}{' '}
        <Text span c="dimmed" inherit>
          {hint}
        </Text>
      </Text>
    </Group>
  )
}
