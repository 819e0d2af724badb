import { Group, Select, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { How } from '#kit/measures.ts'
import { nounNamed } from '#kit/nouns.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT, useTimeZone } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { listOf } from '#ui/records/looks.ts'
import { useSession } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { type Asked, askReport } from '../contract.ts'
import { beforeAfter, behindCell, currenciesIn, monthEnd, monthsAround, monthly, told } from '../rules.ts'
import { PivotTable } from './PivotTable.tsx'
import { useReadyReports } from './ReportsPage.tsx'
import classes from './Reports.module.css'
import { useTold } from './told.ts'
import { useReport } from './useReport.ts'

const Chart = lazy(async () => ({ default: (await import('#ui/Chart.tsx')).Chart }))

const choices = ['3', '6', '12'] as const

/** How a figure has changed since the day something went live: its mean a month before and after, and how many times more that is. */
export const BeforeAfter = () => {
  const t = useT()
  const { slug } = useSession().workspace
  const zone = useTimeZone()
  const ready = useReadyReports()
  const { all, asked, also, setAlso, id } = useReport()
  const today = Temporal.Now.plainDateISO(zone).toString()
  useTitle(t('report.beforeAfter'))
  const isDay = typeof also['live'] === 'string' && /^[12]\d{3}-\d{2}-\d{2}$/.test(also['live'])
  const live = isDay
    ? String(also['live'])
    : Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months: 3 }).toString()
  const months = choices.find((n) => n === String(also['months'])) ?? '6'
  const dated = [
    ...ready.map(([name, one]) => ({ value: name, label: t(`report.ready.${name}`), asked: one })),
    ...all.map((report) => ({ value: report.id, label: report.name, asked: report.ask })),
  ].filter((one) => one.asked.date !== null)
  const chosen = dated.find(({ value }) => value === id) ?? dated[0]
  const question = (id === undefined ? undefined : asked) ?? chosen?.asked
  return (
    <section className={classes['page']} aria-label={t('report.beforeAfter')}>
      <div>
        <Text size="xs">
          <HrefLink className={classes['back']} href={`/w/${slug}/reports`}>
            {t('report.many')}
          </HrefLink>
        </Text>
        <h1 className={classes['title']}>{t('report.beforeAfter')}</h1>
        <Text size="sm" c="dimmed">
          {t('report.beforeAfter.about')}
        </Text>
      </div>
      <Group gap="sm" align="flex-end">
        <Select
          w={{ base: '100%', xs: 340 }}
          label={t('report.figure')}
          allowDeselect={false}
          data={dated.map(({ value, label }) => ({ value, label }))}
          value={chosen?.value ?? null}
          onChange={(report) => report && setAlso({ report, ask: undefined, how: undefined })}
        />
        {question && question.how.length > 1 && (
          <Select
            w={180}
            label={t('report.how')}
            allowDeselect={false}
            data={question.how.map((value) => ({ value, label: t(`report.how.${value}`) }))}
            value={question.how.find((one) => one === also['how']) ?? question.how[0] ?? null}
            onChange={(how) => setAlso({ how: how ?? undefined })}
          />
        )}
        <DayInput
          common={{ label: t('report.live') }}
          value={live}
          clearable={false}
          onChange={(day) => typeof day === 'string' && setAlso({ live: day })}
        />
        <Select
          w={180}
          label={t('report.months')}
          allowDeselect={false}
          data={[...choices]}
          value={months}
          onChange={(next) => setAlso({ months: next ?? undefined })}
        />
      </Group>
      {question && nounNamed(question.noun) && (
        <Told
          key={chosen?.value}
          title={chosen?.label ?? t('report.figure')}
          asked={{
            ...question,
            how: [question.how.find((one) => one === also['how']) ?? question.how[0] ?? 'count'],
          }}
          live={live}
          today={today}
          most={Number(months)}
        />
      )}
    </section>
  )
}

type Props = { title: string; asked: Asked; live: string; today: string; most: number }

const Told = ({ title, asked, live, today, most }: Props) => {
  const t = useT()
  const format = useFormat()
  const words = useTold(asked)
  const around = monthsAround(live, today, most)
  const question = monthly(asked, around, live)
  const { data, error } = useQuery(ask(askReport, { query: { ask: JSON.stringify(question) } }))
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={240} aria-label={t('state.loading')} />
  const { now } = data
  const how: How = asked.how[0] ?? 'count'
  const currencies = how === 'count' ? [null] : currenciesIn(now)
  const cellOf = (month: string) => now.rows.find(({ keys }) => keys[0] === month)
  const compared = currencies.map((currency) => {
    const values = now.rows.flatMap((row): [string, number][] => {
      const value = told(row, how, currency)
      return value === undefined ? [] : [[row.keys[0] ?? '', value]]
    })
    return { currency, ...beforeAfter(new Map(values), around, how) }
  })
  const say = (mean: number | null, currency: string | null) => {
    if (mean === null) return '–'
    // A mean of counts has a fraction, one of money has none below its minor unit.
    return words.value(currency === null ? Math.round(mean * 10) / 10 : Math.round(mean), how, currency)
  }
  const marked = Temporal.PlainDate.from(live).with({ day: 1 }).toString()
  const [first] = compared
  const shown = [...new Set([...(first?.before.months ?? []), marked, ...around.after])].toSorted()
  return (
    <>
      {compared.map(({ currency, before, after, ratio }) => (
        <dl key={currency} className={classes['figures']}>
          {(
            [
              ['until', before],
              ['after', after],
            ] as const
          ).map(([side, { mean, months }]) => (
            <div key={side} className={classes['figure']}>
              <dt>{t(`report.${side}`)}</dt>
              <dd>
                <b>{say(mean, currency)}</b>
                <span>{t('report.perMonth', { months: months.length })}</span>
              </dd>
            </div>
          ))}
          <div className={classes['figure']}>
            <dt>{t('report.ratio')}</dt>
            <dd>
              <b>{ratio === null ? '–' : t('report.times', { ratio: tenths(format, ratio) })}</b>
              {ratio === null && <span>{t('report.noRatio')}</span>}
            </dd>
          </div>
        </dl>
      ))}
      <figure className={classes['chart']} aria-label={t('report.drawn', { title })}>
        <Suspense fallback={<Skeleton h={180} />}>
          <Chart
            kind="trend"
            figure={t(`report.how.${how}`)}
            say={(value) => words.value(value, how, currencies[0] ?? null)}
            mark={{ at: format.month(marked), label: `${t('report.live')}: ${format.day(live)}` }}
            points={shown.map((key) => ({
              key,
              name: format.month(key),
              value: told(cellOf(key), how, currencies[0] ?? null) ?? 0,
              href: listOf(asked.noun, behindCell(question, { from: key, to: monthEnd(key) }, [])),
            }))}
          />
        </Suspense>
      </figure>
      <Text size="xs" c="dimmed">
        {t('report.whole')}
      </Text>
      <PivotTable title={title} asked={question} now={now} before={null} />
    </>
  )
}

const tenths = (format: ReturnType<typeof useFormat>, ratio: number) => {
  const rounded = Math.round(ratio * 10) / 10
  return Number.isInteger(rounded)
    ? `${format.number(rounded)}${format.separators.decimal}0`
    : format.number(rounded)
}
