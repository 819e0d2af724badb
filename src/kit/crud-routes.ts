import type { crudActions } from './crud.ts'
import { exportResponse } from './export.ts'
import type { AnyNoun, Crud } from './noun.ts'
import { route, type Route, visitRoute } from './serve.ts'

type Actions = ReturnType<typeof crudActions>

/** The routes of a noun's plain verbs; a noun that has no such verb leaves the endpoint out. */
export const crudRoutes = (n: AnyNoun, endpoints: Partial<Crud<AnyNoun>>, actions: Actions): Route[] => {
  const { list, count, export: exporting, create, get, update, remove, restore } = endpoints
  return [
    ...(count ? [route(count, (w, { query }) => actions.count(w, query))] : []),
    ...(exporting
      ? [
          visitRoute(exporting, (visit, { query }) =>
            exportResponse(visit, n, query, (w, page) => actions.list(w, page)),
          ),
        ]
      : []),
    ...(list ? [route(list, (w, { query }) => actions.list(w, query))] : []),
    ...(get ? [route(get, (w, { params }) => actions.get(w, params.id))] : []),
    ...(create ? [route(create, (w, { body }) => actions.create(w, body))] : []),
    ...(update ? [route(update, (w, { params, body }) => actions.update(w, params.id, body))] : []),
    ...(remove ? [route(remove, (w, { params, query }) => actions.remove(w, params.id, query.version))] : []),
    ...(restore ? [route(restore, (w, { params }) => actions.restore(w, params.id))] : []),
  ]
}
