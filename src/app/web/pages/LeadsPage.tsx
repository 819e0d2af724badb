import { useState } from 'react'
import { RouteMany } from '#features/routing/web/RouteMany.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { leadLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All leads as a list. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList look={leadLook} tabs={ViewTabs} onCreate={() => setCreating(true)} verb={RouteMany} />
      {creating && <NewRecord noun="lead" onClose={() => setCreating(false)} />}
    </>
  )
}
