import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const words = {
  en: { said: 'Half of it is true', theirs: 'Their own brochure', found: 'Five of ten are customers' },
  zh: { said: '一半属实', theirs: '对方的宣传册', found: '十家中有五家是客户' },
  ru: {
    said: 'Правды в ней половина',
    theirs: 'Их собственный буклет',
    found: 'Из десяти клиентов настоящих пять',
  },
} as const

test.each(locales)(
  'S0-04 a question about a supplier is answered, and settled by evidence that the supplier did not supply (%s)',
  async (locale) => {
    const { page, t, button, panel, api } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const { said, theirs, found } = words[locale]
    const { id } = await api('post', '/companies', { name: `Стеллаж 货架 ${locale}`, supplier: true })
    const asked = { name: `Shelving ${locale}`, kind: 'other', ourRole: 'customer', ruling: locale }
    const { id: contractId } = await api('post', '/contracts', { ...asked, companyId: id })

    await page.goto(`/w/demo/companies/${id}`)
    await page.getByRole('link', { name: t('dossier.begin') }).click()
    await arriveAt(page, /\/dossier$/)
    const count = (n: number) =>
      page
        .locator('output')
        .getByText(t('dossier.settled', { count: n }), { exact: true })
        .waitFor()
    await count(0)
    const card = page.getByRole('region', { name: t('dossier.publicity.asks') })

    // Sure on the supplier's word alone: it is kept, and said what helps.
    await card.getByRole('button', { name: t('dossier.answer.write') }).click()
    const answer = page.getByRole('dialog', { name: t('dossier.answer.write') })
    await answer.getByRole('textbox', { name: t('dossier.answer') }).fill(said)
    await answer.getByText(t('dossier.confidence.high'), { exact: true }).click()
    await answer.getByText(t('dossier.caution.unsupported')).waitFor()
    await look()
    await answer.getByRole('button', { name: t('dossier.answer.write'), exact: true }).click()
    await card.getByText(said).waitFor()
    await card.getByText(t('dossier.caution.unsupported')).waitFor()

    const evidence = async (what: string, source: string, origin: string) => {
      await button('dossier.evidence.add.of', { question: t('dossier.publicity') }).click()
      const dialog = page.getByRole('dialog', { name: t('dossier.evidence.add') })
      await dialog.getByRole('textbox', { name: t('dossier.found') }).fill(what)
      await dialog.getByRole('textbox', { name: t('dossier.source') }).fill(source)
      await dialog.getByText(t(`dossier.origin.${origin}`), { exact: true }).click()
      await dialog.locator('input[type=file]').setInputFiles({
        name: 'visit.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(what),
      })
      await look()
      await dialog.getByRole('button', { name: t('dossier.evidence.add'), exact: true }).click()
      await card.getByText(what).waitFor()
    }
    await evidence(theirs, 'https://example.test/about', 'vendor')
    await card.getByRole('link', { name: 'https://example.test/about', exact: true }).waitFor()
    await count(0)
    await evidence(found, 'Anna 安娜 Анна', 'independent')
    await count(1)
    await expect.poll(() => card.getByText(t('dossier.caution.unsupported')).count()).toBe(0)
    await expect.poll(() => card.getByRole('link', { name: 'visit.txt' }).count()).toBe(2)
    await look()

    // Taken out and put back.
    await button('dossier.evidence.actions', { found }).click()
    await page.getByRole('menuitem', { name: t('action.delete') }).click()
    await count(0)
    await page
      .getByRole('button', { name: t('action.undo') })
      .last()
      .click()
    await count(1)

    // What somebody else answers meanwhile is shown before it is replaced.
    await card.getByRole('button', { name: t('dossier.answer.change') }).click()
    const change = page.getByRole('dialog', { name: t('dossier.answer.change') })
    await change.getByRole('textbox', { name: t('dossier.answer') }).fill(`${said}!`)
    const other = { question: 'publicity', version: 1, answer: '…', confidence: 'low' }
    await api('put', `/companies/${id}/dossier/answer`, other)
    await change.getByText('…', { exact: true }).waitFor()
    await look()
    await change.getByRole('button', { name: t('dossier.answer.over') }).click()
    await change.getByRole('button', { name: t('dossier.answer.change'), exact: true }).click()
    await card.getByText(`${said}!`, { exact: true }).waitFor()

    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`/w/demo/contracts/${contractId}`)
    await panel('agree', t('contract.agreement'))
    await page.getByRole('link', { name: t('dossier.note', { count: 1 }) }).click()
    await count(1)
    await page.goto(`/w/demo/companies/${id}`)
    await page
      .getByRole('region', { name: t('dossier.one') })
      .getByText(t('dossier.open'))
      .waitFor()
    await look()
    await page.context().close()
  },
)
