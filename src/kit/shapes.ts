import { z } from 'zod'
import { decimal, decimalPlaces } from './decimal.ts'
import { type Field, mayBeEmpty } from './fields.ts'
import { isCurrency } from './money.ts'
import type { AnyNoun } from './noun.ts'

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Text that a database and a reader can hold: well-formed Unicode without control characters; trimmed. */
export const PlainText = (max: number) =>
  z
    .string()
    .max(max)
    .trim()
    .refine((s) => s.isWellFormed() && !controls.test(s), { params: { code: 'text.unreadable' } })

/** A day of the calendar that a report may ask for, ISO 8601. */
export const CalendarDay = z.iso
  .date()
  .refine((day) => day >= '1900' && day < '3000', { params: { code: 'invalid_format', format: 'date' } })

const country = z.string().regex(/^[A-Z]{2}$/)
const AddressShape = z.strictObject({
  label: PlainText(100).optional(),
  country: country.optional(),
  region: PlainText(200).optional(),
  city: PlainText(200).optional(),
  street: PlainText(500).optional(),
  postcode: PlainText(20).optional(),
})

const Currency = z.string().refine(isCurrency, { params: { code: 'money.currency' } })

const [first, last] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]
/** Moments within the years 1 to 9999 in UTC: others a database writes in ways of its own. */
const isStorable = (moment: string) => Date.parse(moment) >= first && Date.parse(moment) <= last
/** A moment as it comes in, with a time zone's offset or Z. */
export const Instant = z.iso
  .datetime({ offset: true })
  .refine(isStorable, { params: { code: 'invalid_format', format: 'datetime' } })

/** The shape of a field's value as it comes in. Check digits, telephone numbers and references are looked at when it is stored. */
export const valueShape = (field: Field): z.ZodType => {
  switch (field.kind) {
    case 'text':
      return PlainText(field.max)
    case 'url':
      return z.url({ protocol: /^https?$/ }).max(2000)
    case 'choice':
      return z.enum(field.options as [string, ...string[]])
    case 'ref':
      return z.uuid()
    case 'subject':
      return z.strictObject({ noun: z.enum(field.to as [string, ...string[]]), id: z.uuid() })
    case 'links':
      return z
        .array(
          z.strictObject({ id: z.uuid(), ...(field.through.extra && { role: PlainText(100).nullish() }) }),
        )
        .max(field.max)
    case 'day':
      return z.iso
        .date()
        .refine((day) => day >= '0001', { params: { code: 'invalid_format', format: 'date' } })
    case 'instant':
      return Instant
    case 'integer':
      return z.int().min(field.min).max(field.max)
    case 'flag':
      return z.boolean()
    case 'money':
      return z.strictObject({ minor: z.int().min(field.min), currency: Currency })
    case 'phones':
      return z.array(PlainText(50).min(1)).max(field.max)
    case 'emails':
      return z.array(z.email().max(254)).max(field.max)
    case 'identifier':
      return PlainText(40)
    case 'addresses':
      return z.array(AddressShape).max(field.max)
  }
}

const writable = (n: AnyNoun) => Object.entries(n.fields as Record<string, Field>).filter(([, f]) => !f.fixed)

const filled = (f: Field) => (f.kind === 'text' ? (valueShape(f) as z.ZodString).min(1) : valueShape(f))
const optional = (f: Field) => (mayBeEmpty(f) ? valueShape(f).nullish() : filled(f).optional())

/** A new record: required fields must be there, unknown ones are refused. */
export const createShape = (n: AnyNoun) =>
  z
    .strictObject(
      Object.fromEntries(writable(n).map(([key, f]) => [key, f.required ? filled(f) : optional(f)])),
    )
    .meta({ id: `${n.name}.new` })

/** Changed fields beside the version they were read at; null empties a field that may be empty. */
export const patchShape = (n: AnyNoun) =>
  z
    .strictObject({
      version: z.int().min(1),
      ...Object.fromEntries(writable(n).flatMap(([key, f]) => (f.once ? [] : [[key, optional(f)]]))),
    })
    .meta({ id: `${n.name}.change` })

const shown = (f: Field): z.ZodType => {
  switch (f.kind) {
    case 'url':
    case 'text':
    case 'identifier':
      return z.string()
    case 'emails':
    case 'phones':
      return z.array(z.string())
    case 'instant':
      return z.iso.datetime()
    case 'links':
      return z.array(z.object({ id: z.uuid(), role: z.string().nullish() }))
    default:
      return valueShape(f)
  }
}

const shapeOfRecord = (n: AnyNoun) =>
  z
    .object({
      id: z.uuid(),
      ...Object.fromEntries(
        Object.entries(n.fields as Record<string, Field>).map(([key, f]) => [key, shown(f).nullish()]),
      ),
      version: z.int(),
      createdAt: z.iso.datetime(),
      createdBy: z.uuid().nullable(),
      updatedAt: z.iso.datetime(),
      deletedAt: z.iso.datetime().nullable(),
      can: z.array(z.enum(['read', 'create', 'update', 'delete', 'export', 'import'])),
      refs: z
        .record(z.string(), z.object({ noun: z.string(), title: z.string(), color: z.string().optional() }))
        .optional(),
    })
    .meta({ id: n.name })

const recordShapes = new WeakMap<AnyNoun, ReturnType<typeof shapeOfRecord>>()
/** A record as it goes out; of a noun always the same shape, for the API's document knows it by name. */
export const recordShape = (n: AnyNoun) => {
  const shape = recordShapes.get(n) ?? shapeOfRecord(n)
  recordShapes.set(n, shape)
  return shape
}

/** A decimal number as text, not below zero, with at most `places` digits behind the point. */
export const DecimalText = (places = decimalPlaces) =>
  z
    .string()
    .max(40)
    .refine((text) => !(decimal(text, places) ?? '-').startsWith('-'), {
      params: { code: 'decimal.unreadable', places },
    })
    .overwrite((text) => decimal(text, places) ?? text)

/** What the ids in a reply are called, as far as the actor may read it. */
export const RefsShape = z.record(
  z.string(),
  z.object({ noun: z.string(), title: z.string(), color: z.string().optional() }),
)
