import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useT } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import type { Answer, Asked, Cell } from '../contract.ts'
import { behindCell, currenciesIn, keysOf, told } from '../rules.ts'
import classes from './Reports.module.css'
import { useTold } from './told.ts'

const Chart = lazy(async () => ({ default: (await import('#ui/Chart.tsx')).Chart }))

const MOST_PARTS = 10
const kinds = { bars: 'trend', line: 'line', heat: 'heat' } as const

/** The first figure of a report as a picture of its rows; bars are stacked of its columns where these add up. */
export const Drawing = ({ title, asked, now }: { title: string; asked: Asked; now: Answer }) => {
  const t = useT()
  const words = useTold(asked)
  const { noun, rows, columns, draw } = asked
  // What is not of one currency cannot be drawn on one scale, but its count can.
  const [currency = null, ...others] = currenciesIn(now)
  const how = others.length > 0 ? 'count' : (asked.how[0] ?? 'count')
  if (draw === 'table' || rows === null) return null
  const value = (cell: Cell | undefined) => told(cell, how, how === 'count' ? null : currency) ?? 0
  const scaled = (amount: number) => words.value(amount, how, how === 'count' ? null : currency)
  const across = columns === null ? [] : keysOf(columns, now.columns, now.days)
  const stacked =
    draw === 'bars' && across.length > 0 && across.length <= MOST_PARTS && (how === 'count' || how === 'sum')
  const parts = across.map((key) => words.group(columns!, key, now.refs))
  const points = keysOf(rows, now.rows, now.days).map((key) => ({
    key: key ?? '',
    name: words.group(rows, key, now.refs),
    value: value(now.rows.find(({ keys }) => (keys[0] ?? null) === key)),
    href: listOf(noun, behindCell(asked, now.days, [{ by: rows, key }])),
    ...(stacked && {
      parts: across.map((column) =>
        value(now.cells.find(({ keys }) => (keys[0] ?? null) === key && (keys[1] ?? null) === column)),
      ),
    }),
  }))
  return (
    <figure className={classes['chart']} aria-label={t('report.drawn', { title })}>
      <Suspense fallback={<Skeleton h={180} />}>
        <Chart
          kind={draw === 'heat' && rows !== 'day' ? 'trend' : kinds[draw]}
          points={points}
          figure={t(`report.how.${how}`)}
          say={scaled}
          {...(stacked && { parts })}
        />
      </Suspense>
    </figure>
  )
}
