import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const settings = ['profile', 'security', 'tokens', 'members', 'teams', 'roles', 'tags', 'workspace']
const pages = [
  'companies',
  'contacts',
  'deals',
  'deals/list',
  'tasks?view=open',
  'imports',
  'imports/new',
  ...settings.map((id) => `settings/${id}`),
]

test.each(locales)(
  'on a phone every page fits the screen, and its cards are reached by keyboard too (%s)',
  async (locale) => {
    const { page, t, button, api } = await atWork(journey, locale)
    await page.setViewportSize({ width: 390, height: 844 })
    const look = async () => {
      await expect.poll(() => page.getByLabel(t('state.loading')).count()).toBe(0)
      const wider = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)
      expect([page.url(), wider]).toEqual([page.url(), 0])
      if (locale === 'en') await expectAccessible(page)
    }
    const { items } = await api<{ items: { id: string }[] }>('get', '/companies?limit=1')
    for (const place of [...pages, `companies/${items[0]!.id}`]) {
      await page.goto(`/w/demo/${place}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await look()
    }
    for (const tab of ['record.facts', 'record.related']) {
      await page.getByText(t(tab), { exact: true }).first().click()
      await look()
    }

    await page.goto('/w/demo/companies')
    const card = page.getByRole('listitem').getByRole('link', { name: 'Bluewater Storage' })
    await card.waitFor()
    await button('filter.add').click()
    await page.getByRole('option', { name: t('company.lifecycle'), exact: true }).waitFor()
    await look()
    await page.keyboard.press('Escape')
    await button('action.more').last().click()
    await page.getByRole('dialog', { name: t('shell.menu') }).waitFor()
    await look()
    await page.keyboard.press('Escape')
    await button('filter.add').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => card.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Bluewater Storage' }).waitFor()
    await page.context().close()
  },
)
