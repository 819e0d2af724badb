import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { reviews } from './actions.ts'
import * as contract from './contract.ts'
import { forgetModel, readModel, readSuggestions, setModel, suggest } from './model/actions-model.ts'
import * as model from './model/contract-model.ts'
import { readOwn, setOwn } from './own/actions-own.ts'
import * as own from './own/contract-own.ts'
import { decide, readAgain, readReading, receiveText } from './reading.ts'

export const reviewRoutes: Route[] = [
  ...crudRoutes(
    contract.review,
    {
      list: contract.listReviews,
      count: contract.countReviews,
      export: contract.exportReviews,
      create: contract.createReview,
      get: contract.getReview,
      update: contract.updateReview,
      remove: contract.removeReview,
      restore: contract.restoreReview,
    },
    reviews,
  ),
  route(contract.getReading, (w, { params }) => readReading(w, params.id)),
  visitRoute(contract.putText, (visit, { params }) => receiveText(visit, params.id)),
  visitRoute(contract.readAgain, (visit, { params, body }) => readAgain(visit, params.id, body)),
  route(own.getOwnProfile, (w) => readOwn(w)),
  route(own.putOwnProfile, (w, { body }) => setOwn(w, body)),
  route(model.getModel, (w) => readModel(w)),
  route(model.putModel, (w, { body }) => setModel(w, body)),
  route(model.removeModel, (w) => forgetModel(w)),
  route(model.listSuggestions, (w, { params }) => readSuggestions(w, params.id)),
  visitRoute(model.askModel, (visit, { params, body }) => suggest(visit, params.id, body)),
  route(contract.decide, (w, { params, body }) => decide(w, params.id, body)),
]
