import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { ContractDesk } from '#features/contracts/web/ContractDesk.tsx'
import { RecordPage } from '#ui/records/page/RecordPage.tsx'
import { contractLook } from './looks.ts'
import { RecordTimeline } from './RecordTimeline.tsx'

/** A contract: its text beside its variables and versions, and its history. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <RecordPage
      key={id}
      look={contractLook}
      id={id}
      wide
      timeline={(record) => <ContractDesk record={record} />}
      related={() => (
        <Box maw={760}>
          <RecordTimeline noun="contract" id={id} writes={false} phones={[]} />
        </Box>
      )}
    />
  )
}
