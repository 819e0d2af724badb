import { listOf } from '#ui/records/looks.ts'
import { Targets } from '#features/targets/web/Targets.tsx'
import './looks.ts'

/** What everybody is to reach, and how far they are. */
export const Page = () => <Targets listOf={listOf} />
