import '@mantine/charts/styles.css'
import { BarChart, Heatmap, LineChart } from '@mantine/charts'
import { useComputedColorScheme } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { languageTag } from '#kit/i18n.ts'
import { useFormat, useLocale } from './i18n.tsx'

export type Point = {
  key: string
  name: string
  value: number
  href: string
  /** What the value is made of: a number for each of the chart's parts. */
  parts?: readonly number[]
}
type Props = {
  kind: 'trend' | 'line' | 'heat'
  points: readonly Point[]
  figure: string
  /** The names of the parts that every bar is stacked of. */
  parts?: readonly string[]
  /** A point that is marked, by its name, and what with. */
  mark?: { at: string; label: string } | undefined
  say?: (value: number) => string
}

const shades = {
  light: ['#ebcfc1', '#d69477', '#b96442', '#86432a'],
  dark: ['#5e2f1e', '#86432a', '#b96442', '#dfb19b'],
}
/** Told apart by whoever sees few colours, too: light and dark take turns. */
const tones = [
  'clay.6',
  'blue.3',
  'teal.7',
  'yellow.5',
  'grape.4',
  'gray.6',
  'lime.5',
  'cyan.8',
  'pink.3',
  'indigo.5',
]

/** The picture of figures over time: bars, a line, or days as a calendar. Whoever does not see it has the table. */
export const Chart = ({ kind, points, figure, parts, mark, say }: Props) => {
  const { history } = useRouter()
  const format = useFormat()
  const { locale } = useLocale()
  const scheme = useComputedColorScheme('light')
  const open = (href: string | undefined) => href && history.push(href)
  if (kind !== 'heat') {
    // Names stand beside the keys: a chart reads a key with a dot in it as a path.
    const series = (parts ?? [figure]).map((label, at) => ({
      name: `part${at}`,
      label,
      color: tones[at % tones.length]!,
    }))
    const width = Math.max(0, ...points.map(({ value }) => (say ?? format.number)(value).length))
    const common = {
      h: parts ? 260 : 180,
      data: points.map(({ name, value, parts: own }) => ({
        name,
        ...Object.fromEntries((own ?? [value]).map((part, at) => [`part${at}`, part])),
      })),
      dataKey: 'name',
      series,
      withLegend: parts !== undefined,
      // In the order of the stack, not of the alphabet.
      legendProps: { itemSorter: null },
      yAxisProps: { width: Math.max(40, width * 8 + 12), allowDecimals: false },
      valueFormatter: say ?? format.number,
      ...(mark && {
        referenceLines: [{ x: mark.at, label: mark.label, color: 'red.6', labelPosition: 'top' as const }],
      }),
    }
    if (kind === 'line')
      return (
        <LineChart
          {...common}
          curveType="linear"
          // The last point and its name are not cut off.
          lineChartProps={{ accessibilityLayer: false, margin: { right: 36 } }}
          lineProps={{ isAnimationActive: false }}
        />
      )
    return (
      <BarChart
        {...common}
        type={parts ? 'stacked' : 'default'}
        maxBarWidth={48}
        // Above the tallest bar there is room for the word at the mark.
        barChartProps={{ accessibilityLayer: false, ...(mark && { margin: { top: 24 } }) }}
        barProps={{
          isAnimationActive: false,
          cursor: 'pointer',
          onClick: (_bar: unknown, at: number) => open(points[at]?.href),
        }}
      />
    )
  }
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
      getTooltipLabel={({ date, value }) => `${format.day(date)}: ${(say ?? format.number)(value ?? 0)}`}
      getRectProps={({ date, value }) => ({
        ...(value && { cursor: 'pointer', onClick: () => open(of(date)?.href) }),
      })}
    />
  )
}
