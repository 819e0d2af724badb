import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { holdNext } from './hold-answer.ts'
import { atWork } from './lists.ts'

const shots = process.env['SHOTS']
let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const says = {
  en: {
    stage: 'Go-live',
    result: 'System in daily use',
    must: 'Backups every night',
    fault: 'The restore fails',
    reason: 'It was another contract',
  },
  zh: {
    stage: '上线',
    result: '系统投入日常使用',
    must: '每晚备份',
    fault: '恢复失败',
    reason: '是另一份合同',
  },
  ru: {
    stage: 'Запуск',
    result: 'Система в ежедневной работе',
    must: 'Резервная копия каждую ночь',
    fault: 'Восстановление не работает',
    reason: 'Это был другой договор',
  },
} as const

test.each(locales)(
  'S2-17 a requirement goes from its clause to what is handed over, refused, handed over again and accepted (%s)',
  async (locale) => {
    const desk = await atWork(journey, locale)
    const { page, t, button, api } = desk
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const shot = async (name: string) => {
      if (shots) await page.screenshot({ path: `${shots}/${name}-${locale}.png`, fullPage: true })
    }
    const { stage, result, must, fault, reason } = says[locale]
    const contract = {
      name: `Stock 库存 ${stage}`,
      kind: 'implementation',
      ourRole: 'customer',
      ruling: locale,
    }
    const { id } = await api('post', '/contracts', contract)
    const stages = [
      { name: { [locale]: stage }, result: { [locale]: result }, due: '2026-03-31', price: null },
    ]
    const edit = { kind: 'term', name: 'price.stages', was: null, is: stages }
    await api('put', `/contracts/${id}/text`, { edits: [edit] })
    const { id: listId } = await api('post', '/requirement-lists', { name: `Stock ${locale}` })
    const asked = [
      { name: must, priority: 'must', criterion: result },
      { name: 'Тёмная тема 深色', priority: 'should', release: 2 },
    ]
    for (const one of asked) await api('post', '/requirements', { listId, ...one })
    type Coverage = { items: { requirement: { id: string } }[] }
    const { items } = await api<Coverage>('put', `/contracts/${id}/coverage/lists`, {
      was: [],
      lists: [listId],
    })
    const covers = items.map(({ requirement }) => ({
      requirementId: requirement.id,
      version: 0,
      answer: 'yes',
      clauses: ['stages.table'],
    }))
    await api('put', `/contracts/${id}/coverage`, { covers })

    // The stage of the contract's own text becomes a deliverable, once.
    const open = async () => {
      await page.goto(`/w/demo/contracts/${id}`)
      await desk.panel('check', t('deliverable.many'))
    }
    await open()
    await button('deliverable.takeOver', { count: 1 }).click()
    const card = page.getByRole('region', { name: `1. ${stage}` })
    await card.getByText(t('deliverable.taken')).waitFor()
    expect(await button('deliverable.takeOver', { count: 1 }).count()).toBe(0)
    await look()
    await shot('deliverables-planned')

    // In the matrix keys are struck faster than answers come: judged, signed off, and linked to what its clause promises.
    await page.goto(`/w/demo/contracts/${id}/coverage`)
    const row = (name: string) => page.locator('[data-requirement]').filter({ hasText: name })
    await row(must).focus()
    const letGo = await holdNext(page, '**/coverage')
    for (const key of ['1', 's', 'd']) await page.keyboard.press(key)
    letGo()
    const said = (key: string, params: object) =>
      page
        .locator('output')
        .getByText(t(key, { ...params }))
        .waitFor()
    await said('coverage.progress', { covered: 1, all: 1 })
    await said('coverage.acceptance', { accepted: 0, all: 2 })
    await row(asked[1]!.name).focus()
    await page.keyboard.press('d')
    await expect.poll(() => page.getByRole('button', { name: `1. ${stage}`, exact: true }).count()).toBe(2)
    expect(await page.getByText(t('refusal.common.stale')).count()).toBe(0)
    await shot('matrix-linked')

    // Once it is signed it is handed over, tested and refused; with the must that failed it cannot be accepted as it is.
    await journey.runtime.pool.query(`update contract set state = 'active' where id = $1`, [id])
    await open()
    await button('deliverable.handOver.of', { name: stage }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: t('deliverable.handOver.customer'), exact: true }).click()
    await button('deliverable.judge.of', { name: stage }).click()
    const answer = (name: string, key: string) =>
      dialog
        .getByRole('radiogroup', { name: t('coverage.test.of', { name }) })
        .getByText(t(key), { exact: true })
        .click()
    const outcome = (key: string) =>
      dialog
        .getByRole('radiogroup', { name: t('deliverable.result'), exact: true })
        .getByText(t(`deliverable.result.${key}`), { exact: true })
        .click()
    const undo = (key: string) =>
      desk
        .notice(t(key))
        .last()
        .getByRole('button', { name: t('action.undo') })
        .click()
    const send = () => dialog.getByRole('button', { name: t('deliverable.judge'), exact: true }).click()
    await answer(must, 'coverage.tested.failed')
    await dialog.getByRole('textbox', { name: t('coverage.test.words') }).fill(fault)
    await outcome('accepted')
    await send()
    await dialog.getByRole('alert').getByText(must).waitFor()
    await look()
    await shot('judge-refused')
    await outcome('refused')
    await dialog.getByRole('textbox', { name: t('deliverable.words.refused') }).fill(fault)
    await dialog
      .getByRole('textbox', { name: t('deliverable.evidence') })
      .fill('https://example.test/protocol')
    await dialog.locator('input[type=file]').setInputFiles([
      { name: 'протокол 测试.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
      { name: 'restore.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('seen') },
    ])
    await send()
    await card.getByText(t('deliverable.state.refused'), { exact: true }).waitFor()
    const file = (name: string) => card.getByRole('link', { name, exact: true })
    await file('протокол 测试.pdf').waitFor()

    // One file too many is taken away and put back; what was attached is handed out as it came.
    await button('file.remove', { name: 'restore.jpg' }).click()
    await file('restore.jpg').waitFor({ state: 'detached' })
    await undo('file.removed')
    const download = page.waitForEvent('download')
    await file('restore.jpg').click()
    expect((await download).suggestedFilename()).toBe('restore.jpg')
    await look()
    await shot('deliverables-refused')

    // Handed over again, it holds; the round before stays to be read.
    await button('deliverable.handOver.of', { name: stage }).click()
    await dialog.getByRole('button', { name: t('deliverable.handOver.again'), exact: true }).click()
    const accept = async () => {
      await button('deliverable.judge.of', { name: stage }).click()
      await dialog.getByRole('button', { name: t('coverage.test.all'), exact: true }).click()
      await send()
      await card.getByText(t('deliverable.state.accepted'), { exact: true }).waitFor()
    }
    await accept()
    await undo('deliverable.judged')
    await card.getByText(t('deliverable.state.handed_over'), { exact: true }).waitFor()
    await accept()
    await card.getByText(fault).waitFor()
    await look()
    await shot('deliverables-accepted')
    await page.goto(`/w/demo/contracts/${id}/coverage`)
    await said('coverage.acceptance', { accepted: 2, all: 2 })
    await row(must).click()
    const told = (key: string) =>
      page.locator('strong').getByText(t(`coverage.tested.${key}`), { exact: true })
    await told('passed').waitFor()
    await told('failed').waitFor()
    await look()
    await told('failed').scrollIntoViewIfNeeded()
    await shot('matrix-accepted')
    await page.setViewportSize({ width: 390, height: 844 })
    await told('failed').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await shot('matrix-phone')

    // It was accepted by mistake: the result is taken back with its reason, the marks of the matrix with it, and the history says so.
    await page.setViewportSize({ width: 1280, height: 900 })
    await open()
    await button('deliverable.withdrawResult.of', { name: stage }).click()
    await dialog.getByRole('textbox', { name: t('deliverable.reason') }).fill(reason)
    await look()
    await dialog.getByRole('button', { name: t('deliverable.withdrawResult'), exact: true }).click()
    await card.getByText(t('deliverable.state.handed_over'), { exact: true }).waitFor()
    await desk.panel('history', t('timeline.title'))
    await page.getByText(reason).first().waitFor()
    await page.goto(`/w/demo/contracts/${id}/coverage`)
    await said('coverage.acceptance', { accepted: 0, all: 2 })
    await page.context().close()
  },
)
