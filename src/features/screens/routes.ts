import { crudRoutes } from '#kit/crud-routes.ts'
import { route, type Route, visitRoute } from '#kit/serve.ts'
import { make, screens } from './actions.ts'
import { endScreen, listScreens, makeScreen, resumeScreen, screen, showScreen } from './contract.ts'
import { type ScreenDoor, show } from './visit.ts'

/** `door` guards the page that everybody may open. */
export const screenRoutes = (door: ScreenDoor): Route[] => [
  ...crudRoutes(screen, { list: listScreens, remove: endScreen, restore: resumeScreen }, screens),
  route(makeScreen, (w, { body }) => make(w, body)),
  visitRoute(showScreen, (visit, { params }) => show(door)(visit, params.slug, params.key)),
]
