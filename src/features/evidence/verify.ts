import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { SheetError } from '#kit/sheet-row.ts'
import { type Archive, openArchive } from '#kit/xlsx-zip.ts'
import { Chain, type Head, KeptEvents, Manifest, names, Signatures } from './format.ts'
import { type Finding, type Kept, verifyChain, verifyPaper } from './verify-parts.ts'

export type { Finding } from './verify-parts.ts'

/** What a file of evidence may unpack to, in bytes and entries, and what of one entry is held in memory. */
const most = { bytes: 2_000_000_000, entries: 500, entry: 300_000_000 }

/** What was found out about a file of evidence: what holds, what does not, and what could not be told. */
export type Verdict = { about: Manifest | null; findings: Finding[] }

type Told = { bytes: number; sha256: string; content: Buffer | undefined }

/** The digest of an entry, and its bytes where they are asked for and not too many. */
const readEntry = async (archive: Archive, path: string, keeps: boolean): Promise<Told> => {
  const digest = createHash('sha256')
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of archive.read(path)) {
    digest.update(piece)
    bytes += piece.byteLength
    if (keeps && bytes <= most.entry) pieces.push(piece)
  }
  const content = keeps && bytes <= most.entry ? Buffer.concat(pieces) : undefined
  return { bytes, sha256: digest.digest('hex'), content }
}

/** JSON of a known shape; undefined where it is anything else. */
const parsed = <S extends z.ZodType>(shape: S, content: Buffer | undefined): z.infer<S> | undefined => {
  try {
    return shape.safeParse(JSON.parse(content?.toString('utf8') ?? '')).data
  } catch {
    return undefined
  }
}

/** Holds every file against the manifest; what is in only one of them is named. */
const verifyFiles = async (archive: Archive, manifest: Manifest, findings: Finding[]) => {
  const kept: Kept = new Map()
  const there = new Set(archive.names())
  const listed = new Set([...manifest.files.map(({ path }) => path), names.manifest, names.manifestSum])
  const faults: Finding[] = []
  for (const path of there) if (!listed.has(path)) faults.push({ holds: false, what: 'extra', name: path })
  for (const { path, bytes, sha256 } of manifest.files) {
    if (!there.has(path)) {
      faults.push({ holds: false, what: 'missing', name: path })
      continue
    }
    const told = await readEntry(archive, path, !path.startsWith('scans/'))
    kept.set(path, { sha256: told.sha256, content: told.content })
    if (told.sha256 !== sha256 || told.bytes !== bytes)
      faults.push({ holds: false, what: 'changed', name: path })
  }
  findings.push(...faults)
  if (faults.length === 0) findings.push({ holds: true, what: 'files', count: manifest.files.length })
  return kept
}

const verifyAll = async (archive: Archive, heads: readonly Head[] | undefined): Promise<Verdict> => {
  const findings: Finding[] = []
  const all = archive.names().map((name) => name.toLowerCase())
  const double = all.find((name, at) => all.indexOf(name) !== at)
  if (double !== undefined) return { about: null, findings: [{ holds: false, what: 'double', name: double }] }
  if (!archive.has(names.manifest))
    return { about: null, findings: [{ holds: false, what: 'missing', name: names.manifest }] }
  const read = await readEntry(archive, names.manifest, true)
  const sum = await readEntry(archive, names.manifestSum, true)
  const summed = sum.content?.toString('utf8').trim().split(/\s+/)[0]
  findings.push({ holds: summed === read.sha256, what: 'manifest', name: read.sha256 })
  const manifest = parsed(Manifest, read.content)
  if (!manifest)
    return {
      about: null,
      findings: [...findings, { holds: false, what: 'unreadable', name: names.manifest }],
    }
  const kept = await verifyFiles(archive, manifest, findings)
  const shaped = <S extends z.ZodType>(path: string, shape: S): z.infer<S> | undefined => {
    const content = kept.get(path)?.content
    const value = parsed(shape, content)
    if (value === undefined) findings.push({ holds: false, what: 'unreadable', name: path })
    return value
  }
  const signatures = shaped(names.signatures, Signatures)
  const events = shaped(names.events, KeptEvents)
  const chain = shaped(names.chain, Chain)
  if (signatures && events) findings.push(...verifyPaper(kept, signatures, events))
  if (events && chain) findings.push(...verifyChain(manifest, events, chain, heads))
  return { about: manifest, findings }
}

/**
 * Verifies the evidence file of a contract by what is in it alone, without a database or a network. `heads` are those kept
 * outside the database (`audit/heads.jsonl`): with them the chain is held against what was written down when it was sealed.
 */
export const verifyEvidence = async (path: string, heads?: readonly Head[]): Promise<Verdict> => {
  let archive: Archive | undefined
  try {
    archive = await openArchive({ path }, most)
    return await verifyAll(archive, heads)
  } catch (error) {
    if (!(error instanceof SheetError)) throw error
    return { about: null, findings: [{ holds: false, what: 'archive', name: error.code }] }
  } finally {
    archive?.close()
  }
}
