import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { openSheet } from '#kit/sheet.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork, desk } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'a list is filtered, sorted, arranged, kept as a view, and says it all in its address (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, count } = me
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    await page.goto('/w/demo/companies')
    await count(42).waitFor()
    await look()

    // Two conditions, joined by and, then by or.
    const filter = async (field: string, value: string) => {
      await button('filter.add').click()
      await me.choose(t(field))
      await me.choose(t(value))
      await look()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    await filter('company.lifecycle', 'company.lifecycle.former')
    await count(10).waitFor()
    await filter('company.size', 'company.size.large')
    await count(10).waitFor()
    await page.getByRole('button', { name: `${t('filter.join')}: ${t('filter.and')}` }).click()
    await page.getByRole('button', { name: `${t('filter.join')}: ${t('filter.or')}` }).waitFor()

    await page.getByRole('button', { name: `${t('company.name')}: ${t('action.more')}` }).click()
    await me.menu('list.sortDown').click()
    await page.getByRole('columnheader', { name: t('company.name') }).waitFor()
    await button('list.columns').click()
    await page.getByRole('checkbox', { name: t('company.emails') }).uncheck()
    await page.getByRole('checkbox', { name: t('company.industry') }).check()
    await page.getByRole('button', { name: t('list.moveUp', { name: t('company.industry') }) }).click()
    await look()
    await page.keyboard.press('Escape')
    const arranged = await me.headers()

    await page.reload()
    await count(10).waitFor()
    expect(await me.headers()).toEqual(arranged)
    const shown = await me.names()
    const second = desk(journey, await page.context().newPage(), t)
    await second.page.goto(page.url())
    await second.count(10).waitFor()
    expect([await second.headers(), await second.names()]).toEqual([arranged, shown])
    await second.page.close()

    // Kept as a view for everybody; a colleague has it as a tab.
    const name = `Ж 客户 ${locale}`
    await button('view.save').click()
    await page.getByRole('textbox', { name: t('view.name') }).fill(name)
    await page.getByRole('checkbox', { name: t('view.shared') }).check()
    await look()
    await page.keyboard.press('Enter')
    const tab = page.getByRole('navigation', { name: t('view.list') }).getByText(name)
    await tab.waitFor()
    await button('company.view.all').click()
    await count(42).waitFor()
    await tab.click()
    await count(10).waitFor()
    expect(await me.names()).toEqual(shown)
    const colleague = await atWork(journey, locale, 'admin@demo.test')
    await colleague.page.goto('/w/demo/companies')
    await colleague.page.getByText(name).click()
    await colleague.count(10).waitFor()
    expect(await colleague.headers()).toEqual(arranged)
    await colleague.page.context().close()

    await button('company.view.idle').click()
    const { items } = await me.api<{ items: { nextStepAt: null }[] }>('get', '/companies?limit=100')
    const customers = items.filter(
      (c) => c.nextStepAt === null && (c as object as { lifecycle: string }).lifecycle !== 'former',
    )
    await count(customers.length).waitFor()
    await page.context().close()
  },
)

test.each(locales)(
  'cells are edited by keyboard alone; what is wrong says so in its place, and everything can be taken back (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice } = me
    const [name, other] = [`Щ 键 Key ${locale}`, `Щ 键 Kez ${locale}`]
    for (const one of [name, other]) await me.api('post', '/companies', { name: one, lifecycle: 'potential' })
    await page.goto(`/w/demo/companies?find=${encodeURIComponent(`键 ke ${locale}`)}`)
    await me.row(name).waitFor()
    const value = async (column: string, of = name) => (await me.cell(of, t(`company.${column}`))).innerText()
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['at'])
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    // Whoever opens an editor types on at once: its input has the focus before the next letter can come.
    const focusedAfter = (key: string) =>
      page.evaluate(async (pressed) => {
        const down = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })
        document.activeElement!.dispatchEvent(down)
        await Promise.resolve()
        return document.activeElement!.closest('[role=dialog]')?.ariaLabel
      }, key)

    for (let i = 0; i < 60 && (await focused()) === undefined; i++) await press('Tab')
    expect(await focused()).toBe('0:1')
    await press('ArrowRight', 'ArrowRight')
    await expect.poll(focused).toBe('0:3')
    const editor = page.getByRole('dialog', { name: t('company.taxId') })
    expect(await focusedAfter('Enter')).toBe(t('company.taxId'))
    await page.keyboard.type('7707083894')
    await press('Enter')
    await editor
      .getByText(t('issue.identifier.check_digit', { schemes: t('identifier.inn') }).slice(0, 12))
      .waitFor()
    if (locale === 'en') await expectAccessible(page)
    await press('Control+a')
    await page.keyboard.type('7707083893')
    await press('Enter')
    await notice(t('record.saved', { field: t('company.taxId') })).waitFor()
    await expect.poll(() => value('taxId')).toBe('7707083893')
    await expect.poll(focused).toBe('0:3')
    await button('action.undo').click()
    await expect.poll(() => value('taxId')).toBe('')

    // Tab keeps what is typed and goes on; Escape gives up.
    await (await me.cell(name, t('company.name'))).focus()
    expect(await focusedAfter('F2')).toBe(t('company.name'))
    await press('Control+a')
    await page.keyboard.type(`${name} & Co`)
    await press('Tab')
    await page
      .getByRole('dialog', { name: t('company.lifecycle') })
      .getByRole('combobox')
      .waitFor()
    await press('Escape')
    await expect.poll(focused).toBe('0:2')
    await me.row(`${name} & Co`).waitFor()
    await press('ArrowLeft', 'F2')
    await page
      .getByRole('dialog', { name: t('company.name') })
      .getByRole('textbox')
      .fill('Nobody')
    await press('Escape')
    await expect.poll(focused).toBe('0:1')
    await me.row(`${name} & Co`).waitFor()
    await press('ArrowRight', 'Enter')
    await page.getByRole('option', { name: t('company.lifecycle.current') }).waitFor()
    const marked = page.locator('[data-combobox-selected]')
    // The keys go on from the option that holds, once the list knows which it is.
    await expect
      .poll(() => press('ArrowDown').then(() => marked.innerText()))
      .toBe(t('company.lifecycle.current'))
    await press('Enter')
    await expect.poll(() => value('lifecycle', `${name} & Co`)).toBe(t('company.lifecycle.current'))

    // Selected, deleted and brought back.
    await press('ArrowDown', 'x')
    await page
      .getByRole('region', { name: t('list.selected', { count: 1 }) })
      .getByRole('button', { name: t('action.delete') })
      .click()
    await notice(t('bulk.deleted', { count: 1 }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await me.row(other).waitFor()
    await page.context().close()
  },
)

test.each(locales)(
  'many records are changed at once, with progress, a stop and a way back (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice } = me
    const stem = `Пачка ${locale}`
    for (let i = 0; i < 24; i++) await me.api('post', '/companies', { name: `${stem} ${i + 10}` })
    await page.goto(`/w/demo/companies?find=${encodeURIComponent(stem)}`)
    await me.count(24).waitFor()
    const { items: members } = await me.api<{ items: { id: string; name: string }[] }>('get', '/members')
    const given = members.find((m) => m.name === 'Марк Лугин')!
    const owners = async () => {
      const { items } = await me.api<{ items: { ownerId: string }[] }>(
        'get',
        `/companies?limit=100&find=${encodeURIComponent(stem)}`,
      )
      return items.filter((c) => c.ownerId === given.id).length
    }
    for (const at of [1, 2]) await page.getByRole('gridcell').getByRole('checkbox').nth(at).click()
    await page.getByRole('region', { name: t('list.selected', { count: 2 }) }).waitFor()
    await page.getByRole('checkbox', { name: t('list.selectAll') }).click()
    const bar = page.getByRole('region', { name: t('list.selected', { count: 24 }) })
    await bar.waitFor()
    if (locale === 'en') await expectAccessible(page)

    // A line that stalls shows how far it has got, and can be stopped.
    const stopped = Promise.withResolvers<void>()
    let sent = 0
    await page.route('**/api/companies/*', async (route) => {
      if (++sent > 6) await stopped.promise
      await route.continue()
    })
    await bar.getByRole('button', { name: t('bulk.assign', { field: t('company.ownerId') }) }).click()
    await page.keyboard.type('Марк')
    await me.choose('Марк Лугин')
    await page.getByRole('progressbar').waitFor()
    await button('bulk.stop').click()
    stopped.resolve()
    const partly = notice(t('action.undo'))
    await partly.waitFor()
    const reached = await owners()
    expect(reached).toBeGreaterThan(0)
    expect(reached).toBeLessThan(24)
    await partly.getByRole('button', { name: t('action.undo') }).click()
    await expect.poll(owners).toBe(0)
    await page.unroute('**/api/companies/*')

    await page.getByRole('checkbox', { name: t('list.selectAll') }).click()
    await bar.getByRole('button', { name: t('bulk.tag') }).click()
    await me.choose('VIP')
    await notice(t('bulk.done', { count: 24 })).waitFor()
    expect(await page.getByRole('gridcell').filter({ hasText: 'VIP' }).count()).toBeGreaterThan(10)

    await page.getByRole('checkbox', { name: t('list.selectAll') }).click()
    await bar.getByRole('button', { name: t('action.delete') }).click()
    await page.getByText(t('list.noMatch')).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await notice(t('bulk.deleted', { count: 24 }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await me.count(24).waitFor()
    await page.context().close()
  },
)

test('a list of ten thousand scrolls without drawing all of it, and says where counting stopped', async () => {
  const me = await atWork(journey, 'ru')
  await journey.runtime.pool.query(
    `insert into contact (workspace_id, id, name)
     select w.id, gen_random_uuid(), 'Человек ' || to_char(n, 'FM00000')
     from workspace w, generate_series(1, 10050) n where slug = 'demo'`,
  )
  const { page, t } = me
  await page.goto('/w/demo/contacts')
  await page.getByText(t('list.countMany', { count: 10_000 })).waitFor()
  const grid = me.grid('contact')
  await page.getByRole('gridcell').nth(1).click()
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+End')
      return Number(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex))
    })
    .toBeGreaterThan(300)
  expect(await grid.getByRole('row').count()).toBeLessThan(80)
  await page.context().close()
})

test.each(locales)(
  'a list is taken out as CSV and XLSX, and no text in it runs as a formula (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t } = me
    const stem = `файл ${locale}`
    for (const name of [`=1+1 ${stem}`, `@SUM(A1) ${stem}`, `Ёж, "麒麟" ${stem}`])
      await me.api('post', '/companies', { name, phones: ['+7 812 555-00-11'], lifecycle: 'current' })
    await page.goto(`/w/demo/companies?find=${encodeURIComponent(stem)}&columns=name,lifecycle,phones`)
    await me.count(3).waitFor()
    const download = async (key: string) => {
      await me.button('action.more').click()
      const [file] = await Promise.all([page.waitForEvent('download'), me.menu(key).click()])
      return { name: file.suggestedFilename(), bytes: await readFile((await file.path()) ?? '') }
    }
    const [csv, xlsx] = [await download('list.exportCsv'), await download('list.exportXlsx')]
    expect([csv.name, xlsx.name]).toEqual(['companies.csv', 'companies.xlsx'])
    const cellsOf = async (bytes: Buffer) => {
      const { headers, rows } = await openSheet({ bytes })
      expect(headers).toEqual(['name', 'lifecycle', 'phones'].map((key) => t(`company.${key}`)))
      const batch = (await rows().next()).value
      return {
        cells: batch?.rows.map(({ cells }) => cells),
        kinds: batch?.rows.map(({ kinds }) => kinds?.[0]),
      }
    }
    const rest = [t('company.lifecycle.current'), '+78125550011']
    const ran = [`@SUM(A1) ${stem}`, `=1+1 ${stem}`]
    const calm = `Ёж, "麒麟" ${stem}`
    // CSV has only text, so an apostrophe keeps it from running; XLSX says of each cell that it is text.
    expect((await cellsOf(csv.bytes)).cells).toEqual([
      ...ran.map((text) => [`'${text}`, ...rest]),
      [calm, ...rest],
    ])
    expect(await cellsOf(xlsx.bytes)).toEqual({
      cells: [...ran, calm].map((text) => [text, ...rest]),
      kinds: ['text', 'text', 'text'],
    })
    await page.context().close()
  },
)
