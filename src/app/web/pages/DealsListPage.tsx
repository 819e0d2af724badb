import { useState } from 'react'
import { ViewSwitch } from '#features/deals/web/ViewSwitch.tsx'
import { PrintDeals } from '#features/print-runs/web/PrintMany.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { dealLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All deals as a list. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList
        look={dealLook}
        tabs={ViewTabs}
        aside={<ViewSwitch shown="list" />}
        onCreate={() => setCreating(true)}
        verb={PrintDeals}
      />
      {creating && <NewRecord noun="deal" onClose={() => setCreating(false)} />}
    </>
  )
}
