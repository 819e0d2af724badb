import { RecordDrawer } from '#ui/records/page/RecordDrawer.tsx'
import { callLook } from './look.ts'

/** A call in a drawer: its facts, changed in place. */
export const CallDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => (
  <RecordDrawer look={callLook} id={id} size={480} onClose={onClose} />
)
