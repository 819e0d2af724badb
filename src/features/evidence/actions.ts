import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { canonical, sha256 } from '#kit/canonical.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { filesNamed, readFile, type StoredFile } from '#kit/files.ts'
import { locales } from '#kit/i18n.ts'
import type { Open } from '#kit/jobs.ts'
import { phrase } from '#kit/phrases.ts'
import { titlesOf } from '#kit/present.ts'
import { zipWriter } from '#kit/zip-write.ts'
import { isSigning, sideOf, type Signed, signedOf } from '#features/contracts/agreement/actions-signed.ts'
import {
  digestOf,
  eventsOf,
  type SealedEvent,
  type Stretch,
  stretchesOf,
} from '#features/events/actions-proof.ts'
import type { Evidence } from './contract.ts'
import {
  type Chain,
  FORMAT,
  type KeptEvent,
  type Manifest,
  names,
  type Signature,
  type Signatures,
} from './format.ts'

type Signer = Signed['signers'][number]

/** Whether a contract is signed, and how many of its events are sealed. Refuses whoever may not read it in full. */
export const standing = async (w: Work, id: string): Promise<Evidence> => {
  const signing = await isSigning(w, id)
  const events = signing ? await eventsOf(w, id) : []
  return { signing, events: events.length, sealed: events.filter(({ seq }) => seq !== null).length }
}

/** One file of the evidence: its name, and its bytes or words. */
type File = { path: string; parts: AsyncIterable<Uint8Array> | string[] }
/** What the evidence is made of, and what its manifest says of the contract. */
export type Gathered = { about: Omit<Manifest, 'files'>; files: File[] }

const told = (value: unknown): string[] => [`${JSON.stringify(value, null, 2)}\n`]
const fileIdOf = (signer: Signer) => signer.scan_file_id ?? signer.signature_file_id

const endingOf = ({ name }: StoredFile): string =>
  /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0].toLowerCase() ?? '.bin'

/** Where the scan or signature file of somebody stands, by their place and with its own ending; null where there is none. */
const pathOf = (signer: Signer, kept: ReadonlyMap<string, StoredFile>): string | null => {
  const file = kept.get(fileIdOf(signer) ?? '')
  return file ? `${signer.scan_file_id ? 'scans' : 'signatures'}/${signer.place + 1}${endingOf(file)}` : null
}

/** What was signed: the PDF that was printed here; or the file of what was signed elsewhere, with what a member entered of that. */
const paperOf = (
  signing: Signed['signing'],
  [signer]: readonly Signer[],
  kept: ReadonlyMap<string, StoredFile>,
): { path: string; fileId: string; elsewhere?: NonNullable<Signatures['elsewhere']> } => {
  if (signing.scan_file_id === null) return { path: names.pdf, fileId: signing.pdf_file_id }
  const { scan_file_id: fileId, words, begun_by: enteredBy, begun_at: at } = signing
  const path = `scans/signed${endingOf(kept.get(fileId)!)}`
  const entered = { on: signer!.signed_on!, words, enteredBy, enteredAt: at.toISOString() }
  return { path, fileId, elsewhere: { ...entered, file: path } }
}

const signatureOf = (signer: Signer, file: string | null): Signature => ({
  signer: signer.id,
  side: sideOf(signer),
  name: signer.name,
  email: signer.email,
  signedBy: signer.signed_by,
  position: signer.position,
  way: signer.way,
  proof: signer.proof,
  provenAt: signer.proven_at?.toISOString() ?? null,
  at: signer.signed_at?.toISOString() ?? null,
  on: signer.signed_on,
  from: signer.signed_from,
  sha256: signer.sha256,
  file,
  certificate: signer.certificate,
})

const keptEvent = ({ seq, salt, event }: SealedEvent, digests: ReadonlyMap<number, string>): KeptEvent => ({
  seq: seq!,
  salt: salt?.toString('hex') ?? null,
  digest: salt ? digestOf(event, salt).toString('hex') : (digests.get(seq!) ?? ''),
  event: {
    workspace_id: event.workspace_id,
    id: event.id,
    at: event.at.toISOString(),
    type: event.type,
    noun: event.noun,
    record_id: event.record_id,
    parent_noun: event.parent_noun,
    parent_id: event.parent_id,
    batch: event.batch,
    actor_id: event.actor_id,
    via: event.via,
    data: event.data as Record<string, unknown>,
  },
})

const keptChain = (stretches: readonly Stretch[], workspaceId: string): z.infer<typeof Chain> =>
  stretches.map(({ previous, links, head }) => ({
    previous: previous.toString('hex'),
    links: links.map(({ seq, marks, digest }) => ({
      seq,
      marks: marks.toString('hex'),
      digest: digest.toString('hex'),
    })),
    head: {
      workspaceId,
      seq: head.seq,
      hash: head.hash.toString('hex'),
      at: head.at.toISOString(),
    },
  }))

/**
 * Gathers the evidence of a contract; its files are read later, by `open`. Refuses as `signedOf` does, and while some of its
 * events are not sealed yet (`evidence.unsealed`).
 */
export const gather = async (w: Work, id: string, open: Open): Promise<Gathered> => {
  const { workspace, row, text, signing, signers } = await signedOf(w, id)
  const events = await eventsOf(w, id)
  const waiting = events.filter(({ seq }) => seq === null).length
  if (waiting > 0) refuse('evidence.unsealed', { count: waiting })
  const chain = keptChain(await stretchesOf(w, id), workspace.id)
  const digests = new Map(chain.flatMap(({ links }) => links).map(({ seq, digest }) => [seq, digest]))
  const kept = await filesNamed(
    w,
    [signing.scan_file_id, ...signers.map(fileIdOf)].flatMap((file) => file ?? []),
  )
  const { elsewhere, ...paper } = paperOf(signing, signers, kept)
  const actors = new Set(events.map(({ event }) => event.actor_id))
  const people = await titlesOf(w.tx, w.actor, new Map([['member', actors]]))
  const signatures: Signatures = {
    version: signing.number,
    sha256: signing.sha256,
    begunAt: signing.begun_at.toISOString(),
    ordered: signing.ordered,
    signatures: signers.map((signer) => signatureOf(signer, pathOf(signer, kept))),
    ...(elsewhere && { elsewhere }),
  }
  const about = { number: row.number ?? '–', name: row.name, version: signing.number, sha256: signing.sha256 }
  const readme = elsewhere ? 'evidence.readme.elsewhere' : 'evidence.readme'
  const { number, name, state } = row
  return {
    about: {
      format: FORMAT,
      workspace,
      contract: { id, number, name, state, version: signing.number },
    },
    files: [
      ...locales.map((locale) => ({
        path: `README.${locale}.txt`,
        parts: [`${phrase(locale, readme, { ...about, on: elsewhere?.on ?? '', file: paper.path })}\n`],
      })),
      { path: paper.path, parts: readFile(open, paper.fileId) },
      { path: names.text, parts: [text] },
      { path: names.signatures, parts: told(signatures) },
      ...signers.flatMap((signer) => {
        const path = pathOf(signer, kept)
        return path === null ? [] : [{ path, parts: readFile(open, fileIdOf(signer)!) }]
      }),
      { path: names.events, parts: told(events.map((event) => keptEvent(event, digests))) },
      { path: names.chain, parts: told(chain) },
      {
        path: names.people,
        parts: told(Object.fromEntries([...actors].toSorted().map((by) => [by, people[by]?.title ?? null]))),
      },
    ],
  }
}

/** Writes evidence as ZIP, in always the same order, with the digest of each file in the manifest behind them. */
export async function* packed({ about, files }: Gathered): AsyncGenerator<Uint8Array> {
  const zip = zipWriter()
  const listed: Manifest['files'] = []
  for (const { path, parts } of files) {
    const digest = createHash('sha256')
    let bytes = 0
    const counted = async function* () {
      for await (const part of parts) {
        const piece = Buffer.from(part as string)
        digest.update(piece)
        bytes += piece.length
        yield piece
      }
    }
    yield* zip.entry(path, counted())
    listed.push({ path, bytes, sha256: digest.digest('hex') })
  }
  const manifest = canonical({ ...about, files: listed } satisfies Manifest)
  yield* zip.entry(names.manifest, [manifest])
  yield* zip.entry(names.manifestSum, [`${sha256(manifest).toString('hex')}  ${names.manifest}\n`])
  yield zip.end()
}
