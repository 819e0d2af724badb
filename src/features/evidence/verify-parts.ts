import type { z } from 'zod'
import { canonical } from '#kit/canonical.ts'
import { CmsError, readSignature } from '#kit/cms.ts'
import { digestOf, isErased, linkOf, marksOf, type Sealable } from '#features/events/actions-proof.ts'
import {
  type Chain,
  type Head,
  type KeptEvent,
  type Manifest,
  names,
  type Signature,
  type Signatures,
} from './format.ts'

/** Something that holds, does not hold, or (null) could not be told here; of what it is said. */
export type Finding = {
  holds: boolean | null
  what:
    | 'archive'
    | 'double'
    | 'missing'
    | 'extra'
    | 'changed'
    | 'unreadable'
    | 'files'
    | 'manifest'
    | 'pdf'
    | 'text'
    | 'begun'
    | 'signature'
    | 'unsigned'
    | 'entered'
    | 'scan'
    | 'held'
    | 'elsewhere'
    | 'slipped'
    | 'certificate'
    | 'event'
    | 'erased'
    | 'order'
    | 'foreign'
    | 'unlinked'
    | 'chain'
    | 'head'
    | 'heads'
  name?: string
  count?: number
}

/** The files of the evidence by their names: their digests, and their bytes where they are needed. */
export type Kept = Map<string, { sha256: string; content: Buffer | undefined }>
const SIGNED = new Set(['contract.signed', 'contract.in_force'])

/** What a signature and the event that tells of it must say alike. */
const toldBy = (signature: Signature, kept: Kept) => ({
  by: signature.signedBy,
  way: signature.way,
  proof: signature.proof,
  provenAt: signature.provenAt ?? null,
  sha256: signature.sha256,
  position: signature.position,
  on: signature.on,
  file: signature.file === null ? null : (kept.get(signature.file)?.sha256 ?? 'none'),
})

/** The signature file of somebody against the PDF, once more. */
const verifyFile = (signature: Signature, kept: Kept): Finding[] => {
  if (signature.way !== 'qualified') return []
  const name = signature.signedBy ?? signature.name
  const [file, pdf] = [kept.get(signature.file ?? '')?.content, kept.get(names.pdf)?.content]
  if (!file || !pdf) return [{ holds: false, what: 'certificate', name }]
  try {
    const told = readSignature(file, pdf)
    const alike = canonical(told) === canonical(signature.certificate)
    return [{ holds: alike ? told.checked || null : false, what: 'certificate', name }]
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    return [{ holds: false, what: 'certificate', name }]
  }
}

/**
 * Whether the file, the text and what a member entered of a contract signed elsewhere are those that the event tells of. Whether
 * those named signed it cannot be told here.
 */
const verifyEntered = (
  kept: Kept,
  signing: Signatures,
  entered: NonNullable<Signatures['elsewhere']>,
  events: readonly KeptEvent[],
): Finding[] => {
  const at = events.findLastIndex(
    ({ event: { type, data } }) =>
      type === 'contract.in_force' && data['way'] === 'elsewhere' && data['sha256'] === signing.sha256,
  )
  const told = events[at]?.event
  if (!told) return [{ holds: false, what: 'begun' }]
  const { on, words, enteredBy, enteredAt } = entered
  const signers = signing.signatures.map(({ signer, side, name, position }) => ({
    id: signer,
    side,
    name,
    position: position ?? '',
  }))
  const same = signing.signatures.every(
    (one) =>
      one.way === 'elsewhere' &&
      one.on === on &&
      one.at === enteredAt &&
      one.sha256 === signing.sha256 &&
      one.signedBy === one.name,
  )
  const said = { on, words, signers, by: enteredBy, at: enteredAt }
  const { data } = told
  const known = {
    on: data['on'],
    words: data['words'],
    signers: data['signers'],
    by: told.actor_id,
    at: told.at,
  }
  return [
    { holds: kept.get(entered.file)?.sha256 === signing.sha256, what: 'scan', name: signing.sha256 },
    { holds: kept.get(names.text)?.sha256 === data['text'], what: 'held' },
    { holds: same && canonical(said) === canonical(known), what: 'entered', name: on },
    ...signing.signatures.map(({ name }): Finding => ({ holds: null, what: 'elsewhere', name })),
    ...events
      .slice(at + 1)
      .flatMap(({ seq, event }): Finding[] =>
        SIGNED.has(event.type) ? [{ holds: false, what: 'slipped', name: String(seq) }] : [],
      ),
  ]
}

/** Whether what was signed, the text and the signatures are those that the events tell of. */
export const verifyPaper = (kept: Kept, signing: Signatures, events: readonly KeptEvent[]): Finding[] => {
  if (signing.elsewhere) return verifyEntered(kept, signing, signing.elsewhere, events)
  const begun = events.findLast(
    ({ event: { type, data } }) => type === 'contract.signing_begun' && data['sha256'] === signing.sha256,
  )
  if (!begun) return [{ holds: false, what: 'begun' }]
  const signed = events.filter(({ seq, event }) => seq > begun.seq && SIGNED.has(event.type))
  const findings: Finding[] = [
    { holds: kept.get(names.pdf)?.sha256 === signing.sha256, what: 'pdf', name: signing.sha256 },
    { holds: kept.get(names.text)?.sha256 === begun.event.data['text'], what: 'text' },
  ]
  for (const signature of signing.signatures) {
    const name = signature.signedBy ?? signature.name
    const told = signed.find(({ event }) => event.data['signer'] === signature.signer)?.event
    if (signature.at === null) {
      findings.push(
        told ? { holds: false, what: 'signature', name } : { holds: null, what: 'unsigned', name },
      )
      continue
    }
    const alike =
      told !== undefined &&
      told.at === signature.at &&
      signature.sha256 === signing.sha256 &&
      Object.entries(toldBy(signature, kept)).every(([key, value]) => (told.data[key] ?? null) === value)
    findings.push({ holds: alike, what: 'signature', name }, ...verifyFile(signature, kept))
  }
  const signers = new Set<unknown>(signing.signatures.map(({ signer }) => signer))
  for (const { seq, event } of signed)
    if (!signers.has(event.data['signer']))
      findings.push({ holds: false, what: 'slipped', name: String(seq) })
  return findings
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const sealable = ({ event }: KeptEvent): Sealable => ({ ...event, at: new Date(event.at) })

/** Whether an event is whole by its own digest: by its salt, or emptied where its values were erased. */
const isWhole = (kept: KeptEvent): boolean =>
  kept.salt === null
    ? isErased(kept.event)
    : digestOf(sealable(kept), bytes(kept.salt)).equals(bytes(kept.digest))

const verifyHeads = (chain: z.infer<typeof Chain>, heads: readonly Head[] | undefined): Finding[] => {
  if (!heads) return [{ holds: null, what: 'heads' }]
  const wrong = chain.filter(
    ({ head }) =>
      !heads.some((h) => h.workspaceId === head.workspaceId && h.seq === head.seq && h.hash === head.hash),
  )
  return wrong.length > 0
    ? wrong.map(({ head }) => ({ holds: false, what: 'head', name: String(head.seq) }))
    : [{ holds: true, what: 'heads', count: chain.length }]
}

type Links = Map<number, { marks: string; digest: string }>

/** The links of the chain by their numbers, and where it does not hold together up to its heads. */
const linksIn = (chain: z.infer<typeof Chain>, workspaceId: string): { links: Links; faults: Finding[] } => {
  const links: Links = new Map()
  const faults: Finding[] = []
  for (const { previous, links: row, head } of chain) {
    const first = row[0]!.seq
    const hash = row.reduce((h, { marks, digest }) => linkOf(h, bytes(marks), bytes(digest)), bytes(previous))
    const follows = row.every(({ seq }, at) => seq === first + at) && head.seq === first + row.length - 1
    if (!follows || hash.toString('hex') !== head.hash || head.workspaceId !== workspaceId)
      faults.push({ holds: false, what: 'chain', name: String(head.seq) })
    for (const { seq, ...link } of row) links.set(seq, link)
  }
  return { links, faults }
}

/** Whether the events are the contract's, whole, in their order, and stand in the chain up to its heads. */
export const verifyChain = (
  { workspace, contract }: Manifest,
  events: readonly KeptEvent[],
  chain: z.infer<typeof Chain>,
  heads: readonly Head[] | undefined,
): Finding[] => {
  const { links, faults } = linksIn(chain, workspace.id)
  let before = 0
  for (const kept of events) {
    const { seq, event } = kept
    const wrong = (what: Finding['what']) => faults.push({ holds: false, what, name: String(seq) })
    if (seq <= before) wrong('order')
    before = Math.max(before, seq)
    if (event.workspace_id !== workspace.id || event.record_id !== contract.id) wrong('foreign')
    const link = links.get(seq)
    const stands = link?.digest === kept.digest && link.marks === marksOf(seq, sealable(kept)).toString('hex')
    if (!link) wrong('unlinked')
    else if (!isWhole(kept) || !stands) wrong('event')
  }
  const erased = events
    .filter(({ salt }) => salt === null)
    .map(({ seq }): Finding => ({ holds: null, what: 'erased', name: String(seq) }))
  const chained: Finding = { holds: true, what: 'chain', count: events.length }
  return [...(faults.length > 0 ? faults : [chained]), ...erased, ...verifyHeads(chain, heads)]
}
