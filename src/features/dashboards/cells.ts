import type { Work } from '#kit/db.ts'
import { envelope, fieldOf } from '#kit/condition.ts'
import type { Subject } from '#kit/fields.ts'
import type { Money } from '#kit/money.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Presented, Refs } from '#kit/present.ts'
import type { Writing } from './writing.ts'

const DAY = 24

/** The fields of records of a noun as text in a language; what the actor may not read is empty. */
export const cellText = ({ actor, now }: Work, n: AnyNoun, refs: Refs, writing: Writing) => ({
  label: (key: string) => writing.say(Object.hasOwn(envelope, key) ? `field.${key}` : `${n.name}.${key}`),
  value: (record: Presented, key: string): string => {
    const [field, value] = [fieldOf(actor, n, key), record[key]]
    if (!field || value === null || value === undefined) return ''
    // Since when something stands as it stands matters as how long.
    if (key.endsWith('Since')) {
      const hours = now.since(Temporal.Instant.from(value as string), { largestUnit: 'hours' }).hours
      return writing.say('dashboard.days', { days: Math.floor(hours / DAY) })
    }
    switch (field.kind) {
      case 'choice':
        return writing.say(`${n.name}.${key}.${value as string}`)
      case 'ref':
        return refs[value as string]?.title ?? ''
      case 'subject':
        return refs[(value as Subject).id]?.title ?? ''
      case 'money':
        return writing.money(value as Money)
      case 'day':
        return writing.day(value as string)
      case 'instant':
        return writing.instant(value as string)
      case 'flag':
        return writing.say(value ? 'state.yes' : 'state.no')
      case 'integer':
        return writing.number(value as number)
      case 'links':
        return (value as { id: string }[])
          .map(({ id }) => refs[id]?.title)
          .filter(Boolean)
          .join(', ')
      case 'phones':
      case 'emails':
        return (value as string[]).join(', ')
      default:
        return typeof value === 'string' ? value : ''
    }
  },
})
