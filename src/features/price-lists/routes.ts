import { route, type Route } from '#kit/serve.ts'
import * as lists from './actions.ts'
import * as contract from './contract.ts'

export const priceListRoutes: Route[] = [
  route(contract.listPriceLists, (w) => lists.list(w)),
  route(contract.createPriceList, (w, { body }) => lists.create(w, body)),
  route(contract.getPriceList, (w, { params }) => lists.get(w, params.id)),
  route(contract.changePriceList, (w, { params, body }) => lists.change(w, params.id, body)),
  route(contract.removePriceList, (w, { params }) => lists.remove(w, params.id)),
  route(contract.listTaxRates, (w) => lists.rates(w)),
  route(contract.addTaxRate, (w, { body }) => lists.addRate(w, body)),
  route(contract.removeTaxRate, (w, { params }) => lists.removeRate(w, params.id)),
]
