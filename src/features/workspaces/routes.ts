import { route } from '#kit/serve.ts'
import * as workspaces from './actions.ts'
import { changeWorkspace } from './contract.ts'

export const workspaceRoutes = [route(changeWorkspace, (w, { body }) => workspaces.change(w, body))]
