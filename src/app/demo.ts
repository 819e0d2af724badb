import { automate } from '#features/automations/engine.ts'
import { companies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import * as members from '#features/members/actions.ts'
import { notes } from '#features/notes/actions.ts'
import { share } from '#features/shares/actions.ts'
import { tags } from '#features/tags/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import { transaction, work, type Work } from '#kit/db.ts'
import { actorOf } from './context.ts'
import {
  demoCompanies,
  demoContacts,
  type DemoMember,
  demoMembers,
  demoNotes,
  demoPassword,
  demoTags,
  demoTasks,
  demoTeams,
} from './demo-data.ts'
import { engineOf } from './automating.ts'
import { demoAutomations, demoSales } from './demo-automations.ts'
import { daysAgo, demoDeal, demoPipelines } from './demo-deals.ts'
import { demoProducts } from './demo-products.ts'
import { demoOffers } from './demo-offers.ts'
import { demoForm, demoLeads, demoRouting } from './demo-leads.ts'
import { demoContracts } from './demo-contracts.ts'
import { demoCalls } from './demo-calls.ts'
import { demoDeliverables } from './demo-deliverables.ts'
import { demoRequirements } from './demo-requirements.ts'
import { demoReviews } from './demo-reviews.ts'
import { demoAgreements } from './demo-agreements.ts'
import { demoNeeds } from './demo-needs.ts'
import { demoPortfolio } from './demo-portfolio.ts'
import { demoAmended } from './demo-amended.ts'
import { demoLibrary } from './demo-library.ts'
import { demoSet } from './demo-sets.ts'
import { demoDossiers } from './demo-dossiers.ts'
import { demoTargets } from './demo-targets.ts'
import { demoCalendars } from './demo-calendars.ts'
import { demoSteps } from './demo-steps.ts'
import { demoIdle, demoNeglect, demoPool } from './demo-pool.ts'
import { foundWorkspace } from './found.ts'
import type { Runtime } from './runtime.ts'

type Ids = Record<string, string>

/** Fills a demo workspace unless it is there; returns whether there is one. A fill that was cut off is finished by none: its one transaction left nothing. */
export const fillDemo = async (runtime: Pick<Runtime, 'auth' | 'db' | 'log' | 'pool'>): Promise<boolean> => {
  const { auth, db, pool } = runtime
  const { rows } = await pool.query<{ id: string }>(`select id from workspace where slug = 'demo'`)
  const [founder, ...others] = demoMembers
  const users: Record<string, string> = {}
  if (rows.length > 0 && (await isFilled(runtime, rows[0]!.id))) return true
  for (const m of demoMembers)
    users[m.key] =
      (await auth.findUser(m.email))?.id ??
      (await auth.createUser({ email: m.email, name: m.name, password: demoPassword, locale: m.locale })).id
  const workspaceId =
    rows[0]?.id ??
    (
      await foundWorkspace(db, pool, {
        name: 'Tessera Demo',
        slug: 'demo',
        timeZone: 'Europe/Moscow',
        country: 'RU',
        locale: 'en',
        founder: { userId: users.owner!, name: founder.name, email: founder.email },
      })
    ).workspaceId
  const actor = (await transaction(db, workspaceId, (tx) =>
    actorOf(tx, workspaceId, { userId: users.owner! }, 'cli'),
  ))!
  await work({ db, actor, now: Temporal.Instant.fromEpochMilliseconds(Date.now()) }, (w) =>
    fill(w, others, users),
  )
  await automate(engineOf(runtime), workspaceId, Temporal.Instant.fromEpochMilliseconds(Date.now()))
  return true
}

const isFilled = ({ db }: Pick<Runtime, 'db'>, workspaceId: string) =>
  transaction(
    db,
    workspaceId,
    async (tx) =>
      (await tx.selectFrom('company').select('id').where('workspace_id', '=', workspaceId).limit(1).execute())
        .length > 0,
  )

const fill = async (w: Work, others: readonly (typeof demoMembers)[number][], users: Ids) => {
  const teams: Ids = {}
  for (const t of demoTeams)
    teams[t.key] = (await members.teams.create(w, { name: t.name, parentId: t.parent && teams[t.parent] })).id
  const ids: Ids = { owner: w.actor.memberId }
  for (const m of others)
    ids[m.key] = await members.add(w, {
      userId: users[m.key]!,
      name: m.name,
      email: m.email,
      roleId: m.role,
      teamId: m.team && teams[m.team]!,
    })
  await demoCalendars(w)
  await demoRouting(w, ids, teams)
  await demoLeads(w)
  const tagIds: string[] = []
  for (const t of demoTags) tagIds.push((await tags.create(w, t)).id)
  const way = await demoPipelines(w)
  const sale = await demoProducts(w)
  await demoForm(w, way)
  const sold: { id: string; ownerId: string }[] = []
  let n = 0
  for (const { owner, tags: places, ...rest } of demoCompanies()) {
    const made = await companies.create(daysAgo(w, 100), {
      ...rest,
      ownerId: n in demoIdle ? null : ids[owner],
      tags: [...new Set(places)].map((place) => ({ id: tagIds[place] })),
    })
    const country = rest.country as 'RU' | 'CN' | 'GB'
    await demoDeal(w, way, n, { id: made.id, country, ownerId: ids[owner]! }, sale)
    const holder = { ...w, actor: { ...w.actor, memberId: ids[owner]! } }
    if (n in demoIdle) await demoNeglect(w, made.id, demoIdle[n]!, ids[owner]!)
    else await demoCalls(holder, n, { id: made.id, country, phone: rest.phones[0]! })
    await fillCompany(w, made.id, country, owner, n++, ids)
    if (n <= 2) sold.push({ id: made.id, ownerId: ids[owner]! })
    if (n === 3) await share(w, { noun: 'company', recordId: made.id, memberId: ids.guest! })
  }
  await demoContracts(w, way, [ids.manager!, ids.manager2!, ids.head!])
  await demoPool(w)
  await demoTargets(w, ids, teams)
  await demoReviews(w)
  await demoRequirements(w)
  await demoOffers(w)
  await demoDeliverables(w)
  await demoAgreements(w)
  await demoDossiers(w)
  await demoPortfolio(w)
  await demoSet(w)
  await demoLibrary(w, ids.admin!)
  await demoAmended(w)
  await demoNeeds(w, ids)
  await demoAutomations(w, ids.admin!)
  await demoSales(w, way, sold, sale)
  await demoSteps(w)
}

const DAY = 24
const fillCompany = async (
  w: Work,
  companyId: string,
  country: 'RU' | 'CN' | 'GB',
  owner: DemoMember,
  n: number,
  ids: Ids,
) => {
  const subject = { noun: 'company', id: companyId }
  for (const person of demoContacts(country, n))
    await contacts.create(w, {
      ...person,
      ownerId: ids[owner],
      companies: [{ id: companyId, role: person.position }],
    })
  if (n % 3 !== 2) {
    const dueAt = w.now.add({ hours: ((n - 12) * DAY) / 2 + 9 }).toString()
    await tasks.create(w, { title: demoTasks[country][n % 3]!, subject, assigneeId: ids[owner], dueAt })
  }
  // What was done before tells the desk of work in months past.
  const [ago, assigneeId] = [2 + ((n * 11) % 110), ids[owner]!]
  const done = await tasks.create(daysAgo({ ...w, actor: { ...w.actor, memberId: assigneeId } }, ago + 3), {
    title: demoTasks[country][(n + 1) % 3]!,
    subject,
    assigneeId,
    dueAt: w.now.subtract({ hours: (ago - 1) * DAY }).toString(),
  })
  await tasks.update(daysAgo(w, ago), done.id, { state: 'done' })
  if (n % 4 === 1) await notes.create(w, { body: demoNotes[country], subject })
}

/** The lines that tell how to sign in to the demo. */
export const demoSignIns = (): string =>
  [
    'Demo sign-ins (password for all: ' + demoPassword + ')',
    ...demoMembers.map((m) => `  ${m.role.padEnd(12)} ${m.email.padEnd(24)} ${m.name}`),
  ].join('\n')
