import { exportResponse } from '#kit/export.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { funnelFile, stays } from './actions.ts'
import * as contract from './contract.ts'

export const stayRoutes: Route[] = [
  route(contract.countStays, (w, { query }) => stays.count(w, query)),
  visitRoute(contract.exportStays, (visit, { query }) =>
    exportResponse(visit, contract.stay, query, (w, page) => stays.list(w, page)),
  ),
  route(contract.listStays, (w, { query }) => stays.list(w, query)),
  visitRoute(contract.exportFunnel, (visit, { params, query }) => funnelFile(visit, params.id, query)),
]
