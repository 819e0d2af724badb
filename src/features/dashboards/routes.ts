import { refuseIssues } from '#kit/errors.ts'
import { route } from '#kit/serve.ts'
import * as dashboards from './actions.ts'
import { getDesk, getFigures, resetDesk, saveDesk } from './contract.ts'

export const dashboardRoutes = [
  route(getFigures, (w, { query: { noun, from, to, by, ...question } }) => {
    if (from && to && from > to) refuseIssues([{ path: ['to'], code: 'day.before_from' }])
    const days = from && to ? { from, to } : undefined
    return dashboards.figuresOf(w, noun, { ...question, days, by: by?.split(',') ?? [] })
  }),
  route(getDesk, (w, { params }) => dashboards.get(w, params.id)),
  route(saveDesk, (w, { params, body }) => dashboards.save(w, params.id, body)),
  route(resetDesk, (w, { params, query }) => dashboards.reset(w, params.id, query.roleId)),
]
