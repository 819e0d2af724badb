import { getAgreement } from '#features/contracts/agreement/contract-agreement.ts'
import { getContract, listContracts } from '#features/contracts/contract.ts'
import { getContractText, listContractVersions } from '#features/contracts/contract-text.ts'
import { getReading, getReview } from '#features/reviews/contract.ts'
import { listNegotiationPoints } from '../contract.ts'
import { getNegotiation } from '../contract-table.ts'

/** What is asked anew when a point is put on the table, settled or taken away. */
export const refreshes = [
  getNegotiation,
  listNegotiationPoints,
  getAgreement,
  getContract,
  listContracts,
  getContractText,
  listContractVersions,
  getReading,
  getReview,
]
