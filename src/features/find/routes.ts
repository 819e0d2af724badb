import type { Parsed } from '#kit/endpoint.ts'
import { route, type Visit, visitRoute } from '#kit/serve.ts'
import * as finding from './actions.ts'
import { findAnything, findDuplicates } from './contract.ts'

/** People wait for this while they type: half of the nouns are searched on a second connection. */
const find = async ({ open, visitor }: Visit, { nouns, ...query }: Parsed<typeof findAnything>['query']) => {
  const all = finding.searchable(visitor.actor!, nouns)
  const lanes = [0, 1].map((lane) => all.filter((_, at) => at % 2 === lane))
  const found = await Promise.all(
    lanes.map(async (some) => (some.length > 0 ? open((w) => finding.find(w, some, query)) : [])),
  )
  return { items: finding.bestOf(found.flat(), query.limit) }
}

export const findRoutes = [
  visitRoute(findAnything, (visit, { query }) => find(visit, query)),
  route(findDuplicates, (w, { body }) => finding.duplicates(w, body)),
]
