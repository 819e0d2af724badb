import './policy.ts'
import { sql } from 'kysely'
import { byItself, readable, reaches, visible } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { titlesOf, type Row, selectSql, type Wanted, want } from '#kit/present.ts'
import { companies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import { deals } from '#features/deals/actions.ts'
import { lead } from './contract.ts'
import { admit, isOpen } from './rules.ts'

export const leads = crudActions(lead, {
  defaults: ({ actor, now }) => ({ ownerId: actor.memberId, status: 'new', receivedAt: now.toString() }),
  admit,
  // Whoever takes a request up has answered it.
  derive: ({ now }, values, before) =>
    before?.status === 'new' && 'status' in values && before.answered_at === null
      ? { answeredAt: now.toString() }
      : {},
})

type LeadRow = Row & {
  status: string
  name: string
  person: string | null
  company_name: string | null
  phones: string[]
  emails: string[]
}

/** A request that may be changed, locked until the transaction ends. */
export const lockLead = async ({ tx, actor }: Work, id: string): Promise<LeadRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<LeadRow>`select ${selectSql(lead, 't')} from lead t
    where t.id = ${id}::uuid and ${visible(actor, 'lead', 't')} and t.deleted_at is null for update of t`.execute(
    tx,
  )
  const row = rows[0] ?? refuse('common.not_found')
  return reaches(actor, lead, 'update', row) ? row : refuse('auth.forbidden', { permission: 'lead.update' })
}

type Named = { id: string; name: string }
export type Matches = { contacts: (Named & { companyId: string | null })[]; companies: Named[] }

/**
 * Whom the actor may see that a request may come from: contacts with one of its phones or mails, the companies these work
 * at, and companies with its phone, mail or very name. At most ten of each, the surest first.
 */
export const matchesOf = async (
  { tx, actor }: Work,
  asked: { phones: readonly string[]; emails: readonly string[]; companyName: string | null },
): Promise<Matches> => {
  const [phones, emails] = [sql`${asked.phones}::text[]`, sql`${asked.emails}::text[]`]
  const [{ rows: people }, { rows: firms }] = await Promise.all([
    sql<Named & { companyId: string | null }>`select c.id, c.name,
        (select a.company_id from affiliation a join ${readable(actor, 'company')} f on f.id = a.company_id
          where a.workspace_id = c.workspace_id and a.contact_id = c.id order by a.company_id limit 1) as "companyId"
      from ${readable(actor, 'contact')} c where c.phones && ${phones} or c.emails && ${emails}
      order by c.emails && ${emails} desc, c.name, c.id limit 10`.execute(tx),
    sql<Named>`select c.id, c.name from ${readable(actor, 'company')} c
      where c.phones && ${phones} or c.emails && ${emails} or c.name = ${asked.companyName}
      order by c.emails && ${emails} desc, c.name, c.id limit 10`.execute(tx),
  ])
  return { contacts: people, companies: firms }
}

/** The matches of one request, and the names of the companies its contacts work at. */
export const matches = async (w: Work, id: string) => {
  const record = await leads.get(w, id)
  const found = await matchesOf(w, {
    phones: (record.phones as string[] | undefined) ?? [],
    emails: (record.emails as string[] | undefined) ?? [],
    companyName: (record.companyName as string | null | undefined) ?? null,
  })
  const wanted: Wanted = new Map()
  for (const { companyId } of found.contacts) want(wanted, 'company', companyId)
  return { ...found, refs: await titlesOf(w.tx, w.actor, wanted) }
}

type Conversion = {
  version?: number | undefined
  stageId: string
  name?: string | undefined
  companyId: string | null
  contactId: string | null
}

/**
 * Turns a request into a deal in a stage, with the company and the contact named, or new ones made of what the request says.
 * Refuses a stale version, a request that is closed (`lead.closed`), and what keeps the deal out of the stage.
 */
export const convert = async (w: Work, id: string, { version, stageId, ...chosen }: Conversion) => {
  const row = await lockLead(w, id)
  if (version !== undefined && row.version !== version)
    refuse('common.stale', { version: row.version, current: await leads.get(w, id) })
  if (!isOpen(row.status)) refuse('lead.closed', { status: row.status })
  const ownerId = (row.owner_id as string | null) ?? w.actor.memberId
  const companyId = chosen.companyId ?? (await companyOf(w, row, ownerId))
  const contactId = chosen.contactId ?? (await contactOf(w, row, ownerId, companyId))
  if (chosen.contactId) await addReach(w, chosen.contactId, row)
  if (!companyId && !contactId) refuseIssues([{ path: ['companyId'], code: 'required' }])
  const deal = await deals.create(w, {
    name: chosen.name ?? row.name,
    stageId,
    companyId,
    contacts: contactId ? [{ id: contactId }] : [],
    source: row.source,
    ownerId,
    about: row.message,
  })
  await settle(w, row, {
    status: 'converted',
    deal_id: deal.id,
    company_id: companyId,
    contact_id: contactId,
  })
  return leads.get(w, id)
}

/** A new company of what a request says; null where it names none. Phone and mail are the person's, if there is one. */
const companyOf = async (w: Work, row: LeadRow, ownerId: string): Promise<string | null> => {
  if (!row.company_name) return null
  const reach = row.person === null ? { phones: row.phones, emails: row.emails } : {}
  const { id } = await companies.create(w, {
    name: row.company_name,
    country: row.country,
    customer: true,
    ownerId,
    ...reach,
  })
  return id
}

/** A new contact of what a request says; null where it names nobody. */
const contactOf = async (w: Work, row: LeadRow, ownerId: string, companyId: string | null) => {
  if (!row.person) return null
  const { person: name, phones, emails } = row
  const links = companyId ? [{ id: companyId }] : []
  return (await contacts.create(w, { name, phones, emails, companies: links, ownerId })).id
}

/** Adds the phones and mails that a request tells anew to a contact that the actor may change. */
const addReach = async (w: Work, contactId: string, row: LeadRow): Promise<void> => {
  const known = await contacts.get(w, contactId)
  if (!known.can.includes('update')) return
  const all = (key: 'phones' | 'emails') => [
    ...new Set([...((known[key] as string[] | undefined) ?? []), ...row[key]]),
  ]
  await contacts.update(w, contactId, { phones: all('phones'), emails: all('emails') })
}

/** Writes what only the server may write on a request, with its event. */
const settle = async (
  { tx, actor, now, record }: Work,
  row: LeadRow,
  to: Record<'status' | 'deal_id' | 'company_id' | 'contact_id', string | null>,
) => {
  await sql`update lead set status = ${to.status}, deal_id = ${to.deal_id}::uuid, company_id = ${to.company_id}::uuid,
      contact_id = ${to.contact_id}::uuid, version = version + 1,
      answered_at = coalesce(answered_at, ${byItself(actor) ? null : now.toString()}::timestamptz), updated_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and id = ${row.id}::uuid`.execute(tx)
  await record({
    type: 'lead.converted',
    noun: 'lead',
    id: row.id,
    parent: to.company_id ? { noun: 'company', id: to.company_id } : null,
    data: { changes: { status: [row.status, to.status], dealId: [null, to.deal_id] } },
  })
}

/** Notes that somebody answered the requests that are, or led to, a record: those nobody answered before. No event: the answer's own tells it. */
export const answered = async (
  { tx, actor, now }: Work,
  { noun, id }: { noun: string; id: string },
): Promise<void> => {
  const at = { lead: 'id', deal: 'deal_id', contact: 'contact_id', company: 'company_id' }[noun]
  if (!at || byItself(actor)) return
  await sql`update lead set answered_at = ${now.toString()}
    where workspace_id = ${actor.workspaceId}::uuid and ${sql.ref(at)} = ${id}::uuid and answered_at is null
      and status <> 'suspected'`.execute(tx)
}
