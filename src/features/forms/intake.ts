import { nextWorking } from '#kit/calendar.ts'
import type { Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { titlesOf } from '#kit/present.ts'
import { defaultCalendar } from '#features/calendars/actions.ts'
import { clear, noteReceipt } from '#features/leads/actions-receipt.ts'
import { convert, leads, matchesOf } from '#features/leads/actions.ts'
import { nameOf } from '#features/leads/rules.ts'
import { assign } from '#features/routing/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import { sql } from 'kysely'
import type { Content } from './contract-content.ts'
import { asForm, respondWithinOf } from './queries.ts'
import type { Answers } from './rules.ts'

type Handling = { mode: Content['mode']; stageId: string | null; respondWithin: number }
/** When they would like to meet. */
type Meeting = Temporal.Instant | null
type Lead = {
  id: string
  name: string
  person: string | null
  companyName: string | null
  phones: string[]
  emails: string[]
}

/**
 * Makes a deal of a lead where its form says so and whose it is needs no guessing: with one contact or company that matches,
 * or none at all. The deal's id, or null where a person is to decide.
 */
const sell = async (w: Work, lead: Lead, { mode, stageId }: Handling): Promise<string | null> => {
  if (mode === 'manual' || stageId === null) return null
  const { contacts, companies } = await matchesOf(w, lead)
  const companyId = contacts[0]?.companyId ?? companies[0]?.id ?? null
  const others = companies.filter(({ id }) => id !== companyId)
  if (contacts.length > 1 || others.length > 0) return null
  if (mode === 'mixed' && contacts.length + companies.length === 0) return null
  const done = await convert(w, lead.id, { stageId, companyId, contactId: contacts[0]?.id ?? null })
  return (done.dealId as string | null | undefined) ?? null
}

/**
 * Gives a new lead to somebody, makes a deal of it if it may, and sets the first task: to answer within the form's time. Whoever
 * named a time to meet stands at that time among the tasks. Says whose the lead is now.
 */
const handle = async (w: Work, lead: Lead, handling: Handling, meetAt: Meeting): Promise<string> => {
  const { ownerId } = await assign(w, lead.id)
  const dealId = await sell(w, lead, handling)
  const begin = nextWorking(await defaultCalendar(w), w.now)
  const dueAt = begin.add({ minutes: handling.respondWithin }).toString()
  const set = (key: string, at: string, remindAt: string) =>
    tasks.create(w, {
      title: phrase(w.actor.locale, key, { name: lead.name }).slice(0, 200),
      subject: dealId ? { noun: 'deal', id: dealId } : { noun: 'lead', id: lead.id },
      assigneeId: ownerId,
      dueAt: at,
      remindAt,
    })
  await set('form.task', dueAt, dueAt)
  // Of a request that was cleared late, the time may have passed: there is nobody to meet any more, only to answer.
  if (meetAt && Temporal.Instant.compare(meetAt, w.now) > 0)
    await set('form.meeting', meetAt.toString(), meetAt.subtract({ hours: 1 }).toString())
  return ownerId
}

export type Request = {
  answers: Answers
  locale: Locale
  page: string | null
  campaign: string | null
  token: string | null
  suspicions: string[]
  files: { id: string; label: string }[]
}
type Of = { id: string; stageId: string | null; content: Content }

/**
 * Takes in what a visitor sent, in one transaction: the lead, its owner, in automatic modes its company, contact and deal, and
 * the first task. What looks like a robot's waits as a suspected lead, and nobody is told.
 */
export const takeIn = async (
  w: Work,
  form: Of,
  request: Request,
  mode = form.content.mode,
): Promise<{ id: string }> => {
  const { answers, suspicions, token, files } = request
  const { phone, email, ...told } = answers.lead
  const topic = told['topic'] ?? form.content.topic
  const made = await leads.create(w, {
    ...told,
    name: nameOf({ ...answers.lead, topic }),
    topic,
    phones: phone ? [phone] : [],
    emails: email ? [email] : [],
    source: form.content.source,
    language: request.locale,
    page: request.page,
    campaign: request.campaign,
    formId: form.id,
    ownerId: null,
  })
  const { meetAt: wished } = answers
  const wish = wished
    ? [{ label: phrase(request.locale, 'form.asks.meetAt'), text: wished.replace('T', ' ') }]
    : []
  const meetAt = wished
    ? Temporal.PlainDateTime.from(wished).toZonedDateTime(w.actor.timeZone).toInstant()
    : null
  await noteReceipt(w, made.id, { answers: [...answers.own, ...wish], meetAt, token, suspicions })
  for (const { id, label } of files)
    await sql`insert into lead_file (workspace_id, lead_id, file_id, label)
      values (${w.actor.workspaceId}::uuid, ${made.id}::uuid, ${id}::uuid, ${label})`.execute(w.tx)
  if (suspicions.length === 0)
    await handle(
      w,
      made as unknown as Lead,
      { mode, stageId: form.stageId, respondWithin: form.content.respondWithin },
      meetAt,
    )
  return { id: made.id }
}

const USUAL_MINUTES = 30

/** Says that a suspected lead is genuine: it goes on as if it had just come in, except that a person makes its deal. */
export const clearLead = async (w: Work, id: string): Promise<{ ownerId: string; name: string }> => {
  const meetAt = await clear(w, id)
  // It may go to somebody whose leads whoever cleared it does not see.
  const form = asForm(w)
  const lead = await leads.get(form, id)
  const respondWithin = (await respondWithinOf(w, lead.formId)) ?? USUAL_MINUTES
  const handling = { mode: 'manual', stageId: null, respondWithin } as const
  const ownerId = await handle(form, lead as unknown as Lead, handling, meetAt)
  const names = await titlesOf(w.tx, w.actor, new Map([['member', new Set([ownerId])]]))
  return { ownerId, name: names[ownerId]?.title ?? '' }
}
