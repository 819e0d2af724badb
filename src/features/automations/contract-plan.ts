import { z } from 'zod'
import { FilterBody } from '#kit/shapes-list.ts'
import { PlainText } from '#kit/shapes.ts'
import { termUnits } from '#kit/terms.ts'
import { cardParts } from '#features/deals/contract-cards.ts'

// What an automation does, as data: when, if, then.

/** The nouns an automation may be about. */
export const subjects = ['deal', 'lead', 'company', 'contact', 'contract'] as const
export type SubjectNoun = (typeof subjects)[number]

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A span of time, from a moment or (below zero) back from it; days are those of the workspace’s calendar. */
export const Term = z.strictObject({
  amount: z.int().min(-3650).max(3650),
  unit: z.enum(termUnits),
  /** The time of day on which it falls; that of its beginning when it is null. */
  at: Clock.nullable().default(null),
  /** Whether it is put off to when people are at work. */
  working: z.boolean().default(false),
})
export type Term = z.infer<typeof Term>
/** A term that lies ahead. */
const Ahead = Term.refine(({ amount }) => amount >= 0, { params: { code: 'too_small', minimum: 0 } })

const Weekdays = z.array(z.int().min(1).max(7)).min(1).max(7)
const field = z.string().max(63)

const When = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('created') }),
  z.strictObject({ on: z.literal('changed'), field }),
  z.strictObject({ on: z.literal('entered'), stageId: z.uuid() }),
  z.strictObject({ on: z.literal('left'), stageId: z.uuid() }),
  z.strictObject({ on: z.literal('aged'), stageId: z.uuid(), term: Ahead }),
  /** A day or moment of the record, or so long before or after it. */
  z.strictObject({ on: z.literal('date'), field, term: Term }),
  z.strictObject({ on: z.literal('idle'), days: z.int().min(1).max(3650) }),
  /** On these days of the week (1 is Monday), for every record that meets the conditions then. */
  z.strictObject({ on: z.literal('schedule'), days: Weekdays, at: Clock }),
  /** A lead came in through a form: through this one, or any. */
  z.strictObject({ on: z.literal('form'), formId: z.uuid().nullable() }),
  /** Any event of the log, on the record or on what hangs on it. */
  z.strictObject({ on: z.literal('event'), type: z.string().regex(/^[a-z]{1,40}\.[a-z_]{1,40}$/) }),
  z.strictObject({ on: z.literal('demand') }),
])
export type When = z.infer<typeof When>
export const triggers = When.options.map((o) => o.shape.on.value)

/** A member by id, or whose record it is. */
const Whom = z.union([z.literal('owner'), z.uuid()])
/** Text with the record’s fields in it: `{{name}}`. */
const words = (max: number) => PlainText(max).min(1)

const Step = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('task'),
    title: words(200),
    about: PlainText(2000).default(''),
    term: Ahead,
    to: Whom,
  }),
  z.strictObject({ do: z.literal('note'), body: words(5000) }),
  /** A deal made from this one, in a stage of another pipeline; one that is there already is not made again. */
  z.strictObject({
    do: z.literal('card'),
    stageId: z.uuid(),
    name: words(200),
    to: Whom,
    /** What it takes over besides company and source; all of it unless told. */
    copies: z.array(z.enum(cardParts)).optional(),
    tasks: z.array(words(200)).max(20),
    term: Ahead,
  }),
  /** A new deal with the company or contact, in a stage of a pipeline. */
  z.strictObject({ do: z.literal('deal'), stageId: z.uuid(), name: words(200), to: Whom }),
  /** An offer of the deal’s lines on paper; the same deal gets one from an automation, however often it comes by. */
  z.strictObject({ do: z.literal('offer') }),
  z.strictObject({ do: z.literal('move'), stageId: z.uuid() }),
  z.strictObject({ do: z.literal('change'), field, value: z.unknown() }),
  z.strictObject({ do: z.literal('assign'), to: z.uuid() }),
  z.strictObject({ do: z.literal('notify'), to: Whom, text: words(500) }),
  z.strictObject({
    do: z.literal('mail'),
    /** A kept template takes the place of a text of the step’s own. */
    templateId: z.uuid().nullable().optional(),
    subject: PlainText(200).default(''),
    body: PlainText(10_000).default(''),
    /** A video that the letter leads to. */
    video: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .optional(),
  }),
  /** Tells an address that is kept with its secret. */
  z.strictObject({ do: z.literal('webhook'), webhookId: z.uuid() }),
  z.strictObject({ do: z.literal('wait'), term: Ahead }),
  /** Goes no further when the record meets this by then. */
  z.strictObject({ do: z.literal('stop'), filter: FilterBody }),
])
export type Step = z.infer<typeof Step>
export const stepKinds = Step.options.map((o) => o.shape.do.value)

export const Plan = z.strictObject({
  name: PlainText(100).min(1),
  /** What it is about. */
  noun: z.enum(subjects),
  when: When,
  /** Only for records that meet this filter of a list. */
  filter: FilterBody,
  steps: z.array(Step).min(1).max(30),
  /** Events on the record that end it early and call off the open tasks it set. */
  until: z
    .array(z.string().regex(/^[a-z]{1,40}\.[a-z_]{1,40}$/))
    .max(10)
    .default([]),
  /** With the rights of which role it acts. */
  roleId: z.string().min(1).max(63),
  /** Minutes of work that a run saves. */
  minutes: z.int().min(0).max(10_000).default(0),
})
export type Plan = z.infer<typeof Plan>
