import { afterAll, beforeAll, expect, test } from 'vitest'
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
  'S3-036 a standard report is opened, asked otherwise, saved, exported, and leads to its records (%s)',
  { timeout: 180_000 },
  async (locale) => {
    const { page, t, api, button, choose, menu } = await atWork(journey, locale)
    const named = (name: string) => page.getByRole('table', { name, exact: true })
    await page.goto('/w/demo/reports')
    const link = (key: string) => page.getByRole('link', { name: t(key), exact: true })
    await link('report.ready.dealsWon').waitFor()
    if (shot) await page.screenshot({ path: `${shot}/list-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(page)
    await link('report.ready.dealsWon').click()
    await arriveAt(page, /report=dealsWon/)
    const title = t('report.ready.dealsWon')
    await named(title).waitFor()
    if (shot) await page.screenshot({ path: `${shot}/won-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(page)

    await button('report.settings').click()
    const rows = page.getByRole('combobox', { name: t('report.rows'), exact: true })
    await rows.click()
    await choose(t('deal.source'))
    await named(title).getByRole('columnheader', { name: t('deal.source'), exact: true }).waitFor()
    await page.getByText(t('report.draw.bars'), { exact: true }).click()
    await page.getByRole('figure').locator('svg').first().waitFor()
    if (shot) await page.screenshot({ path: `${shot}/source-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(page)

    // A link to it shows the same to somebody who has not saved it.
    await page.goto(page.url())
    await named(title).getByRole('columnheader', { name: t('deal.source'), exact: true }).waitFor()

    const name = `По источникам ${locale}`
    await button('report.saveAs').click()
    const form = page.getByRole('dialog')
    await form.getByLabel(t('report.name')).fill(name)
    await form.getByLabel(t('report.shared')).check()
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    await arriveAt(page, /report=[0-9a-f-]{36}/)
    await page.getByRole('heading', { level: 1, name }).waitFor()

    await button('action.export').click()
    const coming = page.waitForEvent('download')
    await menu('report.asCsv').click()
    const file = await (await coming).createReadStream()
    let text = ''
    for await (const part of file) text += String(part)
    expect(text).toContain(t('deal.source'))

    const whole = named(name).getByRole('link', {
      name: new RegExp(`^${t('report.total')}, ${t('report.total')}, ${t('report.how.count')}: `),
    })
    const count = Number((await whole.innerText()).replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    await whole.click()
    await arriveAt(page, /deals\/list\?filter=/)
    await page.getByText(t('list.count', { count }), { exact: true }).waitFor()

    await page.goto('/w/demo/reports')
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await button('action.more').last().click()
    await menu('action.delete').click()
    await page.getByText(t('report.own.empty')).waitFor()
    await button('action.undo').click()
    await page.getByRole('link', { name, exact: true }).waitFor()
    await page.setViewportSize({ width: 375, height: 760 })
    await page.getByRole('link', { name, exact: true }).click()
    await named(name).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    if (shot) await page.screenshot({ path: `${shot}/phone-${locale}.png`, fullPage: true })
    const { items } = await api<{ items: { id: string }[] }>('get', '/reports')
    for (const { id } of items)
      await page.request.delete(`/api/reports/${id}`, {
        headers: { origin: journey.base, 'x-workspace': 'demo' },
      })
    await page.context().close()
  },
)
