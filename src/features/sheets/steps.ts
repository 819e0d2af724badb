import { type Actor, column, reaches } from '#kit/rights.ts'
import type { Issue } from '#kit/errors.ts'
import type { Changes } from '#kit/events.ts'
import type { Link } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Values } from '#kit/store.ts'
import { fold } from '#kit/text.ts'
import { changesOf } from '#kit/trace.ts'
import type { Options, Reason } from './contract.ts'
import { type Importable, PRICE, sheets } from './goals.ts'
import { type Draft, matchMate, type Pool } from './match.ts'
import { empty, emptyOf, merge, perNoun } from './merge.ts'
import type { ParsedRow } from './row.ts'

/** What a batch goes by. */
export type Context = {
  actor: Actor
  options: Options
  /** The column that feeds a field of the record or of its mate. */
  headerOf: (mate: boolean, key: string) => string | null
  /** Folded name → id. */
  tags: Map<string, string>
  mayTag: boolean
  /** ISO 8601, UTC. */
  now: string
  newId: () => string
}
/** `prices`: product → what it costs by the unit in the price list, null for one priced in steps; absent when there is no such list. */
export type Pools = { record: Pool; mate: Pool; prices?: Map<string, string | null> | undefined }
/** What a row does to a price; null before for a product that had none. */
export type PriceStep = { before: string | null; after: string }

/** What a row does to one record. */
export type Step = { noun: AnyNoun; draft: Draft; fresh: boolean; next: Values; changes: Changes }
export type Faulty = { faults: Reason[] }
type NewTag = { id: string; name: string }

const MAX_TAG = 60

const keysOf = perNoun((fields) => fields.map(([key]) => key))
const requiredOf = perNoun((fields) => fields.flatMap(([key, f]) => (f.required && !f.fixed ? [key] : [])))

/** The single steps a row is decided by; none of them changes anything yet. */
export const stepsOf = (context: Context, pools: Pools) => {
  const { actor, options, headerOf, newId, now } = context
  const { noun, mate, onMatch } = sheets[options.noun!]
  const how = options.onMatch ?? onMatch

  const fault = (
    code: string,
    isMate: boolean,
    key: string,
    params: Record<string, unknown> = {},
  ): Faulty => ({
    faults: [{ code, header: headerOf(isMate, key), params }],
  })
  const faultsOf = (n: AnyNoun, issues: readonly Issue[]): Reason[] =>
    issues.flatMap((i) => fault(i.code, n === mate, String(i.path[0]), i.params).faults)
  const elsewhere = (draft: Draft, isMate: boolean, key: string) =>
    fault('import.exists_elsewhere', isMate, key, { ask: draft.ask })

  /** A new record, if it is complete and the actor may make it. */
  const make = (n: AnyNoun, given: Values, ownerId: unknown, row: ParsedRow): Step | Faulty => {
    const { defaults, admit, routed, instead = {} } = sheets[n.name as Importable]
    const next = {
      ...emptyOf(n),
      ...defaults({ given, ownerId, now, source: options.source, listId: options.listId }),
      ...given,
    }
    const missing = requiredOf(n)
      .filter((key) => empty(next[key]))
      .map((key) => ({
        path: [key],
        code: instead[key] ?? 'required',
        params: { field: `${n.name}.${key}` },
      }))
    const faults = faultsOf(n, missing.length ? missing : (admit?.(next, null) ?? []))
    // What rules give away is made by whoever may make it for themselves.
    const owners = Object.fromEntries(
      n.owners.map((key: string) => [column(key), next[key] ?? (routed ? actor.memberId : null)]),
    )
    if (!reaches(actor, n, 'create', owners) || !reaches(actor, n, 'import', owners))
      faults.push(...fault('import.outside_scope', n === mate, n.owners[0] ?? '').faults)
    if (faults.length) return { faults }
    const draft: Draft = {
      noun: n.name,
      id: newId(),
      before: null,
      values: next,
      made: true,
      touched: true,
      changed: false,
      readable: true,
      updatable: true,
      ask: null,
      createdAt: row.createdAt,
      createdBy: row.author && 'id' in row.author ? row.author.id : undefined,
    }
    return { noun: n, draft, fresh: true, next, changes: changesOf(keysOf(n), null, next) }
  }

  /** What a row makes of a record that is there. A name it was found by is spelt as the record spells it. */
  const change = (n: AnyNoun, draft: Draft, by: string, { [by]: found, ...rest }: Values): Step | Faulty => {
    const { admit, told = '' } = sheets[n.name as Importable]
    const { [told]: _, ...given } =
      typeof found === 'string' || found === undefined ? rest : { ...rest, [by]: found }
    const next = merge(n, draft.values, given, how === 'fill', draft.touched)
    const changes = changesOf(keysOf(n), draft.values, next)
    const faults = Object.keys(changes).length ? faultsOf(n, admit?.(next, draft.values) ?? []) : []
    return faults.length ? { faults } : { noun: n, draft, fresh: false, next, changes }
  }

  /** The tags of these names, and those that have yet to be made. */
  const tagsOf = (names: readonly string[]): { links: Link[]; added: NewTag[] } | Faulty => {
    const added = new Map<string, NewTag>()
    const links = new Map<string, Link>()
    for (const name of names) {
      const folded = fold(name)
      const known = context.tags.get(folded) ?? added.get(folded)?.id
      const fits = folded !== '' && [...name].length <= MAX_TAG
      if (!known && !(context.mayTag && fits))
        return fault(fits ? 'import.unknown_tag' : 'import.bad_tag', false, 'tags', {
          name: name.slice(0, 100),
        })
      const id = known ?? newId()
      if (!known) added.set(folded, { id, name })
      links.set(id, { id })
    }
    return { links: [...links.values()], added: [...added.values()] }
  }

  /** The mate's step: found by its own rules, or made. A contact is tied to the company. */
  const mateStep = (
    mate: AnyNoun,
    row: ParsedRow,
    ownerId: unknown,
    companyId: string | null,
  ): Step | Faulty => {
    const found = matchMate(mate, pools.mate, row.mate!, companyId)
    if (found === 'several') return fault('import.ambiguous_match', true, mate.title)
    const role = (row.mate!.position as string | undefined) ?? null
    const link = companyId ? { companies: [{ id: companyId, role }] } : {}
    if (!found) return make(mate, { ...row.mate, ...link }, ownerId, row)
    if (!found.readable) return elsewhere(found, true, mate.title)
    const given = how === 'skip' || !found.updatable ? {} : row.mate
    const alike = fold(String(found.values[mate.title])) === fold(String(row.mate![mate.title] ?? ''))
    const step = change(mate, found, alike ? mate.title : '', { ...given, ...link })
    const writes = 'changes' in step && Object.keys(step.changes).length > 0
    return writes && !found.updatable ? elsewhere(found, true, mate.title) : step
  }

  /** What a row makes of a product's price; null where it leaves it. A price in steps is not overwritten by a single one. */
  const priceStep = (productId: string | undefined, after: string): PriceStep | Faulty | null => {
    if (!pools.prices) return fault('import.price_list_gone', false, PRICE)
    const before = productId === undefined ? undefined : pools.prices.get(productId)
    if (before === undefined) return { before: null, after }
    if (how === 'fill' || before === after) return null
    return before === null ? fault('import.price_in_steps', false, PRICE) : { before, after }
  }

  return { noun, mate, how, fault, elsewhere, make, change, tagsOf, mateStep, priceStep }
}
