import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Text = {
  body: { clauses: { code: string; words: Record<string, { heading: string; text: string }> }[] }
}
type Table = { points: { id: string; name: string; state: string; source: string; clause: string | null }[] }

const names = { en: 'Payment term', zh: '付款期限', ru: 'Срок оплаты' } as const
const wordings = {
  en: 'Twenty days after acceptance.',
  zh: '验收后二十天内付款。',
  ru: 'Двадцать дней после приёмки.',
} as const

test.each(locales)(
  'S1-13 findings, changes and points by hand are settled by keys and menu, and the wording goes into the clause (%s)',
  async (locale) => {
    const { page, t, button, notice, api, panel } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const name = `${names[locale]} ${locale}`
    const putOn = t('negotiation.put.of', { name: '|' }).split('|')[0]!
    const body = { name: `Quay ${locale}`, kind: 'implementation', ourRole: 'customer', ruling: locale }
    const { id } = await api('post', '/contracts', body)
    await api('post', `/contracts/${id}/reviews`, {})
    const table = async () => (await api<Table>('get', `/negotiation-points/table?contractId=${id}`)).points
    const clause = async () =>
      (await api<Text>('get', `/contracts/${id}/text`)).body.clauses.find(
        ({ code }) => code === 'confidentiality',
      )!.words[locale]!

    // A finding is put on the table at once, and taken off again.
    await page.goto(`/w/demo/contracts/${id}`)
    await panel('agree', t('negotiation.panel'))
    await page.getByRole('link', { name: t('negotiation.show') }).click()
    await button('negotiation_point.new').waitFor()
    await look()
    const proposal = page.getByRole('button', { name: putOn })
    await proposal.first().click()
    await expect.poll(async () => (await table()).map(({ source }) => source)).toEqual(['finding'])
    await notice(t('negotiation.put.done', { name: (await table())[0]!.name }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect.poll(table).toEqual([])

    // A point is put down by hand.
    await button('negotiation_point.new').click()
    const form = page.getByRole('dialog', { name: t('negotiation_point.new') })
    await form.getByRole('textbox', { name: t('negotiation_point.name') }).fill(name)
    const headed = (await clause()).heading
    await form.getByRole('combobox', { name: t('negotiation_point.clause') }).fill(headed)
    await page.getByRole('option', { name: headed }).first().click()
    await form.getByRole('textbox', { name: t('negotiation_point.ours') }).fill(wordings[locale])
    await look()
    await form.getByRole('textbox', { name: t('negotiation_point.theirs') }).fill('10')
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    const point = page.locator('[data-point]').filter({ hasText: name })
    await point.waitFor()
    expect((await table())[0]).toMatchObject({ clause: 'confidentiality' })

    // By key it is conceded and opened again; the menu agrees on it, and writes the wording into the clause.
    const state = (to: string) =>
      expect.poll(async () => (await table()).find((one) => one.name === name)?.state).toBe(to)
    await point.press('4')
    await state('conceded_by_them')
    await page.getByText(t('negotiation.open', { count: 0 })).waitFor()
    await point.press('1')
    await state('open')
    await page.getByText(t('negotiation.open', { count: 1 })).waitFor()
    const was = await clause()
    await page.getByRole('button', { name: t('negotiation.move.of', { name }), exact: true }).click()
    await page.getByRole('menuitem', { name: t('negotiation.move.agreed') }).click()
    const dialog = page.getByRole('dialog', { name: t('negotiation.move.agreed') })
    await dialog
      .getByRole('checkbox', {
        name: t('negotiation.write', { language: t(`contract.ruling.${locale}`) }),
      })
      .check()
    await look()
    await dialog.getByRole('button', { name: t('negotiation.move.agreed'), exact: true }).click()
    await state('agreed')
    expect(await clause()).toEqual({ heading: was.heading, text: wordings[locale] })
    await notice(t('negotiation.moved', { name, state: t('negotiation_point.state.agreed') }))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await state('open')
    expect(await clause()).toEqual(was)

    // What the other side changed in its draft comes from the comparison.
    const sent = await page.request.get(`/api/contracts/${id}/docx?workspace=demo`)
    const file = { name: 'back.docx', mimeType: sent.headers()['content-type']!, buffer: await sent.body() }
    const put = () =>
      page.request.put(`/api/contracts/${id}/counter-draft`, {
        multipart: { file },
        headers: { origin: journey.base, 'x-workspace': 'demo' },
      })
    const edit = {
      kind: 'write',
      code: 'confidentiality',
      locale,
      was,
      is: { ...was, text: wordings[locale] },
    }
    await api('put', `/contracts/${id}/text`, { edits: [edit] })
    expect((await put()).status()).toBe(200)
    await page.goto(`/w/demo/contracts/${id}`)
    await panel('agree', t('contract.exchange'))
    await page.getByRole('button', { name: putOn }).first().click()
    await expect.poll(async () => (await table()).map(({ source }) => source)).toContain('change')
    await panel('agree', t('negotiation.panel'))
    await page.getByRole('heading', { name: `${t('negotiation.panel')} 2`, exact: true }).waitFor()
    await page.context().close()
  },
)

test.each(locales)(
  'contracts stand on a board by state and on a map by risk, down to the finding (%s)',
  async (locale) => {
    const { page, t, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const name = `Lighthouse ${locale}`
    const body = { name, kind: 'saas', ourRole: 'customer', ruling: locale }
    const { id } = await api('post', '/contracts', body)
    await api('post', `/contracts/${id}/reviews`, {})

    await page.goto('/w/demo/contracts/board')
    const column = (state: string) =>
      page.getByRole('region', { name: t(`contract.state.${state}`), exact: true })
    await column('draft').getByRole('link', { name, exact: true }).waitFor()
    await look()
    // Moved elsewhere, its card is in the other column.
    await api('post', `/contracts/${id}/moves`, { move: 'send' })
    await column('negotiation').getByRole('link', { name, exact: true }).press('Enter')
    await page.getByRole('article', { name: t('contract.text') }).waitFor()

    await page.goto('/w/demo/contracts/risks')
    const line = page.getByRole('row').filter({ hasText: name })
    await line.waitFor()
    await look()
    await line.locator('td a').last().click()
    const theme = page.getByRole('combobox', { name: t('review.theme'), exact: true })
    await expect.poll(() => theme.inputValue()).toBe(t('review.theme.structure'))
    await page.context().close()
  },
)
