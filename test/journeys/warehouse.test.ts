import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']
type Found<T> = { items: T[] }
const by = (...condition: unknown[]) => `filter=${encodeURIComponent(JSON.stringify(condition))}`

test.each(locales)(
  'S3-150 S3-151 a signed deal comes to the storekeeper, who makes it ready and books what it needs (%s)',
  async (locale) => {
    const seller = await atWork(journey, locale)
    const keeper = await atWork(journey, locale, 'storekeeper@demo.test')
    const { page, t } = keeper
    const look = async (name: string, on = page) => {
      if (locale === 'en') await expectAccessible(on)
      if (shot) await on.screenshot({ path: `${shot}/${name}-${locale}.png`, fullPage: true })
    }
    const { items: ways } = await seller.api<
      Found<{ name: string; stages: { id: string; name: string; tasks: string[] }[] }>
    >('get', '/pipelines')
    const [sales, storage] = ['Sales', 'Storage'].map((name) => ways.find((way) => way.name === name)!)
    const ready = storage!.stages[1]!
    const name = `Forty wheels ${locale}`
    const { items: clients } = await seller.api<Found<{ id: string }>>('get', '/companies?limit=1')
    const { id: sold } = await seller.api('post', '/deals', {
      name,
      source: 'site',
      stageId: sales!.stages[0]!.id,
      companyId: clients[0]!.id,
    })
    const lines = [{ name: 'Wheels', unit: 'piece', quantity: '40', price: '250' }]
    await seller.api('patch', `/deals/${sold}`, { version: 1, expectedOn: '2031-04-01' })
    const written = { version: 2, currency: 'EUR', mode: 'none', ground: 'small business', lines }
    await seller.page.request.put(`/api/deals/${sold}/lines`, {
      data: written,
      headers: { origin: journey.base, 'x-workspace': 'demo' },
    })
    const won = sales!.stages.find(({ name: called }) => called === 'Signed')!
    await seller.api('post', `/deals/${sold}/moves`, { stageId: won.id })
    const cards = () => keeper.api<Found<{ id: string }>>('get', `/deals?${by('originId', 'in', [sold])}`)
    await expect.poll(async () => (await cards()).items.length).toBe(1)
    const { id } = (await cards()).items[0]!
    const tasks = () =>
      keeper.api<Found<{ id: string; version: number }>>('get', `/tasks?${by('subject', 'in', [id])}`)
    await expect.poll(async () => (await tasks()).items.length).toBe(4)

    await page.goto(`/w/demo/deals/${id}`)
    await page
      .getByRole('region', { name: t('deal.lines.title') })
      .getByText('Wheels')
      .waitFor()
    await page
      .getByRole('region', { name: t('deal.cards') })
      .getByText(name)
      .waitFor()
    const way = page.getByRole('region', { name: t('deal.board.way') })
    await way.getByRole('button', { name: ready.name, exact: true }).click()
    const stopped = page.getByRole('dialog')
    for (const title of ready.tasks)
      await stopped.getByText(t('deal.blocked.task', { rule: title })).waitFor()
    await look('warehouse-stopped')
    await stopped.getByRole('button', { name: t('action.cancel') }).click()
    for (const task of (await tasks()).items)
      await keeper.api('patch', `/tasks/${task.id}`, { version: task.version, state: 'done' })
    await page.goto(`/w/demo/deals/${id}`)
    await way.getByRole('button', { name: ready.name, exact: true }).click()
    await keeper.notice(t('deal.moved', { name, stage: ready.name })).waitFor()

    const booked = page.getByRole('region', { name: t('booking.panel.title') })
    const truck = `Lorry ${locale}`
    const { id: resourceId } = await keeper.api('post', '/resources', { name: truck, kind: 'vehicle' })
    const book = async () => {
      await booked.getByRole('button', { name: t('booking.new'), exact: true }).click()
      await page.getByRole('combobox', { name: t('booking.resourceId') }).fill(truck)
      await keeper.chooseFound(truck)
    }
    const span = { startsAt: '2031-04-01T06:00:00Z', endsAt: '2031-04-01T09:00:00Z' }
    await keeper.api('post', '/bookings', { resourceId, dealId: id, ...span })
    await page.reload()
    await booked.getByText(truck).waitFor()
    await book()
    await look('warehouse-booking')
    await page.keyboard.press('Escape')
    await keeper.button('action.discard').click()
    await look('warehouse-card')

    const { page: office } = seller
    await office.goto(`/w/demo/deals/${sold}`)
    const linked = office.getByRole('region', { name: t('deal.cards') })
    await linked.getByRole('link', { name, exact: true }).waitFor()
    await linked.getByText(ready.name, { exact: true }).waitFor()
    await look('warehouse-sale', office)

    await page.goto('/w/demo/deals/bookings')
    await page.getByText(truck).first().waitFor()
    await look('bookings')
    await page.getByRole('link', { name: t('resource.many') }).click()
    await page.getByText(truck).first().waitFor()
    await look('resources')
    if (shot && locale === 'ru') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(`/w/demo/deals/${id}`)
      await booked.getByText(truck).waitFor()
      await page.screenshot({ path: `${shot}/warehouse-dark.png`, fullPage: true })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: `${shot}/warehouse-phone.png`, fullPage: true })
      await page.goto('/w/demo/deals/bookings')
      await page.getByText(truck).first().waitFor()
      await page.screenshot({ path: `${shot}/bookings-phone.png`, fullPage: true })
    }
    await page.context().close()
    await office.context().close()
  },
)
