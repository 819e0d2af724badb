import { sql } from 'kysely'
import { fieldRight, may, readable, visible } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { titlesOf } from '#kit/present.ts'
import type { Turn } from './contract.ts'
import type { Candidate } from './queue.ts'

const PEOPLE = 5

/** Everything that somebody about to call wants to see of a customer, as far as the actor may read it. */
export const turnOf = async (w: Work, { noun, id, zone, promised }: Candidate, until: string) => {
  const { tx, actor } = w
  const [names, phones, last, note] = await Promise.all([
    titlesOf(tx, actor, new Map([[noun, new Set([id])]])),
    phonesOf(w, noun, id),
    lastCallTo(w, id),
    lastNoteOn(w, id),
  ])
  const turn: Turn = {
    subject: { noun: noun as Turn['subject']['noun'], id },
    name: names[id]?.title ?? '',
    phones,
    timeZone: zone || null,
    promisedAt: promised?.toISOString() ?? null,
    lastCall: last,
    lastNote: note,
    until,
  }
  const people = last ? new Map([['member', new Set([last.memberId])]]) : new Map<string, Set<string>>()
  return { turn, refs: await titlesOf(tx, actor, people) }
}

/** The customer's own numbers, then those of the people there. */
const phonesOf = async ({ tx, actor }: Work, noun: string, id: string): Promise<Turn['phones']> => {
  const own = noun === 'contact' ? sql`false` : sql`true`
  const companies = readable(actor, 'company')
  const at =
    noun === 'company'
      ? sql`${id}::uuid`
      : sql`(select d.company_id from ${readable(actor, noun === 'lead' ? 'lead' : 'deal')} d where d.id = ${id}::uuid)`
  const shown = (of: string) => may(actor, `${of}.read`) && fieldRight(actor, of, 'phones') !== 'hidden'
  const ofCompany = sql`select null as who, unnest(c.phones) as number, 0 as place from ${companies} c where ${own} and c.id = ${at}`
  const people =
    noun === 'contact'
      ? sql`p.id = ${id}::uuid`
      : sql`p.id in (select a.contact_id from affiliation a where a.workspace_id = ${actor.workspaceId}::uuid and a.company_id = ${at})`
  const ofPeople = sql`(select p.name as who, p.phones[1] as number, 1 as place from ${readable(actor, 'contact')} p
    where ${people} and p.phones <> '{}' order by p.name limit ${PEOPLE})`
  const ofLead = sql`select l.person as who, unnest(l.phones) as number, 0 as place from ${readable(actor, 'lead')} l where l.id = ${id}::uuid`
  const parts = [
    ...(noun === 'lead' && shown('lead') ? [ofLead] : []),
    ...(noun !== 'contact' && shown('company') ? [ofCompany] : []),
    ...(shown('contact') ? [ofPeople] : []),
  ]
  if (parts.length === 0) return []
  const { rows } = await sql<
    Turn['phones'][number]
  >`select q.who, q.number from (${sql.join(parts, sql` union all `)}) q
    order by q.place, q.who`.execute(tx)
  return rows
}

const lastCallTo = async ({ tx, actor }: Work, id: string): Promise<Turn['lastCall']> => {
  const { rows } = await sql<{
    at: Date
    outcome: NonNullable<Turn['lastCall']>['outcome']
    memberId: string
    about: string | null
  }>`
    select c.started_at as at, c.outcome, c.member_id as "memberId", c.about from call c
    where ${visible(actor, 'call', 'c')} and c.deleted_at is null and (c.subject_id = ${id}::uuid or c.company_id = ${id}::uuid)
    order by c.started_at desc limit 1`.execute(tx)
  return rows[0] ? { ...rows[0], at: rows[0].at.toISOString() } : null
}

const lastNoteOn = async ({ tx, actor }: Work, id: string): Promise<Turn['lastNote']> => {
  if (!may(actor, 'note.read')) return null
  const { rows } = await sql<{
    at: Date
    body: string
  }>`select n.created_at as at, n.body from ${readable(actor, 'note')} n
    where n.subject_id = ${id}::uuid order by n.created_at desc limit 1`.execute(tx)
  return rows[0] ? { at: rows[0].at.toISOString(), body: rows[0].body } : null
}
