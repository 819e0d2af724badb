import { type Actor, column, reaches } from '#kit/access.ts'
import { changesOf } from '#kit/trace.ts'
import type { Issue } from '#kit/errors.ts'
import type { Changes } from '#kit/events.ts'
import type { Field, Link } from '#kit/fields.ts'
import type { AnyNoun } from '#kit/noun.ts'
import type { Values } from '#kit/store.ts'
import { fold } from '#kit/text.ts'
import type { ParsedRow } from './cells.ts'
import type { Options, Reason, verdicts } from './contract.ts'
import { type Draft, have, matchMate, matchRecord, place, type Pool } from './match.ts'
import { type sheets } from './rules.ts'

export type Verdict = (typeof verdicts)[number]
export type Outcome = { line: number; verdict: Verdict; recordId: string | null; reasons: Reason[] | null }
export type Planned = { type: `${string}.${string}`; noun: string; id: string; data: { changes: Changes; author?: string; createdAt?: string } }

/** What a batch goes by. */
export type Context = {
  actor: Actor
  sheet: (typeof sheets)[keyof typeof sheets]
  options: Options
  /** The column that feeds a field of the record or of its mate. */
  headerOf: (mate: boolean, key: string) => string | null
  /** Folded name → id. */
  tags: Map<string, string>
  mayTag: boolean
  newId: () => string
}
/** What becomes of a batch of rows; the pools hold the records as they are to be. */
export type Plan = {
  outcomes: Outcome[]
  events: Planned[]
  newTags: { id: string; name: string }[]
  unknownAuthors: Map<string, number>
  withoutKey: number
}

type Step = { noun: AnyNoun; draft: Draft; fresh: boolean; next: Values; changes: Changes }
type Faulty = { faults: Reason[] }

const empty = (value: unknown) => value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)

const emptyOf = (n: AnyNoun): Values =>
  Object.fromEntries(Object.entries(n.fields as Record<string, Field>).map(([key, f]) => [key, ['phones', 'emails', 'addresses', 'links'].includes(f.kind) ? [] : null]))

const union = (field: Field, before: unknown, given: unknown[]): unknown[] => {
  const held = (before as unknown[] | null) ?? []
  if (field.kind !== 'links') return [...new Set([...held, ...given])]
  const links = new Map((held as Link[]).map((link) => [link.id, link]))
  for (const link of given as Link[]) links.set(link.id, { id: link.id, role: link.role ?? links.get(link.id)?.role ?? null })
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((link) => (field.through.extra ? link : { id: link.id }))
}

/**
 * A record's values after a row. Links are only ever added. Lists (telephones, mails) are replaced by the first row that
 * gives them and added to by later rows of the same file; an address takes on the parts that are given.
 */
export const merge = (n: AnyNoun, before: Values, given: Values, fill: boolean, touched: boolean): Values => {
  const next = { ...before }
  for (const [key, value] of Object.entries(given)) {
    const field = n.fields[key] as Field
    if (field.kind === 'links') next[key] = union(field, before[key], value as unknown[])
    else if (touched && (field.kind === 'phones' || field.kind === 'emails')) next[key] = union(field, before[key], value as unknown[])
    else if (fill && !empty(before[key])) continue
    else if (field.kind === 'addresses') {
      const [first, ...others] = (before[key] as object[] | null) ?? []
      next[key] = [{ ...first, ...(value as object[])[0] }, ...others]
    } else next[key] = value
  }
  return next
}

/** Decides a batch of rows one after the other, each meeting what the rows before it left. The pools must hold every record they could match. */
export const planBatch = (context: Context, pools: { record: Pool; mate: Pool }, rows: readonly ParsedRow[]): Plan => {
  const { actor, sheet, options, headerOf, newId } = context
  const { noun, mate } = sheet
  const plan: Plan = { outcomes: [], events: [], newTags: [], unknownAuthors: new Map(), withoutKey: 0 }
  const keys = options.key ?? []
  const how = options.onMatch ?? 'update'

  const elsewhere = (draft: Draft, isMate: boolean, key: string): Faulty => ({ faults: [{ code: 'import.exists_elsewhere', header: headerOf(isMate, key), params: { ask: draft.ask } }] })
  const faultsOf = (issues: Issue[], isMate: boolean): Reason[] => issues.map((i) => ({ code: i.code, header: headerOf(isMate, String(i.path[0])), params: i.params ?? {} }))

  const make = (n: AnyNoun, given: Values, defaults: Values, row: ParsedRow): Step | Faulty => {
    const isMate = n === mate
    const next = { ...emptyOf(n), ...defaults, ...given }
    const missing = Object.entries(n.fields as Record<string, Field>).filter(([key, f]) => f.required && !f.fixed && empty(next[key]))
    const faults = faultsOf([...missing.map(([key]) => ({ path: [key], code: 'required', params: { field: `${n.name}.${key}` } })), ...(missing.length ? [] : admit(n, next))], isMate)
    const owners = Object.fromEntries(n.owners.map((key: string) => [column(key), next[key]]))
    if (!reaches(actor, n, 'create', owners) || !reaches(actor, n, 'import', owners)) faults.push({ code: 'import.outside_scope', header: headerOf(isMate, n.owners[0] ?? ''), params: {} })
    if (faults.length) return { faults }
    const author = row.author && 'id' in row.author ? row.author.id : undefined
    const draft: Draft = { noun: n.name, id: newId(), before: null, values: next, made: true, touched: true, changed: false, readable: true, updatable: true, ask: null, createdAt: row.createdAt, createdBy: author }
    return { noun: n, draft, fresh: true, next, changes: changesOf(Object.keys(n.fields), null, next) }
  }

  const admit = (n: AnyNoun, next: Values) => (n === noun ? sheet.admit(next) : [])

  const change = (n: AnyNoun, draft: Draft, given: Values): Step | Faulty => {
    const next = merge(n, draft.values, given, how === 'fill', draft.touched)
    const changes = changesOf(Object.keys(n.fields), draft.values, next)
    const faults = Object.keys(changes).length ? faultsOf(admit(n, next), n === mate) : []
    return faults.length ? { faults } : { noun: n, draft, fresh: false, next, changes }
  }

  const tagsOf = (names: readonly string[]): { links: Link[]; added: { id: string; name: string }[] } | Faulty => {
    const added = new Map<string, { id: string; name: string }>()
    const links: Link[] = []
    for (const name of new Map(names.map((name) => [fold(name), name])).values()) {
      const folded = fold(name)
      const known = context.tags.get(folded)
      if (!known && (!context.mayTag || [...name].length > 60 || folded === '')) {
        return { faults: [{ code: context.mayTag ? 'import.bad_tag' : 'import.unknown_tag', header: headerOf(false, 'tags'), params: { name: name.slice(0, 100) } }] }
      }
      if (!known && !added.has(folded)) added.set(folded, { id: newId(), name })
      links.push({ id: known ?? added.get(folded)!.id })
    }
    return { links, added: [...added.values()] }
  }

  /** The mate's step: found by its own rules, or made; `link` ties a contact to the company. */
  const mateStep = (row: ParsedRow, owner: unknown, companyId: string | null): Step | Faulty => {
    const found = matchMate(mate, pools.mate, row.mate!, companyId)
    const link = companyId && mate.fields.companies ? { companies: [{ id: companyId, role: (row.mate!.position as string | undefined) ?? null }] } : {}
    if (found === 'several') return { faults: [{ code: 'import.ambiguous_match', header: headerOf(true, mate.title), params: {} }] }
    if (!found) return make(mate, { ...row.mate, ...link }, mate.name === 'contact' ? { ownerId: owner } : { lifecycle: 'potential', ownerId: owner }, row)
    if (!found.readable) return elsewhere(found, true, mate.title)
    const step = change(mate, found, { ...(how === 'skip' || !found.updatable ? {} : row.mate), ...link })
    return 'faults' in step || found.updatable || Object.keys(step.changes).length === 0 ? step : elsewhere(found, true, mate.title)
  }

  const decide = (row: ParsedRow): Outcome | Faulty => {
    if (row.faults.length) return { faults: row.faults }
    const tagged = tagsOf([...row.tags, ...(options.tags ?? [])])
    if ('faults' in tagged) return tagged
    const given: Values = tagged.links.length ? { ...row.record, tags: tagged.links } : { ...row.record }
    const matched = matchRecord(noun, pools.record, keys, given)
    if (matched && 'several' in matched) return { faults: [{ code: 'import.ambiguous_match', header: headerOf(false, matched.several), params: {} }] }
    const found = matched?.draft
    if (found && (!found.readable || (!found.updatable && how !== 'skip'))) return elsewhere(found, false, matched.key)
    const leave = found !== undefined && how === 'skip'
    // A further row of a record this import made may still bring another person.
    if (leave && !(found.made && row.mate)) return { line: row.line, verdict: 'skipped', recordId: found.id, reasons: [{ code: 'import.matched', header: headerOf(false, matched!.key), params: {} }] }

    const defaults = sheet.defaults(actor.memberId)
    const settle = (extra: Values): Step | Faulty =>
      found ? change(noun, found, leave ? {} : { ...given, ...extra }) : make(noun, { ...given, ...extra }, defaults, row)
    const owner = given.ownerId ?? found?.values.ownerId ?? defaults.ownerId
    let [main, other]: [Step | Faulty | undefined, Step | Faulty | undefined] = [undefined, undefined]
    if (mate.name === 'company') {
      other = row.mate ? mateStep(row, owner, null) : undefined
      main = settle(other && 'draft' in other ? { companies: [{ id: other.draft.id, role: (given.position as string | undefined) ?? null }] } : {})
    } else {
      main = settle({})
      other = row.mate ? mateStep(row, owner, 'draft' in main ? main.draft.id : null) : undefined
    }
    const faults = [main, other].flatMap((step) => (step && 'faults' in step ? step.faults : []))
    if (faults.length) return { faults }

    if (!found && keys.length > 0 && !keys.some((key) => have(noun, given, key))) plan.withoutKey++
    for (const tag of tagged.added) {
      context.tags.set(fold(tag.name), tag.id)
      plan.newTags.push(tag)
    }
    const steps = [main as Step, ...(other ? [other as Step] : [])]
    for (const step of steps.sort((a, b) => Number(b.noun.name === 'company') - Number(a.noun.name === 'company'))) apply(step, row)
    const verdict = (main as Step).fresh ? 'created' : steps.some((step) => step.fresh || Object.keys(step.changes).length) ? 'updated' : 'skipped'
    const reasons = verdict === 'skipped' ? [{ code: leave ? 'import.matched' : 'import.unchanged', header: headerOf(false, matched?.key ?? ''), params: {} }] : null
    return { line: row.line, verdict, recordId: (main as Step).draft.id, reasons }
  }

  const apply = ({ noun: n, draft, fresh, next, changes }: Step, row: ParsedRow) => {
    draft.touched = true
    if (!fresh && Object.keys(changes).length === 0) return
    const name = row.author && 'name' in row.author ? row.author.name : undefined
    if (fresh && name) plan.unknownAuthors.set(name, (plan.unknownAuthors.get(name) ?? 0) + 1)
    draft.values = next
    draft.changed ||= !fresh
    place(n === noun ? pools.record : pools.mate, n, draft)
    plan.events.push({
      type: `${n.name}.${fresh ? 'created' : 'updated'}`, noun: n.name, id: draft.id,
      data: { changes, ...(fresh && name && { author: name }), ...(fresh && row.createdAt && { createdAt: row.createdAt }) },
    })
  }

  for (const row of rows) {
    const outcome = decide(row)
    plan.outcomes.push('faults' in outcome ? { line: row.line, verdict: 'rejected', recordId: null, reasons: outcome.faults } : outcome)
  }
  return plan
}
