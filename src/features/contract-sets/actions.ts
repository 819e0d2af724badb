import { createHash } from 'node:crypto'
import { contracts } from '#features/contracts/actions.ts'
import { editText, readText, wholeContract } from '#features/contracts/actions-text.ts'
import { registerCounted } from '#features/contracts/agreement/actions-agreement.ts'
import type { ContractKind, ContractState } from '#features/contracts/contract.ts'
import type { Edit } from '#features/contracts/contract-text.ts'
import { type Saying, sayingsOf } from '#features/contracts/text/actions-terms.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import type { Money } from '#kit/money.ts'
import { titlesOf } from '#kit/present.ts'
import { type AgreedTerm, type ContractSet, mostParts } from './contract.ts'
import {
  lockSets,
  setOf,
  sumOf,
  takeOut,
  type WaiverRow,
  waiversOf,
  writeInto,
  writeWaiver,
} from './queries.ts'
import { carried, dealOf, type Held, heldTogether, type Part } from './rules.ts'

const agreeing: readonly ContractState[] = ['draft', 'negotiation', 'approval']

const partOf = (said: Saying): Part => ({
  id: said.id,
  kind: said.kind,
  ourRole: said.our_role,
  companyId: said.company_id,
  dealId: said.deal_id,
  ruling: said.ruling,
  asked: said.asked,
  terms: said.terms,
})

/** SHA-256, as hex digits, of what contracts say of a term: another one when any of them says something else. */
const hashOf = (parts: readonly Part[], { cells, deal }: Held): string =>
  createHash('sha256')
    .update(JSON.stringify([parts.map(({ id }, at) => [id, cells[at]!.value]), deal]))
    .digest('hex')

type Line = Held & { hash: string; waiver: WaiverRow | null }
/** A set with all its contracts, whoever asks. */
type Whole = { setId: string | null; all: Saying[]; parts: Part[]; lines: Line[]; dealSeen: boolean }

const wholeSet = async (w: Work, contractId: string): Promise<Whole> => {
  const { setId, contracts: ids } = await setOf(w, contractId)
  const said = new Map((await sayingsOf(w, ids)).map((saying) => [saying.id, saying]))
  const all = ids.flatMap((id) => said.get(id) ?? [])
  // What was cancelled binds nobody.
  const parts = all.filter(({ state }) => state !== 'cancelled').map(partOf)
  const { sum, seen: dealSeen } = await sumOf(w, dealOf(parts))
  const waivers = new Map((await waiversOf(w, setId)).map((waiver) => [waiver.term, waiver]))
  const lines = heldTogether(parts, sum).map((held) => {
    const hash = hashOf(parts, held)
    const waiver = waivers.get(held.term)
    return { ...held, hash, waiver: waiver?.hash === hash ? waiver : null }
  })
  return { setId, all, parts, lines, dealSeen }
}

const openIn = (lines: readonly Line[]): number =>
  lines.filter(({ agrees, waiver }) => !agrees && waiver === null).length

/** How many differences there are between a contract and the others of its set that nobody lets stand. */
export const differencesOf = async (w: Work, contractId: string): Promise<number> =>
  openIn((await wholeSet(w, contractId)).lines)

registerCounted('differing', differencesOf)

/** The set a contract belongs to as the actor may see it. */
export const readSet = async (w: Work, id: string): Promise<ContractSet> => {
  await wholeContract(w, id)
  const { can, state } = await contracts.get(w, id)
  const { all, parts, lines, dealSeen } = await wholeSet(w, id)
  const seen = new Set(all.flatMap((said) => (said.seen ? [said.id] : [])))
  const open = new Set(all.flatMap((said) => (said.open ? [said.id] : [])))
  const shown = all.filter((said) => seen.has(said.id) && said.state !== 'cancelled')
  const sum = (of: Money | null) => (dealSeen && seen.size === all.length ? of : null)
  const wanted = {
    company: parts.flatMap(({ companyId }) => companyId ?? []),
    deal: parts.flatMap(({ dealId }) => dealId ?? []),
    member: lines.flatMap(({ waiver }) => waiver?.waived_by ?? []),
  }
  return {
    parts: shown.map((said) => ({
      id: said.id,
      name: said.name,
      number: said.number,
      kind: said.kind,
      ourRole: said.our_role,
      state: said.state,
      ruling: said.ruling,
      version: said.version,
      open: said.open,
    })),
    lines: lines.map((line) => ({
      term: line.term,
      agrees: line.agrees,
      cells: line.cells.filter((_, at) => seen.has(parts[at]!.id)),
      takeovers: line.takeovers.filter(({ from, into }) => seen.has(from) && open.has(into)),
      sum: sum(line.sum),
      deal: sum(line.deal),
      hash: line.hash,
      waiver: line.waiver && {
        words: line.waiver.words,
        by: line.waiver.waived_by,
        at: line.waiver.waived_at.toISOString(),
      },
    })),
    differing: openIn(lines),
    beyond: all.length - seen.size,
    writes: can.includes('update') && state !== 'cancelled',
    refs: await titlesOf(
      w.tx,
      w.actor,
      new Map(Object.entries(wanted).map(([noun, ids]) => [noun, new Set(ids)])),
    ),
  }
}

/** A contract the actor may change, which is not cancelled; refused otherwise. Nobody else changes sets meanwhile. */
const demandChange = async (w: Work, id: string) => {
  await wholeContract(w, id)
  const row = await contracts.get(w, id)
  if (!row.can.includes('update')) refuse('auth.forbidden', { permission: 'contract.update' })
  await lockSets(w)
  return row
}

const tell = async (
  w: Work,
  id: string,
  type: `contract.${string}`,
  data: Record<string, unknown>,
): Promise<void> => {
  const [said] = await sayingsOf(w, [id])
  const parent = said?.company_id ?? null
  await w.record({
    type,
    noun: 'contract',
    id,
    ...(parent !== null && { parent: { noun: 'company', id: parent } }),
    data,
  })
}

const put = async (w: Work, id: string, other: string): Promise<void> => {
  const { setId, contracts: there } = await setOf(w, id)
  if (there.includes(other)) return
  if (there.length >= mostParts)
    refuseIssues([{ path: ['contractId'], code: 'contract_set.full', params: { most: mostParts } }])
  const set = setId ?? newId()
  await writeInto(w, set, [id])
  // A moment of its own, so that those who joined stand in their order.
  await writeInto({ ...w, now: w.now.add({ milliseconds: 1 }) }, set, [other])
  for (const joined of setId === null ? [id, other] : [other])
    await tell(w, joined, 'contract.set_joined', {})
}

/** Puts another contract the actor may change into the set of a contract. Refuses one that is cancelled, or in a set already. */
export const join = async (w: Work, id: string, other: string): Promise<ContractSet> => {
  await demandChange(w, id)
  const { state } = await demandChange(w, other)
  const { setId, contracts: there } = await setOf(w, other)
  if (state === 'cancelled') refuseIssues([{ path: ['contractId'], code: 'contract_set.cancelled' }])
  if (setId !== null && !there.includes(id))
    refuseIssues([{ path: ['contractId'], code: 'contract_set.elsewhere' }])
  if (id === other) refuseIssues([{ path: ['contractId'], code: 'contract_set.itself' }])
  await put(w, id, other)
  return readSet(w, id)
}

/** Takes a contract out of its set; one that would be left alone is in none any more. */
export const leave = async (w: Work, id: string): Promise<ContractSet> => {
  await demandChange(w, id)
  const { setId, contracts: there } = await setOf(w, id)
  if (setId !== null) {
    await takeOut(w, there.length > 2 ? [id] : there)
    for (const left of there.length > 2 ? [id] : there) await tell(w, left, 'contract.set_left', {})
  }
  return readSet(w, id)
}

/** Makes the next contract of a set: with the same parties and languages, and with the terms that must agree filled in. */
export const makeNext = async (
  w: Work,
  id: string,
  { kind, name }: { kind: ContractKind; name: string },
): Promise<ContractSet> => {
  const source = await demandChange(w, id)
  const { terms } = await readText(w, id, {})
  const made = await contracts.create(w, {
    name,
    kind,
    ourRole: source.ourRole,
    ...Object.fromEntries(
      ['companyId', 'contactId', 'dealId', 'ruling', 'beside'].flatMap((key) =>
        source[key] == null ? [] : [[key, source[key]]],
      ),
    ),
  })
  const text = await readText(w, made.id, {})
  const edits: Edit[] = carried
    .filter((variable) => text.asked.includes(variable) && terms[variable] !== undefined)
    .map((variable) => ({
      kind: 'term',
      name: variable,
      was: text.terms[variable] ?? null,
      is: terms[variable],
    }))
  if (edits.length > 0) await editText(w, made.id, { edits })
  await put(w, id, made.id)
  return readSet(w, id)
}

type Waived = { term: AgreedTerm; hash: string; words: string | null }

/**
 * Lets a difference of a contract's set stand, with a reason, or no longer. Refuses what changed meanwhile (`common.stale`), a
 * reason that says nothing, and any while the contract is past agreement (`contract.not_now`).
 */
export const waive = async (w: Work, id: string, { term, hash, words }: Waived): Promise<ContractSet> => {
  const { state } = await demandChange(w, id)
  if (!agreeing.includes(state as ContractState)) refuse('contract.not_now', { state })
  if (words !== null && words.trim() === '') refuseIssues([{ path: ['words'], code: 'required' }])
  const { setId, lines, parts } = await wholeSet(w, id)
  const line = lines.find((one) => one.term === term)
  if (setId === null || !line || line.hash !== hash || line.agrees)
    return refuse('common.stale', { current: await readSet(w, id) })
  await writeWaiver(w, setId, { term, hash, words })
  const type = words === null ? 'contract.waiver_withdrawn' : 'contract.difference_waived'
  for (const part of parts) await tell(w, part.id, type, { term, words: words ?? '' })
  return readSet(w, id)
}
