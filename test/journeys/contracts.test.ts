import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Text = {
  number: number
  fixedAt: string | null
  terms: Record<string, unknown>
  body: {
    clauses: { code: string; depth: number; words: Record<string, { heading: string; text: string }> }[]
  }
}
const suppliers = { en: 'Harrow & Finch', zh: '青禾贸易有限公司', ru: 'Северный Мост' } as const

test.each(locales)(
  'S2-07 S2-11 a contract is made from a ready-made text, filled in, written and fixed (%s)',
  async (locale) => {
    const { page, t, button, notice, api, chooseFound, menu, panel } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const path = () => `/contracts/${new URL(page.url()).pathname.split('/').at(-1)!}`
    const text = (query = '') => api<Text>('get', `${path()}/text${query}`)

    // From the list, in a few clicks.
    await page.goto('/w/demo/contracts')
    await button('contract.new').first().click()
    const form = page.getByRole('dialog', { name: t('contract.new') })
    await form.getByRole('textbox', { name: t('contract.name') }).fill(`Stock ${locale}`)
    await form.getByRole('combobox', { name: t('contract.companyId'), exact: true }).fill(suppliers[locale])
    await chooseFound(suppliers[locale])
    await form.getByRole('combobox', { name: t('contract.ruling'), exact: true }).click()
    await page.getByRole('option', { name: t(`contract.ruling.${locale}`), exact: true }).click()
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    await arriveAt(page, /contracts\/[0-9a-f-]{36}/)
    const sheet = page.getByRole('article', { name: t('contract.text') })
    await sheet.getByRole('heading', { level: 2 }).waitFor()
    await look()

    // The cover page keeps what is left, and the text says it wherever it stands.
    const cover = page.getByRole('region', { name: t('contract.cover') })
    const days = t('contract.variable.acceptance.days')
    const usual = (await text()).terms['acceptance.days']
    await cover.getByRole('textbox', { name: days }).fill('17')
    await cover.getByRole('textbox', { name: days }).press('Tab')
    await notice(t('contract.term.saved', { name: days })).waitFor()
    const acceptance = sheet.locator('[data-code="acceptance.procedure"]')
    await expect.poll(() => acceptance.innerText()).toContain('17')
    await notice(t('contract.term.saved', { name: days }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect.poll(async () => (await text()).terms['acceptance.days']).toBe(usual)

    // A blank is filled in where it stands.
    const place = t('contract.variable.contract.place')
    const blank = sheet.getByRole('link', { name: t('contract.value.fill', { name: place }) })
    await blank.click()
    await page.getByRole('form', { name: place }).getByRole('textbox').fill('Ростов 上海')
    await look()
    await page
      .getByRole('form', { name: place })
      .getByRole('button', { name: t('action.save') })
      .click()
    await sheet.getByRole('link', { name: /Ростов 上海/ }).waitFor()
    expect((await text()).terms['contract.place']).toEqual({ [locale]: 'Ростов 上海' })

    // A reference leads to its clause.
    await sheet.locator('[data-code="scope.specification"] a[href="#appendices.specification"]').click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-code')))
      .toBe('appendices.specification')

    // A clause is written; somebody else has written in it meanwhile, and neither's words are lost.
    const code = 'definitions.days'
    const wordsOf = async () => (await text()).body.clauses.find((c) => c.code === code)!.words[locale]!
    const was = await wordsOf()
    await sheet.locator(`[data-code="${code}"] [data-number]`).press('Enter')
    const editor = sheet.locator(`[data-code="${code}"]`)
    const area = editor.getByRole('textbox', { name: t('contract.words.text') })
    await area.fill('Mine 我的')
    await api('put', `${path()}/text`, {
      edits: [{ kind: 'write', code, locale, was, is: { heading: '', text: 'Theirs' } }],
    })
    await area.press('Control+Enter')
    await editor.getByText('Theirs', { exact: true }).waitFor()
    expect(await area.inputValue()).toBe('Mine 我的')
    await look()
    await area.fill('Mine 我的 and theirs')
    await editor.getByRole('button', { name: t('conflict.keepMine') }).click()
    await editor.getByText('Mine 我的 and theirs').waitFor()
    await expect.poll(async () => (await wordsOf()).text).toBe('Mine 我的 and theirs')

    // A new clause behind it gets a name of its own, and goes up by the keyboard.
    await editor.hover()
    await editor.getByRole('button', { name: t('contract.clause.actions', { number: '2.2.' }) }).click()
    await menu('contract.clause.behind').click()
    const fresh = sheet.getByRole('group', { name: t('contract.clause.new') })
    await fresh.getByRole('textbox', { name: t('contract.words.text') }).fill('Quite new')
    await look()
    await fresh.getByRole('button', { name: t('action.save') }).click()
    const codes = async () => (await text()).body.clauses.map((c) => c.code)
    await expect.poll(async () => (await codes()).slice(2, 5)).toEqual(['definitions.terms', code, 'other'])
    await sheet.locator('[data-code="other"] [data-number]').press('Alt+ArrowUp')
    await expect.poll(async () => (await codes()).slice(2, 5)).toEqual(['definitions.terms', 'other', code])
    const held = () => page.evaluate(() => document.activeElement?.closest('[data-code]')?.textContent)
    await expect.poll(held).toMatch(/^2\.2\.Quite new/)
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(held).toMatch(/^2\.3\.Quite new/)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(held).toMatch(/^2\.2\.Quite new/)

    // The version is fixed; what is written afterwards is a new one, and the old one can be read.
    await panel('history', t('contract.versions'))
    await button('contract.version.fix').click()
    const dialog = page.getByRole('dialog', { name: t('contract.version.fix') })
    await dialog.getByRole('textbox').fill('To the supplier')
    await dialog.getByRole('button', { name: t('contract.version.fix') }).click()
    await page.getByText('To the supplier').waitFor()
    await sheet.locator('[data-code="other"]').hover()
    await sheet
      .locator('[data-code="other"]')
      .getByRole('button', { name: t('contract.clause.actions', { number: '2.2.' }) })
      .click()
    await menu('action.remove').click()
    await expect.poll(() => sheet.getByText('Quite new').count()).toBe(0)
    expect((await text()).number).toBe(2)
    await page.getByRole('button', { name: t('contract.version', { number: 1 }) }).click()
    await sheet.getByText('Quite new').waitFor()
    expect(await sheet.locator('[data-number]').filter({ hasText: '1.' }).count()).toBe(0)
    await look()
    await button('contract.version.now').click()
    await expect.poll(() => sheet.getByText('Quite new').count()).toBe(0)

    // It goes out as a document of Word and as print.
    await panel('agree', t('contract.exchange'))
    for (const key of ['contract.send.docx', 'contract.send.pdf', 'contract.send.copies']) {
      const href = await page.getByRole('link', { name: t(key), exact: true }).getAttribute('href')
      expect((await page.request.get(href!)).status(), key).toBe(200)
    }

    // Two languages stand side by side, clause by clause.
    await page.getByRole('switch', { name: t('contract.sideBySide') }).click()
    await expect.poll(() => sheet.getByRole('heading', { level: 2 }).count()).toBe(2)
    await look()

    // The company's page knows it.
    await page.goto('/w/demo/contracts')
    await page
      .getByRole('row')
      .filter({ hasText: `Stock ${locale}` })
      .getByText(suppliers[locale])
      .click()
    await arriveAt(page, /companies\//)
    await page.getByRole('link', { name: `Stock ${locale}` }).waitFor()
    await page.context().close()
  },
)
