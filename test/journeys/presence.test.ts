import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']

test.each(locales)(
  'S3-172 the head’s page of who does what now follows a manager’s work without being loaded again (%s)',
  async (locale) => {
    const head = await atWork(journey, locale, 'head@demo.test')
    const manager = await atWork(journey, locale, 'manager@demo.test')
    const { page, t } = head
    await page.goto('/w/demo/calls')
    await page.getByText(t('call.place.now'), { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: t('presence.title') }).waitFor()
    const { name, memberId } = await manager.api<{ name: string; memberId: string }>('get', '/me')
    const own = page.getByRole('listitem', { name, exact: true })
    await own.waitFor()
    await page.evaluate(() => Object.assign(window, { loadedOnce: true }))
    const title = `Позвонить 打电话 ${locale}`
    const company = await manager.api('post', '/companies', { name: `Quokka ${locale}`, ownerId: memberId })
    const task = await manager.api<{ id: string; version: number }>('post', '/tasks', {
      title,
      subject: { noun: 'company', id: company.id },
      assigneeId: memberId,
      dueAt: '2020-01-01T09:00:00Z',
    })
    await own.getByRole('link', { name: title }).waitFor()
    await manager.api('post', '/calls', {
      subject: { noun: 'company', id: company.id },
      direction: 'outgoing',
      outcome: 'talked',
      startedAt: new Date(Date.now() - 1_000).toISOString(),
      length: 60,
    })
    await own
      .getByText(new RegExp(t('call.outcome.talked')))
      .first()
      .waitFor()
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/presence-${locale}.png` })
    if (shot && locale === 'ru') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: `${shot}/presence-phone.png` })
    }
    await manager.api('patch', `/tasks/${task.id}`, { version: task.version, state: 'done' })
    await expect.poll(() => own.getByRole('link', { name: title }).count()).toBe(0)
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true)
    await page.context().close()
    await manager.page.context().close()
  },
)
