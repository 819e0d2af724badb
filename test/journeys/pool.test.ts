import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Companies = { items: { id: string; name: string; formerOwnerId: string | null; version: number }[] }
const inPool = encodeURIComponent(JSON.stringify({ and: [['pooledAt', 'filled']] }))
const due = encodeURIComponent(JSON.stringify({ and: [['poolDueAt', 'filled']] }))

test.each(locales)(
  'a customer is taken from the pool with one click, and given back with another (%s)',
  async (locale) => {
    const { page, t, button, api, row } = await atWork(journey, locale, 'head@demo.test')
    const waiting = async () => (await api<Companies>('get', `/companies?filter=${inPool}`)).items
    const { memberId } = await api<{ memberId: string }>('get', '/me')
    // Not one's own of before: that one may not be taken again so soon.
    const { name, id } = (await waiting()).find((c) => c.formerOwnerId !== memberId)!
    await page.goto('/w/demo/companies')
    await page.getByText(t('pool.view.pool'), { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: t('pool.many') }).waitFor()
    await row(name).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await button('pool.take.name', { name }).click()
    await page.getByText(t('pool.taken', { name })).waitFor()
    await expect.poll(async () => (await waiting()).map((c) => c.id)).not.toContain(id)
    await button('action.undo').click()
    await expect.poll(async () => (await waiting()).map((c) => c.id)).toContain(id)

    await page.goto(`/w/demo/companies/${id}`)
    await page.getByText(t('pool.reason.silence')).first().waitFor()
    const went = t('event.company.pooled', { whom: '', reason: 'silence' }).trim()
    await page.getByText(went).first().waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.context().close()
  },
)

test('a head postpones a return, with a reason that stays on the timeline', async () => {
  const { page, t, button, api, notice } = await atWork(journey, 'en', 'head@demo.test')
  const [first] = (await api<Companies>('get', `/companies?filter=${due}`)).items
  await page.goto(`/w/demo/companies/${first!.id}`)
  await button('pool.postpone').waitFor()
  await expectAccessible(page)
  await button('pool.postpone').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('pool.postpone'), exact: true }).click()
  await dialog
    .getByRole('textbox', { name: t('pool.postpone.reason') })
    .and(page.locator('[aria-invalid=true]'))
    .waitFor()
  await dialog.getByRole('textbox', { name: t('pool.postpone.reason') }).fill('Back from Sochi in May')
  await dialog.getByRole('button', { name: t('pool.postpone'), exact: true }).click()
  await notice(t('pool.postpone.done')).waitFor()
  await page.getByText('Back from Sochi in May').waitFor()
  await page.context().close()
})

test.each(locales)('the rules are tried before they hold (%s)', async (locale) => {
  const { page, t, button, notice } = await atWork(journey, locale)
  await page.goto('/w/demo/settings/pool')
  const silence = page.getByRole('textbox', { name: t('pool.silentDays') })
  await silence.fill('5')
  await button('action.save').click()
  await page.getByText(t('issue.pool.warning', { days: 5 })).waitFor()
  await silence.fill('15')
  await button('pool.trial.run').click()
  await page.getByRole('table', { name: t('pool.trial') }).waitFor()
  await page.getByText(t('pool.trial.would.warn'), { exact: true }).first().waitFor()
  if (locale === 'en') await expectAccessible(page)
  await silence.fill('30')
  await page.getByRole('textbox', { name: t('pool.claimsADay') }).fill(`${20 + locales.indexOf(locale)}`)
  await button('action.save').click()
  await notice(t('state.saved')).waitFor()
  await page.context().close()
})
