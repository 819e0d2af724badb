import type { Issue } from '#kit/errors.ts'
import type { ContractState } from '../contract.ts'
import type { Agreement, Obstacle } from './contract-agreement.ts'
import type { SignedFor } from './contract-entered.ts'

/**
 * What is wrong with what is entered of a contract signed elsewhere: a day ahead, an amendment from before the contract was concluded,
 * a side for which nobody signed, and an empty file.
 */
export const admitEntered = (
  { on, signers, bytes }: { on: string; signers: readonly { side: SignedFor }[]; bytes: number },
  { today, concluded }: { today: string; concluded: string | null },
): Issue[] => [
  ...(on > today ? [{ path: ['on'], code: 'contract.day_ahead' }] : []),
  ...(concluded !== null && on < concluded
    ? [{ path: ['on'], code: 'contract.before_conclusion', params: { day: concluded } }]
    : []),
  ...(new Set(signers.map(({ side }) => side)).size < 2
    ? [{ path: ['signers'], code: 'contract.one_side' }]
    : []),
  ...(bytes === 0 ? [{ path: ['file'], code: 'contract.empty_file' }] : []),
]

/**
 * All that is open of a contract while it is agreed on: what would keep it from being signed here, and approvals that are missing, but
 * for those that nobody is there to give, which stand in the way already.
 */
export const openOf = ({
  obstacles,
  unapproved,
}: Pick<Agreement, 'obstacles' | 'unapproved'>): Obstacle[] => {
  const vacant = obstacles.flatMap(({ kind, of }) => (kind === 'reviewer' ? [of] : []))
  const missing = unapproved.filter((role) => !vacant.includes(role))
  return [...obstacles, ...missing.map((role): Obstacle => ({ kind: 'unapproved', of: role, clause: null }))]
}

type Amended = { id: string; state: ContractState; signed_place: number | null; built_on: number }

/** Whether another amendment of the same contract was signed after this one, or is written on what it says. */
export const isFollowed = (id: string, amendments: readonly Amended[]): boolean => {
  const place = amendments.find((one) => one.id === id)?.signed_place ?? 0
  return amendments.some(
    (one) =>
      one.id !== id &&
      one.state !== 'cancelled' &&
      (one.signed_place === null ? one.built_on >= place : one.signed_place > place),
  )
}
