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

test.each(locales)(
  'S3-074 a guarantor is printed beside the signatures and asked to sign, and another person answers for it by a notice (%s)',
  async (locale) => {
    const { page, t, button, api, panel, chooseFound } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const shot = async (name: string) => {
      if (shots) await page.screenshot({ path: `${shots}/${name}-${locale}.png`, fullPage: true })
    }
    const [house, first, second] = [
      `Порука 保证 ${locale}`,
      `Марта 玛尔塔 ${locale}`,
      `Борис 鲍里斯 ${locale}`,
    ]
    await api('post', '/companies', { name: house })
    await api('post', '/contacts', { name: first, emails: [`marta.${locale}@example.test`] })
    await api('post', '/contacts', { name: second })
    const { id: companyId } = await api('post', '/companies', { name: `Стеллаж 货架 ${locale}` })
    const { version } = await api<{ version: number }>('get', '/contract-routes')
    await api('put', '/contract-routes', { version, legalFrom: null, routes: [] })
    const { id } = await api('post', '/contracts', {
      name: `Полки 货架 ${locale}`,
      kind: 'other',
      ourRole: 'supplier',
      ruling: locale,
      companyId,
    })
    const words = { [locale]: { heading: 'Полки 货架 Shelves', text: 'Text {{contract.number}}' } }
    await api('put', `/contracts/${id}/text`, {
      edits: [{ kind: 'add', after: null, clauses: [{ code: 'scope', depth: 1, words }] }],
    })

    await page.goto(`/w/demo/contracts/${id}`)
    const guarantor = t('contract.party.guarantor')
    await button('contract.party.add').click()
    const dialog = page.getByRole('dialog', { name: t('contract.party.add') })
    await dialog.getByRole('combobox', { name: t('contract.party.role') }).click()
    await page.getByRole('option', { name: guarantor, exact: true }).click()
    await dialog.getByRole('combobox', { name: t('contract.party.company') }).fill(house)
    await chooseFound(house)
    await dialog.getByRole('combobox', { name: t('contract.party.person') }).fill(first)
    await chooseFound(first)
    await look()
    await shot('party-add')
    await dialog.getByRole('button', { name: t('contract.party.add'), exact: true }).click()
    const reading = page.locator('[data-reading]')
    await reading.getByText(guarantor, { exact: true }).waitFor()
    await reading.getByText(house).waitFor()
    await look()
    await shot('party-printed')

    // What nobody knows of it is asked for on the cover page; then the text is reviewed and signed.
    const term = (name: string, is: unknown) => ({ kind: 'term', name: `guarantor.${name}`, was: null, is })
    await api('put', `/contracts/${id}/text`, {
      edits: [
        term('address', 'Ул. Мира 1 和平街1号'),
        term('identifiers', 'No. 7'),
        term('signatory', { [locale]: first }),
      ],
    })
    // What keeps the signing back is told where its button stands, also to whoever hears the page.
    await panel('agree', t('contract.agreement'))
    const begin = button('contract.signing.begin')
    await begin.waitFor()
    expect(await begin.isDisabled()).toBe(true)
    const reasons = page.locator(`[id="${await begin.getAttribute('aria-describedby')}"]`)
    expect(await reasons.innerText()).toContain(t('contract.obstacle.unreviewed'))
    await look()
    await shot('party-obstacles')
    const review = await api('post', `/contracts/${id}/reviews`, {})
    type Found = { findings: { id: string; severity: string }[] }
    const { findings } = await api<Found>('get', `/reviews/${review.id}/reading`)
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
      await api('put', `/review-findings/${finding.id}`, { decision: 'waived', words: 'Short on purpose' })
    await page.reload()
    await panel('agree', t('contract.agreement'))
    await begin.click()
    const signing = page.getByRole('dialog', { name: t('contract.signing.begin') })
    const guest = signing.getByRole('textbox', { name: t('contract.signing.guest', { role: guarantor }) })
    expect(await guest.inputValue()).toBe(first)
    await signing.getByRole('combobox', { name: t('contract.signing.ours') }).click()
    await page.getByRole('option').first().click()
    await page.keyboard.press('Escape')
    await signing.getByRole('textbox', { name: t('contract.signing.theirs') }).fill('Ольга 奥尔加')
    await signing.getByRole('checkbox').check()
    await look()
    await shot('party-signers')
    await signing.getByRole('button', { name: t('contract.signing.begin'), exact: true }).click()
    await signing.waitFor({ state: 'hidden' })
    type Signing = { signing: { signers: { name: string; email: string | null; link: string | null }[] } }
    const { signers } = (await api<Signing>('get', `/contracts/${id}/signing`)).signing
    expect(signers.map(({ name }) => name).slice(1)).toEqual(['Ольга 奥尔加', first])
    expect(signers[2]).toMatchObject({ email: `marta.${locale}@example.test` })

    // The text is closed: somebody else answers for the guarantor by a notice, which the history tells.
    await panel('terms', t('contract.cover'))
    await button('contract.notice.of', { role: guarantor }).click()
    const notice = page.getByRole('dialog', { name: t('contract.notice') })
    await notice.getByRole('combobox').fill(second)
    await chooseFound(second)
    await look()
    await notice.getByRole('button', { name: t('contract.notice'), exact: true }).click()
    await page
      .getByRole('region', { name: t('contract.parties') })
      .getByText(second)
      .waitFor()
    await panel('history', t('timeline.title'))
    await page
      .getByText(new RegExp(`${second}.*${first}|${first}.*${second}`))
      .first()
      .waitFor()
    await shot('party-notice')
    await page.context().close()
  },
)
