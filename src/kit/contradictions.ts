import type { Fields } from './fields.ts'
import { branches, type Condition, type FilterTree, isCondition } from './filter.ts'
import { isCurrency } from './money.ts'

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const text = (value: unknown) => JSON.stringify(value)
const lower = (value: unknown) => String(value).toLowerCase()

/** Whole numbers from `low` to `high`, both meant too, counted in one scale: sums of a currency, days of the calendar or from today. */
type Span = { scale: string; low: number; high: number }

/** A day of a filter as a number: counted from 1970, or from today. */
const dayIn = (value: unknown): { scale: string; at: number } | undefined => {
  const near = /^(?:now|today([+-]\d{1,4})?)$/.exec(String(value))
  if (near) return { scale: 'today', at: Number(near[1] ?? 0) }
  const at = Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000
  return Number.isInteger(at) ? { scale: 'days', at } : undefined
}
const numberIn = (kind: string, value: unknown): { scale: string; at: number } | undefined => {
  if (kind === 'integer') return { scale: 'numbers', at: Number(value) }
  if (kind === 'day' || kind === 'instant') return dayIn(value)
  const { minor, currency } = (value ?? {}) as { minor?: unknown; currency?: unknown }
  return kind === 'money' && isCurrency(String(currency))
    ? { scale: String(currency), at: Number(minor) }
    : undefined
}

/** The numbers, sums or days a condition leaves; undefined where it is about none, or says them in two scales. */
const spanOf = (kind: string, [, operator, value]: Condition): Span | undefined => {
  const [from, to] = list(value).map((v) => numberIn(kind, v))
  const [first, last] = [from, to ?? from]
  if (!first || first.scale !== last?.scale) return undefined
  const { scale, at } = first
  // The day of the moment that is now lies on both sides of it.
  const edge = value === 'now' ? 0 : 1
  switch (operator) {
    case 'is':
    case 'on':
      return { scale, low: at, high: at }
    case 'below':
    case 'before':
      return { scale, low: -Infinity, high: at - edge }
    case 'above':
    case 'after':
      return { scale, low: at + edge, high: Infinity }
    case 'between':
      return { scale, low: at, high: last.at }
    default:
      return undefined
  }
}

const withoutValue = new Set(['empty', 'notIn', 'isNot'])

/** Whether two conditions on one field exclude each other; asked both ways round. */
const excludes = (kind: string, first: Condition, second: Condition): boolean => {
  const [[, how, a], [, other, b]] = [first, second]
  if (how === 'empty') return !withoutValue.has(other)
  const among = (value: unknown) => list(b).map(text).includes(text(value))
  const mine = [...list(a), ...list(b)].includes('me')
  // Links are several, so that one may be among these and another among those.
  if (how === 'in' && other === 'in') return kind !== 'links' && !mine && !list(a).some(among)
  if (how === 'in' && other === 'notIn') return list(a).every(among)
  if (how === 'is' && other === 'isNot') return text(a) === text(b)
  if (how === 'is' && other === 'starts') return !lower(a).startsWith(lower(b))
  if (how === 'starts' && other === 'starts')
    return !lower(a).startsWith(lower(b)) && !lower(b).startsWith(lower(a))
  const [one, two] = [spanOf(kind, first), spanOf(kind, second)]
  if (!one || !two) return how === 'is' && other === 'is' && text(a) !== text(b)
  // A sum has one currency; a day of the calendar may be any distance from today.
  if (one.scale !== two.scale) return kind === 'money'
  return one.low > two.high || two.low > one.high
}

const MOST_WAYS = 200

/** The ways in which a filter can be met, each as conditions that must all hold; undefined where they are too many to look at. */
const waysOf = (tree: FilterTree): Condition[][] | undefined => {
  const part = branches(tree)
  if (isCondition(part)) return [[part]]
  const each = part.parts.map(waysOf)
  if (!each.every((ways) => ways !== undefined)) return undefined
  // A word that joins nothing asks for nothing.
  if (each.length === 0) return [[]]
  if (part.join === 'or') return each.flat()
  let all: Condition[][] = [[]]
  for (const ways of each) {
    if (all.length * ways.length > MOST_WAYS) return undefined
    all = all.flatMap((begun) => ways.map((way) => [...begun, ...way]))
  }
  return all
}

/**
 * The fields whose conditions no record can meet at once, judged by what the fields are: such as a value that is asked for and
 * to be empty, a least above the most, or two currencies of one sum. None for a filter that some record may meet.
 */
export const contradictions = (tree: FilterTree, fields: Fields): string[] => {
  // Beside its own fields a noun has the moments at which it was made and changed.
  const kindOf = (name: string) => fields[name]?.kind ?? 'instant'
  const found = waysOf(tree)?.map((way) =>
    way.flatMap((one, at) => {
      const kind = kindOf(one[0])
      const span = spanOf(kind, one)
      const clashes = way.some(
        (other, to) =>
          to !== at && other[0] === one[0] && (excludes(kind, one, other) || excludes(kind, other, one)),
      )
      return clashes || (span && span.low > span.high) ? [one[0]] : []
    }),
  )
  return found?.every((way) => way.length > 0) ? [...new Set(found.flat())] : []
}
