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

test.each(locales)(
  'S2-02 S2-11 a ready text is copied, changed, approved by another, and a contract made of it hears of the next version (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const other = await atWork(journey, locale, 'admin@demo.test')
    const { page, t, button, notice, menu, api } = me
    const look = async (name: string, on = page) => {
      if (locale === 'en') await expectAccessible(on)
      if (shot) await on.screenshot({ path: `${shot}/${name}-${locale}.png` })
    }
    const name = `Наш договор 我们的 ${locale}`

    // A copy of a ready text is a draft under its own name.
    await page.goto('/w/demo/settings/contract-templates')
    await button('contract_template.new').click()
    await menu('contract.kind.saas').click()
    const sheet = page.getByRole('article', { name: t('contract.text') })
    await sheet.getByRole('heading', { level: 2 }).waitFor()
    await button('contract_template.rename').click()
    const rename = page.getByRole('dialog', { name: t('contract_template.rename') })
    await rename.getByRole('textbox', { name: t('contract_template.name') }).fill(name)
    await rename.getByRole('button', { name: t('contract_template.rename'), exact: true }).click()
    await page.getByRole('heading', { name, exact: true }).waitFor()

    // It asks for something of its own.
    await page.getByRole('tab', { name: t('contract_template.variables') }).click()
    await button('contract_template.variable.add').click()
    const asks = page.getByRole('dialog', { name: t('contract_template.variable.add') })
    for (const language of locales)
      await asks
        .getByRole('textbox', {
          name: t('contract_template.variable.label', { language: t(`contract.prevails.${language}`) }),
        })
        .fill({ en: 'Seats', zh: '席位数', ru: 'Рабочих мест' }[language])
    await asks.getByRole('combobox', { name: t('contract_template.variable.kind') }).click()
    await me.choose(t('contract_template.kindOf.count'))
    await look('variable')
    await asks.getByRole('button', { name: t('contract_template.variable.add'), exact: true }).click()
    await notice(t('contract_template.variable.saved')).waitFor()

    // A clause is written as on the page of a contract, and names it.
    const write = async (words: string) => {
      await page.getByRole('tab', { name: t('contract_template.text') }).click()
      const clause = sheet.locator('[data-code="updates"]')
      await clause.locator('[data-number]').first().press('Enter')
      const area = clause.getByRole('textbox', { name: t('contract.words.text') })
      await area.fill(words)
      await area.press('Control+Enter')
      await area.waitFor({ state: 'detached' })
    }
    await write('{{own.seats}} × {{updates.months}}.')
    expect(await button('draft.publish').isDisabled()).toBe(true)
    await look('draft')

    // Somebody else approves, and it is published.
    const { items } = await api<{ items: { id: string; name: string }[] }>('get', '/contract-templates')
    const here = items.find((one) => one.name === t('contract.kind.saas'))!.id
    const pass = async (number: number) => {
      await button('draft.ask').click()
      const dialog = page.getByRole('dialog', { name: t('draft.ask') })
      await dialog.getByRole('button', { name: t('draft.ask'), exact: true }).click()
      await other.page.goto(`/w/demo/settings/contract-templates?template=${here}`)
      await other.button('draft.approve').click()
      await page.getByText(t('draft.state.approved'), { exact: true }).waitFor()
      await button('draft.publish').click()
      await notice(t('draft.published', { number })).waitFor()
    }
    await pass(1)

    // A contract is made from it: chosen among all there is, it brings its words and asks for what is its own.
    const begun = performance.now()
    await page.goto('/w/demo/contracts')
    await button('contract.new').first().click()
    const form = page.getByRole('dialog', { name: t('contract.new') })
    await form.getByRole('radio', { name, exact: true }).click()
    await form.getByRole('textbox', { name: t('contract.name') }).fill(`Seats ${locale}`)
    await form.getByRole('combobox', { name: t('contract.ruling'), exact: true }).click()
    await page.getByRole('option', { name: t(`contract.ruling.${locale}`), exact: true }).click()
    await look('new')
    await form.getByRole('button', { name: t('action.save'), exact: true }).click()
    await arriveAt(page, /contracts\/[0-9a-f-]{36}/)
    const cover = page.getByRole('region', { name: t('contract.cover') })
    const seats = { en: 'Seats', zh: '席位数', ru: 'Рабочих мест' }[locale]
    await cover.getByRole('textbox', { name: seats }).fill('12')
    await cover.getByRole('textbox', { name: seats }).press('Tab')
    const due = sheet.locator('[data-code="updates"]')
    await expect.poll(() => due.innerText()).toContain('12 × 6.')
    expect(performance.now() - begun).toBeLessThan(120_000)
    const contract = page.url()

    // The next version is told on the page of the contract, with what changed.
    await page.goto(`/w/demo/settings/contract-templates?template=${here}`)
    await sheet.getByRole('heading', { level: 2 }).waitFor()
    await write('{{own.seats}} × {{updates.months}}, net.')
    await pass(2)
    await page.goto(contract)
    await page.getByText(t('contract_template.newer', { name, number: 2, was: 1 })).waitFor()
    await button('contract_template.newer.see').click()
    const newer = page.getByRole('dialog', {
      name: t('contract_template.newer.title', { number: 2, was: 1 }),
    })
    await newer.getByText('net', { exact: false }).first().waitFor()
    expect(await newer.getByRole('list').getByRole('listitem').count()).toBe(1)
    await look('newer')
  },
)

test.each(locales)(
  'S2-11 the house adds wordings of its own, and hides ready-made ones (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale)
    await page.goto('/w/demo/settings/clause-library')
    await page.getByRole('searchbox', { name: t('contract_wording.find') }).fill(t('review.type.payment'))
    await page
      .getByRole('button', { name: t('review.type.payment') })
      .first()
      .click()
    const preferred = page.getByRole('region', { name: t('contract.wording.preferred') })
    await preferred.getByRole('button', { name: t('contract_wording.add') }).click()
    await preferred.getByRole('textbox').fill('Plata 付款 {{payment.days}}')
    await preferred.getByRole('button', { name: t('action.save') }).click()
    await notice(t('contract_wording.added')).waitFor()
    await preferred.getByRole('button', { name: t('contract_wording.hide') }).click()
    await notice(t('contract_wording.isHidden')).waitFor()
    await preferred.getByText(t('contract_wording.hidden'), { exact: true }).waitFor()
    if (locale === 'en') await expectAccessible(page)
    if (shot) await page.screenshot({ path: `${shot}/library-${locale}.png` })
    const offered = async () => {
      const { items } = await api<Library>('get', `/contract-wordings?locale=${locale}`)
      return items
        .find(({ type }) => type === 'payment')!
        .wordings.filter(({ side, rank, hidden }) => side === 'customer' && rank === 'preferred' && !hidden)
        .map(({ words }) => words)
    }
    expect(await offered()).toEqual(['Plata 付款 {{payment.days}}'])
    await notice(t('contract_wording.isHidden'))
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect.poll(async () => (await offered()).length).toBe(2)

    // Nothing is found, and that is said.
    await page.getByRole('searchbox').fill('qqqq')
    await page.getByText(t('contract_wording.none.title')).waitFor()
    expect(await button('contract_wording.add').count()).toBe(0)
  },
)
type Library = {
  items: { type: string; wordings: { side: string; rank: string; hidden: boolean; words: string }[] }[]
}
