import { z } from 'zod'

// What stands in the evidence file of a contract, as it is written and as it is read again without a database.

export const FORMAT = 'tessera-evidence/1'

const Hex = z.string().regex(/^[0-9a-f]{64}$/)
const Seq = z.int().positive()

/** A file of the evidence with its length in bytes and SHA-256. */
const File = z.strictObject({ path: z.string(), bytes: z.int(), sha256: Hex })

export const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  workspace: z.strictObject({ id: z.uuid(), name: z.string() }),
  contract: z.strictObject({
    id: z.uuid(),
    number: z.string().nullable(),
    name: z.string(),
    state: z.string(),
    version: Seq,
  }),
  files: z.array(File),
})
export type Manifest = z.infer<typeof Manifest>

const Signature = z.strictObject({
  signer: z.uuid(),
  side: z.enum(['ours', 'theirs']),
  name: z.string(),
  email: z.string().nullable(),
  signedBy: z.string().nullable(),
  position: z.string().nullable(),
  way: z.string().nullable(),
  proof: z.string().nullable(),
  /** When the mailed code was given that the signature rests on. */
  provenAt: z.string().nullable().optional(),
  at: z.string().nullable(),
  on: z.string().nullable(),
  /** The network address it came from. */
  from: z.string().nullable(),
  /** Of the PDF that was signed, or of the file of what was signed elsewhere. */
  sha256: Hex.nullable(),
  /** The scan, or the signature that came as a file. */
  file: z.string().nullable(),
  certificate: z.unknown(),
})
export type Signature = z.infer<typeof Signature>

export const Signatures = z.strictObject({
  version: Seq,
  sha256: Hex,
  begunAt: z.string(),
  ordered: z.boolean(),
  signatures: z.array(Signature),
  /** Of a contract that was signed elsewhere: what a member entered. Nothing was printed, and sha256 is of this file. */
  elsewhere: z
    .strictObject({
      on: z.string(),
      words: z.string(),
      enteredBy: z.uuid(),
      enteredAt: z.iso.datetime(),
      file: z.string(),
    })
    .optional(),
})
export type Signatures = z.infer<typeof Signatures>

/** An event as its digest covers it, its place in the chain, and the salt; without one its values were erased. */
const KeptEvent = z.strictObject({
  seq: Seq,
  salt: z.string().nullable(),
  digest: Hex,
  event: z.strictObject({
    workspace_id: z.uuid(),
    id: z.uuid(),
    at: z.iso.datetime(),
    type: z.string(),
    noun: z.string(),
    record_id: z.uuid(),
    parent_noun: z.string().nullable(),
    parent_id: z.uuid().nullable(),
    batch: z.uuid().nullable(),
    actor_id: z.uuid(),
    via: z.string(),
    data: z.record(z.string(), z.unknown()),
  }),
})
export type KeptEvent = z.infer<typeof KeptEvent>
export const KeptEvents = z.array(KeptEvent)

export const Head = z.object({ workspaceId: z.uuid(), seq: Seq, hash: Hex, at: z.string() })
export type Head = z.infer<typeof Head>

/** Links one after another, each told by two hashes, up to a head that was written down outside the database. */
const Stretch = z.strictObject({
  previous: Hex,
  links: z.array(z.strictObject({ seq: Seq, marks: Hex, digest: Hex })).min(1),
  head: Head,
})
export type Stretch = z.infer<typeof Stretch>
export const Chain = z.array(Stretch)

/** The names under which the files stand, in their order. */
export const names = {
  text: 'contract.json',
  pdf: 'signed.pdf',
  signatures: 'signatures.json',
  events: 'events.json',
  chain: 'chain.json',
  people: 'people.json',
  manifest: 'manifest.json',
  manifestSum: 'manifest.sha256',
} as const
