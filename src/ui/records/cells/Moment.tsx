import { useFormat, useT } from '#ui/i18n.tsx'
import cells from './Cell.module.css'
import { useNow } from './now.ts'

const DAY = 86_400_000

/** A moment as people look at it: near ones relative to now, far ones as a date; what is overdue says so in colour and word. */
export const Moment = ({
  at,
  deadline = false,
  long = false,
  exact = false,
}: {
  at: string
  deadline?: boolean
  long?: boolean
  exact?: boolean
}) => {
  const format = useFormat()
  const t = useT()
  const distance = new Date(at).getTime() - useNow()
  const overdue = deadline && distance < 0
  const near = Math.abs(distance) < 7 * DAY
  const full = format.instant(at)
  return (
    <time dateTime={at} title={full} className={`${cells['text']} ${overdue ? cells['overdue'] : ''}`}>
      {long || exact ? full : near ? format.relative(at) : format.dayOf(at)}
      {long && near && <span className={overdue ? undefined : cells['hint']}> · {format.relative(at)}</span>}
      {overdue && long && ` · ${t('record.overdue')}`}
    </time>
  )
}
