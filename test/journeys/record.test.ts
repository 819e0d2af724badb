import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

/** What is wrong with each number, and by the rule of which country's identifier. */
const faults = {
  '7707083894': { reason: 'check_digit', schemes: 'inn' },
  '91310000405123008K': { reason: 'check_digit', schemes: 'uscc' },
  DE136695977: { reason: 'check_digit', schemes: 'vat' },
  '1027700132196': { reason: 'check_digit', schemes: 'ogrn' },
  '77070': { reason: 'length', schemes: 'kpp' },
} as const

test.each(locales)(
  'the facts of a company are changed in their place, and its timeline tells it (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice } = me
    const made = await me.api('post', '/companies', { name: `Facts 事实 ${locale}`, lifecycle: 'potential' })
    await page.goto(`/w/demo/companies/${made.id}`)
    await page.getByRole('heading', { level: 1, name: `Facts 事实 ${locale}` }).waitFor()
    if (locale === 'en') await expectAccessible(page)
    const facts = page.getByRole('region', { name: t('record.facts') })
    const add = (field: string) => facts.getByRole('button', { name: t('record.add', { field: t(field) }) })
    const edit = (field: string) => facts.getByRole('button', { name: t('record.edit', { field: t(field) }) })
    const saved = (field: string) => notice(t('record.saved', { field: t(field) })).waitFor()

    // Several phones and mails, the way people write them.
    await add('company.phones').click()
    const phones = page.getByRole('dialog', { name: t('company.phones') })
    await phones.getByRole('textbox').fill('8 (812) 555-12-12 доб. 7')
    await phones.getByRole('button', { name: t('input.addPhone') }).click()
    await page.keyboard.type('+86 138 0013 8000')
    await page.keyboard.press('Enter')
    await saved('company.phones')
    await facts.getByText('+7 812 555-12-12 #7').waitFor()
    await facts.getByText('+86 138 0013 8000').waitFor()
    await add('company.emails').click()
    await page
      .getByRole('dialog', { name: t('company.emails') })
      .getByRole('textbox')
      .fill('not a mail')
    await page.keyboard.press('Enter')
    await page.getByText(t('issue.invalid_format.email')).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(`Office@Facts-${locale}.test`)
    await page.keyboard.press('Enter')
    await facts.getByText(`office@facts-${locale}.test`).waitFor()

    // Legal identifiers: what is wrong, by which rule, and what helps.
    await button('record.more').click()
    for (const [field, wrong, right] of [
      ['taxId', '7707083894', '7707083893'],
      ['taxId', '91310000405123008K', undefined],
      ['taxId', 'DE136695977', 'DE136695976'],
      ['registrationNumber', '1027700132196', '1027700132195'],
      ['kpp', '77070', '770701001'],
    ] as const) {
      const name = `company.${field}`
      await add(name).or(edit(name)).click()
      const editor = page.getByRole('dialog', { name: t(name) })
      await editor.getByRole('textbox').fill(wrong)
      await page.keyboard.press('Enter')
      const { reason, schemes } = faults[wrong]
      const names = { schemes: t(`identifier.${schemes}`), rules: t(`identifier.${schemes}.rule`) }
      await editor.getByText(t(`issue.identifier.${reason}`, names)).waitFor()
      if (right) {
        await editor.getByRole('textbox').fill(right)
        await page.keyboard.press('Enter')
        await facts.getByText(right, { exact: true }).waitFor()
      } else await page.keyboard.press('Escape')
    }

    // A tag made on the spot, and kept although the server takes its time with it.
    await page.route('**/api/tags', async (route) => {
      if (route.request().method() === 'POST') await new Promise((go) => setTimeout(go, 700))
      await route.continue()
    })
    await add('company.tags').click()
    await page
      .getByRole('dialog', { name: t('company.tags') })
      .getByRole('combobox')
      .waitFor()
    await page.keyboard.type(`ярлык ${locale}`)
    await page.getByRole('option', { name: t('input.create', { name: `ярлык ${locale}` }) }).click()
    await page.keyboard.press('Control+Enter')
    await saved('company.tags')
    await facts.getByText(`ярлык ${locale}`).waitFor()
    await page.unroute('**/api/tags')

    const line = page
      .getByRole('listitem')
      .filter({ hasText: t('event.company.updated', { who: 'Olga Sedova' }) })
    await line.filter({ hasText: 'DE136695976' }).first().waitFor()
    await line
      .filter({ hasText: `ярлык ${locale}` })
      .first()
      .waitFor()
    await page.getByText(t('event.company.created', { who: 'Olga Sedova' })).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.context().close()
  },
)

test.each(locales)(
  'two people change a company: other fields are merged, the same field is asked about, nothing is lost (%s)',
  async (locale) => {
    const [one, two] = [await atWork(journey, locale), await atWork(journey, locale, 'admin@demo.test')]
    const { id } = await one.api('post', '/companies', {
      name: `Both 双方 ${locale}`,
      lifecycle: 'potential',
    })
    for (const { page } of [one, two]) {
      await page.goto(`/w/demo/companies/${id}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    }
    const type = async ({ page, t }: typeof one, field: string, value: string) => {
      const name = t(`company.${field}`)
      const facts = page.getByRole('region', { name: t('record.facts') })
      await facts
        .getByRole('button', { name: t('record.edit', { field: name }) })
        .or(facts.getByRole('button', { name: t('record.add', { field: name }) }))
        .click()
      await page.getByRole('dialog', { name }).getByRole('textbox').fill(value)
    }
    const { t } = one
    for (const { page } of [one, two]) await page.getByRole('button', { name: t('record.more') }).click()
    // Both are typing when the other saves.
    await type(two, 'website', 'https://two.test')
    await type(one, 'legalName', 'One Ltd')
    await one.page.keyboard.press('Enter')
    await two.page.getByText('One Ltd').first().waitFor()
    await two.page.keyboard.press('Enter')
    await one.page.getByText('two.test').first().waitFor()

    await type(two, 'legalName', 'Two GmbH')
    await type(one, 'legalName', 'One LLC')
    await one.page.keyboard.press('Enter')
    await two.page.getByText('One LLC').first().waitFor()
    await two.page.keyboard.press('Enter')
    const dialog = two.page.getByRole('dialog', { name: t('conflict.title') })
    await dialog.getByText('Two GmbH').waitFor()
    await dialog.getByText('One LLC').waitFor()
    if (locale === 'en') await expectAccessible(two.page)
    await dialog.getByRole('button', { name: t('conflict.keepMine') }).click()
    await one.page
      .getByRole('region', { name: t('record.facts') })
      .getByText('Two GmbH')
      .waitFor()
    const now = await one.api<{ legalName: string; website: string }>('get', `/companies/${id}`)
    expect([now.legalName, now.website]).toEqual(['Two GmbH', 'https://two.test'])
    await one.page.context().close()
    await two.page.context().close()
  },
)

test.each(locales)(
  'S2-48 a note that mentions a colleague rings their bell at once, and a task has all it needs (%s)',
  async (locale) => {
    const [me, head] = [await atWork(journey, locale), await atWork(journey, locale, 'head@demo.test')]
    const { page, t, button, notice } = me
    const { items } = await me.api<{ items: { id: string; ownerId: string; name: string }[] }>(
      'get',
      '/companies?limit=100&find=Bluewater',
    )
    const company = items[0]!
    const { unread } = await head.api<{ unread: number }>('get', '/notifications')
    await head.page.goto('/w/demo/tasks')
    await page.goto(`/w/demo/companies/${company.id}`)
    await page.getByRole('textbox', { name: t('note.new') }).click()
    await page.keyboard.type(`Ёлки ${locale} @Хел`)
    await page.getByRole('option', { name: 'Хелена Орлова' }).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('— 请看 🙂')
    await page.keyboard.press('Control+Enter')
    const note = page.getByRole('listitem').filter({ hasText: `Ёлки ${locale} @Хелена Орлова` })
    await note.waitFor()

    // A reminder of the demo's own tasks may ring just now too.
    const waiting = async () => (await head.api<{ unread: number }>('get', '/notifications')).unread
    await expect.poll(waiting).toBeGreaterThan(unread)
    await head.page
      .getByRole('button', { name: t('notifications.unread', { count: await waiting() }) })
      .click()
    const told = head.page.getByRole('dialog', { name: t('notifications.title') })
    const mention = told.getByText(t('notification.mention', { who: 'Olga Sedova', what: company.name }))
    await mention.first().waitFor()
    if (locale === 'en') await expectAccessible(head.page)
    await mention.first().click()
    await head.page.getByRole('heading', { level: 1, name: company.name }).waitFor()

    // A task set where one is: only its words are asked for, oneself and tomorrow are given.
    const panel = page.getByRole('region', { name: t('task.panel.title') })
    await panel.getByRole('button', { name: t('task.new') }).click()
    await page.keyboard.type(`Позвонить ${locale}`)
    await page.keyboard.press('Enter')
    await notice(t('record.created', { name: `Позвонить ${locale}` })).waitFor()
    await panel.getByRole('button', { name: `Позвонить ${locale}` }).click()
    const drawer = page.getByRole('dialog', { name: t('task.one') })
    for (const fact of ['Bluewater Storage', 'Olga Sedova']) await drawer.getByText(fact).first().waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await panel.getByRole('checkbox', { name: `${t('task.complete')}: Позвонить ${locale}` }).click()
    await notice(t('task.completed', { title: `Позвонить ${locale}` })).waitFor()
    await page
      .getByText(t('event.task.completed', { who: 'Olga Sedova' }))
      .first()
      .waitFor()

    // From the list of tasks the record is asked for, and a reminder comes in time.
    await page.goto('/w/demo/tasks')
    await page.getByRole('heading', { level: 1, name: t('task.many') }).waitFor()
    await page.keyboard.press('c')
    await page
      .getByRole('dialog', { name: t('shell.create') })
      .getByRole('button', { name: t('task.new') })
      .click()
    const form = page.getByRole('dialog', { name: t('task.new') })
    await form.getByRole('textbox', { name: t('task.title') }).waitFor()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => form.getByText(t('form.required')).count()).toBe(2)
    if (locale === 'en') await expectAccessible(page)
    await form.getByRole('textbox', { name: t('task.title') }).fill(`Отчёт ${locale}`)
    await form.getByRole('combobox', { name: t('task.subject') }).fill('Bluew')
    await me.chooseFound('Bluewater Storage')
    await page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'hidden' })
    await notice(t('record.created', { name: `Отчёт ${locale}` })).waitFor()
    await button('task.view.assigned').click()
    await me.row(`Отчёт ${locale}`).waitFor()
    await page.context().close()
    await head.page.context().close()
  },
)

test.each(locales)(
  'S3-022 a double is told while a company is typed, and a person works at several companies (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice } = me
    await page.goto('/w/demo/companies')
    await button('company.new').click()
    const form = page.getByRole('dialog', { name: t('company.new') })
    await form.getByRole('textbox', { name: t('company.name') }).fill('BLUEWATER  storage')
    await form.getByText(t('likeness.title')).waitFor()
    await form.getByRole('link', { name: 'Bluewater Storage' }).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await form.getByRole('textbox', { name: t('company.name') }).fill(`Никто 无人 ${locale}`)
    await form.getByText(t('likeness.title')).waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    await page.getByText(t('form.unsaved')).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText(t('form.unsaved')).waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: `Никто 无人 ${locale}` }).waitFor()
    await notice(t('record.created', { name: `Никто 无人 ${locale}` })).waitFor()

    const people = page.getByRole('region', { name: t('contact.many') })
    await people.getByRole('button', { name: t('contact.new') }).click()
    const person = page.getByRole('dialog', { name: t('contact.new') })
    await person.getByRole('textbox', { name: t('contact.name') }).fill(`Ия 王 ${locale}`)
    await person.getByRole('combobox', { name: t('contact.companies') }).fill('Copperf')
    await me.chooseFound('Copperfield Tyres')
    await person
      .getByRole('textbox', { name: t('input.role', { name: `Никто 无人 ${locale}` }) })
      .fill('Director')
    await person
      .getByRole('textbox', { name: t('input.role', { name: 'Copperfield Tyres' }) })
      .fill('Adviser')
    await page.keyboard.press('Control+Enter')
    await people.getByText(`Ия 王 ${locale}`).waitFor()
    await people.getByText('Director').waitFor()
    await people.getByText(`Ия 王 ${locale}`).click()
    await page.getByRole('heading', { level: 1, name: `Ия 王 ${locale}` }).waitFor()
    const firms = page.getByRole('region', { name: t('contact.companies') })
    await firms.getByText('Copperfield Tyres').waitFor()
    await firms.getByText('Adviser').waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.context().close()
  },
)
