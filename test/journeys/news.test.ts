import { afterAll, beforeAll, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']

test.each(locales)(
  'S3-112 what somebody else changes on my records appears on my day by itself, until I mark it as seen (%s)',
  async (locale) => {
    const { page, t, api, button, notice } = await atWork(journey, locale, 'manager@demo.test')
    const name = `Takahe ${locale}`
    const { id } = await api('post', '/companies', { name })
    await page.goto('/w/demo/desk?desk=day')
    const news = page.getByRole('region', { name: t('news.title'), exact: true })
    const record = news.getByRole('article', { name, exact: true })
    // The demo company is young: all of it is news.
    await button('news.see').click()
    await button('action.undo').waitFor()
    await news.getByRole('article').first().waitFor({ state: 'detached' })
    if (shot) await page.screenshot({ path: `${shot}/news-none-${locale}.png` })

    const head = await atWork(journey, locale, 'head@demo.test')
    await head.api('patch', `/companies/${id}`, { version: 1, industry: 'trade', about: 'New Zealand' })
    await head.page.context().close()
    await record.getByText(t('company.industry.trade'), { exact: true }).waitFor()
    await record.getByText('New Zealand', { exact: true }).waitFor()
    if (shot) {
      await page.screenshot({ path: `${shot}/news-${locale}.png` })
      await page.setViewportSize({ width: 375, height: 760 })
      await page.screenshot({ path: `${shot}/news-phone-${locale}.png` })
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'))
      await page.screenshot({ path: `${shot}/news-dark-${locale}.png` })
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'))
    }
    if (locale === 'en') await expectAccessible(page)

    await button('news.see').click()
    await record.waitFor({ state: 'detached' })
    await notice(t('news.done')).last().getByRole('button').first().click()
    await record.waitFor()
    await record.getByRole('link', { name, exact: true }).click()
    await arriveAt(page, new RegExp(`/companies/${id}`))
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.context().close()
  },
)
