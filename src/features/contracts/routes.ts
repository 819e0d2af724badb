import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { contracts } from './actions.ts'
import { compare, receiveDraft, review } from './actions-drafts.ts'
import { printContract, writeContract } from './actions-print.ts'
import { editText, fixVersion, listVersions, readText } from './actions-text.ts'
import { agreementOf } from './agreement/actions-agreement.ts'
import { judge, move } from './agreement/actions-moves.ts'
import { changeRoutes, readRoutes } from './agreement/actions-routes.ts'
import * as agreement from './agreement/contract-agreement.ts'
import * as contract from './contract.ts'
import * as drafts from './contract-drafts.ts'
import * as text from './contract-text.ts'
import { wordingsIn } from './wordings/wordings.ts'

export const contractRoutes: Route[] = [
  ...crudRoutes(
    contract.contract,
    {
      list: contract.listContracts,
      count: contract.countContracts,
      export: contract.exportContracts,
      create: contract.createContract,
      get: contract.getContract,
      update: contract.updateContract,
      remove: contract.removeContract,
      restore: contract.restoreContract,
    },
    contracts,
  ),
  route(text.getContractText, (w, { params, query }) => readText(w, params.id, query)),
  route(text.editContractText, (w, { params, body }) => editText(w, params.id, body)),
  route(text.listContractVersions, (w, { params }) => listVersions(w, params.id)),
  route(text.fixContractVersion, (w, { params, body }) => fixVersion(w, params.id, body)),
  route(text.listWordings, async (_, { query }) => ({ items: wordingsIn(query.locale) })),
  route(drafts.getRedline, (w, { params, query }) => compare(w, params.id, query)),
  route(agreement.getAgreement, (w, { params }) => agreementOf(w, params.id)),
  route(agreement.moveContract, (w, { params, body }) => move(w, params.id, body)),
  route(agreement.judgeContract, (w, { params, body }) => judge(w, params.id, body)),
  route(agreement.getContractRoutes, (w) => readRoutes(w)),
  route(agreement.changeContractRoutes, (w, { body }) => changeRoutes(w, body)),
  visitRoute(drafts.putCounterDraft, (visit, { params }) => receiveDraft(visit, params.id)),
  visitRoute(drafts.reviewContract, ({ open }, { params, body }) => review(open, params.id, body)),
  visitRoute(drafts.getContractPdf, ({ open }, { params, query }) => printContract(open, params.id, query)),
  visitRoute(drafts.getContractDocx, ({ open }, { params, query }) => writeContract(open, params.id, query)),
]
