import { route, type Route } from '#kit/serve.ts'
import * as pool from './actions.ts'
import * as contract from './contract.ts'

export const poolRoutes: Route[] = [
  route(contract.getPool, (w) => pool.read(w)),
  route(contract.changePool, (w, { body }) => pool.change(w, body)),
  route(contract.tryPool, (w, { body }) => pool.attempt(w, body)),
  route(contract.takeCompany, (w, { params }) => pool.take(w, params.id)),
  route(contract.giveBackCompany, (w, { params }) => pool.giveBack(w, params.id)),
  route(contract.postponeCompany, (w, { params, body }) => pool.postpone(w, params.id, body)),
]
