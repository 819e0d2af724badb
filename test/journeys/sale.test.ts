import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney, wordsOf } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']
const phones = { en: '+44 20 7946 0381', zh: '+86 21 5555 0381', ru: '+7 495 555-03-81' }

test.each(locales)(
  'S3-026 S3-038 S3-141 S3-142 S3-150 S3-157 a request on a plain page is sold, stored and seen by the head (%s)',
  async (locale) => {
    const { page, t, button, notice, row, api } = await atWork(journey, locale, 'head@demo.test')
    const asOwner = await atWork(journey, locale)
    // The demo's own records are in English.
    const said = await wordsOf('en')
    const look = async (name: string) => {
      if (locale === 'en') await expectAccessible(page)
      if (shot) await page.screenshot({ path: `${shot}/sale-${name}-${locale}.png`, fullPage: true })
    }
    const company = `Ларчик 宝箱 ${locale}`

    // Somebody asks on a page of the company's site, which runs no scripts.
    await asOwner.page.goto('/w/demo/settings/forms')
    const snippet = await asOwner.page.locator('pre', { hasText: '<form' }).innerText()
    const visitor = await (
      await journey.browser.newContext({ locale: languageTag[locale], javaScriptEnabled: false })
    ).newPage()
    await visitor.route('http://shop.test/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${snippet}` }),
    )
    await visitor.goto('http://shop.test/storage')
    await visitor.locator('[name=person]').fill(`Vera ${locale}`)
    await visitor.locator('[name=phone]').fill(phones[locale])
    await visitor.locator('[name=companyName]').fill(company)
    await visitor.locator('[name=consent]').check()
    await visitor.getByRole('button').click()
    await visitor.getByRole('heading', { name: t('form.thanks.title') }).waitFor()

    // A rule gave it to somebody, by what the lead says.
    const { items: leads } = await api<{
      items: { id: string; name: string; rule: string; ownerId: string }[]
      refs: Record<string, { title: string }>
    }>('get', `/leads?find=${encodeURIComponent(company)}`)
    expect(leads).toMatchObject([{ rule: expect.stringMatching(/./), ownerId: expect.stringMatching(/./) }])
    const [lead] = leads as [(typeof leads)[number]]
    await page.goto(`/w/demo/leads/${lead.id}`)
    await page.getByRole('heading', { level: 1, name: company }).waitFor()
    await page.getByText(lead.rule).first().waitFor()

    // It is a deal with the same owner and a task, which is done.
    const { items: ways } = await api<{ items: { id: string; name: string }[] }>('get', '/pipelines')
    const way = (key: string) => ways.find(({ name }) => name === said(`pipeline.template.${key}`))!.id
    const board = `/w/demo/deals?pipeline=${way('sales')}&find=${encodeURIComponent(company)}`
    const column = (key: string) =>
      page.getByRole('region', { name: said(`pipeline.template.sales.${key}`), exact: true })
    const card = (key: string) => column(key).getByRole('link', { name: company, exact: true })
    await page.goto(board)
    await card('request').waitFor()
    await look('board')
    await card('request').click()
    await page.getByRole('heading', { level: 1, name: company }).waitFor()
    const first = said('form.task', { name: company })
    await page
      .getByRole('listitem')
      .filter({ hasText: first })
      .getByRole('checkbox', { name: t('task.complete') })
      .first()
      .click()
    await notice(t('task.completed', { title: first })).waitFor()
    const address = page.url()
    const dealId = address.split('/').at(-1)!
    expect(await api('get', `/deals/${dealId}`)).toMatchObject({ ownerId: lead.ownerId })

    // What is sold is put down, and the deal goes its way on the board.
    const lines = page.getByRole('region', { name: t('deal.lines.title') })
    await lines.getByRole('button', { name: new RegExp(`^${t('deal.lines.title')}`) }).click()
    await lines.getByRole('button', { name: t('deal.lines.add') }).click()
    const field = (key: string) =>
      lines.getByLabel(`${t(`deal.lines.${key}`)}, ${t('deal.lines.line', { n: 1 })}`, { exact: true })
    await field('name').fill('Полка 货架 Shelf')
    await field('quantity').fill('12')
    await field('price').fill('100')
    await page.keyboard.press('Control+Enter')
    await notice(t('deal.lines.saved')).waitFor()
    const go = async (from: string, to: string) => {
      const stage = said(`pipeline.template.sales.${to}`)
      await page.goto(board)
      await card(from).focus()
      await page.keyboard.press('m')
      await page.getByRole('menuitem', { name: t('deal.move.to', { stage }), exact: true }).click()
      const asked = page.getByRole('dialog', { name: t('deal.blocked.title', { name: company, stage }) })
      const moved = notice(t('deal.moved', { name: company, stage }))
      await asked.or(moved).first().waitFor()
      if (await asked.isVisible()) {
        await asked.getByRole('checkbox', { name: said('deal.demo.checked') }).check()
        await look('asked')
        await asked.getByRole('button', { name: t('deal.move'), exact: true }).click()
        await moved.waitFor()
      }
      await card(to).waitFor()
    }
    await go('request', 'qualified')
    await go('qualified', 'offer')

    // Its offer is there by itself, is sent, and is accepted by the customer.
    const offers = page.getByRole('region', { name: t('offer.panel.title') })
    await page.goto(address)
    await offers.getByText(t('offer.state.issued'), { exact: true }).waitFor()
    await offers.getByRole('link').first().click()
    await arriveAt(page, /\/offers\/./)
    const offer = page.url().split('/').at(-1)!
    await button('offer.move.send').click()
    await page
      .getByRole('dialog', { name: t('offer.send.title') })
      .getByRole('button', { name: t('offer.move.send'), exact: true })
      .click()
    await notice(t('offer.send.done')).waitFor()
    const href = await page.getByRole('link', { name: t('offer.link.open') }).getAttribute('href')
    await visitor.goto(new URL(href!, journey.base).href)
    await visitor.getByRole('textbox', { name: t('offer.visit.name') }).fill(`Vera ${locale}`)
    await visitor.getByRole('button', { name: t('offer.visit.accept'), exact: true }).click()
    await visitor.getByText(t('offer.visit.state.accepted', { by: `Vera ${locale}` })).waitFor()
    await page.goto(board)
    await card('negotiation').waitFor()

    // The head sees it at signing, this month.
    const widget = (id: string) =>
      page.getByRole('region', { name: t(`dashboard.widget.${id}`), exact: true })
    const desk = '/w/demo/desk?period=month'
    await page.goto('/w/demo/desk?period=quarter')
    await page.getByRole('combobox', { name: t('period.one') }).click()
    await page.getByRole('option', { name: t('period.month'), exact: true }).click()
    await arriveAt(page, /[?&]period=month/)
    await widget('signing').getByRole('link', { name: company, exact: true }).waitFor()
    await look('signing')
    await widget('signing').getByRole('link', { name: company, exact: true }).click()
    await arriveAt(page, new RegExp(`/deals/${dealId}`))
    await page.getByRole('heading', { level: 1, name: company }).waitFor()

    // Signed: a card in the warehouse, and a call in a month.
    await go('negotiation', 'won')
    const { page: keeper } = await atWork(journey, locale, 'storekeeper@demo.test')
    await keeper.goto(`/w/demo/deals?pipeline=${way('storage')}&find=${encodeURIComponent(company)}`)
    await keeper.getByRole('link', { name: company, exact: true }).click()
    await keeper.getByText(said('pipeline.template.storage.task.vehicle')).first().waitFor()
    if (shot) await keeper.screenshot({ path: `${shot}/sale-warehouse-${locale}.png`, fullPage: true })
    await page.goto(address)
    await page.getByText(said('automation.ready.month.task')).first().waitFor()
    await look('deal')
    const { items: set } = await api<{ items: { title: string; dueAt: string; assigneeId: string }[] }>(
      'get',
      `/tasks?filter=${encodeURIComponent(JSON.stringify(['subject', 'in', [dealId]]))}`,
    )
    const inMonth = set.find(({ title }) => title === said('automation.ready.month.task'))!
    const month = Temporal.Now.zonedDateTimeISO('Europe/Moscow').add({ months: 1 })
    // It falls into working time: what falls on an evening is due when people go home, and holidays may keep it some days longer.
    const day = month.subtract({ minutes: 10 }).startOfDay()
    const wait = Temporal.Instant.from(inMonth.dueAt).since(day.toInstant())
    expect(wait.total('days')).toBeGreaterThan(0)
    expect(wait.total('days')).toBeLessThan(14)
    expect(inMonth.assigneeId).toBe(lead.ownerId)

    // From each of the five figures of this month to the very record.
    const opened = async (id: string, figure: string, seen: string) => {
      await page.goto(desk)
      if (id === 'newClients') {
        await widget(id).locator('svg').first().waitFor()
        await widget(id)
          .getByRole('button', { name: t('dashboard.asTable') })
          .click()
      }
      await widget(id)
        .getByRole('link', {
          name: new RegExp(`^${t('dashboard.total')}, ${t(`dashboard.figure.${figure}`)}:`),
        })
        .click()
      await arriveAt(page, /filter=/)
      await page.getByRole('searchbox', { name: t('list.find') }).fill(company)
      await row(seen).first().waitFor()
    }
    await opened('work', 'tasksDone', first)
    await opened('contracts', 'contracts', company)
    await opened('newClients', 'newClients', company)
    const { number } = await api<{ number: string }>('get', `/offers/${offer}`)
    await opened('offers', 'offersSent', number)
    await page.goto(desk)
    await widget('signing').waitFor()
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
    expect(await widget('signing').getByRole('link', { name: company, exact: true }).count()).toBe(0)
    await look('desk')
    await Promise.all([page, visitor, keeper, asOwner.page].map((p) => p.context().close()))
  },
)
