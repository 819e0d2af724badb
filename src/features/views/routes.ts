import { route } from '#kit/serve.ts'
import * as views from './actions.ts'
import { createView, listViews, removeView, updateView } from './contract.ts'

export const viewRoutes = [
  route(listViews, (w, { query }) => views.list(w, query.noun)),
  route(createView, (w, { body }) => views.create(w, body)),
  route(updateView, (w, { params, body }) => views.update(w, params.id, body)),
  route(removeView, (w, { params }) => views.remove(w, params.id)),
]
