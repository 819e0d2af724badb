import { route, type Route } from '#kit/serve.ts'
import { join, leave, makeNext, readSet, waive } from './actions.ts'
import * as contract from './contract.ts'

export const contractSetRoutes: Route[] = [
  route(contract.getContractSet, (w, { params }) => readSet(w, params.id)),
  route(contract.joinContractSet, (w, { params, body }) => join(w, params.id, body.contractId)),
  route(contract.leaveContractSet, (w, { params }) => leave(w, params.id)),
  route(contract.makeNextContract, (w, { params, body }) => makeNext(w, params.id, body)),
  route(contract.waiveDifference, (w, { params, body }) => waive(w, params.id, body)),
]
