import { crudRoutes } from '#kit/crud-routes.ts'
import type { Route } from '#kit/serve.ts'
import { mailings } from './actions.ts'
import { createMailing, listMailings, mailing, removeMailing, restoreMailing } from './contract.ts'

export const mailingRoutes: Route[] = crudRoutes(
  mailing,
  { list: listMailings, create: createMailing, remove: removeMailing, restore: restoreMailing },
  mailings,
)
