import { useParams } from '@tanstack/react-router'
import { AnswersPanel } from '#features/forms/web/AnswersPanel.tsx'
import { ClearLead } from '#features/forms/web/ClearLead.tsx'
import { LeadBar } from '#features/leads/web/LeadBar.tsx'
import { RouteAgain } from '#features/routing/web/RouteAgain.tsx'
import { TasksPanel } from '#features/tasks/web/TasksPanel.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { leadLook } from './looks.ts'
import { OnDemand } from './OnDemand.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A lead with what is to be done about it, its open tasks and its history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={leadLook}
      id={id}
      top={(record) => <LeadBar record={record} clearing={<ClearLead record={record} />} />}
      actions={(record) => (
        <>
          <OnDemand noun="lead" record={record} />
          <RouteAgain record={record} />
        </>
      )}
      timeline={(record) => (
        <RecordTimeline
          noun="lead"
          id={id}
          writes={record.deletedAt === null}
          phones={(record.phones as string[] | undefined) ?? []}
        />
      )}
      related={() => (
        <>
          <AnswersPanel id={id} />
          <TasksPanel subject={{ noun: 'lead', id }} />
        </>
      )}
    />
  )
}
