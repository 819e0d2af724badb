import { z } from 'zod'
import { locales } from '#kit/i18n.ts'
import { PlainText } from '#kit/shapes.ts'
import { sources } from '#features/deals/contract.ts'

/** Whether a person makes a deal of what comes in, Tessera does at once, or Tessera where it knows who asks. */
export const formModes = ['manual', 'automatic', 'mixed'] as const
/** What a form may ask of a lead's own fields, and when to meet, each once. */
export const leadQuestions = [
  'person',
  'companyName',
  'phone',
  'email',
  'topic',
  'size',
  'country',
  'city',
  'message',
  'meetAt',
] as const
/** And what else it may ask, as often as one likes. */
export const ownQuestions = ['text', 'longText', 'choice', 'flag', 'file'] as const

/** Words in the languages they were written in. */
const Words = (max: number) =>
  z.strictObject(
    Object.fromEntries(locales.map((l) => [l, PlainText(max).optional()])) as Record<
      (typeof locales)[number],
      z.ZodOptional<z.ZodString>
    >,
  )
export type Words = { [L in (typeof locales)[number]]?: string | undefined }

export const Question = z.strictObject({
  asks: z.enum([...leadQuestions, ...ownQuestions]),
  /** Its name in what is sent; given once, so that forms on other sites go on working. */
  key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,30}$/),
  /** What the visitor reads; a question of the lead's own fields has words in every language. */
  label: Words(200).default({}),
  required: z.boolean().default(false),
  /** What may be chosen. */
  options: z.array(PlainText(200).min(1)).max(50).default([]),
})
export type Question = z.infer<typeof Question>

const HttpUrl = z.url({ protocol: /^https?$/ }).max(2000)
export const Content = z.strictObject({
  /** The language of the page; null follows the visitor's browser. */
  locale: z.enum(locales).nullable().default(null),
  title: Words(200).default({}),
  intro: Words(2000).default({}),
  button: Words(100).default({}),
  thanks: Words(2000).default({}),
  /** Where the visitor goes instead of reading thanks. */
  redirect: HttpUrl.nullable().default(null),
  questions: z.array(Question).min(1).max(40),
  /** What the visitor agrees to by ticking a box; null asks for no consent. */
  consent: z
    .strictObject({ text: Words(2000).default({}), link: HttpUrl.nullable().default(null) })
    .nullable(),
  mode: z.enum(formModes).default('manual'),
  source: z.enum(sources).default('site'),
  /** What its leads are interested in, where the form does not ask. */
  topic: PlainText(200).nullable().default(null),
  /** Minutes of working time within which somebody is to answer. */
  respondWithin: z.int().min(1).max(10_080).default(30),
})
export type Content = z.infer<typeof Content>
