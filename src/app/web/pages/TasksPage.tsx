import { useLocation, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ShareButton } from '#features/shares/web/index.ts'
import { DoneBox } from '#features/tasks/web/DoneBox.tsx'
import { TaskDrawer } from '#features/tasks/web/TaskDrawer.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { taskLook } from './looks.ts'
import { NewRecord } from './NewRecord.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'

/** Tasks: one's day, what is overdue, who set what to whom. An open task stands in the URL as `task`. */
export const Page = () => {
  const [creating, setCreating] = useState(false)
  const { history } = useRouter()
  const { pathname, searchStr } = useLocation()
  const shown = new URLSearchParams(searchStr).get('task')
  const show = (id: string | null) => {
    const search = new URLSearchParams(searchStr)
    if (id === null) search.delete('task')
    else search.set('task', id)
    const text = search.toString()
    history.push(`${pathname}${text && `?${text}`}`)
  }
  return (
    <>
      <RecordList
        look={taskLook}
        tabs={ViewTabs}
        onCreate={() => setCreating(true)}
        onOpen={(record) => show(record.id)}
        lead={(record) => <DoneBox record={record} tabIndex={-1} />}
      />
      {creating && <NewRecord noun="task" onClose={() => setCreating(false)} />}
      {shown && (
        <TaskDrawer
          key={shown}
          id={shown}
          onClose={() => show(null)}
          actions={<ShareButton noun="task" recordId={shown} />}
          timeline={<RecordTimeline noun="task" id={shown} />}
        />
      )}
    </>
  )
}
