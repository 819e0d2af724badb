import type { FilterTree } from '#kit/filter.ts'
import type { Days } from '#kit/period.ts'
import { useT } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Answer, Question } from '../contract.ts'
import { behind } from '../rules.ts'
import { total } from '../rules-sums.ts'
import classes from './Desk.module.css'
import { useLabels } from './labels.ts'

type Row = Answer['rows'][number]
type Props = { question: Question; row: Row | undefined; filter: FilterTree; name: string }

/** What a group comes to, as a link to its records; `name` tells whose it is. */
export const Figure = ({ question, row, filter, name }: Props) => {
  const labels = useLabels()
  if (!row || row.count === 0) return <span className={classes['zero']}>{question.measure ? '–' : 0}</span>
  const amounts = labels.amounts(question, row)
  return (
    <HrefLink
      href={listOf(question.noun, filter)}
      aria-label={`${name}, ${labels.figure(question)}: ${amounts.join(' · ')}`}
    >
      {amounts.map((amount) => (
        <span key={amount}>{amount}</span>
      ))}
    </HrefLink>
  )
}

type TotalsProps = {
  questions: readonly Question[]
  answers: readonly (Answer | undefined)[]
  days: Days
  /** There is a column of bars after the names. */
  bars: boolean
}

/** What all groups come to, below them. */
export const Totals = ({ questions, answers, days, bars }: TotalsProps) => {
  const t = useT()
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('dashboard.total')}</th>
        {bars && <td aria-hidden />}
        {questions.map((question, at) => (
          <td key={question.of}>
            <Figure
              question={question}
              row={total(answers[at]?.rows ?? [])}
              filter={behind({ ...question, by: null }, days)}
              name={t('dashboard.total')}
            />
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
