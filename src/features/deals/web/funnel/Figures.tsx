import type { ReactNode } from 'react'
import type { Output } from '#kit/endpoint.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { getFunnel } from '../../contract.ts'
import { Change } from '#ui/Change.tsx'
import classes from './Funnel.module.css'

type Answer = Output<typeof getFunnel>

const rateOf = ({ closed: { won, lost } }: Answer) => (won + lost > 0 ? won / (won + lost) : null)

/** What came out of the pipeline: wins and losses, how long a win took, and the money a day that follows, by currency. */
export const Figures = ({ now, then }: { now: Answer; then: Answer | undefined }) => {
  const t = useT()
  const format = useFormat()
  const rate = rateOf(now)
  const days = (value: number) => format.number(Math.round(value * 10) / 10)
  const points = (share: number) =>
    t('deal.funnel.points', { points: format.number(Math.round(share * 100)) })
  return (
    <dl className={classes['figures']}>
      <Figure name={t('deal.funnel.won')} value={format.number(now.closed.won)}>
        <Change now={now.closed.won} then={then?.closed.won} say={format.number} />
      </Figure>
      <Figure name={t('deal.funnel.lost')} value={format.number(now.closed.lost)}>
        <Change now={now.closed.lost} then={then?.closed.lost} say={format.number} lessIsBetter />
      </Figure>
      <Figure name={t('deal.funnel.rate')} value={rate === null ? '–' : format.percent(rate)}>
        <Change now={rate} then={then && rateOf(then)} say={points} />
      </Figure>
      <Figure name={t('deal.funnel.cycle')} value={now.closed.days === null ? '–' : days(now.closed.days)}>
        <Change now={now.closed.days} then={then?.closed.days} say={days} lessIsBetter />
      </Figure>
      {now.velocity.length > 0 && (
        <div className={classes['figure']} data-wide>
          <dt>{t('deal.funnel.velocity')}</dt>
          {now.velocity.map(({ currency, minor, open, average, won, lost, days: cycle }) => (
            <dd key={currency}>
              <b>{format.money({ minor, currency })}</b>
              <span className={classes['formula']}>
                {t('deal.funnel.velocity.of', {
                  open,
                  average: format.money({ minor: average, currency }),
                  rate: format.percent(won / (won + lost)),
                  days: Math.round(cycle * 10) / 10,
                })}
              </span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

const Figure = ({ name, value, children }: { name: string; value: string; children: ReactNode }) => (
  <div className={classes['figure']}>
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      {children}
    </dd>
  </div>
)
