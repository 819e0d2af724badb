import { Text } from '@mantine/core'
import { nounNamed } from '#kit/nouns.ts'
import { type Days, isBucket } from '#kit/period.ts'
import { FigureTable } from '#ui/FigureTable.tsx'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import type { Answer, Question } from '../contract.ts'
import { behind } from '../rules.ts'
import classes from './Desk.module.css'
import { Figure, Totals } from './Figure.tsx'
import { useLabels } from './labels.ts'
import { height, joined } from '../rules-sums.ts'

type Props = {
  title: string
  questions: readonly Question[]
  answers: readonly (Answer | undefined)[]
  days: Days
  /** Spans of time that are shown whether or not anything happened in them. */
  spans?: readonly (Days & { key: string })[]
  /** The first figure is drawn as a bar too. */
  bars?: boolean
}

/** Figures side by side, a row for each group, with their sums; every one leads to its records. */
export const Groups = ({ title, questions, answers, days, spans, bars = false }: Props) => {
  const t = useT()
  const labels = useLabels()
  const [first] = questions
  if (!first) return null
  const keys = spans?.map(({ key }) => key) ?? joined(answers)
  if (keys.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('dashboard.nothing')}
      </Text>
    )
  const rowOf = (answer: Answer | undefined, key: string | null) =>
    answer?.rows.find((row) => (row.keys[0] ?? null) === key)
  const most = Math.max(1, ...(answers[0]?.rows ?? []).map((row) => height(row, first.measure)))
  const refs = Object.assign({}, ...answers.map((answer) => answer?.refs)) as Answer['refs']
  const n = nounNamed(first.noun)
  return (
    <>
      <FigureTable label={title} className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">
              {isBucket(first.by)
                ? t(`dashboard.by.${first.by}`)
                : n && first.by && fieldLabel(t, n.name, first.by)}
            </th>
            {bars && <td aria-hidden />}
            {questions.map((question) => (
              <th key={question.of} scope="col">
                {labels.figure(question)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const name = labels.group(first, key, refs)
            const span = spans?.find((one) => one.key === key)
            return (
              <tr key={key}>
                <th scope="row" title={name}>
                  {name}
                </th>
                {bars && (
                  <td className={classes['picture']} aria-hidden>
                    <span
                      style={{ width: `${(100 * height(rowOf(answers[0], key), first.measure)) / most}%` }}
                    />
                  </td>
                )}
                {questions.map((question, at) => (
                  <td key={question.of}>
                    <Figure
                      question={question}
                      row={rowOf(answers[at], key)}
                      filter={behind(question, days, { key, ...(span && { days: span }) })}
                      name={name}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
        <Totals questions={questions} answers={answers} days={days} bars={bars} />
      </FigureTable>
      {answers.some((answer) => answer?.capped) && (
        <Text size="xs" c="dimmed">
          {t('dashboard.capped')}
        </Text>
      )}
    </>
  )
}
