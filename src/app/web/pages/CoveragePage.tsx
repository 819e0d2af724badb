import { useParams } from '@tanstack/react-router'
import { CoverageMatrix } from '#features/requirements/web/matrix/CoverageMatrix.tsx'

/** A contract held against what is asked, one by one. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return <CoverageMatrix key={id} id={id} />
}
