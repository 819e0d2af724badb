import fc from 'fast-check'
import { z } from 'zod'
import { operators } from '#kit/filter.ts'
import { allNouns } from '#kit/nouns.ts'

type Schema = { [key: string]: unknown } | boolean
type Any = fc.Arbitrary<unknown>

/** Texts that have broken programs before. */
export const nasty = [
  '', ' ', '\0', 'a\0b', '\u0001', '\ud800', 'x\udfff y', '\uffff', '\u202eright to left', 'שלום عالم', '👩‍👩‍👧‍👦', 'İıßﬁ', 'é́́́́́́́́́́',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', `'"; drop table event; --`, '%', '_', '\\', '$1', '${x}', '{{x}}',
  '=1+1', '@SUM(A1)', '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-0', '1e999', '{}', '[]', '{"and":',
  '../../etc/passwd', '%00', '%ff', '\r\nX: y', 'me', 'today', 'today+9999', 'today-9999', 'today+0001', '0000-00-00', '0000-01-01',
  '9999-12-31', '-000001-01-01', '+275760-09-13', '2026-02-29', '2026-06-30T23:59:60Z', '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999-23:59', '2026-01-01T00:00:00+99:99', '------------------------------------',
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF',
  'x'.repeat(300), '中'.repeat(11_000), 'Ж'.repeat(100_000),
] // prettier-ignore

const text: Any = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const number: Any = fc.constantFrom(
  0, -0, -1, 1, 2, 50, 0.1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 2 ** 53, 1e21, 1e308, -1e308,
) // prettier-ignore
const object: Any = fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor', '\0', 'and'), text, {
  maxKeys: 3,
})
/** Something of a kind nobody asked for. */
const wrong: Any = fc.oneof(
  text,
  number,
  fc.constantFrom(null, true, false, [], {}),
  object,
  fc.array(text, { maxLength: 3 }),
)

export type Known = { ids: readonly string[] }

const day: Any = fc.constantFrom('2026-02-28', '0001-01-01', '0000-02-29', '9999-12-31', '2026-02-30')
const moment: Any = fc.constantFrom(
  '2026-02-28T10:00:00Z', '2026-02-28T10:00:00.123456789+14:00', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00-23:59',
  '9999-12-31T23:59:59Z', '9999-12-31T23:59:59-12:00',
) // prettier-ignore

/** Filters that are nearly right: true fields and operators with whatever values, and none of it. */
const filter = ({ ids }: Known): Any => {
  const names = allNouns().flatMap((n) => Object.keys(n.fields as object))
  const field = fc.oneof(
    fc.constantFrom(...names, 'createdAt', 'updatedAt', 'createdBy', 'id', 'version'),
    text,
  )
  const operator = fc.oneof(fc.constantFrom(...new Set(Object.values(operators).flat())), text)
  const value = fc.oneof(
    wrong,
    day,
    moment,
    fc.constantFrom(...ids),
    fc.array(fc.oneof(day, fc.constantFrom(...ids)), { maxLength: 3 }),
    fc.tuple(number, number),
  )
  const condition = fc.oneof(fc.tuple(field, operator), fc.tuple(field, operator, value))
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      condition,
      fc.record({ and: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('tree'), { maxLength: 3 }) }),
      wrong,
    ),
  }))
  return fc.oneof(
    { weight: 8, arbitrary: tree.map((t) => JSON.stringify(t) ?? '') },
    { weight: 1, arbitrary: text },
  )
}

const sort: Any = fc.constantFrom(
  'name', '-name', 'createdAt', '-createdAt', 'updatedAt', 'nextStepAt', '-nextStepAt', 'dueAt', 'about', '-', '__proto__', 'toString',
) // prettier-ignore
const cursor: Any = fc.oneof(
  text,
  fc
    .tuple(
      fc.constantFrom('name', 'createdAt', 'updatedAt', 'dueAt', 'nextStepAt'),
      fc.boolean(),
      fc.oneof(
        text,
        number,
        day,
        moment,
        fc.constantFrom('infinity', '-infinity', '2026-99-99', '2026-01-01T99:99:99Z'),
      ),
      fc.oneof(text, fc.uuid()),
    )
    .map((place) => Buffer.from(JSON.stringify(place)).toString('base64url')),
)

/** Values for a shape as it comes in: mostly such as fit it, some that almost do, some of another kind. */
export const inputOf = (shape: z.ZodType, known: Known): Any => {
  const root = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  const defs = { ...(root.$defs as Record<string, Schema> | undefined) }
  const of = (schema: Schema, name: string, depth: number): Any => {
    const fits = fitting(schema, name, depth)
    return fc.oneof({ weight: 9, arbitrary: fits }, { weight: 1, arbitrary: wrong })
  }
  const fitting = (schema: Schema, name: string, depth: number): Any => {
    if (typeof schema === 'boolean' || depth > 6) return wrong
    if (name === 'filter') return filter(known)
    if (name === 'sort') return sort
    if (name === 'after') return cursor
    if (typeof schema.$ref === 'string')
      return of(defs[schema.$ref.replace('#/$defs/', '')] ?? true, name, depth + 1)
    const options = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
    if (options) return fc.oneof(...options.map((option) => of(option, name, depth + 1)))
    if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]))
    if ('const' in schema) return fc.constant(schema.const)
    return byType(schema, name, depth)
  }
  const byType = (schema: Record<string, unknown>, name: string, depth: number): Any => {
    switch (schema.type) {
      case 'object': {
        const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
        const required = new Set((schema.required ?? []) as string[])
        if (properties.length === 0)
          return fc.dictionary(
            fc.oneof(fc.constantFrom('company', 'name', 'read'), text as fc.Arbitrary<string>),
            of((schema.additionalProperties as Schema) ?? true, '', depth + 1),
            { maxKeys: 4 },
          )
        return fc.record(
          Object.fromEntries(properties.map(([key, part]) => [key, of(part, key, depth + 1)])),
          { requiredKeys: [...required] as never[] },
        )
      }
      case 'array':
        return fc.array(of((schema.items as Schema) ?? true, name, depth + 1), { maxLength: 4 })
      case 'string':
        return string(schema, known)
      case 'integer':
      case 'number':
        return fc.oneof(number, fc.integer({ min: 1, max: 60 }))
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return wrong
    }
  }
  return of(root, '', 0)
}

const string = ({ format }: Record<string, unknown>, { ids }: Known): Any => {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
  if (format === 'date') return day
  if (format === 'date-time') return moment
  if (format === 'email')
    return fc.constantFrom('a@example.test', 'Ä@example.test', `${'x'.repeat(300)}@example.test`)
  if (format === 'uri')
    return fc.constantFrom('https://example.test/', 'javascript:alert(1)', 'https://\0', 'http://[::1]:99999')
  return fc.oneof(text, fc.constantFrom('company', 'Harrow', 'UTC', 'DE', 'en', 'analyst', ...ids))
}
