import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { workspaceHere } from '#kit/query.ts'
import { RecordList } from '#ui/records/RecordList.tsx'
import { useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { surveyLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** All surveys of needs, and the way back to the requirements they lead to. */
export const Page = () => {
  const t = useT()
  const [creating, setCreating] = useState(false)
  const back = (
    <Anchor component={HrefLink} size="sm" href={`/w/${workspaceHere() ?? ''}/requirements`}>
      {t('requirement.many')}
    </Anchor>
  )
  return (
    <>
      <RecordList look={surveyLook} tabs={ViewTabs} aside={back} onCreate={() => setCreating(true)} />
      {creating && <NewRecord noun="survey" onClose={() => setCreating(false)} />}
    </>
  )
}
