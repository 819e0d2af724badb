import { useParams } from '@tanstack/react-router'
import { NegotiationTable } from '#features/negotiations/web/NegotiationTable.tsx'
import './looks.ts'
import { NewRecord } from './NewRecord.tsx'

/** What a contract is negotiated about, point by point. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return (
    <NegotiationTable
      key={id}
      id={id}
      form={(known, onClose) => (
        <NewRecord noun="negotiation_point" known={{ ...known, stay: true }} onClose={onClose} />
      )}
    />
  )
}
