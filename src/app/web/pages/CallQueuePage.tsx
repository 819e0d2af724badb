import { CallQueue } from '#features/calls/web/CallQueue.tsx'
import './looks.ts'

export { CallQueue as Page }
