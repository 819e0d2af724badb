import { route, type Route } from '#kit/serve.ts'
import * as calendars from './actions.ts'
import * as contract from './contract.ts'

export const calendarRoutes: Route[] = [
  route(contract.listCalendars, (w) => calendars.list(w)),
  route(contract.createCalendar, (w, { body }) => calendars.create(w, body)),
  route(contract.changeCalendar, (w, { params, body }) => calendars.change(w, params.id, body)),
  route(contract.removeCalendar, (w, { params }) => calendars.remove(w, params.id)),
]
