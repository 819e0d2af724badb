import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { ContactsPanel } from '#features/contacts/web/ContactsPanel.tsx'
import { ContractsPanel } from '#features/contracts/web/ContractsPanel.tsx'
import { DealsPanel } from '#features/deals/web/DealsPanel.tsx'
import { DossierPanel } from '#features/dossiers/web/DossierPanel.tsx'
import { PoolNote } from '#features/pool/web/PoolNote.tsx'
import { ShareButton } from '#features/shares/web/index.ts'
import { TasksPanel } from '#features/tasks/web/TasksPanel.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { titleOf } from '#ui/records/state/edits.ts'
import { Likenesses } from './Likenesses.tsx'
import { companyLook } from './looks.ts'
import { OnDemand } from './OnDemand.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A company with its people, its open tasks, what was found out about it, and its history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={companyLook}
      id={id}
      top={(record) => <PoolNote record={record} />}
      timeline={(record) => (
        <RecordTimeline
          noun="company"
          id={id}
          writes={record.deletedAt === null}
          phones={(record.phones as string[] | undefined) ?? []}
        />
      )}
      actions={(record) => (
        <>
          <OnDemand noun="company" record={record} />
          {record.deletedAt === null && <ShareButton noun="company" recordId={id} />}
        </>
      )}
      related={(record) => (
        <Stack gap="xl">
          <TasksPanel subject={{ noun: 'company', id }} />
          <DealsPanel companyId={id} companyName={titleOf(record, 'name') ?? ''} />
          <ContractsPanel
            of={{ companyId: id }}
            initial={{}}
            refs={{ [id]: { noun: 'company', title: titleOf(record, 'name') ?? '' } }}
          />
          <DossierPanel record={record} />
          <ContactsPanel companyId={id} companyName={titleOf(record, 'name') ?? ''} likeness={Likenesses} />
        </Stack>
      )}
    />
  )
}
