import { useState } from 'react'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { Likenesses } from './Likenesses.tsx'
import { companyLook } from './looks.ts'

/** All companies. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList look={companyLook} tabs={ViewTabs} onCreate={() => setCreating(true)} />
      {creating && <RecordForm look={companyLook} likeness={Likenesses} onClose={() => setCreating(false)} />}
    </>
  )
}
