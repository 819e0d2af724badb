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
    await named(title)
      .getByRole('columnheader', { name: t('deal.source'), exact: true })
      .waitFor()
    await page.getByText(t('report.draw.bars'), { exact: true }).click()
    await page.getByRole('figure').locator('svg').first().waitFor()
    if (shot) await page.screenshot({ path: `${shot}/source-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(page)

    // A link to it shows the same to somebody who has not saved it.
    await page.goto(page.url())
    await named(title)
      .getByRole('columnheader', { name: t('deal.source'), exact: true })
      .waitFor()

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
    await menu('action.asCsv').click()
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

test.each(locales)(
  'S3-173 five contracts a month before Tessera went live and twenty after: four times as many, of whole months only (%s)',
  async (locale) => {
    const { page, t, api, choose } = await atWork(journey, locale, 'head@demo.test')
    await page.goto('/w/demo/reports')
    await page.getByText(t('report.beforeAfter'), { exact: true }).click()
    await arriveAt(page, /before-after/)
    const told = (key: string) => page.getByText(t(key), { exact: true }).locator('xpath=..')
    const figure = async (key: string) => (await told(key).innerText()).split('\n')[1]
    const decimal = new Intl.NumberFormat(locale).format(1.5)[1]
    await expect
      .poll(async () => [
        await figure('report.until'),
        await figure('report.after'),
        await figure('report.ratio'),
      ])
      .toEqual(['5', '20', `× 4${decimal}0`])
    expect(await told('report.until').innerText()).toContain(t('report.perMonth', { months: 6 }))
    await page.getByText(t('report.whole'), { exact: true }).waitFor()
    await page.getByRole('figure').locator('svg').first().waitFor()
    if (shot) await page.screenshot({ path: `${shot}/before-after-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    if (shot) await page.screenshot({ path: `${shot}/dark-${locale}.png`, fullPage: true })

    // Any other figure, and any day.
    await page.getByRole('combobox', { name: t('report.figure'), exact: true }).click()
    await choose(t('report.ready.calls'))
    await arriveAt(page, /report=calls/)
    await page.getByRole('table', { name: t('report.ready.calls'), exact: true }).waitFor()
    const today = new Date().toISOString().slice(0, 10)
    await page.goto(`/w/demo/reports/before-after?report=dealsWon&live=${today}`)
    await page.getByText(t('report.noRatio'), { exact: true }).waitFor()
    expect(await api<{ items: unknown[] }>('get', '/reports')).toEqual({ items: [] })
    await page.context().close()
  },
)
