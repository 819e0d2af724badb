import { route, type Route } from '#kit/serve.ts'
import * as deliverables from './actions.ts'
import { handOver } from './actions-rounds.ts'
import * as contract from './contract.ts'

export const deliverableRoutes: Route[] = [
  route(contract.getDeliverables, (w, { params }) => deliverables.readDeliverables(w, params.id)),
  route(contract.addDeliverable, (w, { params, body }) => deliverables.add(w, params.id, body)),
  route(contract.takeOverDeliverables, (w, { params }) => deliverables.takeOverText(w, params.id)),
  route(contract.changeDeliverable, (w, { params, body }) => deliverables.change(w, params.id, body)),
  route(contract.handOverDeliverable, (w, { params, body }) => handOver(w, params.id, body)),
]
