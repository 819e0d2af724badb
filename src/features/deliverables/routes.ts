import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as deliverables from './actions.ts'
import { addFile, putFileBack, showFile, takeFileOut } from './actions-files.ts'
import { handOver } from './actions-rounds.ts'
import * as contract from './contract.ts'
import * as files from './contract-files.ts'

export const deliverableRoutes: Route[] = [
  route(contract.getDeliverables, (w, { params }) => deliverables.readDeliverables(w, params.id)),
  route(contract.addDeliverable, (w, { params, body }) => deliverables.add(w, params.id, body)),
  route(contract.takeOverDeliverables, (w, { params }) => deliverables.takeOverText(w, params.id)),
  route(contract.changeDeliverable, (w, { params, body }) => deliverables.change(w, params.id, body)),
  route(contract.handOverDeliverable, (w, { params, body }) => handOver(w, params.id, body)),
  visitRoute(files.addDeliverableFile, (visit, { params: { id, round } }) => addFile(visit, id, round)),
  visitRoute(files.getDeliverableFile, (visit, { params }) => showFile(visit, params.id)),
  route(files.removeDeliverableFile, (w, { params }) => takeFileOut(w, params.id)),
  route(files.restoreDeliverableFile, (w, { params }) => putFileBack(w, params.id)),
]
