import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageTag, locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Pipeline = { id: string; stages: { id: string }[] }

/** Somebody at the board of a pipeline of their own: a request, an offer that asks for something, and the win. */
const atBoard = async (...who: Parameters<typeof atWork>) => {
  const me = await atWork(...who)
  const [request, offer, won] = ['Заявка 询价', 'Offer 报价', 'Подписано 成交']
  const way = await me.api<Pipeline>('post', '/pipelines', {
    name: `Путь 流程 ${me.locale}`,
    stages: [
      { name: request, kind: 'open', probability: 10, checklist: ['Позвонили 已致电'] },
      { name: offer, kind: 'open', probability: 50, required: ['amount'] },
      { name: won, kind: 'won', probability: 100 },
    ],
  })
  const column = (name: string) => me.page.getByRole('region', { name, exact: true })
  const card = (name: string, stage: string) => column(stage).getByRole('link', { name, exact: true })
  return { ...me, way, request, offer, won, column, card }
}

test.each(locales)(
  'S2-36 S2-37 a deal goes its way by keyboard and by hand, is asked for what is missing, and tells its way (%s)',
  async (locale) => {
    const me = await atBoard(journey, locale)
    const { page, t, button, notice, card, request, offer, won } = me
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const name = `Сделка 商机 ${locale}`

    await page.goto(`/w/demo/deals?pipeline=${me.way.id}`)
    await page.getByText(t('deal.empty.title')).waitFor()
    await look()
    await button('deal.new').first().click()
    const form = page.getByRole('dialog', { name: t('deal.new') })
    await form.getByRole('textbox', { name: t('deal.name') }).fill(name)
    await expect
      .poll(() => form.getByRole('combobox', { name: t('deal.stageId') }).inputValue())
      .toBe(request)
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    await notice(t('record.created', { name })).waitFor()
    await card(name, request).waitFor()
    await look()

    await card(name, request).focus()
    await page.keyboard.press('m')
    const to = page.getByRole('menuitem', { name: t('deal.move.to', { stage: offer }), exact: true })
    await to.waitFor()
    await look()
    await to.click()
    const asked = page.getByRole('dialog', { name: t('deal.blocked.title', { name, stage: offer }) })
    await asked.getByRole('textbox', { name: t('deal.amount') }).fill('1200')
    await look()
    await asked.getByRole('checkbox', { name: 'Позвонили 已致电' }).check()
    await asked.getByRole('button', { name: t('deal.move'), exact: true }).click()
    await notice(t('deal.moved', { name, stage: offer })).waitFor()
    await card(name, offer).waitFor()

    await me.column(offer).locator('[data-card]').dragTo(me.column(won))
    await notice(t('deal.moved', { name, stage: won })).waitFor()
    await card(name, won).waitFor()
    await notice(t('deal.moved', { name, stage: won }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await card(name, offer).waitFor()
    const inOffer = async () => {
      const filter = encodeURIComponent(JSON.stringify(['stageId', 'in', [me.way.stages[1]!.id]]))
      return (await me.api<{ items: { id: string }[] }>('get', `/deals?filter=${filter}`)).items
    }
    await expect.poll(async () => (await inOffer()).length).toBe(1)
    // It is moved elsewhere meanwhile.
    await me.api('post', `/deals/${(await inOffer())[0]!.id}/moves`, { stageId: me.way.stages[0]!.id })
    await card(name, request).waitFor()

    await card(name, request).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('region', { name: t('deal.board.way') }).waitFor()
    await look()
    await button('deal.lose').click()
    const why = page.getByRole('dialog', { name: t('deal.lose.title', { name }) })
    await why.getByRole('combobox', { name: t('deal.lostReason') }).click()
    await me.choose(t('deal.lostReason.competitor'))
    const lose = why.getByRole('button', { name: t('deal.lose'), exact: true })
    // To a competitor nothing is lost without a name; for another reason none is asked.
    const rival = why.getByRole('textbox', { name: t('deal.competitor') })
    await rival.waitFor()
    expect(await lose.isDisabled()).toBe(true)
    await why.getByRole('combobox', { name: t('deal.lostReason') }).click()
    await me.choose(t('deal.lostReason.price'))
    await rival.waitFor({ state: 'detached' })
    expect(await lose.isEnabled()).toBe(true)
    await why.getByRole('combobox', { name: t('deal.lostReason') }).click()
    await me.choose(t('deal.lostReason.competitor'))
    await rival.fill('Kestrel & Sons')
    await look()
    await lose.click()
    const { name: who } = await me.api<{ name: string }>('get', '/me')
    const told = (key: string, params = {}) =>
      page.getByRole('listitem').filter({ hasText: t(key, { who, ...params }) })
    await told('event.deal.lost').waitFor()
    await told('event.deal.moved', { from: request, to: offer }).waitFor()
    await told('event.deal.moved', { from: offer, to: request }).waitFor()
    await page.context().close()
  },
)

test.each(locales)(
  'S2-37 two people move one card: the second is told, and the card stands where the first has put it (%s)',
  async (locale) => {
    const me = await atBoard(journey, locale)
    const { page, t, notice, card, request, offer, won } = me
    const [first, , last] = me.way.stages
    const name = `Вдвоём 两人 ${locale}`
    const { id } = await me.api('post', '/deals', { name, source: 'site', stageId: first!.id })
    // This page hears nothing of what others do.
    await page.route('**/api/changes**', (route) => route.abort())
    await page.goto(`/w/demo/deals?pipeline=${me.way.id}`)
    await card(name, request).waitFor()
    await me.api('post', `/deals/${id}/moves`, { stageId: last!.id, ticked: ['Позвонили 已致电'] })
    await card(name, request).focus()
    await page.keyboard.press('m')
    await page.getByRole('menuitem', { name: t('deal.move.to', { stage: offer }), exact: true }).click()
    await notice(t('refusal.common.stale')).waitFor()
    await card(name, won).waitFor()
    await expect.poll(() => card(name, offer).count()).toBe(0)
    expect(await card(name, request).count()).toBe(0)
    expect(await me.api('get', `/deals/${id}`)).toMatchObject({ stageId: last!.id, state: 'won' })
    await page.context().close()
  },
)

test.each(locales)(
  'S2-46 the board tells how much moves on and what happens on it, while it happens (%s)',
  async (locale) => {
    const me = await atBoard(journey, locale)
    const { page, t, button, card, request, offer, won } = me
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const [first, second, last] = me.way.stages
    const name = `Видно 可见 ${locale}`
    const { id } = await me.api('post', '/deals', { name, source: 'site', stageId: first!.id })
    const move = (stageId: string, values = {}) =>
      me.api('post', `/deals/${id}/moves`, { stageId, values, ticked: ['Позвонили 已致电'] })
    const share = (percent: number) => {
      const told = new Intl.NumberFormat(languageTag[locale], { style: 'percent' }).format(percent)
      return t('deal.progress', { share: told })
    }
    await page.goto(`/w/demo/deals?pipeline=${me.way.id}`)
    await card(name, request).waitFor()
    const opener = (percent: number) =>
      page.getByRole('button', { name: `${t('deal.activity')}: ${share(percent)}`, exact: true })
    await opener(0).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: t('deal.activity'), exact: true })
    const told = (text: string) => panel.getByRole('listitem').filter({ hasText: text })
    const { name: who } = await me.api<{ name: string }>('get', '/me')
    await told(t('event.deal.created', { who })).waitFor()
    await look()

    await move(second!.id, { amount: { minor: 120_000, currency: 'EUR' } })
    await told(t('event.deal.moved', { who, from: request, to: offer })).waitFor()
    await panel.getByRole('region', { name: share(1), exact: true }).waitFor()
    await me.api('post', '/notes', { body: 'Ждут счёт 等待账单', subject: { noun: 'deal', id } })
    await panel.getByText('Ждут счёт 等待账单', { exact: true }).waitFor()
    await move(last!.id)
    await told(t('event.deal.won', { who })).waitFor()
    await card(name, won).waitFor()
    await look()
    await me.api('post', '/deals', { name: `${name} 2`, source: 'call', stageId: first!.id })
    await panel.getByRole('region', { name: share(0.5), exact: true }).waitFor()
    await panel.getByRole('link', { name, exact: true }).first().focus()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => opener(0.5).evaluate((node) => node === document.activeElement)).toBe(true)

    // As the board is filtered, so is what is told beside it.
    const filter = encodeURIComponent(JSON.stringify(['source', 'in', ['call']]))
    await page.goto(`/w/demo/deals?pipeline=${me.way.id}&activity=open&filter=${filter}`)
    await panel.getByRole('region', { name: share(0), exact: true }).waitFor()
    await panel.getByRole('link', { name: `${name} 2`, exact: true }).waitFor()
    expect(await panel.getByRole('link', { name, exact: true }).count()).toBe(0)
    await page.setViewportSize({ width: 375, height: 700 })
    await page.getByRole('dialog', { name: t('deal.activity') }).waitFor()
    await look()
    await button('action.close').click()
    await card(`${name} 2`, request).waitFor()
    await page.context().close()
  },
)

test.each(locales)('S3-025 a card is edited on the board, by keyboard and by hand (%s)', async (locale) => {
  const me = await atBoard(journey, locale)
  const { page, t, card, request } = me
  const name = `Правка 修改 ${locale}`
  const { id } = await me.api('post', '/deals', { name, source: 'site', stageId: me.way.stages[0]!.id })
  await page.goto(`/w/demo/deals?pipeline=${me.way.id}`)
  await card(name, request).focus()
  await page.keyboard.press('F2')
  const drawer = page.getByRole('dialog', { name: t('deal.one'), exact: true })
  await drawer
    .getByRole('button', { name: t('record.add', { field: t('deal.amount') }), exact: true })
    .click()
  const editor = page.getByRole('dialog', { name: t('deal.amount'), exact: true })
  await editor.getByRole('textbox').first().fill('340')
  await page.keyboard.press('Enter')
  if (locale === 'en') await expectAccessible(page)
  const amount = async () => (await me.api<{ amount: unknown }>('get', `/deals/${id}`)).amount
  await expect.poll(amount).toMatchObject({ minor: 34_000 })
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  await expect.poll(() => card(name, request).evaluate((node) => node === document.activeElement)).toBe(true)
  await me.column(request).locator('[data-card]').filter({ hasText: '340' }).waitFor()

  await card(name, request).hover()
  await page.getByRole('button', { name: `${t('action.edit')}: ${name}`, exact: true }).click()
  await drawer.getByRole('heading', { name, exact: true }).waitFor()
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/edit-${locale}.png` })
  await page.context().close()
})
