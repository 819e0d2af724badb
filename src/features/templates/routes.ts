import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as templates from './actions.ts'
import * as contract from './contract.ts'
import * as files from './contract-docx.ts'
import { describeDocx, receiveDocx, showDocx, showExample, showSample } from './docx.ts'

const { drafts } = templates

/** `usersOf` says what writes with a template. */
export const templateRoutes = (usersOf: templates.UsersOf): Route[] => [
  route(contract.listTemplates, (w) => templates.list(w)),
  route(contract.createTemplate, (w, { body }) => templates.create(w, body)),
  route(contract.templateDrafts.get, (w, { params }) => drafts.get(w, params.id)),
  route(contract.templateDrafts.keep, (w, { params, body }) => drafts.keep(w, params.id, body)),
  route(contract.templateDrafts.drop, (w, { params }) => drafts.drop(w, params.id)),
  route(contract.templateDrafts.ask, (w, { params, body }) => drafts.ask(w, params.id, body)),
  route(contract.templateDrafts.answer, (w, { params, body }) => drafts.answer(w, params.id, body)),
  route(contract.templateDrafts.publish, (w, { params, body }) => drafts.publish(w, params.id, body)),
  route(contract.templateDrafts.editions, (w, { params, query }) => drafts.editions(w, params.id, query)),
  route(contract.removeTemplate, (w, { params }) => templates.remove(w, params.id, usersOf)),
  visitRoute(contract.previewTemplate, async ({ open }, { body: { source, locale } }) =>
    templates.lookAtExample(source, locale, await open((w) => templates.readLetterhead(w))),
  ),
  visitRoute(files.sendDocx, (visit) => receiveDocx(visit)),
  route(files.getDocxFile, (w, { params }) => describeDocx(w, params.id)),
  visitRoute(files.getDocx, (visit, { params }) => showDocx(visit, params.id)),
  visitRoute(files.getDocxExample, (visit, { params, query }) => showExample(visit, params.id, query.locale)),
  visitRoute(files.getDocxSample, (_, { query }) => showSample(query.locale)),
  route(contract.getLetterhead, (w) => templates.readLetterhead(w)),
  route(contract.changeLetterhead, (w, { body }) => templates.changeLetterhead(w, body)),
]
