import { route, type Route } from '#kit/serve.ts'
import * as templates from './actions.ts'
import * as contract from './contract.ts'

export const importTemplateRoutes: Route[] = [
  route(contract.listTemplates, async (w, { query }) => ({ items: await templates.list(w, query.noun) })),
  route(contract.createTemplate, (w, { body }) => templates.create(w, body.name, body.options)),
  route(contract.removeTemplate, (w, { params }) => templates.remove(w, params.id)),
]
