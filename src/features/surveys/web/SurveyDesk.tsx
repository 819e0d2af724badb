import { SegmentedControl, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getSurveySheet } from '../contract.ts'
import { AnswerSheet } from './AnswerSheet.tsx'
import { QuestionsEditor } from './QuestionsEditor.tsx'
import { SurveyResults } from './SurveyResults.tsx'

/** A survey: the own answer, and for whoever runs it the results and the questions. */
export const SurveyDesk = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const { id } = record
  const runs = record.can.includes('update') && record.deletedAt === null
  const [part, setPart] = useState<'answer' | 'results' | 'questions'>('answer')
  const { data: sheet, error } = useQuery({
    ...ask(getSurveySheet, { params: { id } }),
    enabled: record.deletedAt === null,
  })
  if (error) return <ProblemAlert error={error} noun="survey" />
  if (!sheet) return null
  return (
    <Stack gap="lg" maw={900} p="lg">
      {runs && (
        <SegmentedControl
          aria-label={t('survey.part')}
          value={part}
          onChange={(next) => setPart(next as typeof part)}
          data={(['answer', 'results', 'questions'] as const).map((value) => ({
            value,
            label: t(`survey.part.${value}`),
          }))}
          style={{ alignSelf: 'start' }}
        />
      )}
      {part === 'answer' && <AnswerSheet id={id} sheet={sheet} />}
      {part === 'results' && <SurveyResults id={id} />}
      {part === 'questions' && <QuestionsEditor key={sheet.version} id={id} sheet={sheet} />}
    </Stack>
  )
}
