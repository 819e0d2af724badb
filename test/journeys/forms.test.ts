import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Locale, languageTag, locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney, wordsOf } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

/** Somebody's shop, with the form as plain HTML on a page, in a browser without scripts. */
const shopWith = async (locale: Locale, snippet: string) => {
  const context = await journey.browser.newContext({ locale: languageTag[locale], javaScriptEnabled: false })
  const page = await context.newPage()
  await page.route('http://shop.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><h1>Shop</h1>${snippet}`,
    }),
  )
  await page.goto('http://shop.test/tyres')
  return page
}

test.each(locales)(
  'S3-006 S3-026 S2-57 a form is made, stands on a plain page without scripts, and its request becomes a deal (%s)',
  async (locale) => {
    const { page, t, button, menu, notice } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const workspaceWords = await wordsOf('en')
    await page.goto('/w/demo/settings/forms')
    await button('form.new').click()
    await menu('form.ready.demo').click()
    const name = page.getByRole('textbox', { name: t('form.name'), exact: true })
    await expect.poll(() => name.inputValue()).toBe(t('form.ready.demo'))
    await name.fill(`Shop ${locale}`)
    await button('form.question.add').click()
    await menu('form.asks.text').click()
    await page
      .getByRole('textbox', { name: t('form.asks.text'), exact: true })
      .fill(`How many wheels? ${locale}`)
    await button('action.save').click()
    await notice(t('state.saved')).waitFor()
    await look()
    const preview = page.frameLocator('iframe')
    await preview.getByRole('button', { name: t('form.send') }).waitFor()
    const snippet = await page.locator('pre', { hasText: '<form' }).innerText()

    // The visitor's browser runs no script.
    const shop = await shopWith(locale, snippet)
    await shop.locator('[name=person]').fill(`Vera ${locale}`)
    await shop.locator('[name=companyName]').fill(`Lorrick Haulage ${locale}`)
    await shop.locator('[name=email]').fill(`vera.${locale}@shop.test`)
    await shop.getByLabel(`How many wheels? ${locale}`).fill('forty')
    await shop.locator('[name=meetAt]').fill('2031-05-14T10:30')
    await shop.locator('[name=consent]').check()
    await shop.getByRole('button').click()
    await shop.getByRole('heading', { name: t('form.thanks.title') }).waitFor()

    await page.goto('/w/demo/leads')
    await page.getByText(`Lorrick Haulage ${locale}`).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(workspaceWords('form.task', { name: `Lorrick Haulage ${locale}` }))
      .first()
      .waitFor()
    const answers = page.getByRole('region', { name: t('form.answers') })
    await answers.getByText('forty').waitFor()
    await answers.getByText('2031-05-14 10:30').waitFor()
    await page
      .getByText(workspaceWords('form.meeting', { name: `Lorrick Haulage ${locale}` }))
      .first()
      .waitFor()
    await look()
    await button('lead.convert').click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('radio', { name: t('lead.convert.newContact', { name: `Vera ${locale}` }) })
      .waitFor()
    await look()
    await dialog.getByRole('button', { name: t('lead.convert') }).click()
    await notice(t('lead.converted', { name: `Lorrick Haulage ${locale}` })).waitFor()
    await page.getByRole('link', { name: t('lead.openDeal') }).click()
    await arriveAt(page, /\/deals\/./)
    await page.getByText(`Lorrick Haulage ${locale}`).first().waitFor()
    await page.getByText(`Vera ${locale}`).first().waitFor()
    await Promise.all([shop, page].map((p) => p.context().close()))
  },
)

test.each(locales)(
  'what is wrong is said on the page, and a robot’s request waits until somebody says it is genuine (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale)
    const { items } = await api<{ items: { path: string }[] }>('get', '/forms')
    const visitor = await (await journey.browser.newContext({ locale: languageTag[locale] })).newPage()
    await visitor.goto(`${journey.base}${items[0]!.path}`)
    if (locale === 'en') await expectAccessible(visitor)
    await visitor.locator('[name=person]').fill(`Robot ${locale}`)
    await visitor.locator('[name=phone]').fill('call me')
    await visitor.locator('[name=consent]').check()
    await visitor
      .locator('[name=website_url]')
      .evaluate((input: HTMLInputElement) => (input.value = 'http://x.test'))
    await visitor.getByRole('button').click()
    await visitor.getByText(t('form.wrong.phone')).waitFor()
    if (locale === 'en') await expectAccessible(visitor)
    expect(await visitor.locator('[name=person]').inputValue()).toBe(`Robot ${locale}`)
    await visitor.locator('[name=phone]').fill('+44 20 7946 0321')
    await visitor
      .locator('[name=website_url]')
      .evaluate((input: HTMLInputElement) => (input.value = 'http://x.test'))
    await visitor.getByRole('button').click()
    await visitor.getByRole('heading', { name: t('form.thanks.title') }).waitFor()

    await page.goto('/w/demo/leads')
    await button('lead.view.suspected').click()
    await page.getByText(`Robot ${locale}`).first().click()
    await page.getByText(t('lead.suspected.title'), { exact: true }).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await button('lead.clear').click()
    await notice(t('lead.cleared', { name: `Robot ${locale}` })).waitFor()
    await button('lead.reject').click()
    await button('lead.rejectReason.spam').click()
    await page.getByText(t('lead.status.rejected')).first().waitFor()
    await Promise.all([visitor, page].map((p) => p.context().close()))
  },
)
