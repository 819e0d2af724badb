import { useParams } from '@tanstack/react-router'
import { SetPage } from '#features/contract-sets/web/SetPage.tsx'

/** The contracts of a deal, held against each other. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return <SetPage key={id} id={id} />
}
