import { afterAll, beforeAll, expect, test } from 'vitest'
import { leavingUrl } from '#features/mailings/leaving.ts'
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
  'S3-174 whoever gets a desk by mail stops it by the link in the letter, without signing in, and takes that back (%s)',
  async (locale) => {
    const head = await atWork(journey, locale, 'head@demo.test')
    const { t } = head
    const { items } = await head.api<{ items: { id: string; email: string }[] }>('get', '/members')
    const manager = items.find(({ email }) => email === 'manager@demo.test')!
    const { id } = await head.api('post', '/mailings', {
      desk: 'day',
      period: 'month',
      locale,
      every: 'day',
      weekday: null,
      monthDay: null,
      at: '09:00',
      recipients: [{ id: manager.id }],
    })
    const context = await journey.browser.newContext({ locale: languageTag[locale] })
    const page = await context.newPage()
    await page.goto(leavingUrl('demo', { mailingId: id, memberId: manager.id }))
    const [desk, workspace] = [t('mailing.desk.day'), 'Tessera Demo']
    const said = (key: string) =>
      page.getByText(t(`mailing.leave.${key}`, { desk, workspace, by: 'Хелена Орлова' }), { exact: true })
    await said('listed').waitFor()
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/leave-${locale}.png` })
    await page.getByRole('button', { name: t('mailing.leave.leave') }).click()
    await said('left').waitFor()
    if (shot) {
      await page.setViewportSize({ width: 375, height: 640 })
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.screenshot({ path: `${shot}/left-${locale}.png` })
    }
    const notices = async () =>
      (await head.api<{ items: { kind: string; recordId: string }[] }>('get', '/notifications')).items
    expect((await notices())[0]).toMatchObject({ kind: 'mailing', recordId: id })
    await page.getByRole('button', { name: t('mailing.leave.again') }).click()
    await said('listed').waitFor()
    await context.close()
    await head.page.context().close()
  },
)
