import type { Issue } from '#kit/errors.ts'
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
