import type { Days } from '#kit/period.ts'
import { Change } from '#ui/Change.tsx'
import { useFormat } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Answer, Question } from '../contract.ts'
import { behind } from '../rules.ts'
import classes from './Desk.module.css'
import { useLabels } from './labels.ts'
import { height, total } from '../rules-sums.ts'
import { useFigures } from './useFigures.ts'

type Props = { questions: readonly Question[]; days: Days; before: Days }

/** Figures, each with what it was before, and a way to its records. */
export const Numbers = ({ questions, days, before }: Props) => {
  const labels = useLabels()
  const whole = questions.map((question) => ({ ...question, by: null }))
  const now = useFigures(whole, days)
  const then = useFigures(whole, before)
  return (
    <dl className={classes['numbers']} aria-busy={now.busy}>
      {whole.map((question, at) => (
        <div key={question.of} className={classes['number']}>
          <dt>{labels.figure(question)}</dt>
          <dd>
            <Amount question={question} days={days} now={now.answers[at]} then={then.answers[at]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type AmountProps = { question: Question; days: Days; now: Answer | undefined; then: Answer | undefined }

/** One figure as a link to its records, and its change. */
export const Amount = ({ question, days, now, then }: AmountProps) => {
  const labels = useLabels()
  const format = useFormat()
  if (!now) return <b>…</b>
  const row = total(now.rows)
  const money = question.measure !== null
  return (
    <>
      <HrefLink
        href={listOf(question.noun, behind({ ...question, by: null }, days))}
        aria-label={`${labels.figure(question)}: ${labels.amounts(question, row).join(' · ')}`}
      >
        {labels.amounts(question, row).map((amount) => (
          <b key={amount}>{amount}</b>
        ))}
      </HrefLink>
      {question.date && !money && then && (
        <Change
          now={height(row, null)}
          then={height(total(then.rows), null)}
          say={format.number}
          lessIsBetter={question.of.endsWith('Late')}
        />
      )}
    </>
  )
}
