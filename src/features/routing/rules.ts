import type { Issue } from '#kit/errors.ts'
import type { Draft, Rule, Why } from './contract.ts'

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

/** A rule that is no new one is one of `known`, and is there once. */
export const admitRouting = ({ rules }: Draft, known: readonly string[]): Issue[] =>
  rules.flatMap(({ id }, at): Issue[] =>
    id === undefined || (known.includes(id) && rules.findIndex((r) => r.id === id) === at)
      ? []
      : [{ path: ['rules', at, 'id'], code: 'ref.unknown', params: { noun: 'rule', id } }],
  )
