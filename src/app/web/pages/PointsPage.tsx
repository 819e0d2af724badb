import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { ViewSwitch } from '#features/contracts/web/portfolio/ViewSwitch.tsx'
import { negotiationPointLook } from '#features/negotiations/web/look.ts'
import './looks.ts'
import { Opened } from './Opened.tsx'

/** The negotiation points of all contracts. */
export const Page = () => (
  <Opened look={negotiationPointLook} tabs={ViewTabs} aside={<ViewSwitch shown="points" />} />
)
