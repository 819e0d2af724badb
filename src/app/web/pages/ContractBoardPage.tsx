import { ContractBoard } from '#features/contracts/web/portfolio/ContractBoard.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import './looks.ts'

/** All contracts, by their state. */
export const Page = () => <ContractBoard tabs={ViewTabs} />
