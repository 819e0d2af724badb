import type { Money } from '#kit/money.ts'
import type { ContractKind, ContractState } from '../contract.ts'
import { isAgreeing } from '../rules.ts'
import type { ContractMove, JudgeRole, Route, Settings, Step } from './contract-agreement.ts'

/** From which states a move leads where. Asked by who does it, and by the buttons. */
export const transitions: Record<ContractMove, { from: readonly ContractState[]; to: ContractState }> = {
  send: { from: ['draft', 'negotiation'], to: 'negotiation' },
  ask: { from: ['draft', 'negotiation'], to: 'approval' },
  reopen: { from: ['approval', 'signing'], to: 'negotiation' },
  cancel: { from: ['draft', 'negotiation', 'approval', 'signing'], to: 'cancelled' },
  end: { from: ['active'], to: 'ended' },
}

/**
 * What somebody who may change a contract may do with it now; `judged` says that somebody has to approve it. An amendment in force is
 * part of the contract it changes, and ends with it.
 */
export const movesOf = (
  { state, amends_id: amends }: { state: ContractState; amends_id: string | null },
  judged: boolean,
): ContractMove[] =>
  (Object.keys(transitions) as ContractMove[]).filter(
    (move) =>
      transitions[move].from.includes(state) &&
      (move !== 'ask' || judged) &&
      (move !== 'end' || amends === null),
  )

/** A contract as far as the choice of its judges asks of it. */
export type Judged = { kind: ContractKind; ourRole: 'customer' | 'supplier'; amount: Money | null }

const reaches = (amount: Money | null, from: Money | null): boolean =>
  from === null || (amount !== null && amount.currency === from.currency && amount.minor >= from.minor)

/** The route a contract goes: the first that fits its kind and price; undefined where none does. */
export const routeOf = ({ routes }: Settings, { kind, amount }: Judged): Route | undefined =>
  routes.find((route) => (route.kind === null || route.kind === kind) && reaches(amount, route.from))

/**
 * The roles that must judge a contract whatever its route: legal and IT where we buy (S1-10), legal from the workspace’s
 * threshold on (S2-21).
 */
export const obligatory = ({ legalFrom }: Settings, { ourRole, amount }: Judged): JudgeRole[] =>
  ourRole === 'customer' ? ['legal', 'it'] : legalFrom !== null && reaches(amount, legalFrom) ? ['legal'] : []

/** Whether a step is done: one who agreed, or all, as its quorum says. */
export const isDone = ({ quorum, seats }: Pick<Step, 'quorum' | 'seats'>): boolean => {
  const agreed = seats.filter(({ verdict }) => verdict === 'approved').length
  return quorum === 'all' ? seats.length > 0 && agreed === seats.length : agreed > 0
}

/** Whether everybody who had to has agreed. */
export const isApproved = (steps: readonly Step[]): boolean => steps.length > 0 && steps.every(isDone)

/** The roles in which a contract that is agreed on is yet to be approved: of the round that runs, else of those it needs. */
export const unapprovedRoles = (
  state: ContractState,
  { round, needed }: { round: readonly Step[] | undefined; needed: readonly Step[] },
): JudgeRole[] =>
  isAgreeing(state)
    ? ((state === 'approval' && round) || needed).filter((step) => !isDone(step)).map(({ role }) => role)
    : []

/** The seat of a step that a member judges from: their own, or as a deputy the first that waits; -1 where there is none. */
export const seatOf = ({ seats, deputies }: Step, memberId: string): number => {
  const own = seats.findIndex((seat) => seat.memberId === memberId)
  if (own >= 0) return seats[own]!.verdict === null ? own : -1
  return deputies.includes(memberId) ? seats.findIndex(({ verdict }) => verdict === null) : -1
}
