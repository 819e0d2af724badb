import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const countries = { en: 'GB', zh: 'CN', ru: 'RU' }
type Pipeline = { id: string; stages: { id: string }[] }

test.each(locales)(
  'S3-141 an offer is made of a deal, issued, sent, and accepted on a page without scripts (%s)',
  async (locale) => {
    const { page, t, button, api, notice } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const company = await api('post', '/companies', {
      name: `Лоррик 洛里克 ${locale}`,
      country: countries[locale],
    })
    const way = await api<Pipeline>('post', '/pipelines', {
      name: `Way ${locale}`,
      stages: [
        { name: 'Offer', kind: 'open', probability: 50 },
        { name: 'Contract', kind: 'open', probability: 80 },
        { name: 'Won', kind: 'won', probability: 100 },
      ],
    })
    const deal = await api('post', '/deals', {
      name: `Хранение 仓储 ${locale}`,
      stageId: way.stages[0]!.id,
      source: 'site',
      companyId: company.id,
    })

    await page.goto(`/w/demo/deals/${deal.id}`)
    await button('offer.new').click()
    await arriveAt(page, /\/offers\/./)
    await button('deal.lines.add').click()
    const lines = page.getByRole('region', { name: t('offer.lines'), exact: true })
    const field = (key: string, n = 1) =>
      lines.getByLabel(`${t(`deal.lines.${key}`)}, ${t('deal.lines.line', { n })}`, { exact: true })
    await field('name').fill('Полка 货架 Shelf')
    await page.keyboard.press('Escape')
    await field('quantity').fill('12')
    await field('price').fill(locale === 'ru' ? '99,50' : '99.50')
    await lines.getByLabel(`${t('deal.lines.discount')}, ${t('offer.discount')}`, { exact: true }).fill('3')
    await shot(page, `offer-draft-${locale}`)
    await button('action.save').click()
    await page.getByRole('img', { name: t('offer.print.page', { page: 1, pages: 1 }) }).waitFor()
    await look()

    await button('offer.move.issue').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('offer.move.issue'), exact: true })
      .click()
    await page.getByRole('heading', { name: t('offer.printed') }).waitFor()
    await button('offer.move.send').click()
    const dialog = page.getByRole('dialog', { name: t('offer.send.title') })
    await dialog.getByRole('textbox', { name: t('offer.send.to') }).fill(`olga.${locale}@customer.test`)
    await look()
    await dialog.getByRole('button', { name: t('offer.move.send'), exact: true }).click()
    await notice(t('offer.send.done')).waitFor()
    const href = await page.getByRole('link', { name: t('offer.link.open') }).getAttribute('href')
    await look()
    const mails = () =>
      api<{ items: { to: string; text: string }[] }>('get', '/mail-catcher').then(({ items }) => items)
    await expect
      .poll(async () => (await mails()).find((m) => m.to.startsWith(`olga.${locale}`))?.text)
      .toContain(href)

    // The customer's browser runs no script.
    const context = await journey.browser.newContext({
      locale: languageTag[locale],
      javaScriptEnabled: false,
      baseURL: journey.base,
    })
    const customer = await context.newPage()
    await customer.goto(href!)
    const drawn = customer.getByRole('img').first()
    await drawn.waitFor()
    await customer.getByRole('textbox', { name: t('offer.visit.name') }).fill('Ольга 奥尔加')
    await customer.getByRole('textbox', { name: t('offer.visit.words') }).fill('Согласны 同意')
    await customer.getByRole('button', { name: t('offer.visit.accept'), exact: true }).click()
    await customer.getByText(t('offer.visit.state.accepted', { by: 'Ольга 奥尔加' })).waitFor()
    await context.close()

    await page.getByText(t('offer.state.accepted'), { exact: true }).first().waitFor()
    await look()
    const moved = await api<{ stageId: string }>('get', `/deals/${deal.id}`)
    expect(moved.stageId).toBe(way.stages[1]!.id)
    await page.goto('/w/demo/offers')
    await page.getByText(`Хранение 仓储 ${locale}`).first().waitFor()
    await look()
    await page.context().close()
  },
)

test.each(locales)(
  'S3-141 an offer accepted after its last day binds nobody: the customer may ask for a new one, and the seller makes it (%s)',
  async (locale) => {
    const { page, t, button, api } = await atWork(journey, locale)
    const look = async (name: string) => {
      if (locale === 'en') await expectAccessible(page)
      await shot(page, `${name}-${locale}`)
    }
    const company = await api('post', '/companies', {
      name: `Поздно 太晚 ${locale}`,
      country: countries[locale],
    })
    const way = await api<Pipeline>('post', '/pipelines', {
      name: `Late ${locale}`,
      stages: [
        { name: 'Offer', kind: 'open', probability: 50 },
        { name: 'Won', kind: 'won', probability: 100 },
      ],
    })
    const deal = await api<{ id: string; version: number }>('post', '/deals', {
      name: `Поздно 太晚 ${locale}`,
      stageId: way.stages[0]!.id,
      source: 'site',
      companyId: company.id,
    })
    const lines = [{ name: 'Полка', quantity: '2', price: '10' }]
    const terms = { version: deal.version, currency: 'EUR', mode: 'none', ground: 'Art. 1', lines }
    await api('put', `/deals/${deal.id}/lines`, terms)
    const { id } = await api('post', `/deals/${deal.id}/offers`)
    const move = async (how: object, path: string) => {
      const { version } = await api<{ version: number }>('get', `/offers/${id}/details`)
      return api('post', `/offers/${id}/${path}`, { version, ...how })
    }
    await move({ move: 'issue' }, 'moves')
    await move({ to: null }, 'sendings')
    const { link } = await api<{ link: string }>('get', `/offers/${id}/details`)

    // The page was opened on the last day, and is answered on the next.
    const context = await journey.browser.newContext({
      locale: languageTag[locale],
      javaScriptEnabled: false,
      baseURL: journey.base,
    })
    const customer = await context.newPage()
    await customer.goto(link)
    await customer.getByRole('textbox', { name: t('offer.visit.name') }).fill('Ольга 奥尔加')
    await journey.runtime.pool.query(`update offer set valid_until = '2026-01-31' where id = $1`, [id])
    await customer.getByRole('button', { name: t('offer.visit.accept'), exact: true }).click()
    const day = new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' })
    await customer
      .getByText(t('offer.visit.state.expired', { day: day.format(Date.UTC(2026, 0, 31)) }))
      .waitFor()
    await customer.getByText(t('offer.visit.late.accept')).waitFor()
    await customer.getByRole('button', { name: t('offer.visit.renew'), exact: true }).waitFor()
    expect(await customer.getByRole('button', { name: t('offer.visit.accept'), exact: true }).count()).toBe(0)
    await shot(customer, `offer-late-customer-${locale}`)
    await context.close()

    // The seller reads it, and either stands by the old prices or makes a new offer.
    await page.goto(`/w/demo/offers/${id}`)
    await page.getByText(t('offer.expired'), { exact: true }).first().waitFor()
    await page.getByText(t('offer.visit.late.accept')).first().waitFor()
    await page.getByText(t('event.offer.renewal_asked', { who: 'Ольга 奥尔加' })).waitFor()
    await button('offer.move.accept').click()
    const dialog = page.getByRole('dialog', { name: t('offer.move.accept') })
    await dialog.getByText(t('offer.accept.late')).waitFor()
    await look('offer-late-accept')
    await dialog.getByRole('button', { name: t('action.cancel'), exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await look('offer-late-seller')
    expect(await api('get', `/deals/${deal.id}`)).toMatchObject({ stageId: way.stages[0]!.id })
    await button('offer.move.revise').click()
    await page.waitForURL((url) => /\/offers\/./.test(url.pathname) && !url.pathname.endsWith(id))
    await page.getByText(t('offer.state.draft'), { exact: true }).first().waitFor()
    const { validUntil } = await api<{ validUntil: string }>('get', `/offers/${page.url().split('/').at(-1)}`)
    expect(validUntil > '2026-02').toBe(true)
    await page.context().close()
  },
)

test.each(locales)(
  'S2-11 a template is made, broken, shown with its line and what helps, put back, and kept as a draft (%s)',
  async (locale) => {
    const { page, t, button, menu } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    await page.goto('/w/demo/settings/documents')
    await page.getByRole('textbox', { name: t('letterhead.name'), exact: true }).waitFor()
    await look()
    await page.getByRole('tab', { name: t('template.tab.templates') }).click()
    await button('template.new').click()
    await menu(`template.locale.${locale}`).click()
    const name = page.getByRole('textbox', { name: t('template.name'), exact: true })
    await expect
      .poll(() => name.inputValue().catch(() => ''))
      .toBe(`${t('template.kind.offer')}: ${t(`template.locale.${locale}`)}`)
    await page.getByRole('img', { name: `${t('template.preview')} 1` }).waitFor()
    await look()
    const source = page.getByRole('textbox', { name: t('template.source') })
    const text = await source.inputValue()
    await source.fill(`#let broken = (\n${text}`)
    const wrong = page.getByRole('alert').filter({ hasText: t('template.problems') })
    const told = wrong.getByRole('button', { name: t('template.remedy.unclosed') })
    await told.waitFor()
    expect(await told.innerText()).toContain(t('template.line', { line: 1, message: 'unclosed delimiter' }))
    await look()
    await shot(page, `template-remedy-${locale}`)
    // The line is shown, and the text that is in force can be put back.
    await told.click()
    const marked = () =>
      source.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd))
    expect(await marked()).toBe('#let broken = (')
    await wrong.getByRole('button', { name: t('template.lastGood'), exact: true }).click()
    await wrong.waitFor({ state: 'hidden' })
    expect(await source.inputValue()).toBe(text)
    await source.fill(`${text}\n#buyer.fax`)
    await page.getByText('buyer.fax').last().waitFor()
    await source.fill(text.replace('17pt', '19pt'))
    await button('draft.keep').click()
    await page.getByText(t('draft.notInForce')).waitFor()
    await page.context().close()
  },
)

test.each(locales)(
  'S2-11 many offers are printed in one go, with the reason where one is not (%s)',
  async (locale) => {
    const { page, t, button, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const way = await api<Pipeline>('post', '/pipelines', {
      name: `Batch ${locale}`,
      stages: [
        { name: 'Offer', kind: 'open', probability: 50 },
        { name: 'Won', kind: 'won', probability: 100 },
      ],
    })
    const company = await api('post', '/companies', { name: `Пакет 批量 ${locale}`, country: 'RU' })
    const name = (n: number) => `Пакет 批量 ${locale} ${n}`
    for (const n of [1, 2]) {
      const deal = await api<{ id: string; version: number }>('post', '/deals', {
        name: name(n),
        stageId: way.stages[0]!.id,
        source: 'site',
        companyId: company.id,
      })
      const lines = n === 1 ? [{ name: 'Полка', quantity: '2', price: '10' }] : []
      const terms = { currency: 'RUB', mode: 'added' }
      await api('put', `/deals/${deal.id}/lines`, { version: deal.version, ...terms, lines })
    }
    // From the board: all deals of a stage.
    await page.goto(`/w/demo/deals?pipeline=${way.id}`)
    await page.getByRole('button', { name: `${t('print_run.print')}: Offer`, exact: true }).click()
    const order = page.getByRole('dialog', { name: t('print_run.print') })
    await order.getByText(t('print_run.about.deal', { count: 2 })).waitFor()
    await look()
    await shot(page, `print-column-${locale}`)
    await order.getByRole('button', { name: t('action.cancel'), exact: true }).click()
    await order.waitFor({ state: 'hidden' })
    const filter = JSON.stringify({ and: [['stageId', 'in', [way.stages[0]!.id]]] })
    await page.goto(`/w/demo/deals/list?filter=${encodeURIComponent(filter)}`)
    await page.getByText(name(2)).first().waitFor()
    await page.getByRole('checkbox', { name: t('list.selectAll') }).check()
    await button('print_run.print').click()
    const dialog = page.getByRole('dialog', { name: t('print_run.print') })
    await dialog.getByRole('combobox', { name: t('print_run.template') }).waitFor()
    await look()
    await shot(page, `print-order-${locale}`)
    await dialog.getByRole('button', { name: t('print_run.start'), exact: true }).click()
    await arriveAt(page, /\/offers\/printing/)
    await page.getByRole('heading', { name: t('print_run.many') }).waitFor()
    const zip = page.getByRole('link', { name: t('print_run.zip.pdf') }).first()
    await zip.waitFor()
    await page.getByRole('link', { name: name(2) }).waitFor()
    await look()
    await shot(page, `print-runs-${locale}`)
    if (locale === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await shot(page, 'print-runs-phone')
    }
    const [download] = await Promise.all([page.waitForEvent('download'), zip.click()])
    expect(download.suggestedFilename()).toBe('offers.zip')

    // The same as documents of Word: the demo has a template of them.
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`/w/demo/deals?pipeline=${way.id}`)
    await page.getByRole('button', { name: `${t('print_run.print')}: Offer`, exact: true }).click()
    await order.getByText(t('print_run.format.docx'), { exact: true }).click()
    await order.getByText(t('print_run.format.about')).waitFor()
    await look()
    await shot(page, `print-word-${locale}`)
    await order.getByRole('button', { name: t('print_run.start'), exact: true }).click()
    await arriveAt(page, /\/offers\/printing/)
    await page
      .getByRole('link', { name: t('print_run.zip.docx'), exact: true })
      .first()
      .waitFor()
    await page.context().close()
  },
)
