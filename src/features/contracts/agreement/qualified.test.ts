import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { phrase } from '#kit/phrases.ts'
import { makeSigner, signatureOf } from '#test/cms.ts'
import { getContract } from '../contract.ts'
import { draftContract, reviewAway, setRoutes } from './agreement-fixture.ts'
import { beginSigning, getSigning, type Signing } from './contract-signing.ts'

// What a program does that stands between Tessera and a provider of qualified signatures: it fetches the PDF, has it signed
// elsewhere, and brings the signature back (docs/qualified-signatures.md).

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await setRoutes(app.alpha.people.owner, {})
})
afterAll(() => app.stop())

const people = () => app.alpha.people
const as = (who: { token?: string | undefined }) => ({ authorization: `Bearer ${who.token}` })
const begin = async (email: string | null = null) => {
  const id = await draftContract(people().manager, { ourRole: 'supplier' })
  await reviewAway(id, people().manager)
  const signers = [{ memberId: people().head.memberId }, { name: 'Olga Example', email }]
  const told = await call(beginSigning, { params: { id }, body: { signers } }, people().manager)
  return { id, signers: told.signing?.signers ?? [] }
}
const pdfOf = async (id: string) => {
  const reply = await fetch(`${app.base}/api/contracts/${id}/signing/pdf`, { headers: as(people().manager) })
  return Buffer.from(await reply.arrayBuffer())
}
const send = async (signerId: string | undefined, bytes: Buffer, by = people().manager) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'contract.pdf.p7s')
  const url = `${app.base}/api/contract-signers/${signerId}/signature-file`
  const reply = await fetch(url, { method: 'PUT', body: form, headers: as(by) })
  return { status: reply.status, body: (await reply.json()) as Signing & { details: unknown } }
}

test('S3-097 both sides sign the very PDF by certificates, and whose they are is told', async () => {
  const { id, signers } = await begin()
  const pdf = await pdfOf(id)
  const [ours, theirs] = [makeSigner('Head Example', 'ec'), makeSigner('Ольга Пример')]
  expect(await send(signers[0]?.id, signatureOf(ours, pdf))).toMatchObject({ status: 200 })
  const { status, body } = await send(signers[1]?.id, signatureOf(theirs, pdf))
  expect(status).toBe(200)
  expect(body.signing?.signers).toMatchObject([
    { way: 'qualified', proof: 'certificate', signedBy: 'Head Example', certificate: { checked: true } },
    {
      signedBy: 'Ольга Пример',
      certificate: { subject: 'CN=Ольга Пример', issuer: 'CN=Test authority', serial: '07', checked: true },
    },
  ])
  expect(await call(getContract, { params: { id } }, people().manager)).toMatchObject({ state: 'active' })
})

test('algorithms that are not known here are kept and said to be unchecked', async () => {
  const { id, signers } = await begin()
  const sent = signatureOf(makeSigner('Ольга Пример', 'gost'), await pdfOf(id))
  const { body } = await send(signers[1]?.id, sent)
  expect(body.signing?.signers[1]).toMatchObject({
    way: 'qualified',
    certificate: { checked: false, digest: '1.2.643.7.1.1.2.2' },
  })
})

/** What a guest sends on the page of their link. */
const sendAsGuest = async (link: string | null | undefined, bytes: Buffer | null, code?: string) => {
  const form = new FormData()
  if (code !== undefined) form.set('code', code)
  if (bytes) form.set('file', new Blob([new Uint8Array(bytes)]), 'contract.pdf.sig')
  const reply = await fetch(`${app.base}${link}/signature`, { method: 'POST', body: form })
  return { status: reply.status, page: await reply.text() }
}

test('S3-097 a guest signs the very PDF by a certificate through the link, once, and is told what is wrong with a file', async () => {
  const { id, signers } = await begin()
  const { link } = signers[1]!
  const pdf = Buffer.from(await (await fetch(`${app.base}${link}/pdf`)).arrayBuffer())
  const olga = makeSigner('Ольга Пример')
  const wrong: [number, string, Buffer | null][] = [
    [422, 'issue.contract.cms.not_cms', pdf],
    [422, 'issue.contract.cms.not_cms', Buffer.alloc(0)],
    [422, 'issue.contract.cms.other_document', signatureOf(olga, Buffer.from('another'))],
    [422, 'issue.contract.cms.forged', signatureOf(olga, pdf, { by: makeSigner('Mallory') })],
    [422, 'issue.contract.cms.attached', signatureOf(olga, pdf, { attached: true })],
    [422, 'contract.visit.wrong.file', null],
    [413, 'contract.visit.wrong.large', Buffer.alloc(2_000_001)],
  ]
  for (const [status, told, bytes] of wrong) {
    const answer = await sendAsGuest(link, bytes)
    expect(answer.status, told).toBe(status)
    expect(answer.page).toContain(phrase('en', told))
  }
  const cut = { 'content-type': 'multipart/form-data; boundary=x' }
  const broken = await fetch(`${app.base}${link}/signature`, { method: 'POST', body: '--x', headers: cut })
  expect(broken.status).toBe(422)
  const now = () => call(getSigning, { params: { id } }, people().manager)
  expect((await now()).signing?.signers[1]).toMatchObject({ signedAt: null })

  expect((await sendAsGuest(link, signatureOf(olga, pdf))).page).toContain('class="state signed"')
  expect((await now()).signing?.signers[1]).toMatchObject({
    way: 'qualified',
    proof: 'certificate',
    signedBy: 'Ольга Пример',
    certificate: { subject: 'CN=Ольга Пример', checked: true },
  })
  expect((await sendAsGuest(link, signatureOf(olga, pdf))).status).toBe(409)
  expect((await sendAsGuest('/api/c/alpha/nobody', signatureOf(olga, pdf))).status).toBe(404)
})

test('a guest who was mailed signs by a certificate only with the code from that mail', async () => {
  const { id, signers } = await begin('olga@example.test')
  const sent = signatureOf(makeSigner('Ольга Пример'), await pdfOf(id))
  const answer = await sendAsGuest(signers[1]?.link, sent, '123')
  expect(answer.status).toBe(422)
  expect(answer.page).toContain(phrase('en', 'contract.visit.wrong.code'))
})

test('what is no signature of this PDF is refused with what to do, and nothing is signed', async () => {
  const { id, signers } = await begin()
  const pdf = await pdfOf(id)
  const olga = makeSigner('Olga Example')
  const wrong: [string, Buffer][] = [
    ['not_cms', pdf],
    ['other_document', signatureOf(olga, Buffer.from('another'))],
    ['forged', signatureOf(olga, pdf, { by: makeSigner('Mallory') })],
    ['attached', signatureOf(olga, pdf, { attached: true })],
  ]
  for (const [fault, bytes] of wrong) {
    const { status, body } = await send(signers[1]?.id, bytes)
    expect(status).toBe(422)
    expect(body.details).toMatchObject({ issues: [{ path: ['file'], code: `contract.cms.${fault}` }] })
  }
  expect((await send(signers[1]?.id, Buffer.alloc(2_000_001))).status).toBe(413)
  expect((await send(signers[1]?.id, signatureOf(olga, pdf), people().guest)).status).toBe(403)
  const { signing } = await call(getSigning, { params: { id } }, people().manager)
  expect(signing?.signers.map(({ signedAt }) => signedAt)).toEqual([null, null])
  // Signed once, it cannot be signed again.
  expect((await send(signers[1]?.id, signatureOf(olga, pdf))).status).toBe(200)
  expect((await send(signers[1]?.id, signatureOf(olga, pdf))).status).toBe(409)
})
