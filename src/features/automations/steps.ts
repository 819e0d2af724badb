import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Work } from '#kit/db.ts'
import type { Field, Link } from '#kit/fields.ts'
import { decimalOf } from '#kit/money.ts'
import { nounNamed } from '#kit/nouns.ts'
import { type Presented, type Refs } from '#kit/present.ts'
import { companies } from '#features/companies/actions.ts'
import { contacts } from '#features/contacts/actions.ts'
import { contracts } from '#features/contracts/actions.ts'
import { openCard } from '#features/deals/actions-cards.ts'
import { deals, move } from '#features/deals/actions.ts'
import { cardParts } from '#features/deals/contract-cards.ts'
import { leads } from '#features/leads/actions.ts'
import { write } from '#features/letters/actions.ts'
import { compose } from '#features/letters/actions-kept.ts'
import { isActive } from '#features/members/actions.ts'
import { notes } from '#features/notes/actions.ts'
import { notify, notifyOnce } from '#features/notifications/actions.ts'
import { defaultCalendar } from '#features/calendars/actions.ts'
import { offerDeal } from '#features/offers/actions-flow.ts'
import { deliver, webhookNamed } from '#features/webhooks/actions.ts'
import { tasks } from '#features/tasks/actions.ts'
import type { Result, Run } from './contract.ts'
import type { Step, SubjectNoun, Term } from './contract-plan.ts'
import { flagsOf } from './matching.ts'
import { filled, unmailed } from './rules.ts'
import { due } from './rules-terms.ts'

/** The verbs of what automations are about. */
export const actionsOf = {
  deal: deals,
  lead: leads,
  company: companies,
  contact: contacts,
  contract: contracts,
}

type Subject = { noun: SubjectNoun; id: string }
/** What tasks and notes are set on. */
type Place = { noun: Exclude<SubjectNoun, 'contract'>; id: string }
type Performing = Pick<Run, 'id' | 'automationId' | 'cause'>
/** What came of a step: what was done, until when to wait, or why to go no further. */
export type Outcome = { results: Omit<Result, 'at'>[]; wakeAt?: Temporal.Instant; ended?: string }

/** A record's field in words. */
const spoken = (noun: SubjectNoun, record: Presented, refs: Refs, name: string): string => {
  const value = record[name]
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return refs[value]?.title ?? value
  if (Array.isArray(value))
    return value.map((v) => (typeof v === 'string' ? v : (refs[(v as Link).id]?.title ?? ''))).join(', ')
  if ((nounNamed(noun)?.fields[name] as Field | undefined)?.kind === 'money') {
    const { minor, currency } = value as { minor: number; currency: string }
    return `${decimalOf({ minor, currency })} ${currency}`
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** To whom mail about a record goes: its own address, that of its first person, or of its company; null where there is none. */
const addressOf = async (w: Work, noun: SubjectNoun, record: Presented): Promise<string | null> => {
  const own = (record.emails as string[] | undefined)?.[0]
  if (own || noun !== 'deal') return own ?? null
  const person = (record.contacts as Link[] | undefined)?.[0]?.id
  const reached = person ? ((await contacts.get(w, person)).emails as string[] | undefined)?.[0] : undefined
  const companyId = record.companyId as string | null | undefined
  if (reached || !companyId) return reached ?? null
  return ((await companies.get(w, companyId)).emails as string[] | undefined)?.[0] ?? null
}

/** Where tasks and notes about a record stand: on itself, those about a contract on its company. Refuses a contract without one. */
const placeOf = ({ noun, id }: Subject, record: Presented): Place => {
  if (noun !== 'contract') return { noun, id }
  const companyId = record.companyId as string | null
  return companyId === null
    ? refuse('common.invalid', { issues: [{ path: ['companyId'], code: 'required' }] })
    : { noun: 'company', id: companyId }
}

/** With whom a new deal is: the company, or the person and the company they work at where that is only one. */
const customerOf = (noun: SubjectNoun, record: Presented) => {
  if (noun === 'company') return { companyId: record.id }
  const [company, another] = (record.companies as Link[] | undefined) ?? []
  return { contacts: [{ id: record.id }], companyId: company && !another ? company.id : null }
}

/**
 * Does one step for a record, as the work's actor and in its transaction; `run` says for which run, none when it is only tried.
 * Refuses what the actor may not, and what rules forbid.
 */
export const perform = async (
  w: Work,
  { noun, id }: Subject,
  step: Step,
  run?: Performing,
): Promise<Outcome> => {
  const record = await actionsOf[noun].get(w, id)
  if (record.deletedAt !== null) return { results: [], ended: 'record_gone' }
  const say = (words: string) => filled(words, (name) => spoken(noun, record, record.refs, name))
  const ownerId = (record.ownerId as string | null | undefined) ?? w.actor.memberId
  const whom = (to: string) => (to === 'owner' ? ownerId : to)
  const here = () => placeOf({ noun, id }, record)
  const ends = async (term: Term) => due(w.now, term, await defaultCalendar(w))
  const setTask = async (subject: Place, title: string, about: string, term: Term, to: string) => {
    const dueAt = (await ends(term)).toString()
    const made = await tasks.create(w, {
      title: say(title).slice(0, 200),
      about: say(about),
      subject,
      assigneeId: whom(to),
      dueAt,
    })
    return { do: 'task', noun: 'task', id: made.id, text: say(title), until: dueAt, to: whom(to) }
  }
  switch (step.do) {
    case 'task':
      return { results: [await setTask(here(), step.title, step.about, step.term, step.to)] }
    case 'note': {
      const made = await notes.create(w, { body: say(step.body), subject: here() })
      return { results: [{ do: 'note', noun: 'note', id: made.id, text: say(step.body) }] }
    }
    case 'card': {
      const { fresh, ...made } = await openCard(w, id, {
        stageId: step.stageId,
        name: say(step.name).slice(0, 200),
        ownerId: whom(step.to),
        parts: step.copies ?? cardParts,
      })
      const results: Outcome['results'] = [
        { do: 'card', noun: 'deal', id: made.id, text: made.name, to: whom(step.to) },
      ]
      for (const title of fresh ? step.tasks : [])
        results.push(await setTask({ noun: 'deal', id: made.id }, title, '', step.term, step.to))
      return { results }
    }
    case 'deal': {
      const made = await deals.create(w, {
        name: say(step.name).slice(0, 200),
        stageId: step.stageId,
        ownerId: whom(step.to),
        // Whoever is in the base already buys again.
        source: 'repeat',
        ...customerOf(noun, record),
      })
      return {
        results: [{ do: 'deal', noun: 'deal', id: made.id, text: String(made.name), to: whom(step.to) }],
      }
    }
    case 'offer': {
      const made = await offerDeal(w, id, run && `${run.automationId}:${id}`)
      // A draft that nobody knows of would never be sent.
      if (made.empty && run)
        await notifyOnce(
          w,
          {
            memberId: (await isActive(w, ownerId)) ? ownerId : w.actor.memberId,
            kind: 'unlined',
            noun: 'deal',
            recordId: id,
            data: { on: run.cause.on },
          },
          true,
        )
      return { results: [{ do: 'offer', noun: 'offer', id: made.id, text: made.number ?? made.name }] }
    }
    case 'move':
      await move(w, id, { stageId: step.stageId })
      return { results: [{ do: 'move', noun, id, to: step.stageId }] }
    case 'change':
      await actionsOf[noun].update(w, id, { [step.field]: step.value })
      return { results: [{ do: 'change', noun, id, text: step.field }] }
    case 'assign':
      await actionsOf[noun].update(w, id, { ownerId: step.to })
      return { results: [{ do: 'assign', noun, id, to: step.to }] }
    case 'notify': {
      const [memberId, text] = [whom(step.to), say(step.text)]
      await notify(w, { memberId, kind: 'automation', noun, recordId: id, data: { text } })
      return { results: [{ do: 'notify', text, to: memberId }] }
    }
    case 'mail': {
      if (noun === 'contract') return refuse('common.invalid', { issues: [unmailed] })
      const to = await addressOf(w, noun, record)
      if (to === null) refuseIssues([{ path: ['emails'], code: 'required' }])
      const letter = step.templateId
        ? await compose(w, { noun, id }, step.templateId)
        : { theme: step.subject, subject: say(step.subject), body: say(step.body), locale: null }
      await write(w, {
        automationId: run?.automationId ?? null,
        runId: run?.id ?? null,
        to: to!,
        video: step.video ?? null,
        ...letter,
      })
      return { results: [{ do: 'mail', text: letter.subject, to: to! }] }
    }
    case 'webhook': {
      const { refs: _, can: __, ...fields } = record
      const content = { event: run?.cause, automation: { name: w.actor.cause?.name }, noun, record: fields }
      const told = run
        ? await deliver(w, step.webhookId, run.automationId, { ...content, run: run.id })
        : await webhookNamed(w, step.webhookId)
      return { results: [{ do: 'webhook', id: told.id, text: told.name }] }
    }
    case 'wait': {
      const wakeAt = await ends(step.term)
      return { results: [{ do: 'wait', until: wakeAt.toString() }], wakeAt }
    }
    case 'stop': {
      const [meets] = (await flagsOf(w.tx, w.actor, noun, [id], [step.filter])).get(id) ?? []
      return { results: [{ do: 'stop' }], ...(meets === true && { ended: 'stopped' }) }
    }
  }
}

/** Calls off the tasks that were set and are still open; how many. */
export const callOff = async (w: Work, results: readonly Result[]): Promise<number> => {
  const ids = results.flatMap((r) => (r.do === 'task' && r.id ? [r.id] : []))
  if (ids.length === 0) return 0
  const { rows } = await sql<{ id: string }>`select t.id from ${readable(w.actor, 'task')} t
    where t.id = any(${ids}::uuid[]) and t.state = 'open' order by t.id`.execute(w.tx)
  for (const { id } of rows) await tasks.update(w, id, { state: 'cancelled' })
  return rows.length
}
