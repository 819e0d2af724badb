import './policy.ts'
import { sql } from 'kysely'
import { contracts, tellOpenPoints } from '#features/contracts/actions.ts'
import { editText } from '#features/contracts/actions-text.ts'
import { registerCounted } from '#features/contracts/agreement/actions-agreement.ts'
import type { ContractState } from '#features/contracts/contract.ts'
import { reaches, visible } from '#kit/access.ts'
import { crudActions } from '#kit/crud.ts'
import type { Work } from '#kit/db.ts'
import type { Parsed } from '#kit/endpoint.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { type Row, selectSql } from '#kit/present.ts'
import { negotiationPoint, type PointState } from './contract.ts'
import { type movePoint } from './contract-table.ts'
import { admitOutcome, isNegotiated, outcomeOf } from './rules.ts'

type PointRow = Row & {
  contract_id: string
  name: string
  clause: string | null
  state: PointState
  ours: string | null
  theirs: string | null
  agreed: string | null
  reason: string | null
}

/** Counts the points of a contract that are still open, of a priority where one is named, beyond the actor's reach too. */
const openPoints = async ({ tx, actor }: Work, contractId: string, priority?: 'must'): Promise<number> => {
  const which = priority ? sql`and priority = ${priority}` : sql``
  const { rows } = await sql<{ count: number }>`select count(*) as count from negotiation_point
    where workspace_id = ${actor.workspaceId}::uuid and contract_id = ${contractId}::uuid and state = 'open'
      and deleted_at is null ${which}`.execute(tx)
  return rows[0]!.count
}

// An open point that is a must keeps its contract from being signed, until it is settled or dropped with a reason.
registerCounted('negotiated', (w, contractId) => openPoints(w, contractId, 'must'))

/** Refuses whoever may not change the contract, or a contract past negotiation. */
export const demandNegotiated = async (w: Work, contractId: string): Promise<void> => {
  const { can, state } = await contracts.get(w, contractId)
  if (!can.includes('update')) refuse('auth.forbidden', { permission: 'contract.update' })
  if (!isNegotiated(state as ContractState)) refuse('contract.not_now', { state })
}

/** Every change of a point is one of its contract's: only whoever may change that makes it, and it says how many are open. */
const settled = async (w: Work, { contract_id: contractId }: Row): Promise<void> => {
  await demandNegotiated(w, contractId as string)
  await tellOpenPoints(w, contractId as string, await openPoints(w, contractId as string))
}

export const negotiationPoints = crudActions(negotiationPoint, {
  defaults: ({ actor }) => ({ ownerId: actor.memberId, state: 'open', source: 'hand' }),
  settled: (w, after) => settled(w, after),
})

/** A point the actor may change, locked until the transaction ends. */
const lockPoint = async ({ tx, actor }: Work, id: string): Promise<PointRow> => {
  if (!isId(id)) return refuse('common.not_found')
  const { rows } = await sql<PointRow>`select ${selectSql(negotiationPoint, 't')} from negotiation_point t
    where t.id = ${id}::uuid and ${visible(actor, 'negotiation_point', 't')} and t.deleted_at is null
    for update of t`.execute(tx)
  const row = rows[0] ?? refuse('common.not_found')
  return reaches(actor, negotiationPoint, 'update', row)
    ? row
    : refuse('auth.forbidden', { permission: 'negotiation_point.update' })
}

const noClause = () =>
  refuse('common.invalid', { issues: [{ path: ['write'], code: 'negotiation.no_clause' }] })

type Move = Parsed<typeof movePoint>['body']

/**
 * Settles a point or opens it again, and writes what was agreed into its clause where that is asked for; both or neither. Refuses
 * with `common.stale` when the point or the clause was changed meanwhile, and without the words that a settlement takes (`required`).
 */
export const move = async (w: Work, id: string, { version, to, words, write }: Move) => {
  const before = await lockPoint(w, id)
  if (before.version !== version)
    refuse('common.stale', { version: before.version, current: await negotiationPoints.get(w, id) })
  const after = { state: to, ...outcomeOf(before, to, words) }
  refuseIssues(admitOutcome(to, after))
  if (write) {
    const code = before.clause ?? noClause()
    await editText(w, before.contract_id, { edits: [{ kind: 'write', code, ...write }] })
  }
  await sql`update negotiation_point set state = ${to}, agreed = ${after.agreed}, reason = ${after.reason},
      version = version + 1, updated_at = ${w.now.toString()}::timestamptz
    where workspace_id = ${w.actor.workspaceId}::uuid and id = ${id}::uuid`.execute(w.tx)
  const fields = ['state', 'agreed', 'reason'] as const
  const changed = fields.filter((field) => before[field] !== after[field])
  await w.record({
    type: 'negotiation_point.moved',
    noun: 'negotiation_point',
    id,
    parent: { noun: 'contract', id: before.contract_id },
    data: {
      to,
      written: write !== undefined,
      changes: Object.fromEntries(changed.map((field) => [field, [before[field], after[field]]])),
    },
  })
  await settled(w, before)
  return negotiationPoints.get(w, id)
}
