import { useState } from 'react'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { contactLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All contacts. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList look={contactLook} tabs={ViewTabs} onCreate={() => setCreating(true)} />
      {creating && <NewRecord noun="contact" onClose={() => setCreating(false)} />}
    </>
  )
}
