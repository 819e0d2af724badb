import { Stack } from '@mantine/core'
import type { Import } from '../../contract.ts'
import { Downloads } from '../parts/Downloads.tsx'
import { FeedAgain } from '../parts/FeedAgain.tsx'
import { Reasons } from '../parts/Reasons.tsx'
import { RowsTable } from '../parts/RowsTable.tsx'
import type { Verdict } from '../state/counts.ts'

/** The rows with the chosen verdict, the reasons in numbers, and the way to correct what was rejected. */
export const RowsPanel = ({ source, verdict }: { source: Import; verdict: Verdict }) => (
  <Stack gap="md">
    <Reasons source={source} />
    <RowsTable key={verdict} source={source} verdict={verdict} />
    <Downloads source={source} />
    {source.rejected > 0 && source.state !== 'reversed' && <FeedAgain source={source} />}
  </Stack>
)
