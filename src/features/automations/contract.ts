import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { noun } from '#kit/noun.ts'
import { RefsShape } from '#kit/shapes.ts'
import { drafting } from '#features/drafts/contract.ts'
import { Delivery } from '#features/webhooks/contract.ts'
import { Plan, subjects } from './contract-plan.ts'

/** Work that is done without anybody: when something happens, if, then. */
export const automation = noun(
  'automation',
  { name: text({ max: 100, required: true }) },
  { plural: 'automations', title: 'name', owners: [] },
)

/** Something to know before it is published, or of what is in force; the phrase is `automation.warning.<code>`. */
const Warning = z.object({
  code: z.enum(['circle', 'never', 'gone', 'publisher', 'role']),
  names: z.array(z.string()),
})
export type Warning = z.infer<typeof Warning>

export const Automation = z.object({
  id: z.uuid(),
  /** What is in force, or what the first draft began with. */
  contents: Plan,
  /** The version in force; 0 before the first is published. */
  edition: z.int(),
  active: z.boolean(),
  /** In whose name it runs. */
  publisherId: z.uuid().nullable(),
  version: z.int(),
  stats: z.object({
    runs: z.int(),
    open: z.int(),
    done: z.int(),
    failed: z.int(),
    minutes: z.int(),
    lastAt: z.iso.datetime().nullable(),
  }),
  /** What keeps one in force from its work; said where all are listed. */
  warnings: z.array(Warning),
})
export type Automation = z.infer<typeof Automation>

export const listAutomations = endpoint({
  method: 'GET',
  path: '/automations',
  summary: 'All automations with what they have done, by name',
  permission: 'automation.read',
  returns: z.object({ items: z.array(Automation), refs: RefsShape }),
})
export const listAutomationTemplates = endpoint({
  method: 'GET',
  path: '/automation-templates',
  summary: 'Ready automations in a language, the workspace’s unless told, to begin from',
  permission: 'automation.create',
  query: z.object({ locale: z.enum(locales).optional() }),
  returns: z.object({ items: z.array(z.object({ id: z.string(), contents: Plan })) }),
})
export const createAutomation = endpoint({
  method: 'POST',
  path: '/automations',
  summary: 'Make an automation; it begins as a draft and does nothing before that is published',
  permission: 'automation.create',
  body: Plan,
  returns: Automation,
  refusals: ['auth.above_own_role'],
})
export const automationDrafts = drafting(automation, Plan)
export const switchAutomation = endpoint({
  method: 'PUT',
  path: '/automations/{id}/switch',
  summary: 'Switch an automation off at once, which ends its open runs, or on again as it was published',
  permission: 'automation.update',
  body: z.strictObject({ active: z.boolean() }),
  returns: Automation,
  refusals: ['common.not_found', 'automation.unpublished', 'auth.above_own_role'],
})
export const removeAutomation = endpoint({
  method: 'DELETE',
  path: '/automations/{id}',
  summary: 'Remove an automation; its runs stay in the log',
  permission: 'automation.delete',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})

export const checkAutomation = endpoint({
  method: 'POST',
  path: '/automation-checks',
  summary:
    'What is strange about an automation: rings with others, conditions nothing meets, stages that are gone',
  permission: 'automation.update',
  body: z.strictObject({ id: z.uuid().nullable(), contents: Plan }),
  returns: z.object({ warnings: z.array(Warning) }),
})

const Decision = z.object({ condition: z.unknown(), held: z.boolean() })
const Result = z.object({
  do: z.string(),
  at: z.iso.datetime(),
  /** The record that was made or changed. */
  noun: z.string().optional(),
  id: z.uuid().optional(),
  /** What was written, said or sent. */
  text: z.string().optional(),
  /** When what was made is due, or how long was waited. */
  until: z.iso.datetime().optional(),
  to: z.string().optional(),
})
export type Result = z.infer<typeof Result>

export const tryAutomation = endpoint({
  method: 'POST',
  path: '/automation-trials',
  summary: 'What an automation would do for a record, as if it began now; writes nothing',
  permission: 'automation.update',
  body: z.strictObject({ contents: Plan, recordId: z.uuid() }),
  returns: z.object({
    decisions: z.array(Decision),
    holds: z.boolean(),
    results: z.array(Result),
    /** Why it would end before its last step. */
    why: z.string().nullable(),
    details: z.unknown(),
    refs: RefsShape,
  }),
  refusals: ['common.not_found', 'auth.above_own_role'],
})

export const runStates = ['open', 'done', 'ended', 'failed'] as const
const Run = z.object({
  id: z.uuid(),
  automationId: z.uuid(),
  edition: z.int(),
  noun: z.enum(subjects),
  recordId: z.uuid(),
  /** What started it. */
  cause: z.object({ on: z.string(), eventId: z.uuid().optional(), type: z.string().optional() }),
  decisions: z.array(Decision),
  state: z.enum(runStates),
  results: z.array(Result),
  /** What it is to do in all. */
  steps: z.int(),
  why: z.string().nullable(),
  details: z.unknown(),
  startedAt: z.iso.datetime(),
  /** When it goes on, while it is open. */
  wakeAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
})
export type Run = z.infer<typeof Run>

export const listRuns = endpoint({
  method: 'GET',
  path: '/automation-runs',
  summary: 'What automations did and why, newest first',
  permission: 'automation.read',
  query: z.object({
    automationId: z.uuid().optional(),
    recordId: z.uuid().optional(),
    state: z.enum(runStates).optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  returns: z.object({
    items: z.array(Run),
    /** How the messages that results speak of went. */
    deliveries: z.array(Delivery),
    refs: RefsShape,
    next: z.string().nullable(),
  }),
})
export const replayRun = endpoint({
  method: 'POST',
  path: '/automation-runs/{id}/replays',
  summary: 'Go on with a failed run where it failed; begin anew with one that is over',
  permission: 'automation.update',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'automation.unpublished'],
})
export const replyToRun = endpoint({
  method: 'POST',
  path: '/automation-runs/{id}/replies',
  summary: 'Note that somebody has replied to what a run sent, which ends it; for a record one may change',
  permission: 'member',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'auth.forbidden'],
})
export const startRun = endpoint({
  method: 'POST',
  path: '/automations/{id}/runs',
  summary: 'Start an automation that is there on demand, for a record one may change',
  permission: 'member',
  body: z.strictObject({ recordId: z.uuid() }),
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found', 'automation.unpublished', 'auth.forbidden'],
})
export const listButtons = endpoint({
  method: 'GET',
  path: '/automation-buttons',
  summary:
    'The automations that may be started on demand for records of a noun, and what is under way on one of them',
  permission: 'member',
  query: z.object({ noun: z.enum(subjects), recordId: z.uuid().optional() }),
  returns: z.object({
    items: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** The runs under way on the record that an answer ends. */
    open: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
})
