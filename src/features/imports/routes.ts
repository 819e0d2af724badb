import { fitting } from '#features/import-templates/actions.ts'
import { describe } from '#features/sheets/rules.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as imports from './actions.ts'
import * as contract from './contract.ts'
import { inspect } from './inspect.ts'
import { openGoals } from './policy.ts'
import { importRow } from './queries.ts'
import { create } from './receive.ts'
import { completeness, duplicates, origins, verdictFile } from './reports.ts'

export const importRoutes: Route[] = [
  visitRoute(contract.createImport, ({ open, request }) => create(open, request)),
  route(contract.listImports, (w, { query }) => imports.list(w, query)),
  route(contract.getImport, (w, { params }) => imports.get(w, params.id)),
  visitRoute(contract.changeImport, ({ open }, { params, body }) => imports.change(open, params.id, body)),
  visitRoute(contract.previewImport, async ({ open, visitor, say }, { params, query }) => {
    const row = await open((w) => importRow(w, params.id, 'read'))
    const noun = query.noun ?? row.options.noun ?? 'company'
    const shown = describe(
      await inspect(open, row.file_id, row.options),
      noun,
      openGoals(visitor.actor!, noun),
      say,
    )
    return {
      ...shown,
      templates: await open((w) =>
        fitting(
          w,
          noun,
          shown.columns.map((c) => c.header),
        ),
      ),
    }
  }),
  visitRoute(contract.runImport, ({ open }, { params, body }) => imports.run(open, params.id, body)),
  route(contract.cancelImport, (w, { params }) => imports.cancel(w, params.id)),
  route(contract.reverseImport, (w, { params }) => imports.reverse(w, params.id)),
  route(contract.signOffImport, (w, { params, body }) => imports.signOff(w, params.id, body.version)),
  visitRoute(contract.readVerdicts, ({ open, say }, { params, query }) =>
    verdictFile(open, params.id, query.only, say),
  ),
  route(contract.readCompleteness, (w, { params, query }) => completeness(w, params.id, query)),
  route(contract.readDuplicates, (w, { params }) => duplicates(w, params.id)),
  route(contract.readOrigins, (w, { query }) => origins(w, query.noun)),
]
