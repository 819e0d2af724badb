import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Pipeline = { id: string; name: string; stages: { id: string; name: string }[] }
type Figures = { stages: { entered: number; advanced: number }[]; closed: { won: number } }

test.each(locales)(
  'S2-35 the funnel is drawn from the log, for the days and the pipeline that the address names (%s)',
  async (locale) => {
    const { page, t, api, choose } = await atWork(journey, locale)
    const { items } = await api<{ items: Pipeline[] }>('get', '/pipelines')
    const way = items.find(({ name }) => name === 'Sales')!
    // Wherever the workspace's clocks stand, what happens now is before this.
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    // Whoever comes for the first time finds the pipeline with the most deals, later the one they looked at last.
    const shownPipeline = () => page.getByRole('combobox', { name: t('pipeline.one') }).inputValue()
    const other = items.find(({ id }) => id !== way.id)!
    await page.goto('/w/demo/deals')
    await expect.poll(shownPipeline).toBe(way.name)
    await page.goto(`/w/demo/deals?pipeline=${other.id}`)
    await expect.poll(shownPipeline).toBe(other.name)
    await page.goto('/w/demo/deals')
    await expect.poll(shownPipeline).toBe(other.name)
    await page.goto(`/w/demo/deals?pipeline=${way.id}`)
    await page.getByText(t('deal.view.funnel'), { exact: true }).click()
    await page.goto(`/w/demo/deals/funnel?pipeline=${way.id}&from=2026-01-01&to=${tomorrow}`)
    const line = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    const cell = async (name: string, at: number) =>
      (await line(name).getByRole('cell').nth(at).innerText()).split('\n')[0]
    const shown = async () => {
      const { stages, closed } = await api<Figures>(
        'get',
        `/pipelines/${way.id}/funnel?from=2026-01-01&to=${tomorrow}`,
      )
      return { first: stages[0]!, closed }
    }
    const { first, closed } = await shown()
    await line(way.stages[0]!.name).waitFor()
    const format = new Intl.NumberFormat(locale)
    await expect.poll(() => cell(way.stages[0]!.name, 0)).toBe(format.format(first.entered))
    expect(await cell(way.stages[0]!.name, 1)).toContain(format.format(first.advanced))
    expect(await page.getByText(t('deal.funnel.won'), { exact: true }).locator('..').innerText()).toContain(
      format.format(closed.won),
    )
    await expectAccessible(page)

    await page.getByRole('combobox', { name: t('period.one') }).click()
    await choose(t('period.year'))
    await expect.poll(() => page.url()).toContain('period=year')
    await page.reload()
    await expect
      .poll(() => page.getByRole('combobox', { name: t('period.one') }).inputValue())
      .toBe(t('period.year'))

    const count = Number((await line(way.stages[0]!.name).getByRole('link').innerText()).replace(/\D/g, ''))
    await line(way.stages[0]!.name).getByRole('link').click()
    await page.getByText(t('list.count', { count }), { exact: true }).waitFor()

    // The very stays that it tells of, each leading to its deal, and the figures as a file.
    await page.goto(`/w/demo/deals/funnel?pipeline=${way.id}&from=2026-01-01&to=${tomorrow}`)
    await line(way.stages[0]!.name).waitFor()
    await page.getByRole('button', { name: t('action.export'), exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: t('action.asCsv'), exact: true }).click(),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toContain(`${way.stages[0]!.name},${first.entered},`)
    await page.getByRole('link', { name: t('stay.many'), exact: true }).click()
    await arriveAt(page, /deals\/stays\?filter=/)
    await page.getByRole('grid', { name: t('stay.many') }).waitFor()
    await page
      .getByRole('gridcell', { name: t('stay.outcome.on'), exact: true })
      .first()
      .waitFor()
    if (locale === 'en') {
      await expectAccessible(page)
      // A deal that somebody makes and moves meanwhile brings its stays into the list.
      const held = page.getByRole('row').filter({ hasText: 'Walks by itself' })
      const [first, second] = way.stages
      const body = { name: 'Walks by itself', source: 'site', stageId: first!.id }
      const made = await api<{ id: string }>('post', '/deals', body)
      await expect.poll(() => held.count()).toBe(1)
      await api('post', `/deals/${made.id}/moves`, { stageId: second!.id })
      await expect.poll(() => held.count()).toBe(2)
    }
    if (process.env.SHOTS) {
      const size = page.viewportSize()!
      await page.screenshot({ path: `${process.env.SHOTS}/stays-${locale}.png` })
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.screenshot({ path: `${process.env.SHOTS}/stays-phone-${locale}.png` })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(size)
    }

    await page.goto(`/w/demo/deals/funnel?pipeline=${way.id}&from=2001-01-01&to=2001-01-31`)
    await page.getByText(t('deal.funnel.empty.title')).waitFor()
    await expectAccessible(page)
    await page.context().close()
  },
)
