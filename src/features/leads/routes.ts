import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route } from '#kit/serve.ts'
import { convert, leads, matches } from './actions.ts'
import * as contract from './contract.ts'
import { response } from './response.ts'

export const leadRoutes: Route[] = [
  // Before the record's own path, which would take the word for an id.
  route(contract.getResponse, (w, { query }) => response(w, query)),
  ...crudRoutes(
    contract.lead,
    {
      list: contract.listLeads,
      count: contract.countLeads,
      export: contract.exportLeads,
      create: contract.createLead,
      get: contract.getLead,
      update: contract.updateLead,
      remove: contract.removeLead,
      restore: contract.restoreLead,
    },
    leads,
  ),
  route(contract.getMatches, (w, { params }) => matches(w, params.id)),
  route(contract.convertLead, (w, { params, body }) => convert(w, params.id, body)),
]
