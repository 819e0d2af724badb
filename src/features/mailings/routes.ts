import { crudRoutes } from '#kit/crud-routes.ts'
import { type Route, visitRoute } from '#kit/serve.ts'
import { mailings } from './actions.ts'
import * as contract from './contract.ts'
import { leave, showLeaving } from './visit.ts'

export const mailingRoutes: Route[] = [
  ...crudRoutes(
    contract.mailing,
    {
      list: contract.listMailings,
      create: contract.createMailing,
      remove: contract.removeMailing,
      restore: contract.restoreMailing,
    },
    mailings,
  ),
  visitRoute(contract.showLeavingMailing, (visit, { params }) => showLeaving(visit, params.slug, params.key)),
  visitRoute(contract.leaveMailing, (visit, { params }) => leave(visit, params.slug, params.key)),
]
