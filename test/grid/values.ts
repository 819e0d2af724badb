import type { Field, IdentifierScheme } from '#kit/fields.ts'
import { fresh, type Place } from './world.ts'

const identifiers: Record<IdentifierScheme, string> = {
  inn: '7707083893',
  kpp: '770701001',
  ogrn: '1027700132195',
  ogrnip: '304500116000157',
  uscc: '91350100M000100Y43',
  vat: 'DE136695976',
}

/** A value a field of any kind takes; where it holds a text, `mark` stands in it. Undefined for what only the server sets. */
export const valueOf = async (key: string, field: Field, place: Place, mark: string): Promise<unknown> => {
  const record = (noun: string) =>
    (fresh as unknown as Record<string, (p: Place) => Promise<{ id: string }>>)[noun]!(place)
  if (field.fixed) return undefined
  switch (field.kind) {
    case 'text':
      return field.max < 10 ? 'DE' : `${mark} ${key}`
    case 'url':
      return `https://${mark.toLowerCase()}.test/`
    case 'choice':
      return field.options.at(-1)
    case 'ref':
      return field.to === 'member' ? place.holder.memberId : (await record(field.to)).id
    case 'subject':
      return { noun: field.to[0], id: (await record(field.to[0]!)).id }
    case 'links':
      return [{ id: field.to === 'member' ? place.holder.memberId : (await record(field.to)).id }]
    case 'day':
      return '1985-02-03'
    case 'instant':
      return key === 'remindAt' ? '2030-01-01T10:00:00Z' : '2031-07-08T10:00:00Z'
    case 'integer':
      return field.min
    case 'money':
      return { minor: 123_450, currency: 'EUR' }
    case 'flag':
      return true
    case 'phones':
      return ['+74955550188']
    case 'emails':
      return [`${mark.toLowerCase()}@example.test`]
    case 'identifier':
      return identifiers[field.schemes[0]!]
    case 'addresses':
      return [{ country: 'DE', city: mark }]
  }
}
