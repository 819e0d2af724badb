import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as reports from './actions.ts'
import * as contract from './contract.ts'
import { reportFile } from './file.ts'

export const reportRoutes: Route[] = [
  route(contract.askReport, (w, { query }) => reports.answer(w, query.ask)),
  visitRoute(contract.exportReport, (visit, { query }) => reportFile(visit, query)),
  route(contract.listReports, (w) => reports.list(w)),
  route(contract.createReport, (w, { body }) => reports.create(w, body)),
  route(contract.updateReport, (w, { params, body }) => reports.update(w, params.id, body)),
  route(contract.removeReport, (w, { params }) => reports.remove(w, params.id)),
  route(contract.restoreReport, (w, { params }) => reports.restore(w, params.id)),
]
