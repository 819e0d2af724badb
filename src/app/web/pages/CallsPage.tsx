import { useLocation, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { CallDrawer } from '#features/calls/web/CallDrawer.tsx'
import { CallPlaces } from '#features/calls/web/CallPlaces.tsx'
import { LogCall } from '#features/calls/web/LogCall.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { callLook } from './looks.ts'

/** All calls as a list. An open one stands in the URL as `call`. */
export const Page = () => {
  const [logging, setLogging] = useState(false)
  const { history } = useRouter()
  const { pathname, searchStr } = useLocation()
  const shown = new URLSearchParams(searchStr).get('call')
  const show = (id: string | null) => {
    const search = new URLSearchParams(searchStr)
    if (id === null) search.delete('call')
    else search.set('call', id)
    const text = search.toString()
    history.push(`${pathname}${text && `?${text}`}`)
  }
  return (
    <>
      <RecordList
        look={callLook}
        tabs={ViewTabs}
        aside={<CallPlaces shown="list" />}
        onCreate={() => setLogging(true)}
        onOpen={(record) => show(record.id)}
      />
      {logging && <LogCall onClose={() => setLogging(false)} />}
      {shown && <CallDrawer key={shown} id={shown} onClose={() => show(null)} />}
    </>
  )
}
