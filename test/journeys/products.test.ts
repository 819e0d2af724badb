import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Made = { id: string }
type Deal = { amount: { minor: number; currency: string }; taxMode: string }
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f\s]/g, '')

test.each(locales)(
  'S3-080 S3-025 a product gets its price, a deal its lines, and the lines say what is to be paid (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t, button, notice } = me
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const shot = async (name: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${locale}.png` })
    }
    const name = `Хранение 仓储 ${locale}`

    // A product of one's own.
    await page.goto('/w/demo/products')
    await page.getByRole('heading', { name: t('product.many'), level: 1 }).waitFor()
    await page.getByText('ST-18', { exact: true }).first().waitFor()
    await look()
    await shot('products')
    await button('product.new').first().click()
    const form = page.getByRole('dialog', { name: t('product.new') })
    await form.getByRole('textbox', { name: t('product.name') }).fill(name)
    await form.getByRole('textbox', { name: t('product.code') }).fill(`X-${locale}`)
    await look()
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    await notice(t('record.created', { name })).waitFor()

    // Its price in the list of roubles, which is without tax on its ground.
    await page.goto('/w/demo/settings/price-lists')
    const ground = page.getByRole('textbox', { name: t('price_list.ground') }).first()
    await ground.waitFor()
    await shot('price-list')
    await look()
    const product = page.getByRole('combobox', { name: t('price_list.product.add') })
    await product.click()
    await product.fill(`X-${locale}`)
    await page.getByRole('option', { name }).click()
    await page
      .getByRole('textbox', { name: t('price_list.price.of', { name }) })
      .fill(locale === 'ru' ? '12,505' : '12.505')
    await button('action.save').first().click()
    await notice(t('state.saved')).waitFor()

    // A deal for it is proposed its pipeline, and has its line at once.
    const way = await me.api<Made & { stages: Made[] }>('post', '/pipelines', {
      name: `Склад 仓库 ${locale}`,
      products: [`X-${locale}`],
      others: false,
      stages: [
        { name: `Приёмка 入库 ${locale}`, kind: 'open', probability: 10 },
        { name: 'Выдано 出库', kind: 'won', probability: 100 },
      ],
    })
    await page.goto('/w/demo/deals/list')
    await button('deal.new').first().click()
    const deal = page.getByRole('dialog', { name: t('deal.new') })
    const products = deal
      .getByRole('combobox', { name: t('deal.products') })
      .or(deal.getByLabel(t('deal.products'), { exact: true }))
    await products.first().click()
    await page.keyboard.type(`X-${locale}`)
    await page.getByRole('option', { name }).click()
    await deal.getByText(t('deal.products.proposes', { name: `Склад 仓库 ${locale}` })).waitFor()
    const title = `Зима 冬季 ${locale}`
    await deal.getByRole('textbox', { name: t('deal.name') }).fill(title)
    await shot('new-deal')
    await deal.getByRole('button', { name: t('action.save'), exact: true }).click()
    await page.getByRole('heading', { name: title }).or(page.getByText(title)).first().waitFor()
    const panel = page.getByRole('region', { name: t('deal.lines.title') })
    await panel.waitFor()
    const id = page.url().split('/').at(-1)!
    const head = panel.getByRole('button', { name: new RegExp(`^${t('deal.lines.title')}`) })
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()

    const field = (key: string, n: number) =>
      panel.getByLabel(`${t(`deal.lines.${key}`)}, ${t('deal.lines.line', { n })}`, { exact: true })
    await expect.poll(() => field('name', 1).inputValue()).toBe(name)
    expect(await field('price', 1).inputValue()).toBe(locale === 'ru' ? '12,505' : '12.505')
    await field('quantity', 1).fill('10')
    await expect
      .poll(async () => plain(await panel.textContent()))
      .toContain(locale === 'ru' ? '125,05' : '125.05')
    // The next line comes by Enter, is free text, and takes ten per cent off.
    await field('quantity', 1).press('Enter')
    await page.keyboard.type('Пломба 封条')
    await page.keyboard.press('Escape')
    await field('price', 2).fill('50')
    await panel
      .getByLabel(`${t('deal.lines.discount')}, ${t('deal.lines.line', { n: 2 })}`, { exact: true })
      .fill('10')
    await field('price', 2).press('Alt+ArrowUp')
    await expect.poll(() => field('name', 1).inputValue()).toBe('Пломба 封条')
    await expect
      .poll(async () => plain(await panel.textContent()))
      .toContain(locale === 'ru' ? '170,05' : '170.05')
    await look()
    await shot('lines')
    await page.keyboard.press('Control+Enter')
    await notice(t('deal.lines.saved')).waitFor()
    const saved = () => me.api<Deal>('get', `/deals/${id}`)
    await expect.poll(saved).toMatchObject({ amount: { minor: 17_005, currency: 'RUB' }, taxMode: 'none' })
    expect(await saved()).toMatchObject({ pipelineId: way.id, stageId: way.stages[0]!.id })
    await notice(t('deal.lines.saved'))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect.poll(saved).toMatchObject({ amount: { minor: 1251, currency: 'RUB' } })

    if (locale !== 'en') return
    // In another currency the list of that currency prices and taxes the lines.
    await panel.getByRole('combobox', { name: t('deal.lines.currency') }).click()
    await page.getByRole('option', { name: 'CNY', exact: true }).click()
    await expect
      .poll(() => panel.getByRole('combobox', { name: t('deal.lines.list') }).inputValue())
      .toBe('价目表 2026')
    await expect.poll(async () => plain(await panel.textContent())).toContain('Tax6%on¥0')
    await page.emulateMedia({ colorScheme: 'dark' })
    await shot('lines-dark')
    await page.setViewportSize({ width: 390, height: 844 })
    await shot('lines-phone')
  },
)

const sheets = {
  en: 'SKU;Product name;Unit;Unit price\n',
  ru: 'Артикул;Номенклатура;Ед. изм.;Цена\n',
  zh: '产品编码;产品名称;计量单位;单价\n',
}

test.each(locales)(
  'S3-021 S3-080 products and the prices of a list come in from a sheet, and nobody guesses what 1,234 means (%s)',
  async (locale) => {
    const { page, t, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const shot = async (name: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${locale}.png` })
    }
    // The last of that name: in Chinese a step above is called like the button below.
    const button = (key: string, params?: Record<string, unknown>) =>
      page.getByRole('button', { name: t(key, params), exact: true }).last()
    const list = `Опт 批发 ${locale}`
    const { id } = await api('post', '/price-lists', {
      name: list,
      currency: 'RUB',
      mode: 'none',
      ground: 'п. 2 ст. 346.11 НК РФ',
      country: 'RU',
    })
    const name = `Короб 纸箱 ${locale}`
    const csv = `${sheets[locale]}K-1-${locale};${name};шт.;1,234\nK-2-${locale};Box;pcs;2,345\n`

    await page.goto(`/w/demo/settings/price-lists?list=${id}`)
    await page.getByRole('link', { name: t('price_list.prices.import'), exact: true }).click()
    await button('import.drop.choose').waitFor()
    await page
      .locator('main input[type=file]')
      .last()
      .setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('cell', { name }).first().waitFor()
    expect(await page.getByRole('radio', { name: t('import.noun.product') }).isChecked()).toBe(true)
    await button('action.continue').click()
    await page.getByText(t('import.map.answer')).waitFor()
    const into = page.getByRole('combobox', { name: t('import.prices.list') })
    await expect.poll(() => into.inputValue()).toBe(`${list} · RUB`)
    await look()
    await shot('import-prices')
    if (process.env.SHOTS && locale === 'en') {
      const size = page.viewportSize()!
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await shot('import-prices-phone')
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(size)
    }
    await page.getByRole('radio', { name: t('import.numbers.comma') }).click()
    await button('action.continue').click()
    await page.getByRole('heading', { name: t('import.match.title') }).waitFor()
    await page.getByText(t('import.key.first', { field: t('product.code') })).waitFor()
    await page.getByText(t('import.draft.kept')).waitFor()
    await button('import.try.start').click()
    const sum = { rows: 2, created: 2, updated: 0, skipped: 0, rejected: 0 }
    await page.getByText(t('import.sum', sum)).waitFor()
    await button('import.try.next').click()
    await button('import.bring.go', { count: 2 }).click()
    await page.getByRole('tab', { name: t('import.tab.rows') }).waitFor()
    await look()
    await shot('import-products')

    await page.goto(`/w/demo/settings/price-lists?list=${id}`)
    const price = page.getByRole('textbox', { name: t('price_list.price.of', { name }) })
    await expect.poll(() => price.inputValue()).toBe(locale === 'ru' ? '1,234' : '1.234')
    await shot('price-list-imported')
    await page.context().close()
  },
)
