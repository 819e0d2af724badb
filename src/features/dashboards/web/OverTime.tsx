import { Button, Group, Skeleton } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { type Days, isBucket, spansOf } from '#kit/period.ts'
import { useT } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import type { Widget } from '../contract.ts'
import { behind } from '../rules.ts'
import classes from './Desk.module.css'
import { Groups } from './Groups.tsx'
import { useLabels } from './labels.ts'
import { Amount } from './Numbers.tsx'
import { height } from '../rules-sums.ts'
import { useFigures } from './useFigures.ts'

const Chart = lazy(async () => ({ default: (await import('#ui/Chart.tsx')).Chart }))

type Props = { widget: Widget; title: string; days: Days; before: Days }

/** A figure through time: its sum, a picture, and the same as a table. */
export const OverTime = ({ widget: { kind, questions }, title, days, before }: Props) => {
  const t = useT()
  const labels = useLabels()
  const [asTable, setAsTable] = useState(false)
  const [asked] = questions
  const bucket = kind === 'heat' ? 'day' : isBucket(asked?.by ?? null) ? (asked?.by as 'week') : 'week'
  const shown = asked ? [{ ...asked, by: bucket }] : []
  const now = useFigures(shown, days)
  const then = useFigures(shown, before)
  const [question] = shown
  if (!question) return null
  const spans = spansOf(days, bucket)
  const points = spans.map((span) => {
    const row = now.answers[0]?.rows.find(({ keys }) => keys[0] === span.key)
    return {
      key: span.key,
      name: labels.group(question, span.key, {}),
      value: height(row, question.measure),
      href: listOf(question.noun, behind(question, days, { key: span.key, days: span })),
    }
  })
  const Icon = asTable ? IconChartBar : IconTable
  return (
    <>
      <Group justify="space-between" gap="xs">
        <div className={classes['amount']}>
          <Amount question={question} days={days} now={now.answers[0]} then={then.answers[0]} />
        </div>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<Icon size={14} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
        </Button>
      </Group>
      {asTable ? (
        <Groups title={title} questions={shown} answers={now.answers} days={days} spans={spans} />
      ) : (
        <figure aria-label={t('dashboard.chart', { title })} className={classes['chart']}>
          <Suspense fallback={<Skeleton h={180} />}>
            <Chart
              kind={kind === 'heat' ? 'heat' : 'trend'}
              points={points}
              figure={labels.figure(question)}
            />
          </Suspense>
        </figure>
      )}
    </>
  )
}
