import { ContractBoard } from '#features/contracts/web/portfolio/ContractBoard.tsx'
import { RiskMap } from '#features/contracts/web/portfolio/RiskMap.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import './looks.ts'

/** All contracts, by their state. */
export const Board = () => <ContractBoard tabs={ViewTabs} />

/** All contracts, by what is left to decide in them. */
export const Risks = () => <RiskMap tabs={ViewTabs} />
