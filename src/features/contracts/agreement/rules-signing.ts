type Turn = { place: number; signed_at: Date | null; declined_at: Date | null }

/** Whether it is somebody’s turn to sign: at any time, or in an order after all before them. */
export const isDue = (
  signers: readonly Turn[],
  { place, signed_at: signed, declined_at: declined }: Turn,
  ordered: boolean,
): boolean =>
  signed === null &&
  declined === null &&
  (!ordered || signers.every((other) => other.place >= place || other.signed_at !== null))

/** How a link stands: what its page shows, and whether it takes an answer. */
export type LinkState = 'open' | 'waiting' | 'signed' | 'declined' | 'closed' | 'expired'

/** How the link of somebody of the other side stands at a moment (milliseconds since 1970). */
export const linkState = (
  signer: Turn & { expires_at: Date | null },
  { closed, due }: { closed: boolean; due: boolean },
  now: number,
): LinkState => {
  if (signer.signed_at !== null) return 'signed'
  if (signer.declined_at !== null) return 'declined'
  if (closed) return 'closed'
  if (signer.expires_at !== null && signer.expires_at.getTime() <= now) return 'expired'
  return due ? 'open' : 'waiting'
}
