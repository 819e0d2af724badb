import { Text } from '@mantine/core'
import { nounNamed } from '#kit/nouns.ts'
import { type Days, isBucket } from '#kit/period.ts'
import { FigureTable } from '#ui/FigureTable.tsx'
import { useT } from '#ui/i18n.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { listOf } from '#ui/records/looks.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Answer, Question } from '../contract.ts'
import { behind } from '../rules.ts'
import classes from './Desk.module.css'
import { useLabels } from './labels.ts'
import { height, joined, total } from '../rules-sums.ts'

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
  const cell = (question: Question, row: Answer['rows'][number] | undefined, href: string, name: string) => {
    const amounts = labels.amounts(question, row)
    return row && row.count > 0 ? (
      <HrefLink href={href} aria-label={`${name}, ${labels.figure(question)}: ${amounts.join(' · ')}`}>
        {amounts.map((amount) => (
          <span key={amount}>{amount}</span>
        ))}
      </HrefLink>
    ) : (
      <span className={classes['zero']}>{question.measure ? '–' : 0}</span>
    )
  }
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
                    {cell(
                      question,
                      rowOf(answers[at], key),
                      listOf(question.noun, behind(question, days, { key, ...(span && { days: span }) })),
                      name,
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('dashboard.total')}</th>
            {bars && <td aria-hidden />}
            {questions.map((question, at) => (
              <td key={question.of}>
                {cell(
                  question,
                  total(answers[at]?.rows ?? []),
                  listOf(question.noun, behind({ ...question, by: null }, days)),
                  t('dashboard.total'),
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </FigureTable>
      {answers.some((answer) => answer?.capped) && (
        <Text size="xs" c="dimmed">
          {t('dashboard.capped')}
        </Text>
      )}
    </>
  )
}
