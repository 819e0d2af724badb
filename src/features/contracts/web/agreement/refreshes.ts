import { getAgreement } from '../../agreement/contract-agreement.ts'
import { getSigning } from '../../agreement/contract-signing.ts'
import { getContract, listContracts } from '../../contract.ts'
import { getContractText, listContractVersions } from '../../contract-text.ts'

/** What is asked anew when somebody judges, moves or signs a contract. */
export const refreshes = [
  getAgreement,
  getSigning,
  getContract,
  listContracts,
  getContractText,
  listContractVersions,
]
