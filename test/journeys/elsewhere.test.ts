import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anchorsIn } from '#app/anchors.ts'
import { sealEvents } from '#features/events/seal.ts'
import { verifyEvidence } from '#features/evidence/verify.ts'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney, shot } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'S3-095 S3-096 a contract that was signed on paper is entered with its scan, taken back as a mistake, entered again, and proven (%s)',
  async (locale) => {
    const desk = await atWork(journey, locale)
    const { page, t, button, api } = desk
    const look = () => (locale === 'en' ? expectAccessible(page) : Promise.resolve())
    const { id } = await api('post', '/contracts', {
      name: `Стеллажи 货架 ${locale}`,
      kind: 'other',
      ourRole: 'supplier',
      ruling: locale,
    })
    const words = { [locale]: { heading: 'Полки 货架 Shelves', text: 'Text {{price}}' } }
    await api('put', `/contracts/${id}/text`, {
      edits: [{ kind: 'add', after: null, clauses: [{ code: 'scope', depth: 1, words }] }],
    })
    await page.goto(`/w/demo/contracts/${id}`)
    await desk.panel('agree', t('contract.agreement'))
    await page.getByText(t('contract.obstacle.unreviewed')).waitFor()

    const dialog = page.getByRole('dialog', { name: t('contract.elsewhere') })
    const send = dialog.getByRole('button', { name: t('contract.elsewhere'), exact: true })
    const scan = { name: 'Скан 扫描 scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF scan') }
    const enter = async () => {
      await button('contract.elsewhere').click()
      await dialog.getByText(t('contract.obstacle.unreviewed')).waitFor()
      expect(await send.isDisabled()).toBe(true)
      const day = dialog.getByRole('button', { name: t('contract.elsewhere.on') })
      await day.click()
      await page.getByRole('button', { name: t('date.previousMonth') }).click()
      await page.getByRole('table').getByRole('button').nth(10).click()
      for (const [side, name] of [
        ['ours', 'Анна 安娜'],
        ['theirs', 'Ольга 奥尔加'],
      ] as const) {
        const people = dialog.getByRole('group', { name: t(`contract.elsewhere.${side}`) })
        await people.getByRole('textbox', { name: t('contract.elsewhere.name') }).fill(name)
        await people.getByRole('textbox', { name: t('contract.elsewhere.position') }).fill('Директор 经理')
      }
      await dialog.locator('input[type=file]').setInputFiles(scan)
    }
    const answered = (path: string) =>
      page.waitForResponse(
        (response) => response.url().includes(path) && response.request().method() !== 'GET',
      )
    const done = page.getByText(t('contract.elsewhere.done'), { exact: true })

    await enter()
    await shot(page, `elsewhere-dialog-${locale}`)
    await look()
    await Promise.all([answered('/signed-elsewhere'), send.click()])
    await done.waitFor()
    await page.getByText(t('contract.state.active'), { exact: true }).first().waitFor()
    await shot(page, `elsewhere-done-${locale}`)
    await look()

    // It was the wrong one.
    await button('contract.elsewhere.back').click()
    const back = page.getByRole('dialog', { name: t('contract.elsewhere.back') })
    await back.getByRole('textbox', { name: t('contract.elsewhere.back.words') }).fill('Ошибка 错误')
    await shot(page, `elsewhere-back-${locale}`)
    await Promise.all([
      answered('/withdrawal'),
      back.getByRole('button', { name: t('contract.elsewhere.back'), exact: true }).click(),
    ])
    await done.waitFor({ state: 'hidden' })
    await page.getByText(t('contract.obstacle.unreviewed')).waitFor()
    await page.getByRole('link', { name: scan.name, exact: true }).waitFor()
    await shot(page, `elsewhere-taken-${locale}`)
    await look()

    await page.setViewportSize({ width: 390, height: 844 })
    await desk.panel('agree', t('contract.agreement'))
    await enter()
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(390)
    await shot(page, `elsewhere-dialog-phone-${locale}`)
    await Promise.all([answered('/signed-elsewhere'), send.click()])
    await done.waitFor()
    expect(await width()).toBeLessThanOrEqual(390)
    await shot(page, `elsewhere-done-phone-${locale}`)

    const file = page
      .getByRole('region', { name: t('contract.signing'), exact: true })
      .getByRole('link', { name: scan.name, exact: true })
    const [scanned] = await Promise.all([page.waitForEvent('download'), file.click()])
    expect(scanned.suggestedFilename()).toBe(scan.name)
    expect(await readFile(await scanned.path(), 'utf8')).toBe('%PDF scan')

    const anchors = anchorsIn(journey.runtime.config.dataDir)
    const get = page.getByRole('link', { name: t('evidence.get'), exact: true })
    // Transactions of other tests on the same server put sealing off.
    const sealed = () => sealEvents(journey.runtime.pool, anchors).then(() => get.isVisible())
    await expect.poll(sealed).toBe(true)
    const [download] = await Promise.all([page.waitForEvent('download'), get.click()])
    const path = join(tmpdir(), `tessera-elsewhere-${locale}-${process.pid}.zip`)
    await writeFile(path, await Array.fromAsync(await download.createReadStream()))
    const { findings } = await verifyEvidence(path, await anchors.read())
    expect(findings.filter(({ holds }) => holds !== true)).toEqual([
      { holds: null, what: 'elsewhere', name: 'Анна 安娜' },
      { holds: null, what: 'elsewhere', name: 'Ольга 奥尔加' },
    ])

    await page.setViewportSize({ width: 1280, height: 900 })
    await desk.panel('history', t('timeline.title'))
    await page.getByText('Ошибка 错误').waitFor()
    await shot(page, `elsewhere-history-${locale}`)
    await page.context().close()
  },
)
