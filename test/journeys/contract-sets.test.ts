import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

const shots = process.env['SHOTS']
let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const laws = { en: ['Finland', 'Norway'], zh: ['芬兰', '挪威'], ru: ['Финляндия', 'Норвегия'] } as const

test.each(locales)(
  'S0-07 licence and implementation of one deal become a set, differ, and come to say the same (%s)',
  async (locale) => {
    const { page, t, button, api, panel } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const shot = async (name: string) => {
      if (shots) await page.screenshot({ path: `${shots}/${name}-${locale}.png`, fullPage: true })
    }
    const [law, other] = laws[locale]
    const { id: companyId } = await api('post', '/companies', { name: `Стеллаж 货架 ${locale}` })
    const licence = { name: `Licence 授权 ${locale}`, kind: 'licence', ourRole: 'customer', ruling: locale }
    const { id } = await api('post', '/contracts', { ...licence, companyId })
    const term = (name: string, is: unknown, was: unknown = null) => ({ kind: 'term', name, was, is })
    const write = (contract: string, edits: unknown[]) => api('put', `/contracts/${contract}/text`, { edits })
    await write(id, [term('closing.law', { [locale]: law }), term('term.start', '2027-05-01')])

    // From beside the text to the set, where the next contract is made with what must agree filled in.
    await page.goto(`/w/demo/contracts/${id}`)
    await panel('check', t('contract_set.one'))
    await page.getByRole('link', { name: t('contract_set.open') }).click()
    await button('contract_set.add').click()
    const dialog = page.getByRole('dialog', { name: t('contract_set.add') })
    const name = t('contract.kind.implementation')
    expect(await dialog.getByRole('textbox', { name: t('contract.name') }).inputValue()).toBe(name)
    await look()
    await shot('set-add')
    await dialog.getByRole('button', { name: t('contract_set.add'), exact: true }).click()
    const state = (count: number) =>
      page.locator('output').getByText(t('contract_set.differing', { count })).waitFor()
    await state(0)

    // Somebody writes another law and a late end into the implementation.
    type Made = { parts: { id: string }[] }
    const work = (await api<Made>('get', `/contracts/${id}/set`)).parts[1]!.id
    await write(work, [
      term('closing.law', { [locale]: other }, { [locale]: law }),
      term('term.end', '2027-03-31'),
    ])
    await state(2)
    await page.getByText(t('contract_set.term.law.why')).waitFor()
    await look()
    await shot('set-differs')
    const take = (of: string, from: string, into: string) =>
      page
        .getByRole('button', {
          name: t('contract_set.take.of', { term: t(`contract_set.term.${of}`), from, into }),
        })
        .click()
    await take('law', licence.name, name)
    await state(1)
    await page.getByRole('button', { name: t('action.undo') }).click()
    await state(2)
    await take('law', licence.name, name)
    await state(1)
    await take('licence', name, licence.name)
    await state(0)

    // A difference that is meant is let stand, with a reason.
    const months = (is: number, was: number) => write(work, [term('confidentiality.months', is, was)])
    await months(12, 36)
    await state(1)
    const confidentiality = t('contract_set.term.confidentiality')
    await button('contract_set.waive.of', { term: confidentiality }).click()
    const waive = page.getByRole('dialog', { name: t('contract_set.waive'), exact: true })
    await waive.getByRole('textbox').fill('Коротко 短期 on purpose')
    await waive.getByRole('button', { name: t('contract_set.waive'), exact: true }).click()
    await state(0)
    await page.getByText('Коротко 短期 on purpose').waitFor()
    await shot('set-waived')
    await months(24, 12)
    await state(1)
    await page.goto(`/w/demo/contracts/${id}`)
    await panel('agree', t('contract.agreement'))
    await page.getByText(t('contract.obstacle.differing', { count: 1 })).waitFor()
    await panel('check', t('contract_set.one'))
    await page.getByText(confidentiality).waitFor()
    await look()
    await shot('set-panel')
    await page.context().close()
  },
)
