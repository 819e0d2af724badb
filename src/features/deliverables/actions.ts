import { readText, wholeContract } from '#features/contracts/actions-text.ts'
import { registerHandedOver } from '#features/contracts/agreement/actions-entered.ts'
import { isAgreeing } from '#features/contracts/rules.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import type { Deliverable, Deliverables } from './contract.ts'
import { demandAgreeing, demandItem, type Item, itemsOf, offeredIn, present, tell } from './held.ts'
import { insertDeliverables, roundRows, updateDeliverable } from './queries.ts'
import { type Offered, takeOver } from './rules.ts'

export { contractOf } from './queries.ts'

registerHandedOver(async (w, contractId, since) =>
  (await roundRows(w, contractId)).some((round) => round.noted_at >= since),
)

/** What a contract the actor may read in full promises to hand over, and what came of it. */
export const readDeliverables = async (w: Work, id: string): Promise<Deliverables> =>
  present(w, await wholeContract(w, id))

/** The deliverables of a contract the actor may read in full, without those taken out. */
export const deliverablesOf = async (w: Work, id: string): Promise<Deliverable[]> =>
  (await itemsOf(w, await wholeContract(w, id))).filter(({ removed }) => !removed)

const refuseUnknownClause = async (w: Work, id: string, clause: string | null): Promise<void> => {
  if (clause === null) return
  const { clauses } = (await readText(w, id, {})).body
  if (!clauses.some(({ code }) => code === clause))
    refuseIssues([{ path: ['clause'], code: 'deliverable.no_clause', params: { code: clause } }])
}

type Given = Omit<Offered, 'names'>

const lastOf = (all: readonly Item[]): number => all.at(-1)?.number ?? 0

/** Adds something to what a contract promises to hand over. Refuses with `contract.not_now` once the contract goes to be signed. */
export const add = async (w: Work, id: string, given: Given): Promise<Deliverables> => {
  const row = await demandAgreeing(w, id)
  await refuseUnknownClause(w, id, given.clause)
  const last = lastOf(await itemsOf(w, row))
  await insertDeliverables(w, id, last, [{ ...given, id: newId(), takenFrom: null, taken: false }])
  await tell(w, row, 'contract.deliverable_added', { number: last + 1, name: given.name })
  return present(w, row)
}

/** Takes what the text promises over; what is there already is brought up to date, and nothing is doubled. */
export const takeOverText = async (w: Work, id: string): Promise<Deliverables> => {
  const row = await demandAgreeing(w, id)
  const all = await itemsOf(w, row)
  const { fresh, changed } = takeOver(all, offeredIn(row, await readText(w, id, {})))
  const taken = ({ names, ...is }: Offered) => ({ ...is, takenFrom: names, taken: true })
  await insertDeliverables(
    w,
    id,
    lastOf(all),
    fresh.map((is) => ({ id: newId(), ...taken(is) })),
  )
  for (const { id: known, is } of changed)
    await updateDeliverable(w, { id: known, ...taken(is), removed: false })
  const count = fresh.length + changed.length
  if (count > 0) await tell(w, row, 'contract.deliverables_taken', { count })
  return present(w, row)
}

type Change = { [K in keyof Given]?: Given[K] | undefined } & {
  version: number
  removed?: boolean | undefined
}

/** Changes a deliverable, takes it out, or puts it back; one that was taken over is then no longer as the text has it. */
export const change = async (
  w: Work,
  id: string,
  { version, removed, ...given }: Change,
): Promise<Deliverables> => {
  const { row, item: was } = await demandItem(w, id, version)
  if (!isAgreeing(row.state)) refuse('contract.not_now', { state: row.state })
  const is = {
    name: given.name ?? was.name,
    clause: given.clause === undefined ? was.clause : given.clause,
    dueOn: given.dueOn === undefined ? was.dueOn : given.dueOn,
    criterion: given.criterion ?? was.criterion,
  }
  // A clause that was chosen and has gone since may stay, so that the rest can still be written.
  if (is.clause !== was.clause) await refuseUnknownClause(w, row.id, is.clause)
  const same = (['name', 'clause', 'dueOn', 'criterion'] as const).every((key) => is[key] === was[key])
  const after = { takenFrom: was.takenFrom, taken: was.taken && same, removed: removed ?? was.removed }
  await updateDeliverable(w, { id, ...is, ...after })
  const done = after.removed === was.removed ? 'changed' : after.removed ? 'removed' : 'added'
  await tell(w, row, `contract.deliverable_${done}`, { number: was.number, name: is.name })
  return present(w, row)
}
