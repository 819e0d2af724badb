import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anchorsIn } from '#app/anchors.ts'
import { sealEvents } from '#features/events/seal.ts'
import { verifyEvidence } from '#features/evidence/verify.ts'
import { locales } from '#kit/i18n.ts'
import { makeSigner, signatureOf } from '#test/cms.ts'
import { waiveErrors } from './agreement.ts'
import { expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Made = { id: string }

test.each(locales)(
  'S2-56 S3-095 S3-096 a signature by certificate brings a contract into force, which starts an automation, and its evidence is exported (%s)',
  async (locale) => {
    const desk = await atWork(journey, locale)
    const { page, t, button, notice, api, choose } = desk
    const other = await atWork(journey, locale, 'admin@demo.test')
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)

    // What is to follow from the last signature is said in the settings.
    const title = `Поздравить ${locale} 祝贺`
    await page.goto('/w/demo/settings/automations')
    await button('automation.new').click()
    await page.getByRole('menuitem', { name: t('automation.blank'), exact: true }).click()
    await page.getByRole('textbox', { name: t('automation.name') }).fill(title)
    await page.getByRole('combobox', { name: t('automation.noun') }).click()
    await choose(t('contract.one'))
    await page.getByRole('combobox', { name: t('automation.trigger') }).click()
    await choose(t('automation.on.event'))
    await page.getByRole('combobox', { name: t('automation.event') }).click()
    await choose(t('automation.type.contract_in_force'))
    await page.getByRole('textbox', { name: t('automation.title') }).fill(title)
    const event = t('automation.type.contract_in_force')
    await page.getByText(t('automation.says.event', { noun: 'contract', event })).waitFor()
    await button('draft.keep').click()
    await notice(t('state.saved')).waitFor()
    await shot(page, `evidence-automation-${locale}`)
    await look()
    const { items } = await api<{ items: { id: string; contents: { name: string } }[] }>(
      'get',
      '/automations',
    )
    const { id: automationId } = items.find(({ contents }) => contents.name === title)!
    await other.page.goto(`/w/demo/settings/automations?automation=${automationId}`)
    await other.button('draft.approve').click()
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 1 })).waitFor()

    const me = await api<{ memberId: string }>('get', '/me')
    const { version } = await api<{ version: number }>('get', '/contract-routes')
    await api('put', '/contract-routes', { version, legalFrom: null, routes: [] })
    const { id: companyId } = await api<Made>('post', '/companies', { name: `Вомбат ${locale}` })
    const { id } = await api<Made>('post', '/contracts', {
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
    await waiveErrors(desk, id)
    const signer = 'Ольга 奥尔加'
    await api('post', `/contracts/${id}/signing`, {
      signers: [{ memberId: me.memberId }, { name: signer }],
    })

    await page.goto(`/w/demo/contracts/${id}`)
    await desk.panel('agree', t('contract.agreement'))
    await button('contract.signing.sign').click()
    const sign = page.getByRole('dialog', { name: t('contract.signing.sign') })
    await sign.getByRole('textbox', { name: t('contract.signing.position') }).fill('Директор 经理')
    await sign.getByRole('button', { name: t('contract.signing.sign'), exact: true }).click()
    await sign.waitFor({ state: 'hidden' })
    await button('contract.signing.sign').waitFor({ state: 'hidden' })

    // The other side’s own provider signed the very PDF.
    const pdf = await (await page.request.get(`/api/contracts/${id}/signing/pdf?workspace=demo`)).body()
    const made = (bytes: Buffer) => ({
      name: 'contract.p7s',
      mimeType: 'application/pkcs7-signature',
      buffer: bytes,
    })
    await button('contract.signing.file').click()
    const dialog = page.getByRole('dialog', { name: t('contract.signing.file') })
    const input = dialog.locator('input[type=file]')
    await input.setInputFiles(made(signatureOf(makeSigner(signer), Buffer.from('another'))))
    await look()
    await dialog.getByRole('button', { name: t('contract.signing.file'), exact: true }).click()
    await dialog.getByText(t('issue.contract.cms.other_document')).waitFor()
    await shot(page, `evidence-refused-${locale}`)
    await input.setInputFiles(made(signatureOf(makeSigner(signer), pdf)))
    await dialog.getByRole('button', { name: t('contract.signing.file'), exact: true }).click()
    await page.getByText(t('contract.certificate.checked')).waitFor()
    await page.getByText(t('contract.state.active'), { exact: true }).first().waitFor()

    const tasks = async () =>
      (
        await api<{ items: { title: string }[] }>(
          'get',
          `/tasks?filter=${encodeURIComponent(JSON.stringify(['subject', 'in', [companyId]]))}`,
        )
      ).items.map((task) => task.title)
    // The automations of the other languages are in force too.
    await expect.poll(tasks).toContain(title)

    const anchors = anchorsIn(journey.runtime.config.dataDir)
    const get = page.getByRole('link', { name: t('evidence.get'), exact: true })
    // Transactions of other tests on the same server put sealing off.
    const sealed = () => sealEvents(journey.runtime.pool, anchors).then(() => get.isVisible())
    await expect.poll(sealed).toBe(true)
    await shot(page, `evidence-panel-${locale}`)
    await look()
    const [download] = await Promise.all([page.waitForEvent('download'), get.click()])
    const path = join(tmpdir(), `tessera-evidence-${locale}-${process.pid}.zip`)
    await writeFile(path, await Array.fromAsync(await download.createReadStream()))
    const { about, findings: told } = await verifyEvidence(path, await anchors.read())
    expect(about?.contract.id).toBe(id)
    expect(told.filter(({ holds }) => holds !== true)).toEqual([])
    await other.page.context().close()
    await page.context().close()
  },
)
