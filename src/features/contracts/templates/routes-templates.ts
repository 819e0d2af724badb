import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as templates from './actions-templates.ts'
import * as contents from './contract-contents.ts'
import * as contract from './contract-templates.ts'
import { readTemplate } from './queries-templates.ts'

const { contractTemplateDrafts: endpoints } = contents
const { templateDrafts: drafts } = templates

export const templateRoutes: Route[] = [
  route(contract.listContractTemplates, (w) => templates.listTemplates(w)),
  route(contents.getContractTemplate, (w, { params }) => readTemplate(w, params.id)),
  route(contents.createContractTemplate, (w, { body }) => templates.createTemplate(w, body)),
  route(contract.removeContractTemplate, (w, { params }) => templates.removeTemplate(w, params.id)),
  route(contract.restoreContractTemplate, (w, { params }) => templates.restoreTemplate(w, params.id)),
  route(contents.getContractTemplateFile, (w, { params }) => templates.templateFile(w, params.id)),
  route(contents.getTemplateText, (w, { params, query }) =>
    templates.readTemplateText(w, params.id, query.locale),
  ),
  route(contents.editTemplateText, (w, { params, body }) => templates.editTemplate(w, params.id, body)),
  route(endpoints.get, (w, { params }) => drafts.get(w, params.id)),
  route(endpoints.keep, (w, { params, body }) => drafts.keep(w, params.id, body)),
  route(endpoints.drop, (w, { params }) => drafts.drop(w, params.id)),
  route(endpoints.ask, (w, { params, body }) => drafts.ask(w, params.id, body)),
  route(endpoints.answer, (w, { params, body }) => drafts.answer(w, params.id, body)),
  visitRoute(endpoints.publish, ({ open }, { params, body }) =>
    templates.publishTemplate(open, params.id, body),
  ),
  route(endpoints.editions, (w, { params, query }) => drafts.editions(w, params.id, query)),
]
