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
  'S3-136 the head begins at the desk, chooses a time, and comes from a number to exactly its records (%s)',
  async (locale) => {
    const { page, t, api } = await atWork(journey, locale, 'head@demo.test')
    await page.goto('/w/demo')
    await arriveAt(page, /\/w\/demo\/desk/)
    for (const id of ['key', 'work', 'contracts', 'signing', 'newClients', 'sources', 'calls'])
      await page.getByRole('region', { name: t(`dashboard.widget.${id}`), exact: true }).waitFor()
    const chosen = page.getByRole('combobox', { name: t('period.one') })
    await chosen.click()
    await page.getByRole('option', { name: t('period.quarter'), exact: true }).click()
    await arriveAt(page, /period=quarter/)
    const trend = page.getByRole('figure', {
      name: t('dashboard.chart', { title: t('dashboard.widget.newClients') }),
    })
    await trend.locator('svg').first().waitFor()
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
    if (shot) await page.screenshot({ path: `${shot}/head-${locale}.png`, fullPage: true })
    if (locale === 'en') await expectAccessible(page)

    for (const [widget, figure] of [
      ['work', 'callsMade'],
      ['contracts', 'contracts'],
    ] as const) {
      const table = page.getByRole('table', { name: t(`dashboard.widget.${widget}`), exact: true })
      const total = table.getByRole('link', {
        name: new RegExp(`^${t('dashboard.total')}, ${t(`dashboard.figure.${figure}`)}: \\d`),
      })
      const count = Number((await total.innerText()).replace(/\D/g, ''))
      expect(count).toBeGreaterThan(0)
      const href = await total.getAttribute('href')
      await total.click()
      await arriveAt(page, /filter=/)
      await page.getByText(t('list.count', { count }), { exact: true }).waitFor()
      const noun = widget === 'work' ? 'calls' : 'deals'
      const filter = new URL(href!, journey.base).searchParams.get('filter')!
      expect(
        (await api<{ count: number }>('get', `/${noun}/count?filter=${encodeURIComponent(filter)}`)).count,
      ).toBe(count)
      await page.goBack()
      await arriveAt(page, /desk\?.*period=quarter/)
    }
    await page.context().close()
  },
)

test.each(locales)(
  'S3-174 a manager begins with the own day, arranges it by keyboard, and takes things back (%s)',
  async (locale) => {
    const { page, t, button, notice } = await atWork(journey, locale, 'manager@demo.test')
    const title = (id: string) => t(`dashboard.widget.${id}`)
    // What changed and whom to call stand above what is arranged.
    const above = [t('news.title'), t('call.queue.title')]
    const titles = async () =>
      (await page.getByRole('heading', { level: 2 }).allInnerTexts()).filter((one) => !above.includes(one))
    await page.goto('/w/demo')
    await arriveAt(page, /\/w\/demo\/desk/)
    await page.getByRole('region', { name: title('late'), exact: true }).waitFor()
    await page
      .getByRole('region', { name: t('call.queue.title') })
      .getByRole('link', { name: t('call.queue.start') })
      .waitFor()
    expect((await titles()).slice(0, 2)).toEqual([title('late'), title('today')])
    if (shot) await page.screenshot({ path: `${shot}/day-${locale}.png`, fullPage: true })

    await button('dashboard.arrange').click()
    await button('dashboard.later', { title: title('late') }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([title('today'), title('late')])
    await button('dashboard.remove', { title: title('next') }).click()
    await expect.poll(titles).not.toContain(title('next'))
    await button('action.undo').click()
    await expect.poll(titles).toContain(title('next'))
    if (locale === 'en') await expectAccessible(page)
    await button('dashboard.edit', { title: title('late') }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel(t('dashboard.title'), { exact: true }).fill('!!!')
    if (shot) await page.screenshot({ path: `${shot}/edit-${locale}.png` })
    if (locale === 'en') await expectAccessible(page)
    await drawer.getByRole('button', { name: t('action.apply'), exact: true }).click()
    await button('action.save').click()
    await notice(t('state.saved')).waitFor()
    await page.reload()
    await page.getByRole('region', { name: '!!!', exact: true }).waitFor()
    expect((await titles()).slice(0, 2)).toEqual([title('today'), '!!!'])

    await button('dashboard.arrange').click()
    await button('action.more').click()
    await page.getByRole('menuitem', { name: t('dashboard.reset') }).click()
    await expect.poll(async () => (await titles())[0]).toBe(title('late'))
    await button('action.undo').click()
    await expect.poll(async () => (await titles())[1]).toBe('!!!')

    await page.setViewportSize({ width: 375, height: 760 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (shot) await page.screenshot({ path: `${shot}/phone-${locale}.png`, fullPage: true })
    expect(wide).toBeLessThanOrEqual(375)
    // As it was, for the next language.
    await page.request.delete('/api/dashboards/day', {
      headers: { origin: journey.base, 'x-workspace': 'demo' },
    })
    await page.context().close()
  },
)

test.each(locales)(
  'S3-153 a leaderboard is made of a widget; the first place leads to exactly its records (%s)',
  async (locale) => {
    const { page, t, button, api } = await atWork(journey, locale, 'head@demo.test')
    await page.goto('/w/demo/desk?desk=head&period=year')
    await button('dashboard.arrange').click()
    await button('dashboard.edit', { title: t('dashboard.widget.sources') }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('combobox', { name: t('dashboard.kind') }).click()
    await page.getByRole('option', { name: t('dashboard.kind.leaderboard'), exact: true }).click()
    await drawer.getByRole('combobox', { name: t('dashboard.by'), exact: true }).click()
    await page.getByRole('option', { name: t('lead.ownerId'), exact: true }).click()
    await drawer.getByRole('button', { name: t('action.apply') }).click()
    const first = page
      .getByRole('table', { name: t('dashboard.widget.sources'), exact: true })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^1\b/ }) })
      .getByRole('link')
      .first()
    const count = Number((await first.innerText()).replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    const filter = new URL((await first.getAttribute('href'))!, journey.base).searchParams.get('filter')!
    const behind = await api<{ count: number }>('get', `/leads/count?filter=${encodeURIComponent(filter)}`)
    expect(behind.count).toBe(count)
    await page.context().close()
  },
)
