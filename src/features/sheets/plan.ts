import type { Changes } from '#kit/events.ts'
import type { Link } from '#kit/fields.ts'
import type { Values } from '#kit/store.ts'
import { fold } from '#kit/text.ts'
import type { Reason, verdicts } from './contract.ts'
import { type Importable, sheets } from './goals.ts'
import { type Draft, have, heldElsewhere, matchRecord, place } from './match.ts'
import type { ParsedRow } from './row.ts'
import { type Context, type Faulty, type Pools, type PriceStep, type Step, stepsOf } from './steps.ts'

export type Verdict = (typeof verdicts)[number]
export type Outcome = { line: number; verdict: Verdict; recordId: string | null; reasons: Reason[] | null }
export type Planned = {
  type: `${string}.${string}`
  noun: string
  id: string
  data: { changes: Changes; author?: string; createdAt?: string }
}
/** What becomes of a batch of rows; the pools hold the records as they are to be. */
export type Plan = {
  outcomes: Outcome[]
  events: Planned[]
  newTags: { id: string; name: string }[]
  /** Product → what its price was before the batch and is after it. */
  prices: Map<string, PriceStep>
  /** Authors who are no members, and how often. */
  unknownAuthors: Map<string, number>
  /** Records made from rows without any value to match by. */
  withoutKey: number
}

const writes = (step: Step) => step.fresh || Object.keys(step.changes).length > 0

/**
 * Decides a batch of rows one after the other, each meeting what the rows before it left. The pools must hold every
 * record that the rows could match.
 */
export const planBatch = (context: Context, pools: Pools, rows: readonly ParsedRow[]): Plan => {
  const { actor, options } = context
  const steps = stepsOf(context, pools)
  const { noun, mate, how, fault, elsewhere, make, change, tagsOf, mateStep, priceStep } = steps
  const plan: Plan = {
    outcomes: [],
    events: [],
    newTags: [],
    prices: new Map(),
    unknownAuthors: new Map(),
    withoutKey: 0,
  }
  const { unique } = sheets[noun.name as Importable]
  const keys = options.key ?? []

  /** The steps of a row for its record and its mate, the company's first: the contact's points at it. */
  const stepsFor = (
    row: ParsedRow,
    given: Values,
    found: Draft | undefined,
    key: string,
  ): (Step | Faulty)[] => {
    const ownerId = given.ownerId ?? found?.values.ownerId ?? actor.memberId
    const settle = (link: Values) =>
      found
        ? change(noun, found, key, { ...given, ...link })
        : make(noun, { ...given, ...link }, actor.memberId, row)
    if (!row.mate || !mate) return [settle({})]
    const [first, idOf] = [
      mate.name === 'company' ? mateStep(mate, row, ownerId, null) : settle({}),
      (s: Step | Faulty) => ('draft' in s ? s.draft.id : null),
    ]
    if (mate.name !== 'company') return [first, mateStep(mate, row, ownerId, idOf(first))]
    const id = idOf(first)
    const link: Link[] = id ? [{ id, role: (given.position as string | undefined) ?? null }] : []
    return [first, settle(link.length ? { companies: link } : {})]
  }

  const decide = (row: ParsedRow): Outcome | Faulty => {
    if (row.faults.length) return { faults: row.faults }
    const tagged = tagsOf([...row.tags, ...(options.tags ?? [])])
    if ('faults' in tagged) return tagged
    const given: Values = tagged.links.length ? { ...row.record, tags: tagged.links } : row.record
    const matched = matchRecord(noun, pools.record, keys, given)
    if (matched && 'several' in matched) return fault('import.ambiguous_match', false, matched.several)
    const [found, key] = [matched?.draft, matched?.key ?? '']
    if (found && (!found.readable || (!found.updatable && how !== 'skip')))
      return elsewhere(found, false, key)

    const leave = found !== undefined && how === 'skip'
    const reasons = (code: string): Reason[] => fault(code, false, key).faults
    // A further row of a record that this import made may still bring another person.
    if (leave && !(found.made && row.mate))
      return { line: row.line, verdict: 'skipped', recordId: found.id, reasons: reasons('import.matched') }

    if (unique && given[unique] && heldElsewhere(noun, pools.record, unique, given[unique], found))
      return fault('import.taken', false, unique, { value: given[unique] })

    const all = stepsFor(row, leave ? {} : given, found, key)
    const price = row.price === undefined ? null : priceStep(found?.id, row.price)
    const faults = [...all, ...(price ? [price] : [])].flatMap((s) => ('faults' in s ? s.faults : []))
    if (faults.length) return { faults }

    const done = all as Step[]
    for (const tag of leave ? [] : tagged.added) {
      context.tags.set(fold(tag.name), tag.id)
      plan.newTags.push(tag)
    }
    for (const step of done) apply(step, row)
    const recordId = done.find((step) => step.noun === noun)!.draft.id
    if (price && 'after' in price) {
      plan.prices.set(recordId, {
        ...price,
        ...(plan.prices.has(recordId) && { before: plan.prices.get(recordId)!.before }),
      })
      pools.prices?.set(recordId, price.after)
    }
    if (!found) {
      if (keys.length > 0 && !keys.some((one) => have(noun, given, one))) plan.withoutKey++
      if (row.author && 'name' in row.author)
        plan.unknownAuthors.set(row.author.name, (plan.unknownAuthors.get(row.author.name) ?? 0) + 1)
      return { line: row.line, verdict: 'created', recordId, reasons: null }
    }
    if (done.some(writes) || price) return { line: row.line, verdict: 'updated', recordId, reasons: null }
    return {
      line: row.line,
      verdict: 'skipped',
      recordId,
      reasons: reasons(leave ? 'import.matched' : 'import.unchanged'),
    }
  }

  const apply = (step: Step, row: ParsedRow) => {
    const { noun: n, draft, fresh, next, changes } = step
    draft.touched = true
    if (!writes(step)) return
    const author = row.author && 'name' in row.author ? row.author.name : undefined
    draft.values = next
    draft.changed ||= !fresh
    place(n === noun ? pools.record : pools.mate, n, draft)
    plan.events.push({
      type: `${n.name}.${fresh ? 'created' : 'updated'}`,
      noun: n.name,
      id: draft.id,
      data: {
        changes,
        ...(fresh && author && { author }),
        ...(fresh && row.createdAt && { createdAt: row.createdAt }),
      },
    })
  }

  for (const row of rows) {
    const outcome = decide(row)
    plan.outcomes.push(
      'faults' in outcome
        ? { line: row.line, verdict: 'rejected', recordId: null, reasons: outcome.faults }
        : outcome,
    )
  }
  return plan
}
