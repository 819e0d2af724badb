import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { CompaniesPanel } from '#features/contacts/web/CompaniesPanel.tsx'
import { ShareButton } from '#features/shares/web/index.ts'
import { TasksPanel } from '#features/tasks/web/TasksPanel.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { contactLook } from './looks.ts'
import { OnDemand } from './OnDemand.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A person with their companies, open tasks and history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={contactLook}
      id={id}
      timeline={(record) => (
        <RecordTimeline
          noun="contact"
          id={id}
          writes={record.deletedAt === null}
          phones={(record.phones as string[] | undefined) ?? []}
        />
      )}
      actions={(record) => (
        <>
          <OnDemand noun="contact" record={record} />
          {record.deletedAt === null && <ShareButton noun="contact" recordId={id} />}
        </>
      )}
      related={(record) => (
        <Stack gap="xl">
          <CompaniesPanel record={record} />
          <TasksPanel subject={{ noun: 'contact', id }} />
        </Stack>
      )}
    />
  )
}
