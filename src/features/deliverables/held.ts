import { parentOf, readText, wholeContract } from '#features/contracts/actions-text.ts'
import type { Text } from '#features/contracts/contract-text.ts'
import { contract } from '#features/contracts/contract.ts'
import { isAgreeing } from '#features/contracts/rules.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { titlesOf } from '#kit/present.ts'
import { reaches } from '#kit/rights.ts'
import type { Deliverable, Deliverables, Round } from './contract.ts'
import { filesOf } from './queries-files.ts'
import { contractOf, deliverableRows, lockDeliverables, roundRows } from './queries.ts'
import { movesOf, type Offered, offeredBy, stateOf, takeOver } from './rules.ts'
import { todayOf } from '#kit/time.ts'

// What a contract promises as it is held, and who may change that.

/** The variable whose rows are what a text promises stage by stage. */
const STAGES = 'price.stages'

/** The contract that promises. */
export type Contract = Awaited<ReturnType<typeof wholeContract>>
/** A deliverable of it, also one that was taken out. */
export type Item = Deliverable & { removed: boolean; takenFrom: string[] | null }

const writable = (w: Work, row: Contract): boolean =>
  row.deleted_at === null && reaches(w.actor, contract, 'update', row)

/** The deliverables of a contract by their numbers, those taken out too. */
export const itemsOf = async (w: Work, row: Contract): Promise<Item[]> => {
  const rounds = Map.groupBy(await roundRows(w, row.id), (round) => round.deliverable_id)
  const files = await filesOf(w, row.id)
  const [writes, today] = [writable(w, row), todayOf(w)]
  return (await deliverableRows(w, row.id)).map(({ due_on: dueOn, taken_from: takenFrom, ...rest }) => {
    const own = (rounds.get(rest.id) ?? []).map((round) => ({
      round: round.round,
      handedOn: round.handed_on,
      handedWords: round.handed_words,
      result: round.result,
      testedOn: round.tested_on,
      testedBy: round.tested_by,
      words: round.words,
      evidence: round.evidence,
      files: files
        .filter((file) => file.deliverable_id === rest.id && file.round === round.round)
        .map(({ id, name, bytes }) => ({ id, name, bytes })),
      notedBy: round.noted_by,
      notedAt: round.noted_at.toISOString(),
    }))
    const state = stateOf({ dueOn, last: own[0] }, today)
    return { ...rest, dueOn, takenFrom, state, rounds: own, can: writes ? movesOf(row.state, state) : [] }
  })
}

/** What a text promises stage by stage, in the contract's own language. */
export const offeredIn = ({ ruling }: Contract, { asked, terms, reads }: Text): Offered[] => {
  const holds = reads.clauses.find(({ paragraphs }) =>
    paragraphs.some((p) => 'table' in p && p.table.variable === STAGES),
  )
  const stages = asked.includes(STAGES) ? terms[STAGES] : null
  return offeredBy((stages ?? []) as Parameters<typeof offeredBy>[0], ruling, holds?.code ?? null)
}

/** What a contract promises, as the actor may know it. */
export const present = async (w: Work, row: Contract): Promise<Deliverables> => {
  const all = await itemsOf(w, row)
  const open = writable(w, row) && isAgreeing(row.state)
  const offers = open ? takeOver(all, offeredIn(row, await readText(w, row.id, {}))) : null
  const items = all.filter(({ removed }) => !removed)
  const testers = items.flatMap(({ rounds }) => rounds.flatMap(({ testedBy }) => testedBy ?? []))
  return {
    items: items.map(({ removed: _, takenFrom: __, ...item }) => item),
    offered: offers ? offers.fresh.length + offers.changed.length : 0,
    ourRole: row.our_role,
    open,
    refs: await titlesOf(w.tx, w.actor, new Map([['member', new Set(testers)]])),
  }
}

/** A contract whose deliverables the actor may change; nobody else changes them meanwhile. */
export const demandContract = async (w: Work, id: string): Promise<Contract> => {
  const row = await wholeContract(w, id)
  if (!writable(w, row)) refuse('auth.forbidden', { permission: 'contract.update' })
  await lockDeliverables(w, id)
  return row
}

/** Such a contract that is still being agreed on; refused with `contract.not_now` otherwise. */
export const demandAgreeing = async (w: Work, id: string): Promise<Contract> => {
  const row = await demandContract(w, id)
  return isAgreeing(row.state) ? row : refuse('contract.not_now', { state: row.state })
}

/** A deliverable as it is now, with its contract, which the actor may change. Refuses with `common.stale` where it has changed since. */
export const demandItem = async (
  w: Work,
  id: string,
  version: number,
): Promise<{ row: Contract; item: Item }> => {
  const row = await demandContract(w, await contractOf(w, id))
  const item = (await itemsOf(w, row)).find((one) => one.id === id)!
  if (item.version !== version)
    refuse('common.stale', { version: item.version, current: await present(w, row) })
  return { row, item }
}

/** A round of a deliverable as an address names it; refused with 404 where there is none. */
export const roundOf = ({ rounds }: Pick<Item, 'rounds'>, named: string): Round =>
  rounds.find(({ round }) => String(round) === named) ?? refuse('common.not_found')

/** Tells in the contract's history what was done. */
export const tell = (w: Work, row: Contract, type: `contract.${string}`, data: Record<string, unknown>) =>
  w.record({ type, noun: 'contract', id: row.id, parent: parentOf(row), data })
