import { sealEvents } from '#features/events/seal.ts'
import { codeFor, draftContract, reviewAway } from '#features/contracts/agreement/agreement-fixture.ts'
import { beginSigning, signContract } from '#features/contracts/agreement/contract-signing.ts'
import { canonical, sha256 } from '#kit/canonical.ts'
import { call } from '#kit/client.ts'
import { openArchive } from '#kit/xlsx-zip.ts'
import { zipWriter } from '#kit/zip-write.ts'
import type { TestApp } from '#test/app.ts'
import { makeSigner, signatureOf } from '#test/cms.ts'
import { getEvidence } from './contract.ts'
import type { Head, Manifest } from './format.ts'

// A contract that was signed in each of the four ways, and its evidence taken apart and put together again.

/** Signs a contract here, through a link, on paper and by a certificate; its id. */
export const signInEachWay = async (app: TestApp): Promise<string> => {
  const { manager, head } = app.alpha.people
  const id = await draftContract(manager, { ourRole: 'supplier' })
  await reviewAway(id, manager)
  const others = [
    { name: 'Olga Example', email: 'olga@customer.test' },
    { name: 'Pavel Example' },
    { name: 'Li Wei' },
  ]
  const body = { signers: [{ memberId: head.memberId }, ...others] }
  const { signing } = await call(beginSigning, { params: { id }, body }, manager)
  const sha256 = signing?.sha256 ?? ''
  const [ours, olga, pavel, li] = signing?.signers ?? []
  await call(signContract, { params: { id: ours!.id }, body: { position: 'Head', sha256 } }, head)
  const code = await codeFor(app, `${app.base}${olga?.link}`, 'olga@customer.test')
  const said = { name: 'Olga Example', position: 'Director', agree: 'yes', sha256, code }
  await fetch(`${app.base}${olga?.link}`, { method: 'POST', body: new URLSearchParams(said) })
  const put = (path: string, bytes: Uint8Array, name: string) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)]), name)
    const headers = { authorization: `Bearer ${manager.token}` }
    return fetch(`${app.base}/api/contract-signers/${path}`, { method: 'PUT', body: form, headers })
  }
  await put(`${pavel?.id}/paper?name=Pavel&on=2026-01-15`, Buffer.from('%PDF scan'), 'scan 1.PDF')
  const pdf = await read(app, `/api/contracts/${id}/signing/pdf`)
  await put(`${li?.id}/signature-file`, signatureOf(makeSigner('Li Wei'), pdf), 'li.p7s')
  return id
}

/** What a path gives the manager. */
export const read = async (app: TestApp, path: string): Promise<Buffer> => {
  const headers = { authorization: `Bearer ${app.alpha.people.manager.token}` }
  return Buffer.from(await (await fetch(`${app.base}${path}`, { headers })).arrayBuffer())
}

/** Seals until all that the log tells of a contract is sealed; the heads that were written down. */
export const sealAll = async (app: TestApp, id: string): Promise<Head[]> => {
  const heads: Head[] = []
  const anchors = { read: async () => heads, write: async (more: Head[]) => void heads.push(...more) }
  for (;;) {
    await sealEvents(app.pool, anchors)
    const { events, sealed } = await call(getEvidence, { params: { id } }, app.alpha.people.manager)
    if (events === sealed) return heads
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export type Files = [path: string, content: Buffer][]

/** The files of a ZIP in their order. */
export const unzip = async (bytes: Buffer): Promise<Files> => {
  const archive = await openArchive({ bytes })
  const files: Files = []
  for (const path of archive.names())
    files.push([path, Buffer.concat(await Array.fromAsync(archive.read(path)))])
  archive.close()
  return files
}

/** A ZIP of some files. */
export const zip = async (files: Files): Promise<Buffer> => {
  const writer = zipWriter()
  const parts: Uint8Array[] = []
  for (const [path, content] of files)
    for await (const part of writer.entry(path, [content])) parts.push(part)
  return Buffer.concat([...parts, writer.end()])
}

/** What a forger makes of changed files who puts all digests in order again. */
export const resealed = (changed: Files): Files => {
  const manifest = JSON.parse(changed.find(([path]) => path === 'manifest.json')![1].toString()) as Manifest
  const listed = changed.filter(([path]) => !path.startsWith('manifest.'))
  const text = canonical({
    ...manifest,
    files: listed.map(([path, content]) => ({
      path,
      bytes: content.length,
      sha256: sha256(content).toString('hex'),
    })),
  })
  const sum = `${sha256(text).toString('hex')}  manifest.json\n`
  return [...listed, ['manifest.json', Buffer.from(text)], ['manifest.sha256', Buffer.from(sum)]]
}
