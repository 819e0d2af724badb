import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { ReviewDesk } from '#features/reviews/web/ReviewDesk.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { reviewLook } from './looks.ts'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A review: the contract's text beside what was found in it, and the review's history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={reviewLook}
      id={id}
      wide
      timeline={(record) => <ReviewDesk record={record} />}
      related={() => (
        <Box maw={760}>
          <RecordTimeline noun="review" id={id} writes={false} phones={[]} />
        </Box>
      )}
    />
  )
}
