import { read as readPool } from '#features/pool/actions.ts'
import { standardPool } from '#features/pool/rules.ts'
import { read as readRouting } from '#features/routing/actions.ts'
import type { ReadyRoleId } from '#features/roles/contract.ts'
import { readyGrants } from '#features/roles/rules.ts'
import { freshPaper, paperCases } from './cases-papers.ts'
import { agreementCases, agreementNouns } from './cases-agreements.ts'
import { newId } from '#kit/ids.ts'
import { automationCases } from './cases-automations.ts'
import { figureCases } from './cases-figures.ts'
import {
  addressOf,
  asOwner,
  calendarOf,
  dueAt,
  formOf,
  mailingOf,
  fresh,
  laterAt,
  newName,
  newSlug,
  pipelineFile,
  priceListOf,
  rateOf,
  screenOf,
  type Place,
  type Sent,
  sheet,
} from './world.ts'

/**
 * What is sent to an endpoint about records of a place, and how it answers somebody who may: `ok` in the holder's own
 * workspace (200 unless told), `foreign` to somebody of another (404 where the path names a record, else as `ok`).
 */
export type Case = {
  sends: (place: Place) => Sent | Promise<Sent>
  ok?: number | ((role: ReadyRoleId) => number)
  foreign?: number
}

type Maker = (place: Place) => Promise<{ id: string }>
type Plain = {
  fresh: Maker
  body: (place: Place) => object | Promise<object>
  patch: object
  foreign: number
}

const plain: Record<string, Plain> = {
  companies: {
    fresh: fresh.company,
    body: async (p) => ({ name: newName(), tags: [{ id: (await fresh.tag(p)).id }] }),
    patch: { about: 'seen' },
    foreign: 422,
  },
  contacts: {
    fresh: fresh.contact,
    body: async (p) => ({ name: newName(), companies: [{ id: (await fresh.company(p)).id }] }),
    patch: { about: 'seen' },
    foreign: 422,
  },
  deals: {
    fresh: fresh.deal,
    body: async (p) => ({ name: newName(), source: 'site', stageId: (await fresh.stage(p)).id }),
    patch: { about: 'seen' },
    foreign: 422,
  },
  leads: {
    fresh: fresh.lead,
    body: async (p) => ({ name: newName(), source: 'site', companyId: (await fresh.company(p)).id }),
    patch: { message: 'seen' },
    foreign: 422,
  },
  offers: {
    fresh: freshPaper.offer,
    body: async (p) => ({ name: newName(), dealId: (await fresh.deal(p)).id }),
    patch: { terms: 'seen' },
    foreign: 404,
  },
  tasks: {
    fresh: fresh.task,
    body: async (p) => ({
      title: newName(),
      dueAt,
      assigneeId: p.holder.memberId,
      subject: { noun: 'company', id: (await fresh.company(p)).id },
    }),
    patch: { about: 'seen' },
    foreign: 422,
  },
  calls: {
    fresh: fresh.call,
    body: async (p) => ({
      direction: 'outgoing',
      outcome: 'talked',
      startedAt: dueAt,
      subject: { noun: 'company', id: (await fresh.company(p)).id },
    }),
    patch: { about: 'seen' },
    foreign: 422,
  },
  notes: {
    fresh: fresh.note,
    body: async (p) => ({ body: newName(), subject: { noun: 'company', id: (await fresh.company(p)).id } }),
    patch: { body: 'seen' },
    foreign: 422,
  },
  products: {
    fresh: fresh.product,
    body: () => ({ name: newName() }),
    patch: { about: 'seen' },
    foreign: 200,
  },
  resources: {
    fresh: fresh.resource,
    body: () => ({ name: newName(), kind: 'place' }),
    patch: { about: 'seen' },
    foreign: 200,
  },
  bookings: {
    fresh: fresh.booking,
    body: async (p) => ({
      resourceId: (await fresh.resource(p)).id,
      dealId: (await fresh.deal(p)).id,
      startsAt: dueAt,
      endsAt: laterAt,
    }),
    patch: { about: 'seen' },
    foreign: 422,
  },
  ...agreementNouns,
  tags: { fresh: fresh.tag, body: () => ({ name: newName() }), patch: { color: 'red' }, foreign: 200 },
  teams: {
    fresh: fresh.team,
    body: async (p) => ({ name: newName(), parentId: (await fresh.team(p)).id }),
    patch: { name: 'seen' },
    foreign: 422,
  },
  mailings: { fresh: fresh.mailing, body: (p) => mailingOf(p.holder.memberId), patch: {}, foreign: 422 },
  screens: { fresh: fresh.screen, body: () => screenOf(newName()), patch: {}, foreign: 200 },
  members: { fresh: fresh.member, body: () => ({}), patch: { name: 'seen' }, foreign: 422 },
}

const byId = (make: Maker, body?: object): Case => ({
  sends: async (p) => ({ params: { id: (await make(p)).id }, ...(body && { body }) }),
})

/** The plain verbs of every noun; which of them exist, the routes say. */
const plainCases = Object.entries(plain).flatMap(([plural, { fresh: make, body, patch, foreign }]) => {
  const [all, one] = [`/${plural}`, `/${plural}/{id}`]
  const cases: Record<string, Case> = {
    [`GET ${all}`]: { sends: () => ({ query: { limit: 200 } }) },
    [`GET ${all}/count`]: { sends: () => ({}) },
    [`GET ${all}/export`]: { sends: () => ({}) },
    [`POST ${all}`]: { sends: async (p) => ({ body: await body(p) }), foreign },
    [`GET ${one}`]: byId(make),
    [`PATCH ${one}`]: byId(make, { version: 1, ...patch }),
    [`DELETE ${one}`]: byId(make),
    [`POST ${one}/restoration`]: byId(make),
  }
  return Object.entries(cases)
})

const shareOf = async (p: Place) => ({
  noun: 'company',
  recordId: (await fresh.company(p)).id,
  memberId: p.workspace.people.guest.memberId,
})

const routingOf = ({ workspace: { people, team } }: Place) => ({
  rules: [{ name: newName(), filter: ['source', 'in', ['site']], to: { teamId: team.north } }],
  fallbackId: people.owner.memberId,
})

/** Every endpoint has its line here or among the plain verbs; the grid fails for one that has none. */
export const cases: Record<string, Case> = {
  ...Object.fromEntries(plainCases),
  'POST /deals/{id}/moves': byId(fresh.deal, { stageId: null, values: { lostReason: 'price' } }),
  'GET /deals/{id}/way': byId(fresh.deal),
  'POST /deals/{id}/ticks': byId(fresh.deal, { item: 'called', done: true }),
  'GET /forms': { sends: () => ({}) },
  'POST /forms': { sends: () => ({ body: formOf(newName()) }) },
  'PUT /forms/{id}': {
    sends: async (p) => {
      const { id, version } = await fresh.form(p)
      return { params: { id }, body: { version, ...formOf(newName()) } }
    },
  },
  'DELETE /forms/{id}': byId(fresh.form),
  'GET /f/{slug}/{key}': { sends: async (p) => ({ params: addressOf(await fresh.form(p)) }) },
  'POST /f/{slug}/{key}': {
    sends: async (p) => {
      const form = new FormData()
      form.set('email', `${newSlug()}@example.test`)
      return { params: addressOf(await fresh.form(p)), form }
    },
  },
  'POST /leads/{id}/clearance': byId(fresh.suspected),
  'GET /leads/{id}/answers': byId(fresh.lead),
  'GET /leads/{id}/files/{file}': {
    // There is one where a form brought it; to ask for another's is to ask for nothing.
    sends: async (p) => ({ params: { id: (await fresh.lead(p)).id, file: newId() } }),
    ok: 404,
  },
  'GET /leads/response': { sends: () => ({ query: { from: '2026-01-01', to: '2026-12-31' } }) },
  'GET /leads/{id}/matches': byId(fresh.lead),
  'POST /leads/{id}/conversion': {
    sends: async (p) => ({
      params: { id: (await fresh.lead(p)).id },
      body: { version: 1, stageId: (await fresh.stage(p)).id, companyId: null, contactId: null },
    }),
  },
  'POST /leads/{id}/routing': byId(fresh.lead),
  'GET /routing': { sends: () => ({}) },
  'PUT /routing': {
    sends: async (p) => {
      const { version } = await asOwner({ ...p, workspace: p.app.alpha }, (w) => readRouting(w))
      return { body: { version, ...routingOf(p) } }
    },
    foreign: 422,
  },
  'POST /routing/trial': { sends: (p) => ({ body: routingOf(p) }), foreign: 422 },
  // Whoever may not change companies has no queue of them.
  'POST /calls/turns': {
    sends: () => ({ body: {} }),
    ok: (role) => (readyGrants[role].company?.verbs.update ? 200 : 403),
  },
  'GET /calls/figures': { sends: () => ({ query: { from: '2031-05-01', to: '2031-05-31' } }) },
  'GET /calendars': { sends: () => ({}) },
  'POST /calendars': { sends: () => ({ body: calendarOf(newName()) }) },
  'PUT /calendars/{id}': {
    sends: async (p) => {
      const { id, version } = await fresh.calendar(p)
      return { params: { id }, body: { version, ...calendarOf(newName()) } }
    },
  },
  'DELETE /calendars/{id}': byId(fresh.calendar),
  'GET /pool': { sends: () => ({}) },
  'PUT /pool': {
    sends: async (p) => {
      const { version } = await asOwner({ ...p, workspace: p.app.alpha }, (w) => readPool(w))
      return { body: { ...standardPool, version } }
    },
  },
  'POST /pool/trial': { sends: () => ({ body: standardPool }) },
  'POST /companies/{id}/claim': byId(fresh.pooled),
  'DELETE /companies/{id}/claim': { ...byId(fresh.pooled), ok: 404 },
  'POST /companies/{id}/postponement': { ...byId(fresh.company, { days: 3, reason: 'seen' }), ok: 409 },
  'GET /pipelines': { sends: () => ({}) },
  'GET /pipeline-templates': { sends: () => ({}) },
  'POST /pipelines': { sends: () => ({ body: pipelineFile(newName()) }) },
  'GET /pipelines/{id}/file': byId(fresh.pipeline),
  'GET /pipelines/{id}/board': byId(fresh.pipeline),
  'GET /pipelines/{id}/totals': byId(fresh.pipeline),
  'GET /pipelines/{id}/funnel': {
    sends: async (p) => ({
      params: { id: (await fresh.pipeline(p)).id },
      query: { from: '2026-01-01', to: '2026-12-31' },
    }),
  },
  'GET /pipelines/{id}/draft': byId(fresh.draft),
  'PUT /pipelines/{id}/draft': {
    sends: async (p) => {
      const { id, version, retired: _, ...contents } = await fresh.pipeline(p)
      return { params: { id }, body: { version: 0, base: version, contents } }
    },
  },
  'DELETE /pipelines/{id}/draft': byId(fresh.draft),
  'POST /pipelines/{id}/draft/reviews': byId(fresh.draft, { version: 2, note: newName() }),
  'POST /pipelines/{id}/draft/answers': {
    ...byId(fresh.draft, { version: 2, approved: false, words: newName() }),
    // The owner has made it.
    ok: (role) => (role === 'owner' ? 409 : 200),
  },
  'POST /pipelines/{id}/editions': byId(fresh.draft, { version: 2 }),
  'GET /pipelines/{id}/editions': byId(fresh.draft),
  'DELETE /pipelines/{id}': byId(fresh.pipeline),
  'GET /presence': { sends: () => ({}) },
  'GET /price-lists': { sends: () => ({}) },
  'POST /price-lists': { sends: () => ({ body: priceListOf(newName()) }) },
  'GET /price-lists/{id}': byId(fresh.priceList),
  'PUT /price-lists/{id}': byId(fresh.priceList, { ...priceListOf('seen'), version: 1 }),
  'DELETE /price-lists/{id}': byId(fresh.priceList),
  'GET /tax-rates': { sends: () => ({}) },
  'POST /tax-rates': { sends: () => ({ body: rateOf(newName()) }) },
  'DELETE /tax-rates/{id}': byId(fresh.taxRate),
  'GET /deals/{id}/cards': byId(fresh.deal),
  'GET /deals/{id}/lines': byId(fresh.deal),
  'PUT /deals/{id}/lines': {
    ...byId(fresh.deal, {
      version: 1,
      currency: 'EUR',
      mode: 'added',
      lines: [{ name: 'seen', quantity: '2', price: '10' }],
    }),
    // Lines are written by those who may write the amount.
    ok: (role) => (role === 'storekeeper' ? 403 : 200),
  },
  ...automationCases,
  ...paperCases,
  ...agreementCases,
  'GET /me': { sends: () => ({}) },
  'PATCH /me': { sends: () => ({ body: { theme: 'auto' } }) },
  'GET /workspaces': { sends: () => ({}) },
  'POST /workspaces': {
    sends: () => ({
      body: { name: newSlug(), slug: newSlug(), timeZone: 'UTC', country: 'DE', locale: 'en' },
    }),
  },
  'PATCH /workspace': {
    sends: async ({ app }) => {
      // Everybody changes the one they belong to, whichever they name.
      const { rows } = await app.pool.query<{ version: number }>(
        'select version from workspace where id = $1',
        [app.alpha.id],
      )
      return { body: { version: rows[0]!.version, name: newName() } }
    },
  },
  'GET /roles': { sends: () => ({}) },
  'POST /roles': {
    sends: () => ({
      body: { id: newSlug(), name: newName(), grants: { company: { verbs: { read: 'own' } } } },
    }),
  },
  'PATCH /roles/{id}': byId(fresh.role, { version: 1, name: 'seen' }),
  'DELETE /roles/{id}': byId(fresh.role),
  'GET /invitations': { sends: () => ({}) },
  'POST /invitations': {
    sends: async (p) => ({
      body: {
        email: `${newSlug()}@example.test`,
        name: newName(),
        roleId: 'guest',
        teamId: (await fresh.team(p)).id,
      },
    }),
    foreign: 422,
  },
  'DELETE /invitations/{id}': byId(fresh.invitation),
  'POST /invitation-readings': {
    sends: async (p) => ({ body: { token: (await fresh.invitation(p)).token } }),
  },
  'POST /invitation-acceptances': {
    sends: async (p) => ({
      body: { token: (await fresh.invitation(p)).token, name: newName(), password: 'a long enough word' },
    }),
  },
  'GET /mail-catcher': { sends: () => ({}) },
  'GET /shares': {
    sends: async (p) => ({ query: { noun: 'company', recordId: (await fresh.company(p)).id } }),
    foreign: 404,
  },
  'POST /shares': { sends: async (p) => ({ body: await shareOf(p) }), foreign: 404 },
  'POST /share-removals': { sends: async (p) => ({ body: await shareOf(p) }), foreign: 404 },
  'GET /tokens': { sends: () => ({}) },
  // A token cannot make another, and the grid asks with tokens.
  'POST /tokens': { sends: () => ({ body: { name: 'second' } }), ok: 403 },
  'DELETE /tokens/{id}': byId(fresh.token),
  'GET /notifications': { sends: () => ({}) },
  'POST /notification-readings': { sends: () => ({ body: {} }) },
  ...figureCases,
  'GET /views': { sends: () => ({ query: { noun: 'company' } }) },
  'POST /views': {
    sends: () => ({ body: { noun: 'company', name: newName(), query: {}, shared: false } }),
  },
  'PATCH /views/{id}': byId(fresh.view, { version: 1, name: 'seen' }),
  'DELETE /views/{id}': byId(fresh.view),
  'GET /timeline': {
    sends: async (p) => ({ query: { noun: 'company', id: (await fresh.company(p)).id } }),
    foreign: 404,
  },
  'GET /changes': { sends: () => ({}) },
  'GET /import-templates': { sends: () => ({}) },
  'POST /import-templates': {
    sends: () => ({
      body: { name: newName(), options: { noun: 'company', mapping: { name: 'name' } } },
    }),
  },
  'DELETE /import-templates/{id}': byId(fresh.template),
  'GET /import-origins': { sends: () => ({ query: { noun: 'company' } }) },
  'GET /imports': { sends: () => ({}) },
  'POST /imports': { sends: () => ({ form: sheet(newName(), { mode: 'draft' }) }) },
  'GET /imports/{id}': byId(fresh.import),
  'PATCH /imports/{id}': byId(fresh.import, { version: 1, name: 'seen' }),
  'GET /imports/{id}/preview': byId(fresh.import),
  'POST /imports/{id}/runs': byId(fresh.import, { mode: 'dry-run' }),
  'POST /imports/{id}/cancellation': byId(fresh.import),
  // What asks for a result: a draft has none.
  'POST /imports/{id}/reversal': { ...byId(fresh.import), ok: 409 },
  'POST /imports/{id}/sign-off': { ...byId(fresh.import, {}), ok: 409 },
  'GET /imports/{id}/verdicts.csv': { ...byId(fresh.import), ok: 409 },
  'GET /imports/{id}/completeness': { ...byId(fresh.import), ok: 409 },
  'GET /imports/{id}/duplicates': { ...byId(fresh.import), ok: 409 },
  'GET /find': { sends: (p) => ({ query: { q: p.workspace.slug === 'beta' ? 'Betelgeuse' : 'Altair' } }) },
  'POST /duplicates': {
    sends: () => ({ body: { noun: 'company', values: { name: newName() } } }),
  },
}
