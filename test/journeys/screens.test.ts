import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']

test.each(locales)(
  'S2-52 a desk fills the screen by a key, hangs in the hall by a link, and goes dark when the link is ended (%s)',
  async (locale) => {
    const { page, t, button, notice } = await atWork(journey, locale, 'head@demo.test')
    await page.goto('/w/demo/desk')
    await page.getByRole('region', { name: t('dashboard.widget.key'), exact: true }).waitFor()
    await page.keyboard.press('f')
    await button('dashboard.leaveFull').waitFor()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('SECTION')
    await button('dashboard.look').click()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['mantineColorScheme']))
      .toBe('dark')
    if (shot) await page.screenshot({ path: `${shot}/full-${locale}.png` })
    await page.keyboard.press('f')
    await button('dashboard.full').waitFor()

    await button('dashboard.share').click()
    await page.getByRole('menuitem', { name: t('screen.share'), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: t('screen.many'), exact: true })
    const name = `Зал 大厅 ${locale}`
    await dialog.getByRole('textbox', { name: t('screen.name'), exact: true }).fill(name)
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/make-${locale}.png` })
    await dialog.getByRole('button', { name: t('screen.make'), exact: true }).click()
    const address = await dialog
      .getByRole('link', { name: t('screen.open'), exact: true })
      .getAttribute('href')
    await dialog.getByText(name, { exact: true }).waitFor()

    const hall = await journey.browser.newContext({
      locale: languageTag[locale],
      viewport: { width: 1920, height: 1080 },
    })
    const wall = await hall.newPage()
    await wall.goto(address!)
    const title = `${t('dashboard.head')} · Tessera Demo`
    await wall.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    await wall.getByRole('heading', { level: 2, name: t('dashboard.widget.targets'), exact: true }).waitFor()
    expect(await wall.locator('a, form, button').count()).toBe(0)
    if (shot) await wall.screenshot({ path: `${shot}/wall-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(wall)

    // The list learns that the link is gone before the server's answer is here: what is said of it still comes.
    await page.route('**/api/screens/*', async (route) => {
      const response = await route.fetch()
      await dialog.getByText(name, { exact: true }).waitFor({ state: 'detached' })
      await route.fulfill({ response })
    })
    await button('screen.end', { name }).click()
    await notice(t('screen.wasEnded', { name })).waitFor()
    // The page on the wall is left alone: it asks again by itself.
    await wall.getByRole('heading', { name: t('screen.ended.title'), exact: true }).waitFor()
    await hall.close()
    await page.context().close()
  },
)
