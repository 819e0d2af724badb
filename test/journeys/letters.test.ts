import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'S2-11 S3-015 a kept mail is written in its languages, its fault named, tried with a record, and held by its automation (%s)',
  async (locale) => {
    const { page, t, button, choose, chooseFound, api, notice, menu } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const name = `Хранение 仓储 ${locale}`
    await api('post', '/companies', { name, country: 'CN' })
    await page.goto('/w/demo/settings/documents')
    await page.getByRole('tab', { name: t('template.tab.templates') }).click()
    const which = page.getByRole('combobox', { name: t('template.one'), exact: true })
    await which.click()
    await choose('Introduction')
    const letter = page.getByRole('article', { name: t('letter.one') })
    const subject = page.getByRole('textbox', { name: t('template.mail.subject'), exact: true })
    const body = page.getByRole('textbox', { name: t('template.mail.body'), exact: true })
    await letter.getByText('three minutes').waitFor()
    await look()
    await shot(page, `letter-${locale}`)

    // In another language, with a name that no paper knows.
    await page
      .getByRole('radiogroup', { name: t('template.mail.languages') })
      .getByText(t('template.locale.ru'), { exact: true })
      .click()
    await letter.getByText('три минуты').waitFor()
    const text = await body.inputValue()
    await body.fill(`${text}\n{buyer.nmae}`)
    const fault = page.getByRole('alert').filter({ hasText: t('template.mail.faults') })
    await fault.getByText('{buyer.name}').waitFor()
    await look()
    await shot(page, `letter-fault-${locale}`)
    await body.fill(`${text}\n{offer.number}`)
    await fault.waitFor({ state: 'hidden' })

    // With a record: what has no value there is named, and in which language its people are written to.
    await page.getByRole('combobox', { name: t('letter.about_what'), exact: true }).click()
    await choose(t('company.one'))
    const record = page.getByRole('combobox', { name: t('company.one'), exact: true })
    await record.fill(name)
    await chooseFound(name)
    await page.getByText(t('letter.reader', { language: t('template.locale.zh') })).waitFor()
    await page.getByText('(offer.number)').waitFor()
    await look()
    await shot(page, `letter-record-${locale}`)
    await body.fill(`${text}\n{#offer.number}{offer.number}{/offer.number}`)
    await page.getByText('(offer.number)').waitFor({ state: 'hidden' })

    await subject.fill(`Знакомство ${locale}`)
    await button('draft.keep').click()
    await page.getByText(t('draft.notInForce')).waitFor()
    await page.getByText(t('template.mail.differs', { language: t('template.locale.ru') })).waitFor()
    await look()
    if (locale === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await expectAccessible(page)
      await shot(page, 'letter-phone')
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
    }

    // An automation writes with it.
    await button('action.delete').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: t('action.delete'), exact: true }).click()
    await notice('Letters and a call until they answer').waitFor()

    await button('template.new').click()
    await menu('template.mail.new').click()
    await expect.poll(() => which.inputValue().catch(() => '')).toBe(t('template.kind.mail'))
    await letter.getByText('Tessera Demo LLC').waitFor()
    const gone = await api<{ items: { id: string; name: string }[] }>('get', '/templates')
    expect(gone.items.map((one) => one.name)).toContain('Introduction')

    const { items } = await api<{ items: { id: string; contents: { name: string } }[] }>(
      'get',
      '/automations',
    )
    const series = items.find(({ contents }) => contents.name === 'Letters and a call until they answer')!
    await page.goto(`/w/demo/settings/automations?automation=${series.id}`)
    const template = page.getByRole('combobox', { name: t('automation.template'), exact: true }).first()
    await expect.poll(() => template.inputValue().catch(() => '')).toBe('Introduction')
    await look()
    await shot(page, `letter-step-${locale}`)
    await page.context().close()
  },
)
