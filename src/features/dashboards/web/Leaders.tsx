import { Skeleton, Text, VisuallyHidden } from '@mantine/core'
import { nounNamed } from '#kit/nouns.ts'
import type { Days } from '#kit/period.ts'
import change from '#ui/Change.module.css'
import { FigureTable } from '#ui/FigureTable.tsx'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Face } from '#ui/records/cells/Chip.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { useSession } from '#ui/session.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { Answer, Question } from '../contract.ts'
import { behindPlace, climbSign, type Ranked, type Ranking, rankings, shownOf } from '../rules-ranking.ts'
import classes from './Desk.module.css'
import { Figure, Totals } from './Figure.tsx'
import { useLabels } from './labels.ts'
import { useFigures } from './useFigures.ts'

type Props = { title: string; questions: readonly Question[]; days: Days; before: Days }

/** Who comes first by the first figure, with the others beside it, and who rose or fell since the days before. */
export const Leaders = ({ title, questions, days, before }: Props) => {
  const t = useT()
  const { memberId } = useSession()
  const [first] = questions as [Question]
  const now = useFigures(questions, days)
  const then = useFigures(first.date === null ? [] : [first], before)
  const [answer] = now.answers
  if (now.error) return <ProblemAlert error={now.error} />
  if (!answer) return <Skeleton h={120} />
  const boards = rankings(answer, then.answers[0], first.measure)
  if (!boards.some(({ ranked }) => ranked.length > 0))
    return (
      <Text size="sm" c="dimmed">
        {t('dashboard.nothing')}
      </Text>
    )
  const climbs = boards.some(({ ranked }) => ranked.some(({ climb }) => climb !== null))
  const n = nounNamed(first.noun)
  const cut = boards.some(({ ranked }) => shownOf(ranked, memberId).length < ranked.length)
  return (
    <>
      <FigureTable label={title} className={`${classes['table']} ${classes['leaders']}`}>
        <thead>
          <tr>
            <th scope="col">{n && first.by && fieldLabel(t, n.name, first.by)}</th>
            <td aria-hidden />
            {questions.map((question) => (
              <th key={question.of} scope="col">
                <Heading question={question} />
              </th>
            ))}
            {climbs && <th scope="col">{t('dashboard.climb')}</th>}
          </tr>
        </thead>
        {boards.map((board) => (
          <tbody key={board.currency}>
            {boards.length > 1 && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={questions.length + (climbs ? 3 : 2)}
                  className={classes['currency']}
                >
                  {board.currency}
                </th>
              </tr>
            )}
            {shownOf(board.ranked, memberId).map((ranked) => (
              <Place
                key={ranked.key}
                ranked={ranked}
                currency={boards.length > 1 ? board.currency : null}
                questions={questions}
                answers={now.answers}
                days={days}
                own={ranked.key === memberId}
                climbs={climbs}
              />
            ))}
          </tbody>
        ))}
        <Totals questions={questions} answers={now.answers} days={days} bars />
      </FigureTable>
      {(cut || answer.capped) && (
        <Text size="xs" c="dimmed">
          {t(answer.capped ? 'dashboard.capped' : 'dashboard.more')}
        </Text>
      )}
    </>
  )
}

const Heading = ({ question }: { question: Question }) => useLabels().figure(question)

type PlaceProps = {
  ranked: Ranked
  /** Named where there are several. */
  currency: Ranking['currency']
  questions: readonly Question[]
  answers: readonly (Answer | undefined)[]
  days: Days
  own: boolean
  climbs: boolean
}

const Place = ({ ranked, currency, questions, answers, days, own, climbs }: PlaceProps) => {
  const { key, place, row, share } = ranked
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const [first] = questions as [Question]
  const refs = answers[0]?.refs ?? {}
  const name = labels.group(first, key, refs)
  const mine = currency === null ? row : { ...row, sums: row.sums.filter((sum) => sum.currency === currency) }
  return (
    <tr data-own={own || undefined}>
      <th scope="row" title={name}>
        <span className={classes['leader']}>
          <span className={classes['rank']}>{place === null ? '' : format.number(place)}</span>
          {key !== null && refs[key]?.noun === 'member' && <Face id={key} name={name} />}
          <span className={classes['name']}>{name}</span>
          {own && <span className={classes['you']}>{t('member.you')}</span>}
        </span>
      </th>
      <td className={classes['picture']} aria-hidden>
        {place !== null && <span style={{ width: `${100 * share}%` }} />}
      </td>
      {questions.map((question, at) => (
        <td key={question.of}>
          <Figure
            question={question}
            row={at === 0 ? mine : answers[at]?.rows.find(({ keys }) => (keys[0] ?? null) === key)}
            filter={behindPlace(question, days, key, at === 0 ? currency : null)}
            name={name}
          />
        </td>
      ))}
      {climbs && (
        <td>
          <Climb climb={ranked.climb} />
        </td>
      )}
    </tr>
  )
}

const Climb = ({ climb }: { climb: Ranked['climb'] }) => {
  const t = useT()
  if (climb === null) return null
  if (climb === 'new') return <span className={change['change']}>{t('dashboard.climb.new')}</span>
  const said = t(`dashboard.climb.${climb === 0 ? 'same' : climb > 0 ? 'up' : 'down'}`, {
    places: Math.abs(climb),
  })
  return (
    <span className={change['change']} data-good={climb === 0 ? undefined : climb > 0} title={said}>
      <span aria-hidden>{climbSign(climb)}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  )
}
