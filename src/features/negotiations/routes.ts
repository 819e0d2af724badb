import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { move, negotiationPoints } from './actions.ts'
import { printNegotiation } from './actions-print.ts'
import { readNegotiation } from './actions-table.ts'
import * as contract from './contract.ts'
import * as table from './contract-table.ts'

export const negotiationRoutes: Route[] = [
  route(table.getNegotiation, (w, { query }) => readNegotiation(w, query.contractId)),
  ...crudRoutes(
    contract.negotiationPoint,
    {
      list: contract.listNegotiationPoints,
      count: contract.countNegotiationPoints,
      export: contract.exportNegotiationPoints,
      create: contract.createNegotiationPoint,
      get: contract.getNegotiationPoint,
      update: contract.updateNegotiationPoint,
      remove: contract.removeNegotiationPoint,
      restore: contract.restoreNegotiationPoint,
    },
    negotiationPoints,
  ),
  route(table.movePoint, (w, { params, body }) => move(w, params.id, body)),
  visitRoute(table.getNegotiationPdf, ({ open }, { params }) => printNegotiation(open, params.id)),
]
