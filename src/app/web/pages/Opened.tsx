import { useLocation, useRouter } from '@tanstack/react-router'
import { type ComponentProps, useState } from 'react'
import { RecordDrawer } from '#ui/records/page/RecordDrawer.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { NewRecord } from './NewRecord.tsx'

type Props = Pick<ComponentProps<typeof RecordList>, 'look' | 'tabs' | 'aside'>

/** A list whose records open beside it; the open one stands in the URL under its noun. */
export const Opened = ({ look, ...list }: Props) => {
  const [creating, setCreating] = useState(false)
  const { history } = useRouter()
  const { pathname, searchStr } = useLocation()
  const { name } = look.noun
  const shown = new URLSearchParams(searchStr).get(name)
  const show = (id: string | null) => {
    const search = new URLSearchParams(searchStr)
    if (id === null) search.delete(name)
    else search.set(name, id)
    const text = search.toString()
    history.push(`${pathname}${text && `?${text}`}`)
  }
  return (
    <>
      <RecordList
        look={look}
        {...list}
        onCreate={() => setCreating(true)}
        onOpen={(record) => show(record.id)}
      />
      {creating && (
        <NewRecord
          noun={name as ComponentProps<typeof NewRecord>['noun']}
          onClose={() => setCreating(false)}
        />
      )}
      {shown && <RecordDrawer key={shown} look={look} id={shown} size={480} onClose={() => show(null)} />}
    </>
  )
}
