import { route } from '#kit/serve.ts'
import * as notifications from './actions.ts'
import { listNotifications, readNotifications } from './contract.ts'

export const notificationRoutes = [
  route(listNotifications, (w, { query }) => notifications.list(w, query)),
  route(readNotifications, (w, { body }) => notifications.read(w, body.ids)),
]
