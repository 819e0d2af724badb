import { route } from '#kit/serve.ts'
import * as finding from './actions.ts'
import { findAnything, findDuplicates } from './contract.ts'

export const findRoutes = [
  route(findAnything, (w, { query }) => finding.find(w, query)),
  route(findDuplicates, (w, { body }) => finding.duplicates(w, body)),
]
