import { VisuallyHidden } from '@mantine/core'
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react'
import { useT } from './i18n.tsx'
import classes from './Change.module.css'

type Props = {
  now: number | null
  then: number | null | undefined
  /** The difference as it is written, without a sign. */
  say: (difference: number) => string
  /** Whether less is better, as with days. */
  lessIsBetter?: boolean
  /** Nobody knows whether more is better. */
  neutral?: boolean
}

/** How a figure differs from that of the days before: an arrow, the difference, and whether it is for the better. */
export const Change = ({ now, then, say, lessIsBetter = false, neutral = false }: Props) => {
  const t = useT()
  if (now === null || then === null || then === undefined) return null
  const difference = now - then
  const [up, text] = [difference > 0, say(Math.abs(difference))]
  if (text === say(0)) return <span className={classes['change']}>{t('change.same')}</span>
  const Arrow = up ? IconArrowUpRight : IconArrowDownRight
  return (
    <span className={classes['change']} data-good={neutral ? undefined : up !== lessIsBetter}>
      <Arrow size={13} aria-hidden />
      <span aria-hidden>{text}</span>
      <VisuallyHidden>{t(`change.${up ? 'up' : 'down'}`, { change: text })}</VisuallyHidden>
    </span>
  )
}
