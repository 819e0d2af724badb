import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'S3-132 S3-133 a call is logged with a promise, which is a task, and the queue serves one customer after another (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice } = me
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const [name, said] = [`Звонкий 通话 ${locale}`, `Ждёт цены 等报价 ${locale}`]
    const { id } = await me.api('post', '/companies', { name, phones: ['12-34'] })
    const dialog = page.getByRole('dialog', { name: t('call.new') })
    const outcome = (key: string) => dialog.getByRole('radio', { name: t(`call.outcome.${key}`) })

    await page.goto(`/w/demo/companies/${id}`)
    await button('call.new').waitFor()
    await page.keyboard.press('l')
    await outcome('callBack').click()
    await look()
    await dialog.getByRole('textbox', { name: t('call.about') }).fill(said)
    await dialog.getByRole('button', { name: t('action.save'), exact: true }).click()
    await dialog.getByText(t('issue.call.when')).waitFor()
    await dialog.getByRole('button', { name: t('call.quick.days') }).click()
    await page.keyboard.press('Control+Enter')
    await notice(t('call.loggedBack')).waitFor()
    const { name: who } = await me.api<{ name: string }>('get', '/me')
    const told = page
      .getByRole('listitem')
      .filter({ hasText: t('event.call.created', { who, direction: 'outgoing' }) })
    await told.getByText(said).waitFor()
    await told.getByText(t('call.outcome.callBack'), { exact: true }).waitFor()
    await page.getByRole('button', { name: t('call.task', { name }), exact: true }).waitFor()
    await look()

    await page.goto('/w/demo/calls')
    await me.grid('call').getByText(said).waitFor()
    await look()

    const waiting = `Очередь 队列 ${locale}`
    await me.api('post', '/companies', { name: waiting, phones: ['56-78'] })
    await page.getByText(t('call.place.queue'), { exact: true }).click()
    const card = (of: string | RegExp) => page.getByRole('region', { name: of, exact: true })
    await page.getByRole('heading', { level: 1, name: t('call.queue.title') }).waitFor()
    for (;;) {
      const region = page
        .locator('section[aria-label]')
        .filter({ has: page.getByText(t('call.queue.outcome')) })
      await region.waitFor()
      const served = await region.getAttribute('aria-label')
      if (served === waiting) break
      await button('call.queue.skip').click()
      await expect.poll(() => region.getAttribute('aria-label')).not.toBe(served)
    }
    await card(waiting).getByText(t('call.queue.unknownTime')).waitFor()
    await look()
    await card(waiting)
      .getByRole('button', { name: t('call.outcome.noAnswer') })
      .click()
    await notice(t('call.outcome.noAnswer')).waitFor()
    await expect.poll(() => card(waiting).count()).toBe(0)

    await page.getByText(t('call.place.figures'), { exact: true }).click()
    await page
      .getByRole('table', { name: t('call.figures.title') })
      .getByText(who)
      .first()
      .waitFor()
    await look()
    await page.context().close()
  },
)
