import type { CSSProperties } from 'react'
import type { Stage } from '#features/pipelines/contract.ts'
import type { Output } from '#kit/endpoint.ts'
import { workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { getBoardTotals, getFunnel } from '../../contract.ts'
import { columnFilter } from '../../rules.ts'
import { Change } from '#ui/Change.tsx'
import classes from './Funnel.module.css'

type Figures = Output<typeof getFunnel>['stages'][number]
type Props = {
  stages: readonly Stage[]
  now: readonly Figures[]
  then: readonly Figures[] | undefined
  totals: Output<typeof getBoardTotals>['columns'] | undefined
}

/** What stands in a stage now, as a list of deals. */
const listOf = (stage: Stage) =>
  `/w/${workspaceHere() ?? ''}/deals/list?filter=${encodeURIComponent(JSON.stringify(columnFilter(stage)))}`
const shareOf = (figures: Figures | undefined) =>
  figures && figures.entered > 0 ? figures.advanced / figures.entered : null
const colourOf = ({ color, kind }: Stage) =>
  color ? `var(--mantine-color-${color}-6)` : `var(--mantine-color-${kind === 'won' ? 'green' : 'clay'}-5)`

/** The funnel as a table whose second column is its picture: a bar for what entered each stage, narrowing to the next. */
export const Funnel = ({ stages, now, then, totals }: Props) => {
  const t = useT()
  const format = useFormat()
  const shown = stages.filter(({ kind }) => kind !== 'lost')
  const of = (figures: readonly Figures[] | undefined, { id }: Stage) =>
    figures?.find(({ stageId }) => stageId === id)
  const most = Math.max(1, ...shown.map((stage) => of(now, stage)?.entered ?? 0))
  const widths = shown.map((stage) => ((of(now, stage)?.entered ?? 0) / most) * 100)
  const days = (value: number) => format.number(Math.round(value * 10) / 10)
  const points = (share: number) =>
    t('deal.funnel.points', { points: format.number(Math.round(share * 100)) })
  return (
    <table className={classes['funnel']}>
      <thead>
        <tr>
          <th scope="col">{t('deal.stageId')}</th>
          <td className={classes['picture']} aria-hidden />
          <th scope="col">{t('deal.funnel.entered')}</th>
          <th scope="col">{t('deal.funnel.advanced')}</th>
          <th scope="col">{t('deal.funnel.days')}</th>
          <th scope="col" className={classes['wide']}>
            {t('deal.funnel.here')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((stage, at) => {
          const [is, was] = [of(now, stage), of(then, stage)]
          const share = stage.kind === 'won' ? null : shareOf(is)
          const here = totals?.find(({ stageId }) => stageId === stage.id)?.count
          return (
            <tr key={stage.id} style={{ '--stage': colourOf(stage) } as CSSProperties}>
              <th scope="row">{stage.name}</th>
              <td className={classes['picture']} aria-hidden>
                <Bar width={widths[at] ?? 0} next={widths[at + 1]} />
              </td>
              <td>
                <b>{format.number(is?.entered ?? 0)}</b>
                <Change now={is?.entered ?? null} then={was?.entered} say={format.number} />
              </td>
              <td>
                <b>
                  {share === null ? '–' : `${format.number(is?.advanced ?? 0)} · ${format.percent(share)}`}
                </b>
                {share !== null && <Change now={share} then={shareOf(was)} say={points} />}
              </td>
              <td>
                <b>{is?.days === null || is?.days === undefined ? '–' : days(is.days)}</b>
                <Change now={is?.days ?? null} then={was?.days} say={days} lessIsBetter />
              </td>
              <td className={classes['wide']}>
                {here !== undefined && (
                  <HrefLink
                    className={classes['here']}
                    href={listOf(stage)}
                    aria-label={t('deal.funnel.here.open', { stage: stage.name, count: here })}
                  >
                    {format.number(here)}
                  </HrefLink>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A stage's bar and the neck that leads to the next one; widths are per cent of the widest. */
const Bar = ({ width, next }: { width: number; next: number | undefined }) => {
  const edge = (w: number) => [50 - w / 2, 50 + w / 2] as const
  const [[left, right], [nextLeft, nextRight]] = [edge(width), edge(next ?? 0)]
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      <rect x={left} width={width} y={8} height={62} rx={0.6} />
      {next !== undefined && (
        <polygon
          points={`${left},70 ${right},70 ${nextRight},108 ${nextLeft},108`}
          className={classes['neck']}
        />
      )}
    </svg>
  )
}
