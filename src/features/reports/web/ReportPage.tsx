import { Button, Checkbox, Collapse, Group, SegmentedControl, Skeleton, Text } from '@mantine/core'
import { IconAdjustments, IconReportOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nounNamed } from '#kit/nouns.ts'
import { daysOf, isBucket } from '#kit/period.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT, useTimeZone } from '#ui/i18n.tsx'
import { PeriodInput } from '#ui/PeriodInput.tsx'
import { useSession } from '#ui/session.tsx'
import { EmptyState } from '#ui/shell/EmptyState.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { type Asked, askReport, type Draw, draws } from '../contract.ts'
import { fieldName, measureName } from '../rules-names.ts'
import { Drawing } from './Drawing.tsx'
import { PivotTable } from './PivotTable.tsx'
import { ReportBar } from './ReportBar.tsx'
import classes from './Reports.module.css'
import { Settings } from './Settings.tsx'
import { blank, useReport } from './useReport.ts'

/** A report: what it asks can be changed, and all of that stands in the address. */
export const ReportPage = () => {
  const t = useT()
  const { slug } = useSession().workspace
  const report = useReport(blank)
  const { id, asked, title, changed, pending, error, retry, show } = report
  const [open, setOpen] = useState(id === undefined)
  useTitle(title)
  if (error && !asked) return <PageProblem error={error} retry={retry} />
  if (!asked && !pending)
    return <EmptyState icon={IconReportOff} title={t('report.gone.title')} text={t('report.gone.text')} />
  return (
    <section className={classes['page']} aria-label={title}>
      <Group justify="space-between" gap="sm">
        <div>
          <Text size="xs">
            <HrefLink className={classes['back']} href={`/w/${slug}/reports`}>
              {t('report.many')}
            </HrefLink>
          </Text>
          <h1 className={classes['title']}>{title}</h1>
          {asked && nounNamed(asked.noun) && (
            <Text size="xs" c="dimmed">
              {[
                t(`${asked.noun}.many`),
                asked.date !== null && fieldName(t, asked.noun, asked.date),
                measureName(t, asked),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          )}
        </div>
        {asked && <ReportBar report={report} asked={asked} />}
      </Group>
      {asked ? (
        <>
          <Controls asked={asked} onChange={show} open={open} onOpen={() => setOpen(!open)} />
          <Collapse expanded={open} className={classes['settings']} hidden={!open}>
            <Settings asked={asked} onChange={show} />
          </Collapse>
          {changed && (
            <Text size="xs" c="dimmed">
              {t('report.changed')}
            </Text>
          )}
          <Shown title={title} asked={asked} />
        </>
      ) : (
        <Skeleton h={320} aria-label={t('state.loading')} />
      )}
    </section>
  )
}

type ControlsProps = { asked: Asked; onChange: (asked: Asked) => void; open: boolean; onOpen: () => void }

const Controls = ({ asked, onChange, open, onOpen }: ControlsProps) => {
  const t = useT()
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const { date, time, rows, compare, draw } = asked
  const name = typeof time === 'string' ? time : undefined
  const may = (one: Draw) =>
    one === 'table' ||
    (rows !== null && (one === 'bars' || isBucket(rows)) && (one !== 'heat' || rows === 'day'))
  return (
    <Group gap="sm">
      {date !== null && (
        <PeriodInput
          name={name}
          days={typeof time === 'string' ? daysOf(time, today) : time}
          onName={(next) => onChange({ ...asked, time: next })}
          onDays={(next) => onChange({ ...asked, time: next })}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={t('report.draw')}
        data={draws.filter(may).map((value) => ({ value, label: t(`report.draw.${value}`) }))}
        value={may(draw) ? draw : 'table'}
        onChange={(next) => onChange({ ...asked, draw: draws.find((one) => one === next) ?? 'table' })}
      />
      {date !== null && (
        <Checkbox
          size="xs"
          label={t('report.compare')}
          checked={compare}
          onChange={(e) => onChange({ ...asked, compare: e.currentTarget.checked })}
        />
      )}
      <Button
        size="xs"
        variant={open ? 'light' : 'default'}
        leftSection={<IconAdjustments size={14} aria-hidden />}
        aria-expanded={open}
        onClick={onOpen}
      >
        {t('report.settings')}
      </Button>
    </Group>
  )
}

const Shown = ({ title, asked }: { title: string; asked: Asked }) => {
  const t = useT()
  const format = useFormat()
  const { data, error } = useQuery(ask(askReport, { query: { ask: JSON.stringify(asked) } }))
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={240} aria-label={t('state.loading')} />
  const { now, before } = data
  if (now.whole.count === 0 && !before?.whole.count)
    return (
      <EmptyState icon={IconReportOff} title={t('report.nothing.title')} text={t('report.nothing.text')} />
    )
  return (
    <>
      <Drawing title={title} asked={asked} now={now} />
      <PivotTable title={title} asked={asked} now={now} before={before} />
      {before?.days && (
        <Text size="xs" c="dimmed">
          {t('report.comparedWith', { from: format.day(before.days.from), to: format.day(before.days.to) })}
        </Text>
      )}
    </>
  )
}
