import { route, type Route } from '#kit/serve.ts'
import * as webhooks from './actions.ts'
import * as contract from './contract.ts'

export const webhookRoutes: Route[] = [
  route(contract.listWebhooks, (w) => webhooks.list(w)),
  route(contract.createWebhook, (w, { body }) => webhooks.create(w, body)),
  route(contract.renewWebhook, (w, { params }) => webhooks.renew(w, params.id)),
  route(contract.removeWebhook, (w, { params }) => webhooks.remove(w, params.id)),
  route(contract.replayDelivery, (w, { params }) => webhooks.replay(w, params.id)),
]
