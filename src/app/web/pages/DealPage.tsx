import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { BookingsPanel } from '#features/bookings/web/BookingsPanel.tsx'
import { CardsPanel } from '#features/deals/web/CardsPanel.tsx'
import { ContractsPanel } from '#features/contracts/web/ContractsPanel.tsx'
import { DealLines } from '#features/deals/web/lines/DealLines.tsx'
import { StageBar } from '#features/deals/web/StageBar.tsx'
import { ShareButton } from '#features/shares/web/index.ts'
import { OffersPanel } from '#features/offers/web/OffersPanel.tsx'
import { TasksPanel } from '#features/tasks/web/TasksPanel.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { dealLook } from './looks.ts'
import { OnDemand } from './OnDemand.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A deal with the stages before it, its open tasks and its history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={dealLook}
      id={id}
      top={(record) => (
        <>
          <StageBar record={record} />
          <DealLines record={record} />
        </>
      )}
      timeline={(record) => (
        <RecordTimeline noun="deal" id={id} writes={record.deletedAt === null} phones={[]} />
      )}
      actions={(record) => (
        <>
          <OnDemand noun="deal" record={record} />
          {record.deletedAt === null && <ShareButton noun="deal" recordId={id} />}
        </>
      )}
      related={(record) => (
        <Stack gap="xl">
          <TasksPanel subject={{ noun: 'deal', id }} />
          <CardsPanel dealId={id} />
          <BookingsPanel dealId={id} dealName={String(record.name ?? '')} />
          <OffersPanel dealId={id} />
          <ContractsPanel
            of={{ dealId: id }}
            initial={{ companyId: record.companyId ?? null, name: record.name }}
            refs={{ ...record.refs, [id]: { noun: 'deal', title: String(record.name ?? '') } }}
          />
        </Stack>
      )}
    />
  )
}
