import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { makeSigner, signatureOf } from '#test/cms.ts'
import { waiveErrors } from './agreement.ts'
import { expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

/** The code that was mailed last to an address. */
const lastCode = async (email: string): Promise<string> => {
  const code = async () => {
    // Newest first.
    const mails = await journey.runtime.mail.listCaught()
    return mails.flatMap(({ to, subject }) => (to === email ? (/\d{6}/.exec(subject)?.[0] ?? []) : []))[0]
  }
  await expect.poll(code).toBeDefined()
  return (await code())!
}

test.each(locales)(
  'S3-097 a guest gives the mailed code once, and signs by a certificate without being asked again (%s)',
  async (locale) => {
    const desk = await atWork(journey, locale)
    const { page, t, api } = desk
    const email = `olga-${locale}@customer.test`
    const { version } = await api<{ version: number }>('get', '/contract-routes')
    await api('put', '/contract-routes', { version, legalFrom: null, routes: [] })
    const { id } = await api('post', '/contracts', {
      name: `Полки 货架 ${locale}`,
      kind: 'other',
      ourRole: 'supplier',
      ruling: locale,
    })
    const words = { [locale]: { heading: 'Полки 货架 Shelves', text: 'Text {{contract.number}}' } }
    await api('put', `/contracts/${id}/text`, {
      edits: [{ kind: 'add', after: null, clauses: [{ code: 'scope', depth: 1, words }] }],
    })
    await waiveErrors(desk, id)
    const { memberId } = await api<{ memberId: string }>('get', '/me')
    const told = await api<{ signing: { signers: { link: string }[] } }>('post', `/contracts/${id}/signing`, {
      signers: [{ memberId }, { name: 'Ольга 奥尔加', email }],
    })

    const context = await journey.browser.newContext({
      locale: languageTag[locale],
      // The page runs none; only what looks for faults does.
      javaScriptEnabled: locale === 'en',
      baseURL: journey.base,
    })
    const guest = await context.newPage()
    const press = (key: string) =>
      guest.getByRole('button', { name: t(`contract.visit.${key}`), exact: true }).click()
    const code = guest.getByRole('textbox', { name: t('contract.visit.code'), exact: true })
    await guest.goto(told.signing.signers[1]!.link)
    await guest.getByRole('textbox', { name: t('contract.visit.position') }).fill('Директор 经理')
    await press('sign')
    await guest.getByText(t('contract.visit.wrong.code')).waitFor()
    await guest.getByText(t('contract.visit.file.first')).waitFor()
    await shot(guest, `guest-code-${locale}`)
    await press('code.send')
    await guest.getByText(t('contract.visit.code.sent', { email })).waitFor()
    await code.fill(await lastCode(email))
    await code.press('Enter')

    // From here on neither form asks for it, also on a phone and when the page is opened anew.
    await guest.getByText(email).waitFor()
    await expect.poll(() => code.count()).toBe(0)
    await guest.reload()
    await expect.poll(() => code.count()).toBe(0)
    await guest.setViewportSize({ width: 390, height: 844 })
    expect(await guest.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await shot(guest, `guest-proven-${locale}`)
    if (locale === 'en') await expectAccessible(guest)
    const pdf = await (await page.request.get(`/api/contracts/${id}/signing/pdf?workspace=demo`)).body()
    await guest.locator('input[type=file]').setInputFiles({
      name: 'contract.p7s',
      mimeType: 'application/pkcs7-signature',
      buffer: signatureOf(makeSigner('Ольга 奥尔加'), pdf),
    })
    await press('file.send')
    await guest.locator('.state.signed').waitFor()
    await context.close()
    await page.context().close()
  },
)
