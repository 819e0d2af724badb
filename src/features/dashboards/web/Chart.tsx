import '@mantine/charts/styles.css'
import { BarChart, Heatmap } from '@mantine/charts'
import { useComputedColorScheme } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useFormat, useLocale } from '#ui/i18n.tsx'
import { languageTag } from '#kit/i18n.ts'

export type Point = { key: string; name: string; value: number; href: string }
type Props = { kind: 'trend' | 'heat'; points: readonly Point[]; figure: string }

const shades = {
  light: ['#ebcfc1', '#d69477', '#b96442', '#86432a'],
  dark: ['#5e2f1e', '#86432a', '#b96442', '#dfb19b'],
}

/** The picture of figures over time: bars, or days as a calendar. Whoever does not see it has the table. */
export const Chart = ({ kind, points, figure }: Props) => {
  const { history } = useRouter()
  const format = useFormat()
  const { locale } = useLocale()
  const scheme = useComputedColorScheme('light')
  const open = (href: string | undefined) => href && history.push(href)
  if (kind === 'trend')
    return (
      <BarChart
        h={180}
        data={points.map(({ name, value }) => ({ name, [figure]: value }))}
        dataKey="name"
        series={[{ name: figure, color: 'clay.6' }]}
        maxBarWidth={48}
        yAxisProps={{ width: 40, allowDecimals: false }}
        valueFormatter={format.number}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{
          isAnimationActive: false,
          cursor: 'pointer',
          onClick: (_bar: unknown, at: number) => open(points[at]?.href),
        }}
      />
    )
  const label = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
    new Date(Date.UTC(2024, month, day)).toLocaleDateString(languageTag[locale], {
      ...options,
      timeZone: 'UTC',
    })
  const of = (date: string) => points.find(({ key }) => key === date)
  return (
    <Heatmap
      data={Object.fromEntries(points.filter(({ value }) => value > 0).map(({ key, value }) => [key, value]))}
      startDate={points[0]?.key ?? ''}
      endDate={points.at(-1)?.key ?? ''}
      withOutsideDates={false}
      withMonthLabels
      withWeekdayLabels
      withTooltip
      rectSize={16}
      gap={3}
      colors={shades[scheme]}
      monthLabels={Array.from({ length: 12 }, (_, month) => label({ month: 'short' }, month, 1))}
      // The 7th of January 2024 was a Sunday.
      weekdayLabels={Array.from({ length: 7 }, (_, day) => label({ weekday: 'short' }, 0, 7 + day))}
      getTooltipLabel={({ date, value }) => `${format.day(date)}: ${format.number(value ?? 0)}`}
      getRectProps={({ date, value }) => ({
        ...(value && { cursor: 'pointer', onClick: () => open(of(date)?.href) }),
      })}
    />
  )
}
