import { VisuallyHidden } from '@mantine/core'
import { useFormat, useT } from '#ui/i18n.tsx'
import { type Import, verdicts } from '../../contract.ts'
import { stretches, type Verdict } from '../state/counts.ts'
import classes from './parts.module.css'

type Counts = Pick<Import, 'rows' | Verdict>

/** The verdicts as one bar. */
export const CountsBar = ({ counts, thin = false }: { counts: Counts; thin?: boolean }) => {
  const t = useT()
  const format = useFormat()
  const parts = stretches(counts)
  const spoken = parts.map(({ verdict, count }) => `${t(`import.${verdict}`)} ${format.number(count)}`)
  return (
    <div className={`${classes['bar']} ${thin ? classes['thin'] : ''}`}>
      <VisuallyHidden>{spoken.length ? format.list(spoken) : t('import.noRows')}</VisuallyHidden>
      {parts.map(({ verdict, share }) => (
        <span
          key={verdict}
          aria-hidden
          className={`${classes['stretch']} ${classes[verdict]}`}
          style={{ width: `${share * 100}%` }}
          title={`${t(`import.${verdict}`)}: ${format.number(counts[verdict])}`}
        />
      ))}
    </div>
  )
}

type NumbersProps = { counts: Counts; chosen?: Verdict | undefined; onChoose?: (verdict: Verdict) => void }

/** The verdicts as numbers; with `onChoose`, buttons that choose one of them. */
export const CountsNumbers = ({ counts, chosen, onChoose }: NumbersProps) => {
  const t = useT()
  const format = useFormat()
  return (
    <div className={classes['numbers']}>
      {verdicts.map((verdict) => {
        const inside = (
          <>
            <span className={classes['big']}>{format.number(counts[verdict])}</span>
            <span className={classes['name']}>
              <span className={classes['dot']} />
              {t(`import.${verdict}`)}
            </span>
          </>
        )
        const className = `${classes['number']} ${classes[verdict]}`
        return onChoose ? (
          <button
            key={verdict}
            type="button"
            className={className}
            aria-pressed={chosen === verdict}
            onClick={() => onChoose(verdict)}
          >
            {inside}
          </button>
        ) : (
          <div key={verdict} className={className}>
            {inside}
          </div>
        )
      })}
    </div>
  )
}
