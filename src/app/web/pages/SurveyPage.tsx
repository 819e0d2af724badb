import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { SurveyDesk } from '#features/surveys/web/SurveyDesk.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { surveyLook } from './looks.ts'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A survey: one's own answer, its results and its questions, and its history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={surveyLook}
      id={id}
      wide
      timeline={(record) => <SurveyDesk record={record} />}
      related={() => (
        <Box maw={760}>
          <RecordTimeline noun="survey" id={id} writes={false} phones={[]} />
        </Box>
      )}
    />
  )
}
