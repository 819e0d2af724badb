import { useState } from 'react'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { reviewLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All reviews of contracts. A new one opens where its text is asked for. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList look={reviewLook} tabs={ViewTabs} onCreate={() => setCreating(true)} />
      {creating && <NewRecord noun="review" onClose={() => setCreating(false)} />}
    </>
  )
}
