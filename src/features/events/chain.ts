import { createHash } from 'node:crypto'

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

/** JSON with sorted keys, so that equal values have equal text (RFC 8785 for the values we store). */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
}

const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
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

/** h(n) = SHA-256(h(n-1) ‖ n and the circumstances ‖ digest): an erasure opens the values to change, but nothing else. */
export const linkOf = (previous: Buffer, seq: number, event: Sealable, digest: Buffer): Buffer =>
  sha256(previous, canonical([seq, ...circumstances(event)]), digest)

/** Whether an event without a salt is truly empty, so that a forged value cannot pass for an erased one. */
export const isErased = (event: Pick<Sealable, 'data'>): boolean => canonical(event.data) === '{}'
