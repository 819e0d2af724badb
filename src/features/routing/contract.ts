import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { FilterBody } from '#kit/shapes-list.ts'
import { PlainText, RefsShape } from '#kit/shapes.ts'

/** When a rule takes a lead, and how it chooses among those it may give it to. */
export const times = ['always', 'working', 'outside'] as const
export const ways = ['turn', 'load'] as const
/** Why a rule did not take a lead. */
export const whys = ['inactive', 'filter', 'hours', 'nobody'] as const
export type Why = (typeof whys)[number]

const rule = {
  name: PlainText(100).min(1),
  active: z.boolean().default(true),
  /** The leads it takes: the filter of a list of leads. */
  filter: FilterBody,
  when: z.enum(times).default('always'),
  /** Whom it gives them to: these members, or everybody of a team and of the teams below. */
  to: z.union([
    z.strictObject({ members: z.array(z.uuid()).min(1).max(100) }),
    z.strictObject({ teamId: z.uuid() }),
  ]),
  /** Whose turn it is, or who has the fewest open leads. */
  by: z.enum(ways).default('turn'),
  /** How many open leads somebody may have and still get another; null is any number. */
  most: z.int().min(1).max(10_000).nullable().default(null),
}
export const Rule = z.object({ id: z.uuid(), ...rule })
export type Rule = z.infer<typeof Rule>

/** A rule that no lead ever comes to, by its place among the rules; `by` names the earlier ones that take what it would. */
const Unreached = z.object({
  at: z.int(),
  why: z.enum(['never', 'taken']),
  by: z.array(z.string()),
})
export type Unreached = z.infer<typeof Unreached>

const Routing = z.object({
  /** In the order in which they are asked; the first that takes a lead decides. */
  rules: z.array(Rule),
  /** Who gets what no rule takes; while this member is away, the first active owner of the workspace. */
  fallbackId: z.uuid(),
  /** Those named in here who have left, and teams that are gone: they get nothing. */
  gone: z.array(z.uuid()),
  unreached: z.array(Unreached),
  /** 0 as long as nobody set it up. */
  version: z.int(),
  refs: RefsShape,
})
export type Routing = z.infer<typeof Routing>

/** The routing as it is written: a rule without id is new. */
const draft = {
  rules: z.array(z.strictObject({ id: z.uuid().optional(), ...rule })).max(100),
  fallbackId: z.uuid(),
}
const Draft = z.strictObject(draft)
export type Draft = z.infer<typeof Draft>

export const getRouting = endpoint({
  method: 'GET',
  path: '/routing',
  summary: 'The rules that say who gets a new lead',
  permission: 'routing.read',
  returns: Routing,
})
export const changeRouting = endpoint({
  method: 'PUT',
  path: '/routing',
  summary: 'Change the routing as a whole; a rule without id is new, one left out goes',
  permission: 'routing.update',
  body: z.strictObject({ version: z.int(), ...draft }),
  returns: Routing,
  refusals: ['common.stale'],
})

const Trial = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      receivedAt: z.iso.datetime(),
      ownerId: z.uuid(),
      /** The rule that decides; null is the fallback. */
      rule: z.string().nullable(),
      /** Why each of the rules before it did not. */
      because: z.array(z.enum(whys)),
      /** What really happened. */
      was: z.object({ ownerId: z.uuid().nullable(), rule: z.string().nullable() }),
    }),
  ),
  refs: RefsShape,
})
export type Trial = z.infer<typeof Trial>

export const tryRouting = endpoint({
  method: 'POST',
  path: '/routing/trial',
  summary:
    'What a draft of the routing would decide for the newest leads, as if they came again one after another; writes nothing',
  permission: 'routing.update',
  body: z.strictObject({ ...draft, last: z.int().min(1).max(500).default(100) }),
  returns: Trial,
})

export const routeLead = endpoint({
  method: 'POST',
  path: '/leads/{id}/routing',
  summary: 'Give a lead to whom the rules say now',
  permission: 'lead.update',
  returns: z.object({
    ownerId: z.uuid(),
    /** How the owner is called. */
    name: z.string(),
    /** The rule that decided; null is the fallback. */
    rule: z.string().nullable(),
    /** The lead's, from now on. */
    version: z.int(),
  }),
  refusals: ['common.not_found', 'lead.closed'],
})
