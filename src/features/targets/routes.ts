import { route } from '#kit/serve.ts'
import * as targets from './actions.ts'
import { getTargets, setTargets } from './contract.ts'

export const targetRoutes = [
  route(getTargets, (w, { query }) => targets.read(w, query)),
  route(setTargets, (w, { body }) => targets.set(w, body)),
]
