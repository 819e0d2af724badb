import { useT } from '#ui/i18n.tsx'
import type { Text } from '../../contract-text.ts'
import { useDesk } from '../desk.ts'
import classes from './Text.module.css'
import { Value } from './Value.tsx'

type Run = Text['reads']['clauses'][number]['heading'][number]

/** Words of a clause: what variables gave is marked, and numbers of other clauses lead there. */
export const Runs = ({ runs }: { runs: readonly Run[] }) => {
  const t = useT()
  const { jump } = useDesk()
  return runs.map(({ text, from, missing }, i) => {
    if (!from) return text
    if ('variable' in from)
      return <Value key={i} name={from.variable} text={text} missing={missing === true} />
    const { clause } = from
    if (missing)
      return (
        <span key={i} className={classes['gone']}>
          {t('contract.reference.gone')}
        </span>
      )
    return (
      <a
        key={i}
        href={`#${clause}`}
        className={classes['reference']}
        onClick={(event) => {
          event.preventDefault()
          jump(clause)
        }}
      >
        {text}
      </a>
    )
  })
}
