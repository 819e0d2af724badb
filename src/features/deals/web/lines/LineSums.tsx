import type { Totals } from '#kit/totals.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { LineTerms } from '../../contract-lines.ts'
import classes from './Lines.module.css'

type Props = { sums: Totals; terms: LineTerms; label: string; discountLabel: string | undefined }

/** What lines come to, as papers add it up: without tax, each tax, and what is to be paid. */
export const LineSums = ({ sums, terms, label, discountLabel }: Props) => {
  const t = useT()
  const format = useFormat()
  const { currency, mode } = terms
  const money = (minor: number) => format.money({ minor, currency })
  const percent = (rate: string) => format.percent(Number(rate) / 100)
  return (
    <dl className={classes['sums']} aria-live="polite">
      {discountLabel && sums.discount > 0 && (
        <>
          <Sum name={t('deal.lines.sum')} value={money(sums.sum)} />
          <Sum name={discountLabel} value={money(-sums.discount)} />
        </>
      )}
      {mode === 'added' && <Sum name={t('deal.lines.net')} value={money(sums.net)} />}
      {mode === 'added' &&
        sums.groups.map(({ category, rate, net, tax }) => (
          <Sum
            key={`${category} ${rate}`}
            name={t('deal.lines.taxOf', { rate: percent(rate), net: money(net) })}
            value={money(tax)}
          />
        ))}
      <Sum name={label} value={money(sums.total)} strong />
      {mode === 'included' &&
        sums.groups.map(({ category, rate, tax }) => (
          <Sum
            key={`${category} ${rate}`}
            name={t('deal.lines.taxIn', { rate: percent(rate) })}
            value={money(tax)}
          />
        ))}
      {mode === 'none' && <Sum name={t('deal.lines.untaxed')} value={terms.ground ?? ''} />}
    </dl>
  )
}

const Sum = ({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) => (
  <div className={strong ? classes['strong'] : undefined}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
