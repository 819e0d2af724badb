import { Button } from '@mantine/core'
import { IconArrowsDiff, IconChartBar, IconPlus, IconReportAnalytics } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { endsOf } from '#kit/measures.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldRight, useMay, useSession } from '#ui/session.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { type Asked, listReports, type Report } from '../contract.ts'
import { FUNNEL, readyReports } from '../rules-ready.ts'
import classes from './Reports.module.css'

/** The ready reports that ask nothing the reader's role hides. */
export const useReadyReports = (): [string, Asked][] => {
  const may = useMay()
  const rightOf = useFieldRight()
  return Object.entries<Asked>(readyReports).filter(
    ([, { noun, date, rows, columns, measure }]) =>
      may(`${noun}.read`) &&
      [date, rows, columns, ...(measure === null ? [] : (endsOf(measure) ?? [measure]))].every(
        (field) => field === null || rightOf(noun, field) !== 'hidden',
      ),
  )
}

/** All reports: those that come with the product, one's own, and what colleagues have shared. */
export const ReportsPage = () => {
  const t = useT()
  const may = useMay()
  const { slug } = useSession().workspace
  const ready = useReadyReports()
  const { data, error, refetch } = useQuery(ask(listReports, {}))
  const to = (id: string) => `/w/${slug}/reports/view?report=${id}`
  const saved = (own: boolean) => (data?.items ?? []).filter(({ can }) => can.includes('update') === own)
  if (error && !data) return <PageProblem error={error} retry={() => void refetch()} />
  return (
    <section className={classes['page']} aria-label={t('report.many')}>
      <PageHeader
        title={t('report.many')}
        about={t('report.about')}
        actions={
          <>
            <Button
              component={HrefLink}
              variant="default"
              href={`/w/${slug}/reports/before-after`}
              leftSection={<IconArrowsDiff size={16} aria-hidden />}
            >
              {t('report.beforeAfter')}
            </Button>
            <Button
              component={HrefLink}
              href={`/w/${slug}/reports/view`}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {t('report.new')}
            </Button>
          </>
        }
      />
      <div className={classes['lists']}>
        <List title={t('report.standard')}>
          {ready.map(([id]) => (
            <Line key={id} href={to(id)} name={t(`report.ready.${id}`)} />
          ))}
          {may('deal.read') && may('pipeline.read') && (
            <Line href={`/w/${slug}/deals/funnel`} name={t(`report.ready.${FUNNEL}`)} />
          )}
        </List>
        <div>
          <List title={t('report.own')} empty={t('report.own.empty')}>
            {lines(saved(true), to)}
          </List>
          {saved(false).length > 0 && <List title={t('report.sharedOnes')}>{lines(saved(false), to)}</List>}
        </div>
      </div>
    </section>
  )
}

const lines = (reports: readonly Report[], to: (id: string) => string) =>
  reports.map(({ id, name }) => <Line key={id} href={to(id)} name={name} own />)

const Line = ({ href, name, own = false }: { href: string; name: string; own?: boolean }) => {
  const Icon = own ? IconReportAnalytics : IconChartBar
  return (
    <li>
      <HrefLink href={href}>
        <Icon size={17} stroke={1.6} aria-hidden />
        {name}
      </HrefLink>
    </li>
  )
}

const List = ({ title, empty, children }: { title: string; empty?: string; children: ReactNode }) => (
  <section aria-label={title} className={classes['group']}>
    <h2>{title}</h2>
    {Array.isArray(children) && children.flat().filter(Boolean).length === 0 && empty ? (
      <p>{empty}</p>
    ) : (
      <ul className={classes['list']}>{children}</ul>
    )}
  </section>
)
