import { route } from '#kit/serve.ts'
import * as shares from './actions.ts'
import { listShares, shareRecord, unshareRecord } from './contract.ts'

export const shareRoutes = [
  route(listShares, (w, { query }) => shares.list(w, query)),
  route(shareRecord, (w, { body }) => shares.share(w, body)),
  route(unshareRecord, (w, { body }) => shares.unshare(w, body)),
]
