import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route } from '#kit/serve.ts'
import { deals, move, tick, way } from './actions.ts'
import { board, boardProgress, boardTotals } from './board.ts'
import { dealCards } from './actions-cards.ts'
import * as contract from './contract.ts'
import { getDealCards } from './contract-cards.ts'
import * as lines from './contract-lines.ts'
import { funnel } from './funnel.ts'
import { dealLines, setLines } from './lines.ts'

export const dealRoutes: Route[] = [
  ...crudRoutes(
    contract.deal,
    {
      list: contract.listDeals,
      count: contract.countDeals,
      export: contract.exportDeals,
      create: contract.createDeal,
      get: contract.getDeal,
      update: contract.updateDeal,
      remove: contract.removeDeal,
      restore: contract.restoreDeal,
    },
    deals,
  ),
  route(contract.moveDeal, (w, { params, body }) => move(w, params.id, body)),
  route(contract.getWay, (w, { params }) => way(w, params.id)),
  route(contract.tickItem, (w, { params, body }) => tick(w, params.id, body)),
  route(getDealCards, (w, { params }) => dealCards(w, params.id)),
  route(lines.getDealLines, (w, { params }) => dealLines(w, params.id)),
  route(lines.setDealLines, (w, { params, body }) => setLines(w, params.id, body)),
  route(contract.getBoard, (w, { params, query }) => board(w, params.id, query)),
  route(contract.getBoardTotals, (w, { params, query }) => boardTotals(w, params.id, query)),
  route(contract.getBoardProgress, (w, { params, query }) => boardProgress(w, params.id, query)),
  route(contract.getFunnel, (w, { params, query }) => funnel(w, params.id, query)),
]
