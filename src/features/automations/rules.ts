import type { Issue } from '#kit/errors.ts'
import type { Field, Fields } from '#kit/fields.ts'
import type { Plan, Step } from './contract-plan.ts'

/** Under which name automations listen to events. */
export const LISTENER = 'automation'

/** An event as far as triggers look at it. */
export type Happening = {
  id: string
  type: string
  noun: string
  record_id: string
  parent_noun: string | null
  parent_id: string | null
  data: { changes?: Record<string, readonly [unknown, unknown]> }
}
/** What an event starts: the record it is about, and the key under which that starts once. */
export type Start = { recordId: string; key: string }

const changing: Record<string, readonly string[]> = {
  deal: ['deal.updated', 'deal.moved'],
  lead: ['lead.updated', 'lead.routed', 'lead.converted', 'lead.cleared'],
  contract: [
    'contract.updated',
    'contract.sent',
    'contract.approval_asked',
    'contract.returned',
    'contract.signing_begun',
    'contract.in_force',
    'contract.signing_taken_back',
    'contract.declined',
    'contract.reopened',
    'contract.ended',
    'contract.cancelled',
  ],
}

/** The types of events that may start an automation or end it early. */
export const typesOf = ({ noun, when, until }: Pick<Plan, 'noun' | 'when' | 'until'>): string[] => [
  ...new Set([...startingTypes(noun, when), ...until]),
]

const startingTypes = (noun: string, when: Plan['when']): readonly string[] => {
  switch (when.on) {
    case 'created':
      return [`${noun}.created`]
    case 'changed':
      return changing[noun] ?? [`${noun}.updated`]
    case 'entered':
      return ['deal.created', 'deal.moved']
    case 'left':
      return ['deal.moved']
    case 'form':
      return ['lead.routed']
    case 'event':
      return [when.type]
    default:
      return []
  }
}

/** What an event starts by an automation's trigger, its conditions aside; null when nothing. */
export const concerns = ({ noun, when }: Pick<Plan, 'noun' | 'when'>, event: Happening): Start | null => {
  if (!startingTypes(noun, when).includes(event.type)) return null
  const recordId = about(noun, event)
  if (recordId === null || !meets(when, event.data.changes ?? {})) return null
  // A form is posted once, however often its lead is routed again.
  return { recordId, key: when.on === 'form' ? `form:${recordId}` : `event:${event.id}` }
}

const reached = new Set<unknown>(['talked', 'callBack', 'refused'])
/** Whether an event that ends automations early counts as somebody's answer: a call does only when they were reached. */
export const isAnswer = ({ type, data }: Pick<Happening, 'type' | 'data'>): boolean =>
  type !== 'call.created' || reached.has(data.changes?.outcome?.[1])

/** The record of a noun that an event is about: the one it happened to, or the one that hangs above it. */
export const about = (noun: string, event: Happening): string | null => {
  if (event.noun === noun) return event.record_id
  return event.parent_noun === noun ? event.parent_id : null
}

const meets = (when: Plan['when'], changes: Record<string, readonly [unknown, unknown]>): boolean => {
  const [from, to] = changes.stageId ?? []
  switch (when.on) {
    case 'changed':
      return when.field in changes
    case 'entered':
      return to === when.stageId
    case 'left':
      return from === when.stageId
    default:
      return true
  }
}

const DEEPEST = 8
/** How many runs one cause may lead to within an hour: what branches at every step grows beyond all bounds before it is deep. */
const MOST_LED = 100

/**
 * Why a run must not begin: its automation stands on this record in what led to it, too much led to it, or the first of what
 * led to it has led to too many (`led`, within the last hour).
 */
export const loop = (
  chain: readonly string[],
  link: string,
  led = 0,
): 'loop.again' | 'loop.deep' | 'loop.many' | undefined => {
  if (chain.includes(link)) return 'loop.again'
  if (chain.length >= DEEPEST) return 'loop.deep'
  return led >= MOST_LED ? 'loop.many' : undefined
}

const variable = /\{\{\s*(\w+)\s*\}\}/g

/** The variables a text names. */
export const variablesIn = (words: string): string[] => [...words.matchAll(variable)].map(([, name]) => name!)

/** A text with its variables filled in. */
export const filled = (words: string, value: (name: string) => string): string =>
  words.replace(variable, (_, name: string) => value(name))

const textsOf = (step: Step): string[] => {
  switch (step.do) {
    case 'task':
      return [step.title, step.about]
    case 'note':
      return [step.body]
    case 'card':
      return [step.name, ...step.tasks]
    case 'deal':
      return [step.name]
    case 'notify':
      return [step.text]
    case 'mail':
      return [step.subject, step.body]
    default:
      return []
  }
}

/** The stages a plan names. */
export const stagesIn = ({ when, steps }: Plan): string[] => [
  ...('stageId' in when ? [when.stageId] : []),
  ...steps.flatMap((s) => ('stageId' in s ? [s.stageId] : [])),
]
/** The addresses a plan tells. */
export const webhooksIn = ({ steps }: Plan): string[] =>
  steps.flatMap((s) => (s.do === 'webhook' ? [s.webhookId] : []))
/** The kept templates a plan writes with. */
export const templatesIn = ({ steps }: Plan): string[] =>
  steps.flatMap((s) => (s.do === 'mail' && s.templateId ? [s.templateId] : []))
/** The members a plan gives work to. */
export const membersIn = ({ steps }: Plan): string[] =>
  steps.flatMap((s) => ('to' in s && s.to !== 'owner' ? [s.to] : []))

/** Letters are about customers; the other side of a contract is mailed its links by the signing. */
export const unmailed: Issue = { path: ['noun'], code: 'automation.not_contracts' }

/** What a letter without a kept template lacks. */
const letterFaults = ({ templateId, ...own }: Extract<Step, { do: 'mail' }>) =>
  templateId ? [] : (['subject', 'body'] as const).filter((key) => own[key] === '')

/** What is wrong with a plan, judged by the fields of what it is about: unknown fields and variables, and what only deals have. */
export const admitPlan = (plan: Plan, fields: Fields): Issue[] => {
  const { noun, when, steps } = plan
  const known = (name: string): Field | undefined => (Object.hasOwn(fields, name) ? fields[name] : undefined)
  const field = (path: Issue['path'], name: string, fits: (f: Field) => boolean): Issue[] => {
    const found = known(name)
    return found && fits(found) ? [] : [{ path, code: 'automation.unknown_field', params: { field: name } }]
  }
  const dealsOnly = (path: Issue['path'], uses: boolean): Issue[] =>
    uses && noun !== 'deal' ? [{ path, code: 'automation.deals_only' }] : []
  return [
    ...(when.on === 'changed' ? field(['when', 'field'], when.field, () => true) : []),
    ...(when.on === 'date'
      ? field(['when', 'field'], when.field, (f) => f.kind === 'day' || f.kind === 'instant')
      : []),
    ...dealsOnly(['when'], 'stageId' in when),
    ...(when.on === 'form' && noun !== 'lead' ? [{ path: ['when'], code: 'automation.leads_only' }] : []),
    ...steps.flatMap((step, at): Issue[] => [
      ...(step.do === 'change'
        ? field(['steps', at, 'field'], step.field, (f) => !f.fixed && !f.once && f.kind !== 'links')
        : []),
      ...(step.do === 'mail'
        ? letterFaults(step).map((key) => ({ path: ['steps', at, key], code: 'required' }))
        : []),
      ...dealsOnly(['steps', at], ['move', 'card', 'offer'].includes(step.do)),
      ...(step.do === 'mail' && noun === 'contract' ? [{ ...unmailed, path: ['steps', at] }] : []),
      ...(step.do === 'deal' && noun !== 'company' && noun !== 'contact'
        ? [{ path: ['steps', at], code: 'automation.customers_only' }]
        : []),
      ...textsOf(step)
        .flatMap(variablesIn)
        .flatMap((name) => field(['steps', at], name, () => true)),
    ]),
  ]
}
