import { company } from '#features/companies/contract.ts'
import { contact } from '#features/contacts/contract.ts'
import { contract } from '#features/contracts/contract.ts'
import { deal } from '#features/deals/contract.ts'
import { lead } from '#features/leads/contract.ts'
import type { Field } from '#kit/fields.ts'
import {
  type Plan,
  type Step,
  stepKinds,
  type SubjectNoun,
  type Term,
  triggers,
  type When,
} from '../contract-plan.ts'

/** What automations may be about. */
export const nouns = { deal, lead, company, contact, contract }

/** The fields of a noun, as the catalogue has them. */
export const fieldsOf = (noun: SubjectNoun): [string, Field][] =>
  Object.entries(nouns[noun].fields as Record<string, Field>)
/** Those an automation may write. */
export const writable = (noun: SubjectNoun): [string, Field][] =>
  fieldsOf(noun).filter(([, f]) => !f.fixed && !f.once && f.kind !== 'links')
/** Those that are a day or a moment. */
export const dated = (noun: SubjectNoun): [string, Field][] =>
  fieldsOf(noun).filter(([, f]) => f.kind === 'day' || f.kind === 'instant')

const common = ['note.created', 'call.created', 'task.created', 'task.updated']
/** The events one may choose from, beside any other of the log. */
export const eventsOf: Record<SubjectNoun, readonly string[]> = {
  deal: [
    'deal.created',
    'deal.updated',
    'deal.moved',
    'deal.deleted',
    'offer.sent',
    'offer.accepted',
    'offer.declined',
    'offer.commented',
    ...common,
  ],
  lead: ['lead.routed', 'lead.converted', 'lead.updated', ...common],
  company: ['company.updated', ...common],
  contact: ['contact.updated', ...common],
  contract: [
    'contract.created',
    'contract.updated',
    'contract.written',
    'contract.version_fixed',
    'contract.sent',
    'contract.countered',
    'contract.covered',
    'contract.deliverable_handed_over',
    'contract.deliverable_judged',
    'contract.deliverable_result_withdrawn',
    'review.decided',
    'contract.approval_asked',
    'contract.approved',
    'contract.returned',
    'contract.signing_begun',
    'contract.signed',
    'contract.in_force',
    'contract.signing_taken_back',
    'contract.declined',
    'contract.reopened',
    'contract.ended',
    'contract.cancelled',
    'contract.deleted',
  ],
}

const ofDeals = new Set<string>(['entered', 'left', 'aged', 'move', 'card', 'offer'])
/** What may start an automation about a noun. */
export const triggersOf = (noun: SubjectNoun): When['on'][] =>
  triggers.filter((on) => (noun === 'deal' || !ofDeals.has(on)) && (noun === 'lead' || on !== 'form'))
/** What may be done for a noun. */
export const stepsOf = (noun: SubjectNoun): Step['do'][] =>
  stepKinds.filter((kind) =>
    kind === 'deal'
      ? noun === 'company' || noun === 'contact'
      : kind === 'mail'
        ? noun !== 'contract'
        : noun === 'deal' || !ofDeals.has(kind),
  )

/** So many days from now. */
export const days = (amount: number): Term => ({ amount, unit: 'day', at: null, working: false })

/** A trigger as it begins to be filled in; `stageId` is the first stage there is. */
export const blankWhen = (on: When['on'], noun: SubjectNoun, stageId: string): When => {
  switch (on) {
    case 'changed':
      return { on, field: fieldsOf(noun)[0]![0] }
    case 'entered':
    case 'left':
      return { on, stageId }
    case 'aged':
      return { on, stageId, term: days(7) }
    case 'date':
      return { on, field: dated(noun)[0]?.[0] ?? '', term: days(1) }
    case 'idle':
      return { on, days: 30 }
    case 'schedule':
      return { on, days: [1, 2, 3, 4, 5], at: '09:00' }
    case 'form':
      return { on, formId: null }
    case 'event':
      return { on, type: eventsOf[noun][0]! }
    default:
      return { on }
  }
}

/** A step as it begins to be filled in. */
export const blankStep = (
  kind: Step['do'],
  noun: SubjectNoun,
  { stageId, memberId, webhookId }: { stageId: string; memberId: string; webhookId: string },
): Step => {
  switch (kind) {
    case 'task':
      return { do: kind, title: '', about: '', term: { ...days(1), working: true }, to: 'owner' }
    case 'note':
      return { do: kind, body: '' }
    case 'card':
      return {
        do: kind,
        stageId,
        name: '{{name}}',
        to: 'owner',
        tasks: [],
        term: { ...days(1), unit: 'workingDay' },
      }
    case 'deal':
      return { do: kind, stageId, name: '{{name}}', to: 'owner' }
    case 'offer':
      return { do: kind }
    case 'move':
      return { do: kind, stageId }
    case 'change':
      return { do: kind, field: writable(noun)[0]![0], value: null }
    case 'assign':
      return { do: kind, to: memberId }
    case 'notify':
      return { do: kind, to: 'owner', text: '' }
    case 'webhook':
      return { do: kind, webhookId }
    case 'mail':
      return { do: kind, subject: '', body: '' }
    case 'wait':
      return { do: kind, term: days(1) }
    case 'stop':
      return { do: kind, filter: { and: [] } }
  }
}

/** The smallest automation to begin with. */
export const blankPlan = (name: string, title: string, roleId: string): Plan => ({
  name,
  noun: 'deal',
  when: { on: 'created' },
  filter: { and: [] },
  steps: [{ do: 'task', title, about: '', term: { ...days(1), working: true }, to: 'owner' }],
  until: [],
  roleId,
  minutes: 5,
})

/** The same about another noun: what that does not have begins anew. */
export const aboutNoun = (plan: Plan, noun: SubjectNoun, stageId: string): Plan => ({
  ...plan,
  noun,
  when: blankWhen(triggersOf(noun).includes(plan.when.on) ? plan.when.on : 'created', noun, stageId),
  filter: { and: [] },
  until: plan.until.filter((type) => eventsOf[noun].includes(type)),
  steps: plan.steps.filter((s) => stepsOf(noun).includes(s.do) && s.do !== 'change' && s.do !== 'stop'),
})

/** Moves one of some items by a place up (-1) or down (1); the first and the last stay where they are. */
export const moved = <T>(items: readonly T[], at: number, by: -1 | 1): T[] => {
  const item = items[at]
  return item === undefined || !(at + by in items)
    ? [...items]
    : items.toSpliced(at, 1).toSpliced(at + by, 0, item)
}
