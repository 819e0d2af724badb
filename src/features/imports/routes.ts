import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as imports from './actions.ts'
import * as contract from './contract.ts'
import { describe, inspect } from './preview.ts'
import { importRow } from './queries.ts'
import { completeness, duplicates, origins } from './reports.ts'
import * as templates from './templates.ts'
import { verdictFile } from './verdicts.ts'

export const importRoutes: Route[] = [
  visitRoute(contract.createImport, ({ open, request }) => imports.create(open, request)),
  route(contract.listImports, (w, { query }) => imports.list(w, query)),
  route(contract.getImport, (w, { params }) => imports.get(w, params.id)),
  visitRoute(contract.changeImport, ({ open }, { params, body }) => imports.change(open, params.id, body)),
  visitRoute(contract.previewImport, async ({ open, visitor, say }, { params, query }) => {
    const row = await open((w) => importRow(w, params.id, 'read'))
    const noun = query.noun ?? row.options.noun ?? 'company'
    const shown = describe(await inspect(open, row.file_id, row.options), noun, visitor.actor!, say)
    return { ...shown, templates: await open((w) => templates.fitting(w, noun, shown.columns.map((c) => c.header))) }
  }),
  visitRoute(contract.runImport, ({ open }, { params, body }) => imports.run(open, params.id, body)),
  route(contract.cancelImport, (w, { params }) => imports.cancel(w, params.id)),
  route(contract.reverseImport, (w, { params }) => imports.reverse(w, params.id)),
  route(contract.signOffImport, (w, { params, body }) => imports.signOff(w, params.id, body.version)),
  visitRoute(contract.readVerdicts, ({ open, say }, { params, query }) => verdictFile(open, params.id, query.only, say)),
  route(contract.readCompleteness, (w, { params, query }) => completeness(w, params.id, query)),
  route(contract.readDuplicates, (w, { params }) => duplicates(w, params.id)),
  route(contract.readOrigins, (w, { query }) => origins(w, query.noun)),
  route(contract.listTemplates, async (w, { query }) => ({ items: await templates.list(w, query.noun) })),
  route(contract.createTemplate, (w, { body }) => templates.create(w, body.name, body.options)),
  route(contract.removeTemplate, (w, { params }) => templates.remove(w, params.id)),
]
