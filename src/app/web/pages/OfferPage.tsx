import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { EditLines } from '#features/deals/web/lines/EditLines.tsx'
import { OfferBar } from '#features/offers/web/OfferBar.tsx'
import { OfferDesk } from '#features/offers/web/OfferDesk.tsx'
import { TasksPanel } from '#features/tasks/web/TasksPanel.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { offerLook } from './looks.ts'
import { RecordTimeline } from './RecordTimeline.tsx'

/** An offer: its lines or its print, what was said by the link, and its history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={offerLook}
      id={id}
      wide
      top={(record) => <OfferBar record={record} />}
      timeline={(record) => (
        <>
          <OfferDesk record={record} EditLines={EditLines} />
          <Box p="md" maw={760}>
            <RecordTimeline noun="offer" id={id} writes={false} phones={[]} />
          </Box>
        </>
      )}
      related={(record) =>
        typeof record.dealId === 'string' && <TasksPanel subject={{ noun: 'deal', id: record.dealId }} />
      }
    />
  )
}
