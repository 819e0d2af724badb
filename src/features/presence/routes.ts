import { route, type Route } from '#kit/serve.ts'
import { presence } from './actions.ts'
import { getPresence } from './contract.ts'

export const presenceRoutes: Route[] = [route(getPresence, (w) => presence(w))]
