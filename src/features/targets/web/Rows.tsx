import type { ReactNode } from 'react'
import { FigureTable } from '#ui/FigureTable.tsx'
import { useFormat, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { TargetRow, Targets } from '../contract.ts'
import { shareOf } from '../rules.ts'
import classes from './Targets.module.css'
import { useTargetText } from './text.ts'

type Props = {
  /** What the table is called. */
  label: string
  days: Targets['days']
  rows: readonly TargetRow[]
  first: string
  nameOf: (row: TargetRow) => string
  /** The list behind a fact. */
  hrefOf: (row: TargetRow) => string
  /** Stands for the plan while it is being set. */
  inputOf?: ((row: TargetRow) => ReactNode) | undefined
}

/** Plan, fact, how much of it is done and what is to be expected, a line each; the mark in a bar is where it would be by now. */
export const Rows = ({ label, days, rows, first, nameOf, hrefOf, inputOf }: Props) => {
  const t = useT()
  const format = useFormat()
  const text = useTargetText()
  const due = days.all === 0 ? 1 : days.passed / days.all
  return (
    <FigureTable label={label} className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{t('target.plan')}</th>
          <th scope="col">{t('target.fact')}</th>
          <th scope="col" className={classes['wide']}>
            {t('target.done')}
          </th>
          <th scope="col">{t('target.forecast')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { plan, fact, forecast } = row
          const share = plan !== null && fact !== null ? shareOf(fact, plan) : null
          const expected = plan !== null && forecast !== null ? shareOf(forecast, plan) : null
          const said = text.amount(row, fact)
          return (
            <tr
              key={[row.memberId, row.teamId, row.metric, row.currency].join(' ')}
              data-team={row.memberId === null}
            >
              <th scope="row" style={{ paddingInlineStart: `${row.depth * 18}px` }}>
                {nameOf(row)}
              </th>
              <td>{inputOf?.(row) ?? text.amount(row, plan)}</td>
              <td>
                {fact === null ? (
                  said
                ) : (
                  <HrefLink href={hrefOf(row)} aria-label={`${nameOf(row)}, ${t('target.fact')}: ${said}`}>
                    {said}
                  </HrefLink>
                )}
              </td>
              <td className={classes['wide']}>
                {share === null ? (
                  '–'
                ) : (
                  <span className={classes['done']}>
                    <span className={classes['bar']} aria-hidden>
                      <span data-due={share >= due} style={{ width: `${100 * Math.min(1, share)}%` }} />
                      {days.passed < days.all && <i style={{ insetInlineStart: `${100 * due}%` }} />}
                    </span>
                    {format.percent(share)}
                  </span>
                )}
              </td>
              <td>
                {text.amount(row, forecast)}
                {expected !== null && (
                  <span className={classes['expected']} data-good={expected >= 1}>
                    {' '}
                    {format.percent(expected)}
                  </span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </FigureTable>
  )
}

/** How the forecast is made, with its days. */
export const Formula = ({ days }: { days: Targets['days'] }) => (
  <p className={classes['formula']}>{useT()('target.formula', days)}</p>
)
