import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMailings } from '#app/mailings.ts'
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
  'S3-174 a desk is taken along as PDF and comes by mail at its time (%s)',
  async (locale) => {
    const { page, t, button, notice, menu } = await atWork(journey, locale, 'head@demo.test')
    await page.goto('/w/demo/desk')
    await page.getByRole('region', { name: t('dashboard.widget.key'), exact: true }).waitFor()
    await button('dashboard.share').click()
    const [download] = await Promise.all([page.waitForEvent('download'), menu('dashboard.pdf').click()])
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^${t('dashboard.head')} \\d{4}-\\d\\d-\\d\\d\\.pdf$`),
    )
    const file = await download.path()
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    if (shot) await download.saveAs(`${shot}/desk-${locale}.pdf`)

    await button('dashboard.share').click()
    await menu('mailing.share').click()
    const dialog = page.getByRole('dialog', { name: t('mailing.many'), exact: true })
    await dialog.getByRole('combobox', { name: t('mailing.every'), exact: true }).click()
    await page.getByRole('option', { name: t('mailing.every.day'), exact: true }).click()
    await dialog.getByLabel(t('mailing.at'), { exact: true }).fill('07:30')
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/mail-${locale}.png` })
    await dialog.getByRole('button', { name: t('mailing.make'), exact: true }).click()
    const stop = dialog.getByRole('button', { name: t('mailing.end', { who: 'Хелена Орлова' }), exact: true })
    await stop.waitFor()

    await sendMailings(journey.runtime, Temporal.Now.instant().add({ hours: 24 }))
    const caught = async () =>
      (await journey.runtime.mail.listCaught()).filter(({ to }) => to === 'head@demo.test')
    await expect
      .poll(async () => (await caught())[0]?.subject)
      .toMatch(new RegExp(`^${t('dashboard.head')}.+Tessera Demo$`))
    await stop.click()
    await notice(t('mailing.ended')).waitFor()
    await dialog.getByText(t('mailing.none'), { exact: true }).waitFor()
    await page.context().close()
  },
)
