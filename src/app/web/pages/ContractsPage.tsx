import { useState } from 'react'
import { ViewSwitch } from '#features/contracts/web/portfolio/ViewSwitch.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import '#features/contracts/web/templates/look.ts'
import { contractLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All contracts. A new one begins with the ready-made text of its kind. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  return (
    <>
      <RecordList
        look={contractLook}
        tabs={ViewTabs}
        aside={<ViewSwitch shown="list" />}
        onCreate={() => setCreating(true)}
      />
      {creating && <NewRecord noun="contract" onClose={() => setCreating(false)} />}
    </>
  )
}
