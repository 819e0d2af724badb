import * as calendars from '#features/calendars/actions.ts'
import type { Calendar } from '#features/calendars/contract.ts'
import { standardCalendar } from '#features/calendars/rules.ts'
import { bookings, resources } from '#features/bookings/actions.ts'
import { calls } from '#features/calls/actions.ts'
import { companies, releaseCompanies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import { deals, travellers } from '#features/deals/actions.ts'
import * as forms from '#features/forms/actions.ts'
import type { Form } from '#features/forms/contract.ts'
import { Content } from '#features/forms/contract-content.ts'
import * as invitations from '#features/invitations/actions.ts'
import { noteReceipt } from '#features/leads/actions-receipt.ts'
import { leads } from '#features/leads/actions.ts'
import { mailings } from '#features/mailings/actions.ts'
import * as members from '#features/members/actions.ts'
import { notes } from '#features/notes/actions.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import type { Pipeline } from '#features/pipelines/contract.ts'
import { PipelineFile } from '#features/pipelines/contract-file.ts'
import * as priceLists from '#features/price-lists/actions.ts'
import { products } from '#features/products/actions.ts'
import { make as makeScreen } from '#features/screens/actions.ts'
import * as roles from '#features/roles/actions.ts'
import { readyGrants } from '#features/roles/rules.ts'
import { tags } from '#features/tags/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import * as reports from '#features/reports/actions.ts'
import { readyReports } from '#features/reports/rules-ready.ts'
import * as views from '#features/views/actions.ts'
import type { Work } from '#kit/db.ts'
import type { Endpoint } from '#kit/endpoint.ts'
import type { Person, TestApp, TestWorkspace } from '#test/app.ts'

/** Whose records a case is about: those that `holder` holds in `workspace`. */
export type Place = { app: TestApp; workspace: TestWorkspace; holder: Person }
export type Sent = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  form?: FormData
}

let made = 0
/** A word nobody else uses, by which a record is known to be of that workspace. */
export const word = ({ workspace }: Place): string =>
  `${workspace.slug === 'beta' ? 'Betelgeuse' : 'Altair'} ${next()}`
const next = () => (made += 1)
const slug = (place: Place): string => word(place).toLowerCase().replace(' ', '-')

/** A name nobody else uses, for what is sent in. */
export const newName = () => `sent ${next()}`
/** The same as it may stand in an address. */
export const newSlug = () => `sent-${next()}`

/** Does something as the owner of the place's workspace. */
export const asOwner = <T>({ app, workspace }: Place, run: (w: Work) => Promise<T>): Promise<T> =>
  app.as(workspace, workspace.people.owner.memberId, run)
const asHolder = <T>({ app, workspace, holder }: Place, run: (w: Work) => Promise<T>): Promise<T> =>
  app.as(workspace, holder.memberId, run)

type Made = Promise<{ id: string }>
export const dueAt = '2031-05-05T09:00:00Z'
export const laterAt = '2031-05-05T12:00:00Z'

/** The smallest pipeline there is. */
export const pipelineFile = (name: string) =>
  PipelineFile.parse({
    name,
    stages: [
      { name: 'First', kind: 'open', probability: 50 },
      { name: 'Won', kind: 'won', probability: 100 },
    ],
  })

/** A working calendar that is not the default one. */
export const calendarOf = (name: string) => ({ ...standardCalendar(name, 'CN'), isDefault: false })
/** The smallest form there is. */
export const formOf = (name: string) => ({
  name,
  active: true,
  stageId: null,
  content: Content.parse({ consent: null, questions: [{ key: 'email', asks: 'email', required: true }] }),
})
/** The smallest price list there is. */
export const priceListOf = (name: string) => ({
  name,
  currency: 'EUR',
  mode: 'added' as const,
  ground: null,
  country: 'RU',
  regime: null,
  validFrom: null,
  validTo: null,
  standard: false,
  prices: [],
})
/** A tax rate of a day that nobody else uses. */
export const rateOf = (ground: string) => ({
  country: 'DE',
  category: 'standard' as const,
  rate: '19',
  validFrom: Temporal.PlainDate.from('1900-01-01').add({ days: next() }).toString(),
  ground,
})
/** A desk that somebody gets by mail every day. */
export const mailingOf = (memberId: string) => ({
  desk: 'day',
  period: 'month',
  locale: 'en',
  recipients: [{ id: memberId }],
  every: 'day',
  at: '09:00',
})
/** The smallest link of a screen. */
export const screenOf = (name: string) => ({
  name,
  desk: 'head',
  period: 'month',
  look: 'dark',
  locale: 'en',
})
/** What a public address names. */
export const addressOf = ({ path }: { path: string }) => {
  const [slug = '', key = ''] = path.split('/').slice(-2)
  return { slug, key }
}

/** Fresh records of a place, each held by its holder. */
export const fresh = {
  company: (p: Place): Made =>
    asOwner(p, (w) => companies.create(w, { name: word(p), ownerId: p.holder.memberId })),
  contact: (p: Place): Made =>
    asOwner(p, (w) => contacts.create(w, { name: word(p), ownerId: p.holder.memberId })),
  tag: (p: Place): Made => asOwner(p, (w) => tags.create(w, { name: word(p) })),
  team: (p: Place): Made => asOwner(p, (w) => members.teams.create(w, { name: word(p) })),
  product: (p: Place): Made => asOwner(p, (w) => products.create(w, { name: word(p) })),
  resource: (p: Place): Made => asOwner(p, (w) => resources.create(w, { name: word(p), kind: 'vehicle' })),
  booking: async (p: Place): Made => {
    const [{ id: resourceId }, { id: dealId }] = [await fresh.resource(p), await fresh.deal(p)]
    const span = { startsAt: dueAt, endsAt: laterAt }
    return asOwner(p, (w) => bookings.create(w, { resourceId, dealId, ...span }))
  },
  priceList: (p: Place): Made => asOwner(p, (w) => priceLists.create(w, priceListOf(word(p)))),
  taxRate: async (p: Place): Made => {
    const { id } = await asOwner(p, (w) => priceLists.addRate(w, rateOf(word(p))))
    return { id: id! }
  },
  pipeline: (p: Place): Promise<Pipeline> =>
    asOwner(p, (w) => pipelines.create(w, pipelineFile(word(p)), travellers)),
  /** A draft of the owner's that the administrator has approved. */
  draft: async (p: Place): Made => {
    const { id, version: base, retired: _, ...contents } = await fresh.pipeline(p)
    const drafts = pipelines.pipelineDrafts(travellers)
    const renamed = { ...contents, name: word(p) }
    await asOwner(p, (w) => drafts.keep(w, id, { version: 0, base, contents: renamed }))
    await p.app.as(p.workspace, p.workspace.people.admin.memberId, (w) =>
      drafts.answer(w, id, { version: 1, approved: true, words: word(p) }),
    )
    return { id }
  },
  stage: async (p: Place): Made => ({ id: (await fresh.pipeline(p)).stages[0]!.id }),
  deal: async (p: Place): Made => {
    const { id: stageId } = await fresh.stage(p)
    return asOwner(p, (w) =>
      deals.create(w, { name: word(p), stageId, source: 'site', ownerId: p.holder.memberId }),
    )
  },
  lead: (p: Place): Made =>
    asOwner(p, (w) =>
      leads.create(w, { name: word(p), companyName: word(p), source: 'site', ownerId: p.holder.memberId }),
    ),
  /** A company in the pool, whose former owner is none of those who take it. */
  pooled: (p: Place): Made =>
    asOwner(p, async (w) => {
      const { memberId } = p.workspace.people.analyst
      const made = await companies.create(w, { name: word(p), ownerId: memberId })
      await releaseCompanies(w, [{ id: made.id, reason: 'silence' }])
      return made
    }),
  calendar: (p: Place): Promise<Calendar> => asOwner(p, (w) => calendars.create(w, calendarOf(word(p)))),
  /** Made by the holder where the role may. */
  mailing: (p: Place): Made => {
    const makes = readyGrants[p.holder.role].mailing?.verbs.create
    return (makes ? asHolder : asOwner)(p, (w) => mailings.create(w, mailingOf(p.holder.memberId)))
  },
  /** Made by the holder where the role may. */
  screen: async (p: Place): Promise<{ id: string; path: string }> => {
    const makes = readyGrants[p.holder.role].screen?.verbs.create
    const { screen, path } = await (makes ? asHolder : asOwner)(p, (w) => makeScreen(w, screenOf(word(p))))
    return { id: screen.id, path }
  },
  form: (p: Place): Promise<Form> => asOwner(p, (w) => forms.create(w, formOf(word(p)))),
  /** A lead that looks like a robot's post. */
  suspected: async (p: Place): Made => {
    const made = await fresh.lead(p)
    await asOwner(p, (w) =>
      noteReceipt(w, made.id, { answers: [], meetAt: null, token: null, suspicions: ['trap'] }),
    )
    return made
  },
  task: async (p: Place): Made => {
    const { id } = await fresh.company(p)
    return asOwner(p, (w) =>
      tasks.create(w, {
        title: word(p),
        subject: { noun: 'company', id },
        assigneeId: p.holder.memberId,
        dueAt,
      }),
    )
  },
  /** Made by the holder where the role may log calls. */
  call: async (p: Place): Made => {
    const { id } = await fresh.company(p)
    const makes = readyGrants[p.holder.role].call?.verbs.create
    return (makes ? asHolder : asOwner)(p, (w) =>
      calls.create(w, {
        about: word(p),
        direction: 'outgoing',
        outcome: 'talked',
        startedAt: dueAt,
        subject: { noun: 'company', id },
      }),
    )
  },
  /** Written by the holder where the role may write notes. */
  note: async (p: Place): Made => {
    const { id } = await fresh.company(p)
    const writes = readyGrants[p.holder.role].note?.verbs.create
    return (writes ? asHolder : asOwner)(p, (w) =>
      notes.create(w, { body: word(p), subject: { noun: 'company', id } }),
    )
  },
  member: async (p: Place): Made => {
    const [name, email] = [word(p), `${slug(p)}@example.test`]
    const { id: userId } = await p.app.auth.createUser({ name, email })
    return { id: await asOwner(p, (w) => members.add(w, { userId, name, email, roleId: 'analyst' })) }
  },
  report: (p: Place): Made =>
    asHolder(p, (w) => reports.create(w, { name: word(p), ask: readyReports.tasksLate, shared: false })),
  view: (p: Place): Made =>
    asHolder(p, (w) => views.create(w, { noun: 'company', name: word(p), query: {}, shared: false })),
  role: (p: Place): Made => asOwner(p, (w) => roles.create(w, { id: slug(p), name: word(p), grants: {} })),
  invitation: async (p: Place): Promise<{ id: string; token: string }> => {
    const { invitation, token } = await asOwner(p, (w) =>
      invitations.invite(w, { email: `${slug(p)}@example.test`, name: word(p), roleId: 'guest' }),
    )
    return { id: invitation.id, token }
  },
  /** A draft with a file of one company; made by the holder where the role may. */
  import: async (p: Place): Promise<{ id: string; version: number }> => {
    const by = readyGrants[p.holder.role].import?.verbs.create ? p.holder : p.workspace.people.owner
    const form = sheet(word(p), { mode: 'draft', noun: 'company', mapping: { name: 'name' } })
    const { text } = await send(p.app.base, { method: 'POST', path: '/imports' }, { form }, bearer(by))
    return JSON.parse(text) as { id: string; version: number }
  },
  template: async (p: Place): Made => {
    const by = readyGrants[p.holder.role].import?.verbs.create ? p.holder : p.workspace.people.owner
    const body = { name: word(p), options: { noun: 'company', mapping: { name: 'name' } } }
    const { text } = await send(
      p.app.base,
      { method: 'POST', path: '/import-templates' },
      { body },
      bearer(by),
    )
    return JSON.parse(text) as { id: string }
  },
  token: ({ app, workspace, holder }: Place): Made =>
    app.auth.createToken({
      userId: holder.userId,
      workspaceId: workspace.id,
      memberId: holder.memberId,
      name: 'spare',
    }),
}

/** A file of one row, as it is sent in. */
export const sheet = (name: string, options: object): FormData => {
  const form = new FormData()
  form.set('file', new File([`name\r\n${name}\r\n`], 'companies.csv', { type: 'text/csv' }))
  form.set('options', JSON.stringify(options))
  return form
}

export type Answer = { status: number; text: string; code: string | undefined }

/** Sends a request as it stands, whatever it holds; of a stream of events only the beginning is read. */
export const send = async (
  base: string,
  { method, path, streams }: Pick<Endpoint, 'method' | 'path' | 'streams'>,
  { params = {}, query = {}, body, form }: Sent,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const search = new URLSearchParams(
    Object.entries(query).map(([k, v]) => [k, typeof v === 'string' ? v : JSON.stringify(v)]),
  )
  const response = await fetch(
    `${base}/api${path.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))}?${search}`,
    {
      method,
      // Where an answer leads is an answer too.
      redirect: 'manual',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(form && { body: form }),
    },
  )
  if (response.ok && streams?.includes('text/event-stream')) {
    await response.body?.cancel()
    return { status: response.status, text: '', code: undefined }
  }
  const text = await response.text()
  const isProblem = response.headers.get('content-type') === 'application/problem+json'
  return {
    status: response.status,
    text,
    code: isProblem ? (JSON.parse(text) as { code: string }).code : undefined,
  }
}

/** The header by which a person's token speaks. */
export const bearer = ({ token }: Member): Record<string, string> => ({ authorization: `Bearer ${token}` })
/** How an endpoint is named in the grid. */
export const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`

/** A new member of the place's workspace, who speaks by a token. */
export const join = async (place: Place, roleId: string, teamId: string | null = null): Promise<Member> => {
  const { app, workspace } = place
  const [name, email] = [newName(), `${newSlug()}@example.test`]
  const { id: userId } = await app.auth.createUser({ name, email })
  const memberId = await asOwner(place, (w) => members.add(w, { userId, name, email, roleId, teamId }))
  const { token } = await app.auth.createToken({ userId, workspaceId: workspace.id, memberId, name: 'grid' })
  return { base: app.base, token, memberId, userId }
}
export type Member = Pick<Person, 'base' | 'token' | 'memberId' | 'userId'>
