import { z } from 'zod'
import { type Locale, locales } from '#kit/i18n.ts'
import { PlainText } from '#kit/shapes.ts'
import { groups, kinds } from '../contract-variables.ts'

// Variables of the house's own: a text brings along what they are.

const label = z.partialRecord(z.enum(locales), PlainText(100).min(1))

/** A variable that is the house's own: what it holds and where it is asked for, and what it is called in each language. */
export const OwnVariable = z
  .strictObject({
    name: z.string().regex(/^own\.[\p{L}\p{N}_]{1,40}$/u),
    group: z.enum(groups),
    kind: z.enum(kinds),
    label,
    /** What may be chosen, where it is a choice. */
    choices: z
      .array(z.strictObject({ name: z.string().regex(/^[\p{L}\p{N}_]{1,40}$/u), label }))
      .max(50)
      .default([]),
  })
  .refine(({ kind, choices }) => kind !== 'choice' || choices.length > 0, 'a choice needs choices')
export type OwnVariable = z.infer<typeof OwnVariable>
/** The house's own variables that a text brings along; one of before they could be, none. */
export type Own = readonly OwnVariable[] | undefined

/** What the house's own variables and their choices are called in a language, by the keys that phrases of the others have. */
export const ownPhrases = (own: Own, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    (own ?? []).flatMap(({ name, label, choices }) =>
      [
        { key: name, label },
        ...choices.map((choice) => ({ key: `${name}.${choice.name}`, label: choice.label })),
      ].map((one): [string, string] => [
        `contract.variable.${one.key}`,
        one.label[locale] ?? Object.values(one.label)[0] ?? one.key.slice('own.'.length).replaceAll('_', ' '),
      ]),
    ),
  )
