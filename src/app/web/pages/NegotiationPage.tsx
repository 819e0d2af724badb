import { useParams } from '@tanstack/react-router'
import { NegotiationTable } from '#features/negotiations/web/NegotiationTable.tsx'
import './looks.ts'

/** What a contract is negotiated about, point by point. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return <NegotiationTable key={id} id={id} />
}
