import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { refusalOf } from '#test/refusal.ts'
import { getContract } from '../contract.ts'
import { editContractText } from '../contract-text.ts'
import { codeFor, draftContract, reviewAway, setRoutes } from './agreement-fixture.ts'
import { moveContract } from './contract-agreement.ts'
import {
  beginSigning,
  getSigning,
  renewLink,
  type Signing,
  signContract,
  withdrawLink,
} from './contract-signing.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await setRoutes(app.alpha.people.owner, {})
})
afterAll(() => app.stop())

const people = () => app.alpha.people
/** A sale, which nobody has to approve. */
const ready = async () => {
  const id = await draftContract(people().manager, { ourRole: 'supplier' })
  await reviewAway(id, people().manager)
  return id
}
type Body = Parameters<typeof call<typeof beginSigning>>[1]['body']
const begin = (id: string, more: Partial<Body> = {}) => {
  const signers = [{ memberId: people().head.memberId }, { name: 'Olga Example', email: null }]
  return call(beginSigning, { params: { id }, body: { signers, ...more } }, people().manager)
}
const signersIn = ({ signing }: Signing) => signing?.signers ?? expect.unreachable('nothing is being signed')
const linkOf = (told: Signing) => `${app.base}${signersIn(told).find(({ link }) => link)?.link}`
const post = (link: string, fields: Record<string, string>) =>
  fetch(link, { method: 'POST', body: new URLSearchParams(fields) })
const signs = async (told: Signing, more: Record<string, string> = {}) =>
  post(linkOf(told), {
    say: 'sign',
    name: 'Olga Example',
    position: 'Director',
    agree: 'yes',
    sha256: told.signing?.sha256 ?? '',
    ...more,
  })
const signUs = (told: Signing, by = people().head) =>
  call(
    signContract,
    {
      params: { id: signersIn(told)[0]!.id },
      body: { position: 'Head', sha256: told.signing?.sha256 ?? '' },
    },
    by,
  )

test('S3-096 S3-097 the very PDF is signed by us here and by the other side through a link; from the last signature on it is in force', async () => {
  const id = await ready()
  const told = await begin(id)
  const link = linkOf(told)
  const page = await fetch(link)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain(told.signing?.sha256)
  const pdf = Buffer.from(await (await fetch(`${link}/pdf`)).arrayBuffer())
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(told.signing?.sha256)
  expect(await (await fetch(`${link}/pages`)).text()).toContain('<svg')

  expect(await refusalOf(signUs(told, people().admin))).toMatchObject({ code: 'auth.forbidden' })
  await signUs(told)
  const after = await signs(told)
  expect(after.status).toBe(200)
  expect(await after.text()).toContain('equal force')
  expect(await call(getContract, { params: { id } }, people().manager)).toMatchObject({ state: 'active' })
  const { rows } = await app.pool.query(
    `select s.sha256, s.signed_from, s.proof, s.position from contract_signer s
     join contract_signing g on g.id = s.signing_id where g.contract_id = $1 order by s.place`,
    [id],
  )
  expect(rows).toEqual([
    { sha256: told.signing?.sha256, signed_from: null, proof: 'account', position: 'Head' },
    { sha256: told.signing?.sha256, signed_from: expect.any(String), proof: 'name', position: 'Director' },
  ])
})

test('S3-058 an appendix is fixed by the digest of what is signed: it changes no more, and another one is another paper', async () => {
  const id = await ready()
  const first = (await begin(id)).signing
  const was = { heading: 'Stages', text: '' }
  const is = { heading: 'Stages', text: 'Each stage is accepted on its own.' }
  const edit = { kind: 'write', code: 'appendices.stages', locale: 'en', was, is } as const
  const change = () => call(editContractText, { params: { id }, body: { edits: [edit] } }, people().manager)
  expect(await refusalOf(change())).toMatchObject({ code: 'contract.not_now' })
  await call(moveContract, { params: { id }, body: { move: 'reopen' } }, people().manager)
  await change()
  await reviewAway(id, people().manager)
  const second = (await begin(id)).signing
  expect(second?.number).toBe(first!.number + 1)
  expect(second?.sha256).not.toBe(first?.sha256)
})

test('a link that was used, has expired or was withdrawn changes nothing and says so', async () => {
  const id = await ready()
  const told = await begin(id)
  expect((await signs(told, { agree: '' })).status).toBe(422)
  expect((await signs(told, { sha256: 'of another' })).status).toBe(409)
  expect((await signs(told)).status).toBe(200)
  expect((await signs(told)).status).toBe(409)

  const other = await begin(await ready())
  const guest = signersIn(other)[1]!
  await app.pool.query(`update contract_signer set expires_at = now() - interval '1 day' where id = $1`, [
    guest.id,
  ])
  const late = await signs(other)
  expect(late.status).toBe(410)
  expect(await late.text()).toContain('Ask whoever sent it for a new one')
  const renewed = await call(renewLink, { params: { id: guest.id }, body: {} }, people().manager)
  expect((await fetch(linkOf(other))).status).toBe(404)
  expect((await fetch(linkOf(renewed))).status).toBe(200)
  await call(withdrawLink, { params: { id: guest.id } }, people().manager)
  expect((await signs(renewed)).status).toBe(404)
})

test('who comes by a link again, or too late, reads in the contract’s language what has become of it', async () => {
  const [used, late] = [await begin(await ready()), await begin(await ready())]
  expect((await signs(used)).status).toBe(200)
  await app.pool.query(`update contract_signer set expires_at = now() - interval '1 day' where id = $1`, [
    signersIn(late)[1]!.id,
  ])
  const told = {
    en: ['Signed by', 'Ask whoever sent it for a new one'],
    zh: ['签署', '请向发送人索取新链接'],
    ru: ['Подписано', 'Попросите у отправителя новую'],
  }
  for (const [locale, [again, over]] of Object.entries(told)) {
    await app.pool.query('update contract set ruling = $1', [locale])
    expect(await (await signs(used)).text()).toContain(again)
    expect(await (await fetch(linkOf(used))).text()).toContain(again)
    expect(await (await signs(late)).text()).toContain(over)
    expect(await (await fetch(linkOf(late))).text()).toContain(over)
  }
})

test('where one signs after another, the second waits; who declines sends it back with the reason', async () => {
  const id = await ready()
  const told = await begin(id, { ordered: true })
  expect((await signs(told)).status).toBe(409)
  await signUs(told)
  expect((await post(linkOf(told), { say: 'decline' })).status).toBe(422)
  const declined = await post(linkOf(told), { say: 'decline', words: 'Too dear' })
  expect(await declined.text()).toContain('You have declined to sign')
  expect(await call(getContract, { params: { id } }, people().manager)).toMatchObject({
    state: 'negotiation',
  })
  expect(await call(getSigning, { params: { id } }, people().manager)).toMatchObject({
    signing: null,
    ready: true,
  })
})

test('who gave a mail address proves it by a code; five wrong ones and it holds no more', async () => {
  const signers = [
    { memberId: people().head.memberId },
    { name: 'Olga Example', email: 'olga@customer.test' },
  ]
  const told = await begin(await ready(), { signers })
  expect((await signs(told)).status).toBe(422)
  const mailed = () => codeFor(app, linkOf(told), 'olga@customer.test')
  const code = await mailed()
  const wrong = code === '000000' ? '000001' : '000000'
  for (let n = 0; n < 5; n++) expect((await signs(told, { code: wrong })).status).toBe(422)
  expect((await signs(told, { code })).status).toBe(422)
  expect((await signs(told, { code: await mailed() })).status).toBe(200)
})

test('S3-095 what was signed on paper is kept as a scan with who and when', async () => {
  const id = await ready()
  const told = await begin(id)
  const send = (on: string) => {
    const form = new FormData()
    form.set('file', new Blob(['scan']), 'scan.pdf')
    const url = `${app.base}/api/contract-signers/${signersIn(told)[1]!.id}/paper?name=Olga&on=${on}`
    const { token = '' } = people().manager
    return fetch(url, { method: 'PUT', body: form, headers: { authorization: `Bearer ${token}` } })
  }
  expect((await send('2999-01-01')).status).toBe(422)
  expect((await send('2026-01-15')).status).toBe(200)
  const { signing } = await call(getSigning, { params: { id } }, people().manager)
  expect(signing?.signers[1]).toMatchObject({
    way: 'paper',
    proof: 'scan',
    signedOn: '2026-01-15',
    signedBy: 'Olga',
    scanned: true,
  })
  const scan = (by: { token?: string }, workspace: string) =>
    fetch(`${app.base}/api/contract-signers/${signersIn(told)[1]!.id}/scan?workspace=${workspace}`, {
      headers: { authorization: `Bearer ${by.token}` },
    })
  await signUs(told)
  const sheet = await fetch(`${app.base}/api/contracts/${id}/signing/sheet?copies=2`, {
    headers: { authorization: `Bearer ${people().manager.token}` },
  })
  expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const kept = await scan(people().manager, 'alpha')
  expect(await kept.text()).toBe('scan')
  expect(kept.headers.get('content-disposition')).toContain('scan.pdf')
  expect((await scan(people().guest, 'alpha')).status).toBe(403)
})

test('both sides sign; what was taken back is signed no more', async () => {
  const id = await ready()
  const signers = [{ memberId: people().head.memberId }, { memberId: people().admin.memberId }]
  expect(await refusalOf(begin(id, { signers }))).toMatchObject({
    details: { issues: [{ path: ['signers'], code: 'contract.one_side' }] },
  })
  const told = await begin(id)
  await call(moveContract, { params: { id }, body: { move: 'reopen' } }, people().manager)
  const closed = await signs(told)
  expect(closed.status).toBe(409)
  expect(await closed.text()).toContain('was taken back')
})
