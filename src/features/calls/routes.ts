import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route } from '#kit/serve.ts'
import { calls } from './actions.ts'
import * as contract from './contract.ts'
import { figures } from './figures.ts'
import { queue, takeTurn } from './queue.ts'

export const callRoutes: Route[] = [
  // Before the plain ones, which would take it for a record.
  route(contract.getCallFigures, (w, { query }) => figures(w, query)),
  route(contract.getCallQueue, (w) => queue(w)),
  route(contract.takeTurn, (w, { body }) => takeTurn(w, body)),
  ...crudRoutes(
    contract.call,
    {
      list: contract.listCalls,
      count: contract.countCalls,
      export: contract.exportCalls,
      create: contract.createCall,
      get: contract.getCall,
      update: contract.updateCall,
      remove: contract.removeCall,
      restore: contract.restoreCall,
    },
    calls,
  ),
]
