import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

const shots = process.env['SHOTS']
const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}
let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Made = { id: string }
type Found = { findings: { id: string; severity: string }[] }

test.each(locales)(
  'S1-10 S2-21 S3-096 a contract is asked for, approved by legal and IT, signed by us and by a guest, and in force (%s)',
  async (locale) => {
    const { page, t, button, api } = await atWork(journey, locale)
    const other = await atWork(journey, locale, 'head@demo.test')
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const me = await api<{ memberId: string }>('get', '/me')
    const head = await other.api<{ memberId: string }>('get', '/me')
    const { version } = await api<{ version: number }>('get', '/contract-routes')
    const step = (role: string) => ({ role, to: { members: [head.memberId] } })
    await api('put', '/contract-routes', {
      version,
      legalFrom: null,
      routes: [{ kind: null, from: null, steps: [step('legal'), step('it')] }],
    })
    const { id } = await api('post', '/contracts', {
      name: `Полки 货架 ${locale}`,
      kind: 'other',
      ourRole: 'customer',
      ruling: locale,
    })
    const words = { [locale]: { heading: 'Полки 货架 Shelves', text: 'Text {{contract.number}}' } }
    await api('put', `/contracts/${id}/text`, {
      edits: [{ kind: 'add', after: null, clauses: [{ code: 'scope', depth: 1, words }] }],
    })

    await page.goto(`/w/demo/contracts/${id}`)
    await page.getByRole('tab', { name: t('contract.agreement'), exact: true }).click()
    await page.getByText(t('contract.obstacle.unreviewed')).waitFor()
    await shot(page, `sign-blocked-${locale}`)
    await look()
    await button('contract.review.go').first().click()
    await page.getByText(t('contract.obstacle.unreviewed')).waitFor({ state: 'hidden' })
    const review = await api<Made>('post', `/contracts/${id}/reviews`, {})
    const { findings } = await api<Found>('get', `/reviews/${review.id}/reading`)
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
      await api('put', `/review-findings/${finding.id}`, { decision: 'waived', words: 'Short on purpose' })
    await page.reload()
    await page.getByRole('tab', { name: t('contract.agreement'), exact: true }).click()
    await page.getByText(t('contract.obstacles.none')).waitFor()
    await button('contract.move.ask').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('contract.move.ask'), exact: true })
      .click()
    await page.getByText(t('contract.approval.of', { number: 1 })).waitFor()

    // The one who is asked finds it, and judges in both roles.
    await other.page.goto(`/w/demo/contracts/${id}`)
    await other.page.getByRole('tab', { name: t('contract.agreement'), exact: true }).click()
    for (const role of ['legal', 'it']) {
      const name = t('contract.judge.approved', { role: t(`contract.role.${role}`) })
      await other.page.getByRole('button', { name, exact: true }).click()
      await shot(other.page, `sign-judge-${locale}`)
      await other.page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
      await other.page.getByRole('dialog').waitFor({ state: 'hidden' })
    }

    await button('contract.signing.begin').click()
    const dialog = page.getByRole('dialog', { name: t('contract.signing.begin') })
    await dialog.getByRole('combobox', { name: t('contract.signing.ours') }).click()
    await page.getByRole('option').first().waitFor()
    const { items } = await api<{ items: { id: string; name: string }[] }>('get', '/members')
    const mine = items.find((member) => member.id === me.memberId)
    await page.getByRole('option', { name: mine?.name ?? '', exact: true }).click()
    await dialog.getByRole('textbox', { name: t('contract.signing.theirs') }).fill('Ольга 奥尔加')
    await look()
    await dialog.getByRole('button', { name: t('contract.signing.begin'), exact: true }).click()
    await button('contract.signing.sign').click()
    const sign = page.getByRole('dialog', { name: t('contract.signing.sign') })
    await sign.getByRole('textbox', { name: t('contract.signing.position') }).fill('Директор 经理')
    await sign.getByRole('button', { name: t('contract.signing.sign'), exact: true }).click()
    await shot(page, `sign-ours-${locale}`)
    const href = await page.getByRole('link', { name: t('contract.signing.link') }).getAttribute('href')

    // The guest's browser runs no script.
    const context = await journey.browser.newContext({
      locale: languageTag[locale],
      javaScriptEnabled: false,
      baseURL: journey.base,
    })
    const guest = await context.newPage()
    await guest.goto(href!)
    await guest.getByRole('img').first().waitFor()
    await guest.getByRole('textbox', { name: t('contract.visit.position') }).fill('Директор 经理')
    await guest.getByRole('checkbox').check()
    await shot(guest, `sign-guest-${locale}`)
    await guest.getByRole('button', { name: t('contract.visit.sign'), exact: true }).click()
    await guest.locator('.state.signed').waitFor()
    await context.close()

    await page.getByText(t('contract.state.active'), { exact: true }).first().waitFor()
    await shot(page, `sign-done-${locale}`)
    await look()
    expect((await api<{ state: string }>('get', `/contracts/${id}`)).state).toBe('active')
    await other.page.context().close()
    await page.context().close()
  },
)
