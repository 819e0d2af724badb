import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Found = { findings: { id: string; severity: string }[] }
type Told = { signing: { sha256: string; signers: { id: string; link: string | null }[] } }

test.each(locales)(
  'S3-095 S3-097 a signed contract is changed by an amendment that both sides sign, and reads with it from then on (%s)',
  async (locale) => {
    const { page, t, button, api, panel } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const shot = async (name: string) => {
      const folder = process.env['SHOTS']
      if (folder) await page.screenshot({ path: `${folder}/amend-${name}-${locale}.png` })
    }
    const { memberId } = await api<{ memberId: string }>('get', '/me')
    const { version } = await api<{ version: number }>('get', '/contract-routes')
    await api('put', '/contract-routes', { version, legalFrom: null, routes: [] })
    const signs = async (id: string) => {
      const review = await api<{ id: string }>('post', `/contracts/${id}/reviews`, {})
      const { findings } = await api<Found>('get', `/reviews/${review.id}/reading`)
      for (const finding of findings.filter(({ severity }) => severity === 'error'))
        await api('put', `/review-findings/${finding.id}`, { decision: 'waived', words: 'Short on purpose' })
      const { signing } = await api<Told>('post', `/contracts/${id}/signing`, {
        signers: [{ memberId }, { name: 'Ольга 奥尔加' }],
      })
      const { sha256 } = signing
      await api('post', `/contract-signers/${signing.signers[0]!.id}/signature`, {
        position: 'Director',
        sha256,
      })
      const sent = { say: 'sign', name: 'Ольга 奥尔加', position: 'Director', agree: 'yes', sha256 }
      const answer = await fetch(`${journey.base}${signing.signers[1]!.link}`, {
        method: 'POST',
        body: new URLSearchParams(sent),
      })
      expect(answer.status).toBe(200)
    }
    const words = (heading: string, text: string) => ({ [locale]: { heading, text } })
    const { id } = await api('post', '/contracts', {
      name: `Полки 货架 ${locale}`,
      kind: 'other',
      ourRole: 'supplier',
      ruling: locale,
    })
    await api('put', `/contracts/${id}/text`, {
      edits: [
        {
          kind: 'add',
          after: null,
          clauses: [
            { code: 'payment', depth: 1, words: words('Price 价格 Цена', '') },
            { code: 'payment.term', depth: 2, words: words('', 'Thirty 三十 Тридцать {{contract.number}}') },
            {
              code: 'payment.late',
              depth: 2,
              words: words('', 'Penalty 违约金 Неустойка {{contract.number}}'),
            },
          ],
        },
      ],
    })
    await signs(id)

    // Begun from the contract's desk.
    await page.goto(`/w/demo/contracts/${id}`)
    await button('contract.amendments.begin').click()
    const dialog = page.getByRole('dialog', { name: t('contract.amendments.begin') })
    await dialog.getByRole('textbox', { name: t('contract.amendments.name') }).fill('Сорок пять 四十五')
    await look()
    await shot('begin')
    await dialog.getByRole('button', { name: t('contract.amendments.begin'), exact: true }).click()
    await arriveAt(page, new RegExp(`contracts/(?!${id})[0-9a-f-]{36}`))
    const amendment = page.url().split('/').at(-1)!

    // Written in the text as always; the amendment says it by itself.
    const sheet = page.getByRole('article', { name: t('contract.text') })
    await sheet.getByRole('button', { name: t('contract.clause.edit', { number: '1.1.' }) }).click()
    const editor = sheet.getByRole('group', { name: t('contract.clause.edit', { number: '1.1.' }) })
    await editor.getByRole('textbox', { name: t('contract.words.text') }).fill('Forty-five 四十五 Сорок пять')
    await editor.getByRole('button', { name: t('action.save'), exact: true }).click()
    await sheet.locator('[data-code="payment.late"]').hover()
    await sheet
      .locator('[data-code="payment.late"]')
      .getByRole('button', { name: t('contract.clause.actions', { number: '1.2.' }) })
      .click()
    await page.getByRole('menuitem', { name: t('action.remove'), exact: true }).click()
    await panel('terms', t('contract.amendment.of', { number: 1 }))
    const said = page.getByRole('region', { name: t('contract.amendment.reads') })
    const place = (number: string) =>
      t('contract.amendment.place', { level: 'clause', number, within: 'none' })
    await said.getByText(t('contract.amendment.changed', { place: place('1.1') })).waitFor()
    await said.getByText('1.1. Forty-five 四十五 Сорок пять').waitFor()
    await said.getByText(t('contract.amendment.removed', { place: place('1.2') })).waitFor()
    await look()
    await shot('draft')
    await signs(amendment)

    // The contract reads with it, says which amendment changed what, and still as it was first signed.
    await page.goto(`/w/demo/contracts/${id}`)
    const clause = page.locator('[data-code="payment.term"]')
    await clause.getByText('Forty-five 四十五 Сорок пять').waitFor()
    await clause.getByText(t('contract.amended.by', { numbers: '1' })).waitFor()
    await page.getByRole('switch', { name: t('contract.consolidated.marks') }).click()
    await page.getByText(t('contract.consolidated.struck.by', { clause: '1.2.', number: 1 })).waitFor()
    await look()
    await shot('consolidated')
    await page.getByText(t('contract.consolidated.original'), { exact: true }).click()
    await clause.getByText('Thirty 三十 Тридцать').waitFor()
    await panel('history', t('contract.amendments'))
    await page.getByRole('link', { name: 'Сорок пять 四十五' }).waitFor()
    await look()
    await shot('original')
    for (const path of [
      `${id}/pdf?workspace=demo&copies=2`,
      `${id}/docx?workspace=demo`,
      `${amendment}/pdf?workspace=demo&copies=2`,
      `${amendment}/docx?workspace=demo`,
    ])
      expect((await page.request.get(`/api/contracts/${path}`)).status()).toBe(200)
    await page.context().close()
  },
)
