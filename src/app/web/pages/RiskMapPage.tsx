import { RiskMap } from '#features/contracts/web/portfolio/RiskMap.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import './looks.ts'

/** All contracts, by what is left to decide in them. */
export const Page = () => <RiskMap tabs={ViewTabs} />
