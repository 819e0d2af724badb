import type { Issue } from '#kit/errors.ts'
import type { Draft, Hours, Rule, Why } from './contract.ts'

/** Rule → the members it gave leads to, who waits longest first. */
export type Turns = Readonly<Record<string, readonly string[]>>

/** What is to be known to decide about one lead. */
export type Facts = {
  /** Whether the lead is one of those the rule takes. */
  holds: (rule: Rule) => boolean
  /** Whether people are at work. */
  working: boolean
  /** The active members a rule gives leads to. */
  meant: (rule: Rule) => readonly string[]
  /** Member → open leads; who is not named has none. */
  open: ReadonlyMap<string, number>
  turns: Turns
  /** Who gets what no rule takes: somebody active. */
  fallbackId: string
}

export type Decision = {
  ownerId: string
  /** The rule that decided; null is the fallback. */
  ruleId: string | null
  rule: string | null
  /** Why each of the rules before it did not, in their order. */
  because: Why[]
}

/** Who gets a lead: whom the first rule that takes it chooses, or the fallback; always exactly one. */
export const decide = (rules: readonly Rule[], facts: Facts): Decision => {
  const because: Why[] = []
  for (const rule of rules) {
    const why = passes(rule, facts)
    const ownerId = why ? undefined : choose(rule, facts)
    if (ownerId !== undefined) return { ownerId, ruleId: rule.id, rule: rule.name, because }
    because.push(why ?? 'nobody')
  }
  return { ownerId: facts.fallbackId, ruleId: null, rule: null, because }
}

const passes = (rule: Rule, { holds, working }: Facts): Why | undefined => {
  if (!rule.active) return 'inactive'
  if (!holds(rule)) return 'filter'
  return rule.when === 'always' || (rule.when === 'working') === working ? undefined : 'hours'
}

/** Who waits longest, or, by load, has the fewest open leads and among those waits longest; nobody when all have enough. */
const choose = (rule: Rule, { meant, open, turns }: Facts): string | undefined => {
  const waits = turns[rule.id] ?? []
  const load = (id: string) => open.get(id) ?? 0
  const free = meant(rule).filter((id) => load(id) < (rule.most ?? Infinity))
  // Who never got one stands before all others.
  return free.toSorted(
    (a, b) => (rule.by === 'load' ? load(a) - load(b) : 0) || waits.indexOf(a) - waits.indexOf(b),
  )[0]
}

/** The turns after a decision: whom a rule chose waits behind all others. */
export const turned = (turns: Turns, { ruleId, ownerId }: Pick<Decision, 'ruleId' | 'ownerId'>): Turns =>
  ruleId === null
    ? turns
    : { ...turns, [ruleId]: [...(turns[ruleId] ?? []).filter((id) => id !== ownerId), ownerId] }

/** Work ends after it begins, and a rule that is no new one is one of `known`. */
export const admitRouting = ({ rules, hours }: Draft, known: readonly string[]): Issue[] => [
  ...(hours.from < hours.to ? [] : [{ path: ['hours', 'to'], code: 'day.before_from' }]),
  ...rules.flatMap(({ id }, at): Issue[] =>
    id === undefined || (known.includes(id) && rules.findIndex((r) => r.id === id) === at)
      ? []
      : [{ path: ['rules', at, 'id'], code: 'ref.unknown', params: { noun: 'rule', id } }],
  ),
]

/** The beginning and the end of work on a day; undefined when nobody works on it. A clock that is put forward over one of them shifts it. */
const shift = ({ days, from, to }: Hours, day: Temporal.PlainDate, timeZone: string) => {
  if (!days.includes(day.dayOfWeek)) return undefined
  const at = (time: string) =>
    day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
  return { begin: at(from), end: at(to) }
}

/** Whether people are at work at an instant; hours are those of the zone's clocks. */
export const isWorking = (hours: Hours, instant: Temporal.Instant, timeZone: string): boolean => {
  const today = shift(hours, instant.toZonedDateTimeISO(timeZone).toPlainDate(), timeZone)
  const now = instant.epochMilliseconds
  return today !== undefined && today.begin <= now && now < today.end
}

/** The instant itself if people are at work then, otherwise the next at which they begin. */
export const workingStart = (hours: Hours, instant: Temporal.Instant, timeZone: string): Temporal.Instant => {
  if (isWorking(hours, instant, timeZone)) return instant
  const today = instant.toZonedDateTimeISO(timeZone).toPlainDate()
  // A week has a day of work, two weeks have one that no change of the clocks swallows.
  for (let days = 0; days <= 14; days++) {
    const next = shift(hours, today.add({ days }), timeZone)
    if (next && next.begin > instant.epochMilliseconds && next.begin < next.end)
      return Temporal.Instant.fromEpochMilliseconds(next.begin)
  }
  return instant
}
