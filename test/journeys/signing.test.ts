import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { approve, askApproval, judgedBy, signAsGuest, signOurs, waiveErrors } from './agreement.ts'
import { expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'S1-10 S2-21 S3-096 a contract is asked for, approved by legal and IT, signed by us and by a guest, and in force (%s)',
  async (locale) => {
    const desk = await atWork(journey, locale)
    const { page, t, button, api } = desk
    const other = await atWork(journey, locale, 'head@demo.test')
    const look = () => (locale === 'en' ? expectAccessible(page) : Promise.resolve())
    await judgedBy(desk, other)
    const { id } = await api('post', '/contracts', {
      name: `Полки 货架 ${locale}`,
      kind: 'other',
      ourRole: 'customer',
      ruling: locale,
    })
    const words = { [locale]: { heading: 'Полки 货架 Shelves', text: 'Text {{contract.number}}' } }
    await api('put', `/contracts/${id}/text`, {
      edits: [{ kind: 'add', after: null, clauses: [{ code: 'scope', depth: 1, words }] }],
    })

    await page.goto(`/w/demo/contracts/${id}`)
    await desk.panel('agree', t('contract.agreement'))
    await page.getByText(t('contract.obstacle.unreviewed')).waitFor()
    await shot(page, `sign-blocked-${locale}`)
    await look()
    await button('contract.review.go').first().click()
    await page.getByText(t('contract.obstacle.unreviewed')).waitFor({ state: 'hidden' })
    await waiveErrors(desk, id)
    await page.reload()
    await askApproval(desk, 1)

    // The one who is asked finds it, and judges in both roles.
    await approve(other, id, (at) => shot(at, `sign-judge-${locale}`))
    const href = await signOurs(desk, 'Ольга 奥尔加', look)
    await shot(page, `sign-ours-${locale}`)
    await signAsGuest(journey, desk, href, (at) => shot(at, `sign-guest-${locale}`))

    await page.getByText(t('contract.state.active'), { exact: true }).first().waitFor()
    await shot(page, `sign-done-${locale}`)
    await look()
    expect((await api<{ state: string }>('get', `/contracts/${id}`)).state).toBe('active')
    await other.page.context().close()
    await page.context().close()
  },
)
