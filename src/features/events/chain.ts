import { canonical, sha256 } from '#kit/canonical.ts'

/** What the digest of an event covers: everything but the salt and the transaction it came in. */
export type Sealable = {
  workspace_id: string
  id: string
  at: Date
  type: string
  noun: string
  record_id: string
  parent_noun: string | null
  parent_id: string | null
  batch: string | null
  actor_id: string
  via: string
  data: unknown
}

/** What of an event outlives the erasure of a person's values: who did what to which record, when and from where. */
const circumstances = (event: Sealable): unknown[] => [
  event.workspace_id,
  event.id,
  event.at.toISOString(),
  event.type,
  event.noun,
  event.record_id,
  event.parent_noun,
  event.parent_id,
  event.batch,
  event.actor_id,
  event.via,
]

/** SHA-256 of the salt and the event: without the salt nothing can be guessed from it, so values can be erased and the chain still holds. */
export const digestOf = (event: Sealable, salt: Buffer): Buffer =>
  sha256(salt, canonical([...circumstances(event), event.data]))

/** The hash before the first event. */
export const genesis = Buffer.alloc(32)

/** SHA-256 of an event's place in the chain and its circumstances: shown in their stead, it tells nothing of them. */
export const marksOf = (seq: number, event: Sealable): Buffer =>
  sha256(canonical([seq, ...circumstances(event)]))

/** h(n) = SHA-256(h(n-1) ‖ marks ‖ digest): an erasure opens the values to change, but nothing else. */
export const linkOf = (previous: Uint8Array, marks: Uint8Array, digest: Uint8Array): Buffer =>
  sha256(previous, marks, digest)

/** A link as it was made before there were marks: with the circumstances themselves, so that it cannot be shown to outsiders. */
export const formerLinkOf = (previous: Buffer, seq: number, event: Sealable, digest: Buffer): Buffer =>
  sha256(previous, canonical([seq, ...circumstances(event)]), digest)

/** Whether an event without a salt is truly empty, so that a forged value cannot pass for an erased one. */
export const isErased = (event: Pick<Sealable, 'data'>): boolean => canonical(event.data) === '{}'
