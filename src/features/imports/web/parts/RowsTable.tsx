import { Button, Group, Stack, Text } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Import } from '../../contract.ts'
import { sheets } from '../../rules.ts'
import { columnOrder } from '../state/columns.ts'
import { recordHref } from '../state/created.ts'
import type { Verdict } from '../state/counts.ts'
import type { JudgedRow } from '../state/verdict-file.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { FileProblem } from './FileProblem.tsx'
import classes from './parts.module.css'
import { ScrollBox } from './ScrollBox.tsx'
import { Loading } from './Loading.tsx'

const page = 50

/** The rows with one verdict: why, and the cell that is to blame. */
export const RowsTable = ({ source, verdict }: { source: Import; verdict: Verdict }) => {
  const t = useT()
  const [limit, setLimit] = useState(page)
  const { data, error, isPlaceholderData } = useVerdicts(source, verdict, limit)
  const count = source[verdict]
  if (count === 0)
    return (
      <Text size="sm" c="dimmed">
        {t(`import.rows.none.${verdict}`)}
      </Text>
    )
  if (error) return <FileProblem error={error} />
  if (!data) return <Loading height={180} />
  const reasons = data.rows.some(({ reason }) => reason !== '')
  const order = columnOrder(data)
  return (
    <Stack gap="xs">
      <ScrollBox label={t(`import.${verdict}`)} busy={isPlaceholderData}>
        <table className={classes['grid']}>
          <thead>
            <tr>
              <th scope="col" className={classes['line']}>
                {t('import.rows.line')}
              </th>
              {reasons && <th scope="col">{t('import.rows.reason')}</th>}
              {order.map((at) => (
                <th key={at} scope="col" title={data.headers[at]}>
                  {data.headers[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <OneRow key={row.line} row={row} order={order} source={source} reasons={reasons} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {t('import.rows.shown', { shown: data.rows.length, count })}
        </Text>
        {data.rows.length < count && (
          <Button
            size="compact-sm"
            variant="default"
            loading={isPlaceholderData}
            onClick={() => setLimit(limit * 4)}
          >
            {t('action.loadMore')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

type OneRowProps = { row: JudgedRow; order: readonly number[]; source: Import; reasons: boolean }

const OneRow = ({ row, order, source, reasons }: OneRowProps) => {
  const t = useT()
  const noun = source.options.noun && source.mode === 'commit' ? sheets[source.options.noun].noun : undefined
  const faulty = new Set(row.faulty)
  return (
    <tr>
      <th scope="row" className={classes['line']}>
        {row.recordId && noun ? (
          <HrefLink
            href={recordHref(workspaceHere() ?? '', noun, row.recordId)}
            aria-label={t('import.rows.open', { line: row.line })}
          >
            {row.line} <IconExternalLink size={12} aria-hidden />
          </HrefLink>
        ) : (
          row.line
        )}
      </th>
      {reasons && <td className={classes['reason']}>{row.reason}</td>}
      {order.map((at) => (
        <td
          key={at}
          title={row.cells[at]}
          className={faulty.has(at) ? (classes['faulty'] ?? '') : ''}
          data-faulty={faulty.has(at) || undefined}
        >
          {row.cells[at] || <span className={classes['empty']}>·</span>}
        </td>
      ))}
    </tr>
  )
}
