import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { choice, instant, integer, longText, ref, subject, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'
import { CalendarDay, RefsShape } from '#kit/shapes.ts'

export const directions = ['outgoing', 'incoming'] as const
export const outcomes = ['talked', 'callBack', 'noAnswer', 'busy', 'wrongNumber', 'refused'] as const

/** A talk by telephone, or the attempt at one; noted by hand, later by the exchange. */
export const call = noun(
  'call',
  {
    about: longText({ find: true, column: true }),
    subject: subject(['company', 'contact', 'deal', 'lead'], { column: true }),
    outcome: choice(outcomes, { required: true, column: true }),
    direction: choice(directions, { required: true, column: true }),
    startedAt: instant({ required: true, sort: true, column: true }),
    /** Seconds of talk; empty when nobody answered. */
    length: integer({ seconds: true, max: 86_400, column: true }),
    memberId: ref('member', { fixed: true, required: true, column: true }),
    callBackAt: instant({ column: true }),
    number: text({ max: 50, find: true }),
    /** The company the call counts for: its subject's. */
    companyId: ref('company', { fixed: true }),
    /** The task to call back, kept in step with `callBackAt`. */
    taskId: ref('task', { fixed: true }),
  },
  { plural: 'calls', title: 'about', owners: ['memberId'] },
)
export const {
  list: listCalls,
  count: countCalls,
  export: exportCalls,
  create: createCall,
  get: getCall,
  update: updateCall,
  remove: removeCall,
  restore: restoreCall,
} = crud(call)

/** Whom the queue hands out: a promised call back, or a customer that has been silent. */
const Turn = z.object({
  subject: z.object({ noun: z.enum(['company', 'contact', 'deal', 'lead']), id: z.uuid() }),
  name: z.string(),
  /** Who else answers there, with their numbers. */
  phones: z.array(z.object({ who: z.string().nullable(), number: z.string() })),
  /** The customer's IANA zone; null when it cannot be told. */
  timeZone: z.string().nullable(),
  /** When a call back was promised; null for somebody who was not promised one. */
  promisedAt: z.iso.datetime().nullable(),
  lastCall: z
    .object({
      at: z.iso.datetime(),
      outcome: z.enum(outcomes),
      memberId: z.uuid(),
      about: z.string().nullable(),
    })
    .nullable(),
  lastNote: z.object({ at: z.iso.datetime(), body: z.string() }).nullable(),
  /** Until when nobody else is given them. */
  until: z.iso.datetime(),
})
export type Turn = z.infer<typeof Turn>

const queued = {
  /** How many are left now, counted no further than the cap. */
  left: z.int(),
  capped: z.boolean(),
  /** How many more wait for the day to begin where they are. */
  asleep: z.int(),
}

export const getCallQueue = endpoint({
  method: 'GET',
  path: '/calls/queue',
  summary: 'How many customers wait for the actor’s call',
  permission: 'call.create',
  returns: z.object(queued),
})

export const takeTurn = endpoint({
  method: 'POST',
  path: '/calls/turns',
  summary:
    'The next customer for the actor to call, handed to nobody else meanwhile; the same one until it is called or skipped',
  permission: 'call.create',
  body: z.strictObject({
    /** Puts this one to the end of today’s queue first. */
    skip: z.uuid().optional(),
  }),
  returns: z.object({ turn: Turn.nullable(), refs: RefsShape, ...queued }),
})

const CallFigures = z.object({
  memberId: z.uuid(),
  /** Of the workspace's calendar. */
  day: z.iso.date(),
  outgoing: z.int(),
  incoming: z.int(),
  /** Of both directions. */
  answered: z.int(),
  /** Incoming ones that nobody answered. */
  missed: z.int(),
  /** Seconds of talk. */
  talk: z.int(),
})

export const getCallFigures = endpoint({
  method: 'GET',
  path: '/calls/figures',
  summary:
    'Calls of every employee on every day (of the workspace’s calendar), within the reach of the actor’s role',
  permission: 'call.read',
  query: z.object({ from: CalendarDay, to: CalendarDay }),
  returns: z.object({ items: z.array(CallFigures), refs: RefsShape }),
})
