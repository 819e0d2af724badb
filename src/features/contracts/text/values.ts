import { z } from 'zod'
import { money } from '#kit/fields.ts'
import { locales, type Locale, languageTag } from '#kit/i18n.ts'
import { moneyText, type Money } from '#kit/money.ts'
import { CalendarDay, DecimalText, PlainText, valueShape } from '#kit/shapes.ts'
import { sumInWords } from '#kit/words.ts'
import type { Kind, Variable } from '../contract-variables.ts'

// What variables hold, and how each is written in a language.

const words = z.partialRecord(z.enum(locales), PlainText(4000))

const whole = z.int().min(0).max(1_000_000)

const shapes: Record<Kind, z.ZodType> = {
  text: PlainText(1000).min(1),
  words,
  day: CalendarDay,
  time: z.iso.time({ precision: -1 }),
  count: whole,
  percent: DecimalText(),
  days: whole,
  workdays: whole,
  months: whole,
  hours: whole,
  minutes: whole,
  money: valueShape(money()),
  choice: z.string(),
}

/** A value as it is stored: what its variable's kind says. */
export type Plain = string | number | Money | Partial<Record<Locale, string>>
/** A row of a table: what stands in each column, null where nothing does. */
export type Row = Readonly<Record<string, Plain | null>>
export type Value = Plain | readonly Row[]
/** What was agreed: a value for each variable that has one. */
export type Terms = Readonly<Record<string, Value>>

const plainShape = ({ kind, choices }: { kind: Kind; choices?: readonly string[] }) =>
  kind === 'choice' ? z.enum(choices ?? []) : shapes[kind]

/** The shape of a variable's value as it comes in. */
export const termShape = (variable: Variable): z.ZodType<Value> =>
  (variable.kind === 'rows'
    ? z
        .array(
          z.strictObject(
            Object.fromEntries(
              Object.entries(variable.columns).map(([column, of]) => [column, plainShape(of).nullable()]),
            ),
          ),
        )
        .max(500)
    : plainShape(variable)) as z.ZodType<Value>

/** Writes values in one language; `say` gives the phrase of a key. Null where a language has no words for a value. */
export const writer = (locale: Locale, say: (key: string) => string) => {
  const tag = languageTag[locale]
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 })
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  return (name: string, { kind }: { kind: Kind }, value: Plain, inWords = false): string | null => {
    switch (kind) {
      case 'words':
        return (value as Partial<Record<Locale, string>>)[locale] || null
      case 'day':
        return date.format(Date.parse(value as string))
      case 'money':
        return inWords ? sumInWords(value as Money, locale) : moneyText(value as Money, tag)
      case 'percent':
        return `${number.format(value as Intl.StringNumericLiteral)}%`
      case 'choice':
        return say(`contract.variable.${name}.${value as string}`)
      case 'text':
      case 'time':
        return value as string
      default:
        return number.format(value as number)
    }
  }
}
