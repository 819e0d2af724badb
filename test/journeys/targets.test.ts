import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']
type Pipelines = { items: { stages: { id: string; kind: string }[] }[] }

test.each(locales)(
  'S2-38 S2-46 a head sets targets at once, takes them back, and sees a won deal in the fact without asking (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale, 'head@demo.test')
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    await page.goto('/w/demo/desk')
    const widget = page.getByRole('region', { name: t('dashboard.widget.targets'), exact: true })
    await widget.getByRole('row').nth(1).waitFor()
    if (shot) await widget.screenshot({ path: `${shot}/widget-${locale}.png` })
    await page.getByRole('link', { name: t('target.many'), exact: true }).click()
    await arriveAt(page, /desk\/targets/)
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    const plan = (name: string) => row(name).getByRole('cell').nth(0)
    const fact = (name: string) => row(name).getByRole('cell').nth(1)
    const done = async (name: string) => parseInt(await row(name).getByRole('cell').nth(2).innerText(), 10)
    const field = (who: string) =>
      page.getByRole('textbox', { name: t('target.planOf', { who }), exact: true })
    await expect.poll(() => plan('Марк Лугин').innerText()).toBe('4')
    await look()
    if (shot) await page.screenshot({ path: `${shot}/targets-${locale}.png`, fullPage: true })

    // The month that comes has no plans yet: those of this one are taken over, and one is made higher.
    await button('target.later').click()
    await expect.poll(() => plan('Марк Лугин').innerText()).toBe('–')
    await button('target.set').click()
    await button('target.copy').click()
    await expect.poll(() => field('Марк Лугин').inputValue()).toBe('4')
    await field('Марк Лугин').fill('5')
    await look()
    if (shot) await page.screenshot({ path: `${shot}/set-${locale}.png`, fullPage: true })
    await button('action.save').click()
    await notice(t('target.saved', { count: 3 })).waitFor()
    await expect.poll(() => plan('Марк Лугин').innerText()).toBe('5')
    await notice(t('target.saved', { count: 3 }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect.poll(() => plan('Марк Лугин').innerText()).toBe('–')

    await button('target.earlier').click()
    await expect.poll(() => plan('Марк Лугин').innerText()).toBe('4')
    const before = Number(await fact('Марк Лугин').innerText())
    const ofTeam = await done('Sales')
    const { items } = await api<Pipelines>('get', '/pipelines')
    const { stages } = items[0]!
    const [open, won] = [
      stages.find(({ kind }) => kind === 'open')!,
      stages.find(({ kind }) => kind === 'won')!,
    ]
    const members = await api<{ items: { id: string; name: string }[] }>('get', '/members?limit=50')
    const ownerId = members.items.find(({ name }) => name === 'Марк Лугин')!.id
    const deal = await api('post', '/deals', {
      name: `Won ${locale}`,
      source: 'site',
      stageId: open.id,
      ownerId,
    })
    const steps = stages.filter(({ kind }) => kind === 'open').slice(1)
    for (const { id } of [...steps, won]) await moveTo(api, deal.id, id)
    // Nothing is asked for anew by hand: the open page follows.
    await expect.poll(() => fact('Марк Лугин').innerText()).toBe(String(before + 1))
    await expect.poll(() => done('Sales')).toBeGreaterThan(ofTeam)
    await fact('Марк Лугин').getByRole('link').click()
    await arriveAt(page, /deals\/list\?filter=/)
    await page.getByText(t('list.count', { count: before + 1 }), { exact: true }).waitFor()

    await page.setViewportSize({ width: 375, height: 760 })
    await page.goto('/w/demo/desk/targets')
    await plan('Марк Лугин').waitFor()
    if (shot) await page.screenshot({ path: `${shot}/phone-${locale}.png`, fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 1280, height: 800 })
    if (shot) await page.screenshot({ path: `${shot}/dark-${locale}.png`, fullPage: true })
    await page.context().close()
  },
)

/** Moves a deal on, whatever the stage asks for. */
const moveTo = async (
  api: <T>(method: 'get' | 'post' | 'patch', path: string, data?: unknown) => Promise<T>,
  id: string,
  stageId: string,
) => {
  const way = await api<{ stages: { id: string; obstacles: { kind: string; of: string }[] }[] }>(
    'get',
    `/deals/${id}/way`,
  )
  const ticked = way.stages.flatMap(({ obstacles }) =>
    obstacles.filter(({ kind }) => kind === 'item').map(({ of }) => of),
  )
  await api('post', `/deals/${id}/moves`, { stageId, ticked })
}
