import { useParams } from '@tanstack/react-router'
import { DossierPage } from '#features/dossiers/web/DossierPage.tsx'

/** What was found out about a supplier before anything is signed. */
export const Page = () => {
  const id = useParams({ strict: false, select: (params) => params.id ?? '' })
  return <DossierPage key={id} id={id} />
}
