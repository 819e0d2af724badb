import { readyReports } from '#features/reports/rules-ready.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Case } from './cases.ts'
import { fresh, newName, type Place } from './world.ts'

const ask = readyReports.tasksLate
const query = { ask: JSON.stringify(ask) }
const byId = (body?: object): Case => ({
  sends: async (p: Place) => ({ params: { id: (await fresh.report(p)).id }, ...(body && { body }) }),
})

/** What is sent to the endpoints of reports. */
export const reportCases: Record<string, Case> = {
  'GET /reports/answer': { sends: () => ({ query }) },
  'GET /reports/file': {
    sends: () => ({ query }),
    // It takes the right to export what it counts.
    ok: (role) => (readyGrants[role].task?.verbs.export ? 200 : 403),
  },
  'GET /reports': { sends: () => ({}) },
  'POST /reports': { sends: () => ({ body: { name: newName(), ask, shared: false } }) },
  'PATCH /reports/{id}': byId({ version: 1, name: 'seen' }),
  'DELETE /reports/{id}': byId(),
  // None of them was removed.
  'POST /reports/{id}/restoration': { ...byId(), ok: 404 },
}
