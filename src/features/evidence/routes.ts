import { Readable } from 'node:stream'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { gather, packed, standing } from './actions.ts'
import * as contract from './contract.ts'

export const evidenceRoutes: Route[] = [
  route(contract.getEvidence, (w, { params }) => standing(w, params.id)),
  visitRoute(contract.getEvidenceFile, async ({ open }, { params }) => {
    const evidence = await open((w) => gather(w, params.id, open))
    const name = `${evidence.about.contract.number ?? evidence.about.contract.id}-evidence.zip`
    return new Response(Readable.toWeb(Readable.from(packed(evidence))) as ReadableStream, {
      headers: {
        'content-type': 'application/zip',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    })
  }),
]
