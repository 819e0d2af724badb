import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { edited, textsOf } from '#test/docx.ts'
import { expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const countries = { en: 'GB', zh: 'CN', ru: 'RU' }
const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.each(locales)(
  'S2-11 S3-141 a Word document is sent in, its fault named and mended, and an offer comes as that document (%s)',
  async (locale) => {
    const { page, t, button, menu, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const link = (key: string) => page.getByRole('link', { name: t(key), exact: true })
    const downloaded = async (from: ReturnType<typeof link>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), from.click()])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    }
    await page.goto('/w/demo/settings/documents')
    await page.getByRole('tab', { name: t('template.tab.templates') }).click()
    await button('template.new').click()
    await menu('template.docx.new').click()
    const dialog = page.getByRole('dialog', { name: t('template.docx.title'), exact: true })
    const sample = dialog.getByRole('link', { name: t(`template.locale.${locale}`), exact: true })
    await sample.waitFor()
    const { name: sampleName, bytes } = await downloaded(sample)
    expect(sampleName).toBe(`offer-${locale}.docx`)

    const choose = async (docx: Uint8Array) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'Ours.docx', mimeType, buffer: Buffer.from(docx) })
    await choose(await edited(bytes, '{buyer.name}', '{buyer.nmae}'))
    const fault = dialog.getByRole('alert')
    await fault.waitFor()
    const said = await fault.innerText()
    expect([said.includes('{buyer.nmae}'), said.includes('{buyer.name}')]).toEqual([true, true])
    await look()
    await shot(page, `word-fault-${locale}`)
    await choose(bytes)
    await dialog.getByRole('status').waitFor()
    expect(await fault.count()).toBe(0)
    const named = `Word ${locale}`
    await dialog.getByRole('textbox', { name: t('template.name'), exact: true }).fill(named)
    await dialog.getByRole('button', { name: t('template.docx.make'), exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    const name = page.getByRole('textbox', { name: t('template.name'), exact: true })
    await expect.poll(() => name.inputValue().catch(() => '')).toBe(named)
    await link('template.docx.example').waitFor()
    await look()
    await shot(page, `word-template-${locale}`)
    const example = await textsOf((await downloaded(link('template.docx.example'))).bytes)
    expect(example.join('')).toContain(t('paper.example.buyer'))

    const company = await api('post', '/companies', {
      name: `Вордов 沃德 & <Co> ${locale}`,
      country: countries[locale],
    })
    const way = await api<{ stages: { id: string }[] }>('post', '/pipelines', {
      name: `Word ${locale}`,
      stages: [
        { name: 'Offer', kind: 'open', probability: 50 },
        { name: 'Won', kind: 'won', probability: 100 },
      ],
    })
    const deal = await api<{ id: string; version: number }>('post', '/deals', {
      name: `Хранение 仓储 ${locale}`,
      stageId: way.stages[0]!.id,
      source: 'site',
      companyId: company.id,
    })
    const lines = [{ name: 'Полка 货架 Shelf', quantity: '12', price: '1099.5' }]
    await api('put', `/deals/${deal.id}/lines`, {
      version: deal.version,
      currency: 'EUR',
      mode: 'added',
      lines,
    })
    const offer = await api('post', `/deals/${deal.id}/offers`)
    await page.goto(`/w/demo/offers/${offer.id}`)
    await link('offer.docx').waitFor()
    const draft = await textsOf((await downloaded(link('offer.docx'))).bytes)
    expect(draft.join('\n')).toContain(`Вордов 沃德 & <Co> ${locale}`)

    await button('offer.move.issue').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('offer.move.issue'), exact: true })
      .click()
    await page.getByRole('heading', { name: t('offer.printed') }).waitFor()
    await link('offer.docx').waitFor()
    await look()
    await shot(page, `word-offer-${locale}`)
    const issued = await downloaded(link('offer.docx'))
    expect(issued.name).toMatch(/^.+-\d{4}\.docx$/)
    const text = (await textsOf(issued.bytes)).join('\n')
    for (const one of [
      'Полка 货架 Shelf',
      issued.name.replace('.docx', ''),
      { en: '1,099.50', zh: '1,099.50', ru: '1\u00a0099,50' }[locale],
    ])
      expect(text).toContain(one)
    if (locale === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/w/demo/settings/documents')
      await page.getByRole('tab', { name: t('template.tab.templates') }).click()
      await link('template.docx.example').waitFor()
      await shot(page, 'word-phone')
    }
    await page.context().close()
  },
)
