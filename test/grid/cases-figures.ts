import { leavingKey } from '#features/mailings/leaving.ts'
import { readyReports } from '#features/reports/rules-ready.ts'
import { readyGrants } from '#features/roles/rules.ts'
import type { Case } from './cases.ts'
import { addressOf, dueAt, fresh, newName, type Place } from './world.ts'

const ask = readyReports.tasksLate
const query = { ask: JSON.stringify(ask) }
const leaving = async (p: Place) => ({
  params: {
    slug: p.workspace.slug,
    key: leavingKey({ mailingId: (await fresh.mailing(p)).id, memberId: p.holder.memberId }),
  },
})
const byId = (body?: object): Case => ({
  sends: async (p: Place) => ({ params: { id: (await fresh.report(p)).id }, ...(body && { body }) }),
})

const ofPipeline: Case = { sends: async (p) => ({ params: { id: (await fresh.pipeline(p)).id } }) }

/** What is sent to the endpoints of figures: desks, targets and reports. */
export const figureCases: Record<string, Case> = {
  // Whoever may not change companies has no queue of them.
  'GET /calls/queue': {
    sends: () => ({}),
    ok: (role) => (readyGrants[role].company?.verbs.update ? 200 : 403),
  },
  'GET /pipelines/{id}/activity': ofPipeline,
  'GET /pipelines/{id}/progress': ofPipeline,
  'GET /figures': { sends: () => ({ query: { noun: 'task', by: 'assigneeId' } }) },
  'POST /figures': { sends: () => ({ body: { questions: [{ noun: 'task', by: 'assigneeId' }] } }) },
  'GET /s/{slug}/{key}': { sends: async (p) => ({ params: addressOf(await fresh.screen(p)) }) },
  'GET /m/{slug}/{key}': { sends: leaving },
  'POST /m/{slug}/{key}': { sends: leaving },
  'GET /targets': {
    sends: () => ({ query: { span: 'month', on: dueAt.slice(0, 10), metric: 'callsMade' } }),
  },
  'PUT /targets': {
    sends: ({ holder }) => ({
      body: {
        span: 'month',
        on: dueAt.slice(0, 10),
        metric: 'callsMade',
        currency: null,
        plans: [{ memberId: holder.memberId, teamId: null, plan: 7, version: 0 }],
      },
    }),
    foreign: 404,
  },
  'GET /dashboards/{id}/pdf': {
    sends: () => ({ params: { id: 'day' }, query: { period: 'month' } }),
    foreign: 200,
  },
  'GET /dashboards/{id}': { sends: () => ({ params: { id: 'day' } }), foreign: 200 },
  'PUT /dashboards/{id}': { sends: () => ({ params: { id: 'day' }, body: { widgets: [] } }), foreign: 200 },
  'DELETE /dashboards/{id}': { sends: () => ({ params: { id: 'day' }, query: {} }), foreign: 200 },
  'GET /news': { sends: () => ({}) },
  'PUT /news/seen': { sends: () => ({ body: { seenAt: null } }) },
  'GET /reports/answer': { sends: () => ({ query }) },
  'GET /reports/file': {
    sends: () => ({ query }),
    // It takes the right to export what it counts.
    ok: (role) => (readyGrants[role].task?.verbs.export ? 200 : 403),
  },
  'GET /stays': { sends: () => ({ query: {} }) },
  'GET /stays/count': { sends: () => ({ query: {} }) },
  'GET /stays/export': { sends: () => ({ query: {} }) },
  'GET /pipelines/{id}/funnel/file': {
    sends: async (p) => ({
      params: { id: (await fresh.pipeline(p)).id },
      query: { from: dueAt.slice(0, 10), to: dueAt.slice(0, 10) },
    }),
  },
  'GET /reports': { sends: () => ({}) },
  'POST /reports': { sends: () => ({ body: { name: newName(), ask, shared: false } }) },
  'PATCH /reports/{id}': byId({ version: 1, name: 'seen' }),
  'DELETE /reports/{id}': byId(),
  // None of them was removed.
  'POST /reports/{id}/restoration': { ...byId(), ok: 404 },
}
