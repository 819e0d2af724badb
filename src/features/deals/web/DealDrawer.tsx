import { RecordDrawer } from '#ui/records/page/RecordDrawer.tsx'
import { RecordTitle } from '#ui/records/page/RecordTitle.tsx'
import { dealLook } from './look.ts'

/** A deal in a drawer: its name and its facts, changed in place without leaving the board. */
export const DealDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => (
  <RecordDrawer
    look={dealLook}
    id={id}
    size={480}
    onClose={onClose}
    head={(record) => <RecordTitle look={dealLook} record={record} />}
  />
)
