import { route, type Route } from '#kit/serve.ts'
import * as routing from './actions.ts'
import * as contract from './contract.ts'

export const routingRoutes: Route[] = [
  route(contract.getRouting, (w) => routing.read(w)),
  route(contract.changeRouting, (w, { body }) => routing.change(w, body)),
  route(contract.tryRouting, (w, { body }) => routing.attempt(w, body)),
  route(contract.routeLead, (w, { params }) => routing.reassign(w, params.id)),
]
