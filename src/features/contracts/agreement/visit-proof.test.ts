import { afterAll, beforeAll, expect, test } from 'vitest'
import { call } from '#kit/client.ts'
import { phrase } from '#kit/phrases.ts'
import { startApp, type TestApp } from '#test/app.ts'
import { makeSigner, signatureOf } from '#test/cms.ts'
import { codeFor, draftContract, reviewAway, setRoutes } from './agreement-fixture.ts'
import { beginSigning, getSigning, renewLink } from './contract-signing.ts'

// A guest who was mailed gives the code once in a visit: whichever way they sign, in this browser and through this link alone.

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await setRoutes(app.alpha.people.owner, {})
})
afterAll(() => app.stop())

const EMAIL = 'olga@customer.test'
const begin = async () => {
  const { manager, head } = app.alpha.people
  const id = await draftContract(manager, { ourRole: 'supplier' })
  await reviewAway(id, manager)
  const signers = [{ memberId: head.memberId }, { name: 'Olga Example', email: EMAIL }]
  const { signing } = await call(beginSigning, { params: { id }, body: { signers } }, manager)
  const olga = signing!.signers[1]!
  return { id, signerId: olga.id, sha256: signing!.sha256, link: `${app.base}${olga.link}` }
}
type Begun = Awaited<ReturnType<typeof begin>>

/** A browser that keeps the cookie it is given and sends it wherever it is told to. */
const browser = () => {
  let cookie = ''
  const ask = async (url: string, body?: URLSearchParams | FormData) => {
    const reply = await fetch(url, { headers: { cookie }, ...(body && { method: 'POST', body }) })
    const [set] = reply.headers.getSetCookie()
    if (set) cookie = set.split(';')[0]!
    return { status: reply.status, set, page: await reply.text() }
  }
  return {
    open: (link: string) => ask(link),
    say: (link: string, fields: Record<string, string>) => ask(link, new URLSearchParams(fields)),
    sendFile: async ({ link }: Begun) => {
      const pdf = Buffer.from(await (await fetch(`${link}/pdf`)).arrayBuffer())
      const form = new FormData()
      const signed = signatureOf(makeSigner('Ольга Пример'), pdf)
      form.set('file', new Blob([new Uint8Array(signed)]), 'contract.pdf.sig')
      return ask(`${link}/signature`, form)
    },
    signs: ({ link, sha256 }: Begun) => {
      const said = { say: 'sign', name: 'Olga', position: 'Director', agree: 'yes', sha256 }
      return ask(link, new URLSearchParams(said))
    },
  }
}
/** A browser in which the code was given. */
const proven = async ({ link }: Begun) => {
  const olga = browser()
  const told = await olga.say(link, { say: 'prove', code: await codeFor(app, link, EMAIL) })
  expect(told.status).toBe(200)
  return Object.assign(olga, { told })
}
const asksForCode = ({ page }: { page: string }) => page.includes('name="code"')
const refused = async (answer: Promise<{ status: number; page: string }>) => {
  const { status, page } = await answer
  expect([status, page.includes(phrase('en', 'contract.visit.wrong.code'))]).toEqual([422, true])
}
const signatureIn = async ({ id }: Begun) => {
  const { rows } = await app.pool.query<{ data: Record<string, unknown> }>(
    `select data from event where record_id = $1 and type = 'contract.signed'`,
    [id],
  )
  return rows.at(-1)?.data
}

test('S3-097 the code is given once: no form asks for it again, and the signature says when it was given', async () => {
  const at = await begin()
  const olga = await proven(at)
  expect(olga.told.set).toMatch(
    /^tessera_visit=[\w-]{32}; Path=\/api\/c\/alpha\/[\w-]{32}; Max-Age=1800; HttpOnly; SameSite=Lax$/,
  )
  for (const page of [olga.told, await olga.open(at.link)]) {
    expect(asksForCode(page)).toBe(false)
    expect(page.page).toContain('enctype="multipart/form-data"')
  }
  expect((await olga.signs(at)).page).toContain('class="state signed"')
  const { rows } = await app.pool.query(`select proven_at, visit from contract_signer where id = $1`, [
    at.signerId,
  ])
  expect(rows).toEqual([{ proven_at: expect.any(Date), visit: null }])
  expect(await signatureIn(at)).toMatchObject({ proof: 'code', provenAt: rows[0].proven_at.toISOString() })
})

test('a signature by certificate rests on the same code', async () => {
  const at = await begin()
  await refused(browser().sendFile(at))
  const olga = await proven(at)
  expect((await olga.sendFile(at)).page).toContain('class="state signed"')
  expect(await signatureIn(at)).toMatchObject({ way: 'qualified', provenAt: expect.any(String) })
})

test('a code given beside what is not filled in yet is kept, and a wrong one is no proof', async () => {
  const at = await begin()
  const olga = browser()
  const first = await olga.say(at.link, { say: 'prove', code: '' })
  expect([first.status, first.set]).toEqual([422, undefined])
  const again = await olga.say(at.link, {
    say: 'sign',
    code: await codeFor(app, at.link, EMAIL),
    name: 'Olga',
  })
  expect(again.page).toContain(phrase('en', 'contract.visit.wrong.position'))
  expect(asksForCode(again)).toBe(false)
  expect((await olga.signs(at)).status).toBe(200)
})

test('another browser is asked for a code of its own, and one that was used is none', async () => {
  const at = await begin()
  const code = await codeFor(app, at.link, EMAIL)
  const [olga, other] = [browser(), browser()]
  await olga.say(at.link, { say: 'prove', code })
  await refused(other.signs(at))
  await refused(other.sendFile(at))
  await refused(other.say(at.link, { say: 'prove', code }))
  expect(asksForCode(await other.open(at.link))).toBe(true)
  // That somebody asks for a code takes nothing from whoever gave theirs.
  await other.say(at.link, { say: 'code' })
  expect((await olga.signs(at)).status).toBe(200)
})

test('what a browser holds from one link proves nothing at another, nor at the one that took its place', async () => {
  const [at, elsewhere] = [await begin(), await begin()]
  const olga = await proven(at)
  await proven(elsewhere)
  await refused(olga.signs(elsewhere))
  await refused(olga.sendFile(elsewhere))
  const params = { id: at.signerId }
  const renewed = await call(renewLink, { params, body: {} }, app.alpha.people.manager)
  const link = `${app.base}${renewed.signing!.signers[1]!.link}`
  await refused(olga.signs({ ...at, link }))
})

test('after half an hour the code is asked for again', async () => {
  const at = await begin()
  const olga = await proven(at)
  const since = (minutes: number) =>
    app.pool.query(`update contract_signer set proven_at = now() - $1 * interval '1 minute' where id = $2`, [
      minutes,
      at.signerId,
    ])
  await since(29)
  expect(asksForCode(await olga.open(at.link))).toBe(false)
  await since(31)
  expect(asksForCode(await olga.open(at.link))).toBe(true)
  await refused(olga.signs(at))
  await refused(olga.sendFile(at))
  const { signing } = await call(getSigning, { params: { id: at.id } }, app.alpha.people.manager)
  expect(signing!.signers[1]).toMatchObject({ signedAt: null })
})
