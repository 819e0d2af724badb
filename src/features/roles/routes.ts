import { route } from '#kit/serve.ts'
import * as roles from './actions.ts'
import { createRole, listRoles, removeRole, updateRole } from './contract.ts'

export const roleRoutes = [
  route(listRoles, (w) => roles.list(w)),
  route(createRole, (w, { body }) => roles.create(w, body)),
  route(updateRole, (w, { params, body }) => roles.update(w, params.id, body)),
  route(removeRole, (w, { params }) => roles.remove(w, params.id)),
]
