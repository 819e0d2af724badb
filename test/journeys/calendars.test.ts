import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const dayIn = (day: string, tag: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(tag, { dateStyle: 'full', timeZone: 'UTC' })

test.each(locales)(
  'S3-143 a year shows official days, and a day of one’s own is set by keyboard (%s)',
  async (locale) => {
    const { page, t, button, api, notice } = await atWork(journey, locale)
    const tag = languageTag[locale]
    await page.goto('/w/demo/settings/calendars')
    const day = (iso: string) => page.getByRole('button', { name: new RegExp(`^${dayIn(iso, tag)}`) })
    // Whatever the year is: from the one that opens to 2026, the last whose days are settled.
    const year = page.getByRole('heading', { level: 2 })
    await year.waitFor()
    while (Number(await year.innerText()) < 2026) await button('date.nextYear').click()
    while (Number(await year.innerText()) > 2026) await button('date.previousYear').click()
    const victory = await day('2026-05-09').getAttribute('aria-label')
    expect(victory).toContain(t('calendar.holiday.victory'))
    expect(await day('2026-04-30').getAttribute('aria-label')).toContain(t('calendar.look.short'))
    if (locale === 'en') await expectAccessible(page)

    const before = await day('2026-05-19').getAttribute('aria-label')
    await day('2026-05-18').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: t('calendar.kind.off'), exact: true }).check()
    if (locale === 'en') await expectAccessible(page)
    await dialog.getByRole('button', { name: t('action.apply'), exact: true }).click()
    await expect.poll(() => day('2026-05-19').getAttribute('aria-label')).toContain(t('calendar.look.own'))
    await button('action.save').click()
    await notice(t('state.saved')).waitFor()
    const { items } = await api<{ items: { exceptions: object[] }[] }>('get', '/calendars')
    expect(items[0]!.exceptions).toContainEqual({ day: '2026-05-19', kind: 'off' })

    // Back to what the calendar says by itself, for whoever reads it next.
    await day('2026-05-19').click()
    await dialog.getByRole('radio', { name: t('calendar.kind.usual'), exact: true }).check()
    await dialog.getByRole('button', { name: t('action.apply'), exact: true }).click()
    await expect.poll(() => day('2026-05-19').getAttribute('aria-label')).toBe(before)
    await button('action.save').click()
    await expect.poll(async () => JSON.stringify(await api('get', '/calendars'))).not.toContain('2026-05-19')

    await button('date.nextYear').click()
    await page.getByText(t('calendar.provisional.RU', { year: '2027' })).waitFor()
    await page.context().close()
  },
)

test('a second calendar is made, removed and taken back', async () => {
  const { page, t, button, api } = await atWork(journey, 'en')
  const names = async () => {
    const { items } = await api<{ items: { name: string }[] }>('get', '/calendars')
    return items.map(({ name }) => name)
  }
  await page.goto('/w/demo/settings/calendars')
  await button('calendar.new').click()
  const name = page.getByRole('textbox', { name: t('calendar.name'), exact: true })
  await expect.poll(() => name.inputValue()).toBe(t('calendar.new.name'))
  await name.fill('Night shift')
  await button('calendar.shift.remove', { day: 'Monday', number: 2 }).click()
  await page.getByLabel(t('calendar.shift.to', { day: 'Monday', number: 1 })).fill('08:00')
  await button('action.save').click()
  await page.getByText(t('issue.calendar.shifts')).waitFor()
  await page.getByLabel(t('calendar.shift.to', { day: 'Monday', number: 1 })).fill('22:00')
  await button('action.save').click()
  await expect.poll(names).toContain('Night shift')
  await button('action.delete').click()
  await expect.poll(names).not.toContain('Night shift')
  await button('action.undo').click()
  await expect.poll(names).toContain('Night shift')
  await page.context().close()
})
