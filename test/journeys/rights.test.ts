import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Locale, locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const look = (page: Page, locale: Locale) => (locale === 'en' ? expectAccessible(page) : undefined)
const leave = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()))

test('two administrators change the workspace: what one saves the other sees, and nothing is written over', async () => {
  const [one, other] = [await atWork(journey, 'en'), await atWork(journey, 'ru', 'admin@demo.test')]
  for (const { page } of [one, other]) await page.goto('/w/demo/settings/workspace')
  const name = ({ page, t }: typeof one) => page.getByRole('textbox', { name: t('workspace.name') })
  const save = async (who: typeof one, value: string) => {
    await name(who).fill(value)
    await who.button('action.save').click()
  }
  await save(one, 'Tessera North')
  await one.notice(one.t('state.saved')).waitFor()
  await expect.poll(() => name(other).inputValue()).toBe('Tessera North')
  await name(other).fill('Tessera South')
  await save(one, 'Tessera Demo')
  const menu = other.t('shell.workspaceMenu', { name: 'Tessera Demo' })
  await other.page.getByRole('button', { name: menu }).waitFor()
  await other.button('action.save').click()
  await other.page
    .getByRole('alert')
    .filter({ hasText: other.t('refusal.common.stale') })
    .waitFor()
  await other.button('action.cancel').click()
  expect(await name(other).inputValue()).toBe('Tessera Demo')
  await leave(one.page, other.page)
})

test.each(locales)('S1-34 a guest sees what is shared, and not a moment longer (%s)', async (locale) => {
  const [mine, theirs] = [await atWork(journey, locale), await atWork(journey, locale, 'guest@demo.test')]
  const { page, t, button, notice, choose } = mine
  const company = await mine.api('post', '/companies', { name: `Shared 共享 ${locale}` })
  const person = await mine.api('post', '/contacts', { name: `Lent ${locale}` })
  await theirs.page.goto('/w/demo/companies')
  await theirs.grid().waitFor()
  expect(await theirs.row(`Shared 共享 ${locale}`).count()).toBe(0)

  await page.goto(`/w/demo/companies/${company.id}`)
  await button('share.add').click()
  const dialog = page.getByRole('dialog', { name: t('share.title') })
  await dialog.getByText(t('share.nobody')).waitFor()
  await look(page, locale)
  await dialog.getByRole('combobox', { name: t('share.add') }).click()
  await choose('Greta Vale')
  await notice(t('share.done', { name: 'Greta Vale' })).waitFor()
  await look(page, locale)

  // Without a reload: there it is, to read and not to change.
  await theirs.row(`Shared 共享 ${locale}`).getByRole('link').first().click()
  await theirs.page.getByRole('heading', { level: 1, name: `Shared 共享 ${locale}` }).waitFor()
  await look(theirs.page, locale)
  const edit = theirs.t('record.edit', { field: theirs.t('company.name') })
  expect(await theirs.page.getByRole('button', { name: edit }).count()).toBe(0)
  expect(await theirs.button('share.add').count()).toBe(0)

  await dialog.getByRole('button', { name: t('share.remove', { name: 'Greta Vale' }) }).click()
  await dialog.getByText(t('share.nobody')).waitFor()
  await theirs.page.getByRole('heading', { name: theirs.t('problem.missing.title') }).waitFor()
  expect(await theirs.page.content()).not.toContain(`Shared 共享 ${locale}`)
  await page.keyboard.press('Escape')
  for (const verb of ['shared', 'unshared'])
    await page
      .getByRole('listitem')
      .filter({ hasText: t(`event.company.${verb}`, { who: 'Olga Sedova', whom: 'Greta Vale' }) })
      .waitFor()
  await theirs.page.goto('/w/demo/companies')
  await theirs.grid().waitFor()
  expect(await theirs.row(`Shared 共享 ${locale}`).count()).toBe(0)

  await page.goto(`/w/demo/contacts/${person.id}`)
  await button('share.add').click()
  await dialog.getByRole('combobox', { name: t('share.add') }).click()
  await choose('Greta Vale')
  await notice(t('share.done', { name: 'Greta Vale' })).waitFor()
  await theirs.page.goto(`/w/demo/contacts/${person.id}`)
  await theirs.page.getByRole('heading', { level: 1, name: `Lent ${locale}` }).waitFor()
  await leave(page, theirs.page)
})

test.each(locales)(
  'S1-34 a member’s role, team and access change at once on their own open page (%s)',
  async (locale) => {
    const [mine, theirs] = [
      await atWork(journey, locale),
      await atWork(journey, locale, 'manager2@demo.test'),
    ]
    const { page, t, button, notice, choose, menu } = mine
    const name = '林知远'
    await theirs.page.goto('/w/demo/companies')
    await theirs.button('company.new').waitFor()

    await page.goto('/w/demo/settings/members')
    await page.getByRole('textbox', { name: t('member.find') }).fill('林知')
    await page.getByText('admin@demo.test').waitFor({ state: 'hidden' })
    await page.getByRole('combobox', { name: t('member.roleOf', { name }) }).click()
    await choose(t('role.analyst'))
    // Under the pointer the notice stays, however long the other page takes.
    await notice(t('member.changed', { name })).hover()
    await theirs.button('company.new').waitFor({ state: 'hidden' })
    await theirs.row('Bluewater Storage').waitFor()
    await notice(t('member.changed', { name }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await theirs.button('company.new').waitFor()
    await theirs.row('Bluewater Storage').waitFor({ state: 'hidden' })
    await page.getByRole('combobox', { name: t('member.teamOf', { name }) }).click()
    await choose('Север')
    await notice(t('member.changed', { name })).first().waitFor()

    const more = page.getByRole('button', { name: t('member.menu', { name }) })
    await more.click()
    await menu('member.rights').click()
    const rights = page.getByRole('dialog', { name: t('member.rightsOf', { name }) })
    await rights.getByRole('rowheader', { name: t('company.many') }).waitFor()
    await look(page, locale)
    await page.keyboard.press('Escape')
    await more.click()
    await menu('member.switchOff').click()
    await page
      .getByRole('dialog', { name: t('member.switchOff.title', { name }) })
      .getByRole('button', { name: t('member.switchOff') })
      .click()
    await page.getByText(t('member.off'), { exact: true }).waitFor()
    await theirs.page.getByRole('heading', { name: theirs.t('workspaces.title') }).waitFor()
    await look(theirs.page, locale)
    await more.click()
    // The page shows it before the server has done it: their page may only be opened after.
    const done = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await menu('member.switchOn').click()
    expect((await done).status()).toBe(200)
    await page.getByText(t('member.off'), { exact: true }).waitFor({ state: 'hidden' })
    await theirs.page.goto('/w/demo/companies')
    await theirs.button('company.new').waitFor()

    // The last owner stays.
    await page.getByRole('textbox', { name: t('member.find') }).fill('')
    await page.getByRole('combobox', { name: t('member.roleOf', { name: 'Olga Sedova' }) }).click()
    await choose(t('role.admin'))
    await notice(t('refusal.auth.last_owner')).waitFor()
    await look(page, locale)
    expect(await button('invitation.new').count()).toBe(1)
    await leave(page, theirs.page)
  },
)

test.each(locales)('teams stand in a tree and cannot close to a ring (%s)', async (locale) => {
  const { page, t, button, notice, choose, menu } = await atWork(journey, locale)
  const team = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  const open = (name: string) => page.getByRole('button', { name: t('team.menu', { name }) }).click()
  await page.goto('/w/demo/settings/teams')
  await team('华东').waitFor()
  await button('team.new').click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: t('team.name') }).fill(`Depot ${locale}`)
  await look(page, locale)
  await form.getByRole('button', { name: t('action.create') }).click()
  await team(`Depot ${locale}`).waitFor()
  await open(`Depot ${locale}`)
  await menu('team.addBelow').click()
  await form.getByRole('textbox', { name: t('team.name') }).fill(`Night ${locale}`)
  await form.getByRole('button', { name: t('action.create') }).click()
  await team(`Night ${locale}`).waitFor()
  await look(page, locale)
  await open(`Depot ${locale}`)
  await menu('action.edit').click()
  await form.getByRole('combobox', { name: t('team.parentId') }).click()
  await page.getByRole('option', { name: 'Sales' }).waitFor()
  expect(await page.getByRole('option', { name: locale }).count()).toBe(0)
  await choose('Sales')
  await form.getByRole('button', { name: t('action.save') }).click()
  await form.waitFor({ state: 'hidden' })
  for (const name of [`Night ${locale}`, `Depot ${locale}`]) {
    await open(name)
    await menu('action.delete').click()
    await notice(t('team.removed', { name })).waitFor()
  }
  await page.context().close()
})

test.each(locales)(
  'S1-34 S3-024 a field that an own role hides stands nowhere on its holder’s pages (%s)',
  async (locale) => {
    const [mine, theirs] = [await atWork(journey, locale), await atWork(journey, locale, 'manager@demo.test')]
    const { page, t, button, notice } = mine
    const { id } = await mine.api('post', '/companies', {
      name: `Hidden ${locale}`,
      phones: ['+7 812 555-77-88'],
      ownerId: (await member(mine, 'manager@demo.test')).id,
    })
    await theirs.page.goto('/w/demo/companies')
    await theirs.row(`Hidden ${locale}`).getByText('555-77-88').waitFor()

    await page.goto('/w/demo/settings/roles')
    await page.getByRole('button', { name: new RegExp(`^${t('role.manager')}`) }).click()
    await look(page, locale)
    await button('role.copy').click()
    const form = page.getByRole('dialog', { name: t('role.copy') })
    await form.getByRole('textbox', { name: t('role.name') }).fill(`Caller ${locale}`)
    await form.getByRole('button', { name: t('action.create') }).click()
    await page.getByRole('textbox', { name: t('role.name') }).waitFor()
    await page.getByRole('button', { name: new RegExp(`^${t('company.many')}`) }).click()
    await page
      .getByRole('combobox', { name: `${t('company.many')}: ${t('company.phones')}` })
      .selectOption('hidden')
    await look(page, locale)
    await button('action.save').click()
    await notice(t('state.saved')).waitFor()

    const give = async (roleId: string) => {
      const { id: who, version } = await member(mine, 'manager@demo.test')
      await mine.api('patch', `/members/${who}`, { version, roleId })
    }
    const { items: roles } = await mine.api<{ items: { id: string; name: string | null }[] }>('get', '/roles')
    await give(roles.find((r) => r.name === `Caller ${locale}`)!.id)

    // The open list loses the column and what stood in it.
    await expect.poll(() => theirs.page.getByText('555-77-88').count()).toBe(0)
    await theirs.row(`Hidden ${locale}`).waitFor()
    expect(await theirs.headers()).not.toContain(theirs.t('company.phones'))
    await theirs.page.goto(`/w/demo/companies/${id}`)
    await theirs.page.getByRole('heading', { level: 1, name: `Hidden ${locale}` }).waitFor()
    await theirs.page
      .getByRole('region', { name: theirs.t('timeline.title') })
      .getByRole('listitem')
      .first()
      .waitFor()
    await look(theirs.page, locale)
    expect(await theirs.page.getByText(theirs.t('company.phones'), { exact: true }).count()).toBe(0)
    expect(await theirs.page.content()).not.toContain('555-77-88')
    await give('manager')
    await leave(page, theirs.page)
  },
)

test('a role that may not see companies begins at the first place it may see', async () => {
  const mine = await atWork(journey, 'en')
  const grants = { task: { verbs: { read: 'all' } } }
  const role = await mine.api('post', '/roles', { id: 'tasks-only', name: 'Tasks only', grants })
  const { id, version } = await member(mine, 'guest@demo.test')
  const given = await mine.api<{ version: number }>('patch', `/members/${id}`, { version, roleId: role.id })
  const theirs = await atWork(journey, 'en', 'guest@demo.test')
  await theirs.page.goto('/w/demo')
  await arriveAt(theirs.page, /\/w\/demo\/tasks/)
  await theirs.page.getByRole('heading', { level: 1, name: theirs.t('task.many') }).waitFor()

  // With nothing but oneself to look after, there are one's own settings.
  await mine.api('patch', '/roles/tasks-only', { version: 1, grants: {} })
  await theirs.page.goto('/w/demo')
  await arriveAt(theirs.page, /\/settings\/profile/)
  await mine.api('patch', `/members/${id}`, { version: given.version, roleId: 'guest' })
  await leave(mine.page, theirs.page)
})

const member = async ({ api }: Awaited<ReturnType<typeof atWork>>, email: string) =>
  (await api<{ items: { id: string; email: string; version: number }[] }>('get', '/members')).items.find(
    (m) => m.email === email,
  )!

test.each(locales)(
  'the bell counts at once what waits, and asks for nothing until it is opened (%s)',
  async (locale) => {
    const [mine, theirs] = [await atWork(journey, locale), await atWork(journey, locale, 'head@demo.test')]
    const { page, t } = theirs
    const asked: string[] = []
    page.on('request', (r) => r.url().includes('/api/notifications') && asked.push(r.url()))
    const bell = page.getByRole('button', { name: t('notifications.title'), exact: true })
    const counted = (count: number) =>
      page.getByRole('button', { name: t('notifications.unread', { count }) })
    await theirs.api('post', '/notification-readings', {})
    await page.goto('/w/demo/companies')
    await bell.waitFor()
    const company = await mine.api('post', '/companies', { name: `Bell ${locale}` })
    const mentions = [{ id: (await member(mine, 'head@demo.test')).id }]
    const note = { body: 'look here', subject: { noun: 'company', id: company.id }, mentions }
    await mine.api('post', '/notes', note)
    await counted(1).waitFor()
    await mine.api('post', '/notes', note)
    await counted(2).waitFor()
    expect(asked).toEqual([])
    await counted(2).click()
    const notices = page.getByRole('dialog', { name: t('notifications.title') })
    await notices.getByRole('link').first().waitFor()
    await look(page, locale)
    await notices.getByRole('link').first().click()
    await counted(1).waitFor()
    await counted(1).click()
    // The page shows it before the server has done it.
    const done = page.waitForResponse((answer) => answer.url().includes('/api/notification-readings'))
    await notices.getByRole('button', { name: t('notifications.readAll') }).click()
    await bell.waitFor()
    expect((await done).ok()).toBe(true)
    await page.reload()
    await bell.waitFor()
    await leave(page, mine.page)
  },
)

test.each([
  ['storekeeper', 'ru'],
  ['storekeeper', 'zh'],
  ['analyst', 'zh'],
  ['analyst', 'en'],
  ['guest', 'en'],
  ['guest', 'zh'],
] as const)(
  'S1-34 S3-024 %s finds pages that make sense and nothing that fails (%s)',
  async (role, locale) => {
    const { page, t, button } = await atWork(journey, locale, `${role}@demo.test`)
    const failed: string[] = []
    page.on('response', (r) => r.status() >= 400 && failed.push(`${r.status()} ${r.url()} on ${page.url()}`))
    page.on('pageerror', (error) => failed.push(error.message))
    const settled = async () => {
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await expect.poll(() => page.getByLabel(t('state.loading')).count()).toBe(0)
      await look(page, locale)
      expect(await page.getByRole('alert').count()).toBe(0)
    }
    await page.goto('/w/demo')
    await arriveAt(page, role === 'guest' ? /companies/ : /desk/)
    const bar = page.getByRole('navigation').first()
    const places = await bar.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
    const visit = async (place: string) => {
      await page.goto(place)
      await settled()
    }
    for (const place of places) await visit(place)
    const settings = page.getByRole('navigation', { name: t('shell.settings') }).getByRole('link')
    for (const place of await settings.evaluateAll((all) => all.map((a) => a.getAttribute('href')!)))
      await visit(place)
    await page.goto('/w/demo/companies')
    await page.getByRole('gridcell').getByRole('link').first().click()
    await arriveAt(page, /companies\/./)
    await settled()
    await page.getByRole('region', { name: t('timeline.title') }).waitFor()
    expect(await button('shell.create').count()).toBe(role === 'storekeeper' ? 1 : 0)
    expect(failed).toEqual([])

    // An address from elsewhere says that the role does not open it.
    for (const closed of ['settings/roles', 'settings/workspace', 'imports']) {
      await page.goto(`/w/demo/${closed}`)
      await page.getByRole('heading', { name: t('problem.forbidden.title') }).waitFor()
    }
    await page.context().close()
  },
)
