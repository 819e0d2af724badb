import { useState } from 'react'
import { PoolPlaces } from '#features/pool/web/PoolPlaces.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { companyLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All companies. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList
        look={companyLook}
        tabs={ViewTabs}
        aside={<PoolPlaces shown="companies" />}
        onCreate={() => setCreating(true)}
      />
      {creating && <NewRecord noun="company" onClose={() => setCreating(false)} />}
    </>
  )
}
