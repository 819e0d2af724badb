import { Readable } from 'node:stream'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { cancel, list, start, zipOf } from './actions.ts'
import * as contract from './contract.ts'
import { ownRun } from './queries.ts'

export const printRunRoutes: Route[] = [
  route(contract.listPrintRuns, (w) => list(w)),
  route(contract.startPrintRun, (w, { body }) => start(w, body)),
  route(contract.cancelPrintRun, (w, { params }) => cancel(w, params.id)),
  visitRoute(contract.getPrintedZip, async ({ open }, { params: { id } }) => {
    await open((w) => ownRun(w, id))
    return new Response(Readable.toWeb(Readable.from(zipOf(open, id))) as ReadableStream, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="offers.zip"`,
        'cache-control': 'no-store',
      },
    })
  }),
]
