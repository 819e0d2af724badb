import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { openSheet } from '#kit/sheet.ts'
import { nowInstant } from '../app.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

/** Somebody at work, with ways to edit a cell of a list by its record and column. */
const editing = async (...who: Parameters<typeof atWork>) => {
  const me = await atWork(...who)
  const { page, t } = me
  const open = async (of: string, column: string) => {
    await (await me.cell(of, t(column))).focus()
    await page.keyboard.press('F2')
    return page.getByRole('dialog', { name: t(column) })
  }
  const saved = async (of: string, column: string, shows: string) => {
    await me.notice(t('record.saved', { field: t(column) })).waitFor()
    await expect.poll(async () => (await me.cell(of, t(column))).innerText()).toContain(shows)
  }
  return {
    ...me,
    open,
    saved,
    /** Selects what stands in a cell, types over it and keeps it with Enter; `of` is the record's name afterwards. */
    type: async (was: string, column: string, text: string, { of = was, shows = text } = {}) => {
      await open(was, column)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await saved(of, column, shows)
    },
  }
}

test.each(locales)('contacts are edited in their list and taken out as CSV (%s)', async (locale) => {
  const me = await editing(journey, locale)
  const { page, t } = me
  const [name, renamed] = [`Ива 艾 Iva ${locale}`, `Ива 艾 Ivy ${locale}`]
  const { id } = await me.api('post', '/contacts', { name, phones: ['+7 812 555-00-12'] })
  await page.goto(`/w/demo/contacts?find=${encodeURIComponent(`艾 iv ${locale}`)}`)
  await me.row(name).waitFor()

  await me.type(name, 'contact.name', renamed, { of: renamed })
  await me.type(renamed, 'contact.position', 'Директор 总监')
  await me.type(renamed, 'contact.phones', '8 (812) 555-00-13', { shows: '+7 812 555-00-13' })
  const companies = await me.open(renamed, 'contact.companies')
  await companies.getByRole('combobox').fill('Bluew')
  await me.chooseFound('Bluewater Storage')
  await page.keyboard.press('Control+Enter')
  await me.saved(renamed, 'contact.companies', 'Bluewater Storage')
  if (locale === 'en') await expectAccessible(page)
  const kept = await me.api<{ name: string; position: string }>('get', `/contacts/${id}`)
  expect([kept.name, kept.position]).toEqual([renamed, 'Директор 总监'])

  await me.button('action.more').click()
  const [file] = await Promise.all([page.waitForEvent('download'), me.menu('list.exportCsv').click()])
  expect(file.suggestedFilename()).toBe('contacts.csv')
  const { headers, rows } = await openSheet({ bytes: await readFile((await file.path()) ?? '') })
  const [first, ...others] = (await rows().next()).value?.rows ?? []
  expect(others).toEqual([])
  const exported = Object.fromEntries(headers.map((header, i) => [header, first?.cells[i]]))
  expect(exported).toMatchObject({
    [t('contact.name')]: renamed,
    [t('contact.position')]: 'Директор 总监',
    [t('contact.companies')]: 'Bluewater Storage',
    [t('contact.phones')]: '+78125550013',
  })
  await page.context().close()
})

test.each(locales)(
  'tasks are edited in their list, and a reminder rings the bell and leads to its task (%s)',
  async (locale) => {
    const me = await editing(journey, locale)
    const { page } = me
    const { memberId } = await me.api<{ memberId: string }>('get', '/me')
    const { id } = await me.api('post', '/companies', { name: `Дела 事务 ${locale}` })
    const title = `Звонок 电话 ${locale}`
    const due = nowInstant().add({ hours: 30 })
    const body = { subject: { noun: 'company', id }, state: 'open', dueAt: due.toString() }
    const task = await me.api('post', '/tasks', { ...body, title, assigneeId: memberId })
    await page.goto(`/w/demo/tasks?view=open&find=${encodeURIComponent(`电话 ${locale}`)}`)
    await me.row(title).waitFor()

    const renamed = `Встреча 电话 ${locale}`
    await me.type(title, 'task.title', renamed, { of: renamed })
    const assignee = await me.open(renamed, 'task.assigneeId')
    await assignee.getByRole('combobox').fill('Марк')
    await me.choose('Марк Лугин')
    await me.saved(renamed, 'task.assigneeId', 'Марк Лугин')
    if (locale === 'en') await expectAccessible(page)
    const kept = await me.api<{ title: string; assigneeId: string; version: number }>(
      'get',
      `/tasks/${task.id}`,
    )
    expect(kept.title).toBe(renamed)
    expect(kept.assigneeId).not.toBe(memberId)

    const theirs = await atWork(journey, locale, 'manager@demo.test')
    const { unread } = await theirs.api<{ unread: number }>('get', '/notifications')
    await theirs.page.goto('/w/demo/companies')
    await theirs.grid().waitFor()
    const remindAt = nowInstant().add({ seconds: 1 }).toString()
    await me.api('patch', `/tasks/${task.id}`, { version: kept.version, remindAt })
    const bell = theirs.t('notifications.unread', { count: unread + 1 })
    await theirs.page.getByRole('button', { name: bell }).click()
    const notices = theirs.page.getByRole('dialog', { name: theirs.t('notifications.title') })
    await notices.getByText(theirs.t('notification.reminder', { what: renamed })).click()
    const drawer = theirs.page.getByRole('dialog', { name: theirs.t('task.one') })
    await drawer.getByText(renamed).first().waitFor()
    await page.context().close()
    await theirs.page.context().close()
  },
)

test('a tag that is still being made in a form is on the record that is saved', async () => {
  const { page, t, button, notice, row } = await atWork(journey, 'en')
  await page.route('**/api/tags', async (route) => {
    if (route.request().method() === 'POST') await new Promise((go) => setTimeout(go, 700))
    await route.continue()
  })
  await page.goto('/w/demo/companies')
  await button('company.new').click()
  const form = page.getByRole('dialog', { name: t('company.new') })
  await form.getByRole('textbox', { name: t('company.name') }).fill('Tagged at once')
  await form.getByRole('combobox', { name: t('company.tags') }).fill('slow tag')
  await page.getByRole('option', { name: t('input.create', { name: 'slow tag' }) }).click()
  await page.keyboard.press('Control+Enter')
  await notice(t('record.created', { name: 'Tagged at once' })).waitFor()
  await page.goto('/w/demo/companies?find=tagged')
  await row('Tagged at once').getByText('slow tag').waitFor()
  await page.context().close()
})
