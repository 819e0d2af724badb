import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as forms from './actions.ts'
import { answersOf, download } from './answers.ts'
import * as contract from './contract.ts'
import { clearLead } from './intake.ts'
import { type Gate, receive, show } from './receive.ts'

/** `gate` guards the pages that everybody may open. */
export const formRoutes = (gate: Gate): Route[] => [
  route(contract.listForms, (w) => forms.list(w)),
  route(contract.createForm, (w, { body }) => forms.create(w, body)),
  route(contract.changeForm, (w, { params, body }) => forms.change(w, params.id, body)),
  route(contract.removeForm, (w, { params }) => forms.remove(w, params.id)),
  visitRoute(contract.showForm, (visit, { params, query }) =>
    show(gate)(visit, params.slug, params.key, query.lang),
  ),
  visitRoute(contract.postForm, (visit, { params, query }) =>
    receive(gate)(visit, params.slug, params.key, query.lang),
  ),
  route(contract.clearLead, (w, { params }) => clearLead(w, params.id)),
  route(contract.getAnswers, (w, { params }) => answersOf(w, params.id)),
  visitRoute(contract.getLeadFile, (visit, { params }) => download(visit, params.id, params.file)),
]
