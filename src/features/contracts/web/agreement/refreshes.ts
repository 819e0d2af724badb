import { getAmendment, listAmendments } from '../../amendments/contract-amendments.ts'
import { getAgreement } from '../../agreement/contract-agreement.ts'
import { getSigning } from '../../agreement/contract-signing.ts'
import { getContract, listContracts } from '../../contract.ts'
import { getContractText, listContractVersions } from '../../contract-text.ts'

/** What is asked anew when somebody judges, moves, signs or amends a contract. */
export const refreshes = [
  getAgreement,
  getSigning,
  getContract,
  listContracts,
  getContractText,
  listContractVersions,
  listAmendments,
  getAmendment,
]
