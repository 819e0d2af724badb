import type { Issue } from '#kit/errors.ts'
import { type Part, type Totals, totalsOf } from '#kit/totals.ts'
import type { OfferState } from './contract.ts'
import type { OfferContents, OfferMove } from './contract-papers.ts'

/** From which states a move leads where. Asked by who does it, and by the buttons. */
export const transitions: Record<OfferMove, { from: readonly OfferState[]; to: OfferState }> = {
  ask: { from: ['draft'], to: 'review' },
  approve: { from: ['review'], to: 'approved' },
  return: { from: ['review'], to: 'draft' },
  reopen: { from: ['review', 'approved'], to: 'draft' },
  issue: { from: ['draft', 'approved'], to: 'issued' },
  send: { from: ['issued', 'sent'], to: 'sent' },
  accept: { from: ['issued', 'sent'], to: 'accepted' },
  decline: { from: ['issued', 'sent'], to: 'declined' },
  withdraw: { from: ['issued', 'sent'], to: 'withdrawn' },
  revise: { from: ['issued', 'sent', 'declined', 'withdrawn'], to: 'draft' },
}

/** An offer as far as its moves ask of it; `beyond` says that its discount needs an approval. */
export type Standing = {
  state: OfferState
  beyond: boolean
  ownerId: string | null
  askedBy: string | null
}

/** Whether somebody may judge a discount: not one’s own offer, and not one’s own asking. */
export const mayJudge = ({ ownerId, askedBy }: Standing, memberId: string): boolean =>
  memberId !== ownerId && memberId !== askedBy

/** What somebody who may change an offer may do with it now. */
export const movesOf = (offer: Standing, memberId: string): OfferMove[] =>
  (Object.keys(transitions) as OfferMove[]).filter((move) => {
    if (!transitions[move].from.includes(offer.state)) return false
    if (move === 'approve' || move === 'return') return mayJudge(offer, memberId)
    if (move === 'ask') return offer.beyond
    if (move === 'issue') return offer.state === 'approved' || !offer.beyond
    return true
  })

/**
 * What somebody means who answers an offer that is past it: to have it after all, or no longer. Undefined for a repetition of the
 * answer that stands, and for what nobody needs to be told.
 */
export const lateAnswer = (state: OfferState, said: string): 'accept' | 'decline' | undefined => {
  if (said === 'decline') return state === 'accepted' ? 'decline' : undefined
  return (said === 'accept' || said === 'renew') && state !== 'accepted' ? 'accept' : undefined
}

/** Whether an offer still waits for an answer though its last day (ISO 8601, in the workspace’s zone) has passed. */
export const isExpired = (
  { state, validUntil }: { state: OfferState; validUntil: string | null },
  today: string,
): boolean => transitions.accept.from.includes(state) && validUntil !== null && validUntil < today

/** What an offer comes to. */
export const sumsOf = ({ lines, currency, mode, discount }: OfferContents): Totals =>
  totalsOf(lines, { currency, mode, adjustments: adjustments(discount) })
const adjustments = (of: Part | null) => (of ? [{ kind: 'discount' as const, of }] : [])

/** Whether everything that is taken off, line by line and from all, is more than so many per cent of the full price. */
export const isBeyond = (contents: OfferContents, limit: number | null): boolean => {
  if (limit === null) return false
  const { lines, discount } = sumsOf(contents)
  const full = lines.reduce((all, line) => all + line.full, 0)
  const off = lines.reduce((all, line) => all + line.discount, 0) + discount
  return off * 100 > limit * full
}

/** What is wrong with the contents of an offer: no line and no total may come to less than nothing, or too much. */
export const admitContents = (contents: OfferContents): Issue[] => {
  const sums = sumsOf(contents)
  const wrong = (n: number) => n < 0 || !Number.isSafeInteger(n)
  return [
    ...sums.lines.flatMap(({ full, amount }, at) =>
      wrong(full) || wrong(amount) ? [{ path: ['lines', at], code: 'offer.line' }] : [],
    ),
    ...(wrong(sums.total) || sums.discount > sums.sum ? [{ path: ['discount'], code: 'offer.total' }] : []),
    ...(contents.mode === 'none' && !contents.ground ? [{ path: ['ground'], code: 'required' }] : []),
  ]
}

/** The number of an offer: what the workspace’s begin with, the year, and its place in the year’s series; revisions count behind it. */
export const numberOf = (prefix: string, year: number, place: number): string =>
  `${prefix}${year}-${String(place).padStart(4, '0')}`
/** A number as the paper shows it: revisions after the first count behind it. */
export const printedNumber = (number: string, revision: number): string =>
  revision === 1 ? number : `${number}/${revision}`
