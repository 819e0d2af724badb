import { useState } from 'react'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { Likenesses } from './Likenesses.tsx'
import { contactLook } from './looks.ts'

/** All contacts. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList look={contactLook} tabs={ViewTabs} onCreate={() => setCreating(true)} />
      {creating && <RecordForm look={contactLook} likeness={Likenesses} onClose={() => setCreating(false)} />}
    </>
  )
}
