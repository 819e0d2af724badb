import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '#features/reviews/contract.ts'
import { locales } from '#kit/i18n.ts'
import { setType } from '#kit/typst/typst.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
let service: Server
const quotes = { en: 'within 10 days', zh: '十日内付款', ru: 'в течение 10 дней' }
beforeAll(async () => {
  journey = await openJourney()
  service = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece))
    request.on('end', () => {
      const quote = Object.values(quotes).find((one) => body.includes(one))
      const suggestions = [
        { quote, words: '<b>30</b>' },
        { quote: 'What nobody wrote', words: 'Made up' },
      ]
      const content = JSON.stringify({ suggestions })
      response.end(JSON.stringify({ choices: [{ message: { content } }] }))
    })
  }).listen(0, '127.0.0.1')
})
afterAll(async () => {
  service.close()
  await journey?.stop()
})

const pdfOf = async (text: string) => {
  const source = `#set text(font: "Noto Sans SC")\n${text.replaceAll('_', '\\_')}`
  const outcome = await setType({ source, data: {}, at: Temporal.Instant.from('2027-03-01T09:00:00Z') }, [
    'pdf',
  ])
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
  return Buffer.from(outcome.pdf!)
}
const contracts = {
  en: 'Agreement\n\n1\\. Fees\n\n1.1. The Customer shall pay the fees of ______ EUR within 10 days.\n\n2\\. Term\n\n2.1. It ends on 31 April 2027.',
  zh: '服务合同\n\n1\\. 费用\n\n1.1. 甲方应当在收到发票后十日内付款，金额为______元。\n\n2\\. 期限\n\n2.1. 本合同至2027年4月31日止。',
  ru: 'Договор\n\n1\\. Цена\n\n1.1. Заказчик платит ______ рублей в течение 10 дней.\n\n2\\. Срок\n\n2.1. Договор действует до 31 апреля 2027 г.',
}

test.each(locales)(
  'S1-13 a scan is refused with its pages, a PDF is reviewed, and a model is asked only where one was set up (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const { id } = await api('post', '/reviews', {
      name: `PDF ${locale}`,
      side: 'customer',
      profile: 'elements',
    })
    await page.goto(`/w/demo/reviews/${id}`)
    const choose = async (buffer: Buffer, name: string) => {
      const chooser = page.waitForEvent('filechooser')
      await button('review.choose').click()
      await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer })
    }
    await choose(await pdfOf('#circle()\n#pagebreak()\n#circle()\n#pagebreak()\n#circle()'), 'scan.pdf')
    await page
      .getByRole('alert')
      .getByText(t('issue.pdf.scan', { pages: '1–3', count: 3, of: 3 }))
      .waitFor()
    await choose(await pdfOf(contracts[locale]), 'draft.pdf')
    const findings = page.getByRole('region', { name: t('review.findings') })
    await findings
      .getByText(/31 April|4 月 31 日|31 апреля/)
      .first()
      .waitFor()
    const told = () => api<Reading>('get', `/reviews/${id}/reading`)
    const before = await told()
    expect(before.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['blank', 'date_impossible']),
    )
    const suggestions = findings.locator('details').filter({ has: page.getByText(t('review.model.apart')) })
    expect(await suggestions.count()).toBe(0)

    // The owner sets a model up, and reads what that means.
    await page.goto('/w/demo/settings/review-model')
    await page.getByText(t('review.model.off')).waitFor()
    await page.getByText(t('review.model.statement')).waitFor()
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/v1`
    await page.getByLabel(t('review.model.url')).fill(url)
    await page.getByLabel(t('review.model.name'), { exact: false }).last().fill('reader-7')
    await page.getByLabel(t('review.model.key'), { exact: true }).fill('sk-secret')
    await look()
    await button('action.save').click()
    await notice(t('review.model.saved')).waitFor()
    await page.getByText(t('review.model.key.kept')).waitFor()

    // It is asked by a click, and told what leaves and where to first.
    await page.goto(`/w/demo/reviews/${id}`)
    await suggestions.locator('summary').click()
    await button('review.model.ask').click()
    const dialog = page.getByRole('dialog', { name: t('review.model.ask') })
    await dialog.getByText(t('review.model.to', { url })).waitFor()
    await look()
    await dialog.getByRole('button', { name: t('review.model.send') }).click()
    await notice(t('review.model.done', { count: 1, dropped: 1 })).waitFor()
    const one = suggestions.getByRole('article')
    await one.getByText(t('review.model.by', { model: 'reader-7' })).waitFor()
    await one.getByText('<b>30</b>').waitFor()
    await one.getByRole('link', { name: quotes[locale] }).click()
    await page
      .getByRole('region', { name: t('review.text') })
      .locator('[data-sought]')
      .waitFor()
    await look()
    expect((await told()).findings).toEqual(before.findings)
    const log = await api<{ items: { type: string }[] }>('get', `/timeline?noun=review&id=${id}`)
    expect(log.items.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['review.sent_out', 'review.suggested']),
    )

    // Nothing leaves any more.
    await page.goto('/w/demo/settings/review-model')
    await button('review.model.remove').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('review.model.remove') })
      .click()
    await page.getByText(t('review.model.off')).waitFor()
    await arriveAt(page, /review-model/)
  },
)

test('a contract in two languages side by side is told and reviewed in each', async () => {
  const { page, t, api, button } = await atWork(journey, 'en')
  const { id } = await api('post', '/reviews', { name: 'Two', side: 'customer', profile: 'elements' })
  await page.goto(`/w/demo/reviews/${id}`)
  const rows = [
    ['1. Предмет договора и состав работ', '1. Subject of the agreement and its work'],
    [
      '1.1. Исполнитель настраивает программу у Заказчика.',
      '1.1. The Supplier sets the program up for the Customer.',
    ],
    ['2. Цена и порядок расчётов за работы', '2. Price and payment of the work'],
    [
      '2.1. Цена составляет 100 (сто) рублей, включая налоги.',
      '2.1. The price is 100 (ninety) roubles, taxes included.',
    ],
    [
      '2.2. Заказчик платит в течение десяти рабочих дней.',
      '2.2. The Customer pays within ten working days.',
    ],
  ]
  await page
    .getByRole('textbox', { name: t('review.paste') })
    .fill(rows.map((row) => row.join('\t')).join('\n'))
  await button('review.go').click()
  const findings = page.getByRole('region', { name: t('review.findings') })
  await findings.getByText(t('review.rule.two_languages')).waitFor()
  await findings.getByText('ninety').first().waitFor()
  expect(await api<object>('get', `/reviews/${id}`)).toMatchObject({ language: 'ru' })
})
