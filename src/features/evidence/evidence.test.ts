import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setRoutes } from '#features/contracts/agreement/agreement-fixture.ts'
import { sha256 } from '#kit/canonical.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { type Files, read, resealed, sealAll, signInEachWay, unzip, zip } from './evidence-fixture.ts'
import type { Head, KeptEvent } from './format.ts'
import { verifyEvidence } from './verify.ts'

let app: TestApp
let folder: string
let contractId: string
let heads: Head[]
let whole: Buffer
let files: Files

beforeAll(async () => {
  app = await startApp()
  folder = await mkdtemp(join(tmpdir(), 'tessera-evidence-'))
  await setRoutes(app.alpha.people.owner, {})
  contractId = await signInEachWay(app)
  heads = await sealAll(app, contractId)
  whole = await read(app, `/api/contracts/${contractId}/evidence/file`)
  files = await unzip(whole)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await app.stop()
})

let made = 0
/** What is found out about some bytes. */
const verdictOf = async (bytes: Uint8Array, known: readonly Head[] | undefined = heads) => {
  const path = join(folder, `${(made += 1)}.zip`)
  await writeFile(path, bytes)
  return verifyEvidence(path, known)
}
/** What does not hold, as `what name`. */
const faults = async (bytes: Uint8Array, known?: readonly Head[]) =>
  (await verdictOf(bytes, known)).findings
    .filter(({ holds }) => holds === false)
    .map(({ what, name }) => [what, name].filter(Boolean).join(' '))
const contentOf = (path: string) => files.find(([name]) => name === path)![1]
const json = <T>(path: string): T => JSON.parse(contentOf(path).toString()) as T
const change = (path: string, to: Uint8Array | string): Files =>
  files.map(([name, content]) => [name, name === path ? Buffer.from(to as string) : content])

const forgedEvents = (forge: (events: KeptEvent[]) => KeptEvent[]) =>
  zip(resealed(change('events.json', JSON.stringify(forge(json<KeptEvent[]>('events.json'))))))
const at = (type: string) => json<KeptEvent[]>('events.json').findIndex(({ event }) => event.type === type)
const seqAt = (type: string) => json<KeptEvent[]>('events.json')[at(type)]!.seq

test('S3-095 S3-096 the evidence of a contract holds the PDF, text, signatures and events, always in the same bytes', async () => {
  expect(files.map(([path]) => path)).toEqual([
    'README.en.txt',
    'README.zh.txt',
    'README.ru.txt',
    'signed.pdf',
    'contract.json',
    'signatures.json',
    'scans/3.pdf',
    'signatures/4.p7s',
    'events.json',
    'chain.json',
    'people.json',
    'manifest.json',
    'manifest.sha256',
  ])
  expect((await read(app, `/api/contracts/${contractId}/evidence/file`)).equals(whole)).toBe(true)
  expect(contentOf('README.ru.txt').toString()).toContain(sha256(contentOf('signed.pdf')).toString('hex'))
  const { about, findings } = await verdictOf(whole)
  expect(about?.contract).toMatchObject({ id: contractId, state: 'active', version: 1 })
  expect(findings.map(({ holds, what, name }) => [holds, what, what === 'signature' ? name : ''])).toEqual([
    [true, 'manifest', ''],
    [true, 'files', ''],
    [true, 'pdf', ''],
    [true, 'text', ''],
    ...['Head', 'Olga Example', 'Pavel', 'Li Wei'].map((name) => [
      true,
      'signature',
      name === 'Head' ? expect.any(String) : name,
    ]),
    [true, 'certificate', ''],
    [true, 'chain', ''],
    [true, 'heads', ''],
  ])
})

test('of other records nothing is told but hashes', () => {
  const chain = contentOf('chain.json').toString()
  const events = json<KeptEvent[]>('events.json')
  expect(new Set(events.map(({ event }) => event.record_id))).toEqual(new Set([contractId]))
  const links = json<{ links: object[] }[]>('chain.json').flatMap((stretch) => stretch.links)
  expect(links.length).toBeGreaterThan(events.length)
  expect(new Set(links.flatMap(Object.keys))).toEqual(new Set(['seq', 'marks', 'digest']))
  expect(chain).not.toMatch(/record|actor|company|member/)
})

test('S3-095 whatever file is changed, added or missing is named', async () => {
  for (const [path, content] of files.filter(([name]) => !name.startsWith('manifest.'))) {
    const changed = Buffer.concat([content, Buffer.from(' ')])
    expect(await faults(await zip(change(path, changed)))).toContain(`changed ${path}`)
    expect(await faults(await zip(files.filter(([name]) => name !== path)))).toContain(`missing ${path}`)
  }
  expect(await faults(await zip([...files, ['note.txt', Buffer.from('x')]]))).toEqual(['extra note.txt'])
  expect(await faults(await zip([...files, files[0]!]))).toEqual(['double readme.en.txt'])
  const renamed = contentOf('manifest.json').toString().replace('"Shelving"', '"Shelves"')
  expect(await faults(await zip(change('manifest.json', renamed)))).toEqual([
    `manifest ${sha256(renamed).toString('hex')}`,
  ])
  expect(await faults(await zip(change('manifest.json', '{}')))).toContain('unreadable manifest.json')
})

test('S3-095 another PDF, text, scan or signature is found even where all digests were put in order', async () => {
  const digest = sha256(contentOf('signed.pdf')).toString('hex')
  const pdf = await faults(await zip(resealed(change('signed.pdf', '%PDF another'))))
  expect(pdf).toEqual([`pdf ${digest}`, 'certificate Li Wei'])
  expect(await faults(await zip(resealed(change('contract.json', '{}'))))).toEqual(['text'])
  expect(await faults(await zip(resealed(change('scans/3.pdf', '%PDF other'))))).toEqual(['signature Pavel'])
  expect(await faults(await zip(resealed(change('signatures/4.p7s', 'none'))))).toEqual([
    'signature Li Wei',
    'certificate Li Wei',
  ])
  const signatures = contentOf('signatures.json').toString()
  const forge = async (from: string, to: string) => {
    expect(signatures).toContain(from)
    return faults(await zip(resealed(change('signatures.json', signatures.replace(from, to)))))
  }
  expect(await forge('"position": "Director"', '"position": "Owner"')).toEqual(['signature Olga Example'])
  expect(await forge('"signedBy": "Pavel"', '"signedBy": "Ivan"')).toEqual(['signature Ivan'])
  expect(await forge('"on": "2026-01-15"', '"on": "2025-01-15"')).toEqual(['signature Pavel'])
  expect(await forge('"subject": "CN=Li Wei"', '"subject": "CN=Li"')).toEqual(['certificate Li Wei'])
  const own = /"sha256": "([0-9a-f]{64})",\s+"file": null/.exec(signatures)![0]
  expect(await forge(own, own.replace(/[0-9a-f]{64}/, 'a'.repeat(64)))).toHaveLength(1)
  const { signatures: all, ...rest } = JSON.parse(signatures) as { signatures: object[] }
  const without = JSON.stringify({ ...rest, signatures: all.slice(1) })
  expect(await faults(await zip(resealed(change('signatures.json', without))))).toEqual([
    `slipped ${seqAt('contract.signed')}`,
  ])
})

test('S3-095 events that were changed, removed, moved or slipped in are named', async () => {
  const place = at('contract.written')
  const name = String(seqAt('contract.written'))
  const edited = (change: Partial<KeptEvent['event']>) =>
    forgedEvents((events) =>
      events.map((kept, n) => (n === place ? { ...kept, event: { ...kept.event, ...change } } : kept)),
    )
  expect(await faults(await edited({ data: { version: 2 } }))).toEqual([`event ${name}`])
  expect(await faults(await edited({ at: '2020-01-01T00:00:00.000Z' }))).toEqual([`event ${name}`])
  expect(await faults(await edited({ record_id: crypto.randomUUID() }))).toEqual([
    `foreign ${name}`,
    `event ${name}`,
  ])
  // Who empties an event may say that it was erased, but not without its being told.
  const erased = await forgedEvents((events) =>
    events.map((kept, n) =>
      n === place ? { ...kept, salt: null, event: { ...kept.event, data: {} } } : kept,
    ),
  )
  expect((await verdictOf(erased)).findings).toContainEqual({ holds: null, what: 'erased', name })
  const swapped = await forgedEvents((events) => [...events.slice(1), events[0]!])
  expect(await faults(swapped)).toEqual([`order ${seqAt('contract.created')}`])
  const last = json<KeptEvent[]>('events.json').at(-1)!
  expect(
    await faults(await forgedEvents((events) => [...events, { ...last, seq: last.seq + 1_000 }])),
  ).toEqual([`unlinked ${last.seq + 1_000}`])
  const begun = seqAt('contract.signing_begun')
  expect(await faults(await forgedEvents((events) => events.filter(({ seq }) => seq !== begun)))).toEqual([
    'begun',
  ])
  const signed = seqAt('contract.signed')
  const unsigned = await faults(await forgedEvents((events) => events.filter(({ seq }) => seq !== signed)))
  expect(unsigned).toHaveLength(1)
  expect(unsigned[0]).toMatch(/^signature /)
})

test('S3-095 a chain that was written anew does not lead to the heads kept outside', async () => {
  const chain = json<{ previous: string; links: { seq: number }[]; head: Head }[]>('chain.json')
  const first = chain[0]!
  const broken = chain.map((one) => (one === first ? { ...one, previous: 'f'.repeat(64) } : one))
  expect(await faults(await zip(resealed(change('chain.json', JSON.stringify(broken)))))).toEqual([
    `chain ${first.head.seq}`,
  ])
  expect(await faults(await zip(resealed(change('chain.json', '[]'))))).toContain(
    `unlinked ${seqAt('contract.created')}`,
  )
  const seq = String(chain.at(-1)!.head.seq)
  const others = heads.map((head) => (String(head.seq) === seq ? { ...head, hash: '0'.repeat(64) } : head))
  expect(await faults(whole, others)).toEqual([`head ${seq}`])
  expect((await verifyEvidence(join(folder, '1.zip'))).findings.at(-1)).toEqual({
    holds: null,
    what: 'heads',
  })
})

test('what is no evidence is said to be none: no ZIP, cut short, names outside of itself, and more than it weighs', async () => {
  const archive = (code: string) => [`archive ${code}`]
  expect(await faults(Buffer.from('no ZIP at all'))).toEqual(archive('sheet.truncated'))
  expect(await faults(Buffer.alloc(0))).toEqual(archive('sheet.truncated'))
  expect(await faults(whole.subarray(0, whole.length / 2))).toEqual(archive('sheet.truncated'))
  for (const path of ['../outside.txt', '/etc/outside', 'a/../../b'])
    expect(await faults(await zip([...files, [path, Buffer.from('x')]]))).toEqual(archive('sheet.broken'))
  const bomb = await zip([...files, ['bomb', Buffer.alloc(30_000_000)]])
  expect(await faults(bomb)).toEqual(archive('sheet.zip_bomb'))
  const many: Files = Array.from({ length: 600 }, (_, n) => [`${n}`, Buffer.from('x')])
  expect(await faults(await zip(many))).toEqual(archive('sheet.zip_bomb'))
  expect(await faults(await zip([['a.txt', Buffer.from('x')]]))).toEqual(['missing manifest.json'])
})
