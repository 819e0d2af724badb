import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

type Pipeline = { id: string; name: string; stages: { id: string }[] }

test.each(locales)(
  'S3-025 S3-116 a pipeline is begun from a ready one, changed, saved as a file, and made again from it (%s)',
  async (locale) => {
    const { page, t, button, menu, notice, api } = await atWork(journey, locale)
    await page.goto('/w/demo/settings/pipelines')
    const name = page.getByRole('textbox', { name: t('pipeline.name'), exact: true })
    await name.waitFor()
    const choices = page.getByRole('radio')
    const before = await choices.count()
    await button('pipeline.new').click()
    await menu('pipeline.template.b2b-software').click()
    await expect.poll(() => choices.count()).toBe(before + 1)
    await expect.poll(() => name.inputValue()).toBe(t('pipeline.template.b2b-software'))
    const stages = page.getByRole('list', { name: t('pipeline.stages') }).getByRole('listitem')
    expect(await stages.count()).toBe(8)

    const called = `Way ${locale}`
    await name.fill(called)
    const goals = t('pipeline.template.b2b-software.goals')
    await button('pipeline.stage.remove', { name: goals }).click()
    const meeting = t('pipeline.template.b2b-software.meeting')
    await page.getByRole('button', { name: `${t('pipeline.stage.details')}: ${meeting}` }).click()
    await stages.nth(2).getByLabel(t('pipeline.mostDays')).fill('9')
    const item = stages.nth(2).getByRole('combobox', { name: t('pipeline.checklist') })
    await item.fill(`Agenda ${locale}`)
    await item.press('Enter')
    if (locale === 'en') await expectAccessible(page)
    await button('draft.keep').click()
    await notice(t('state.saved')).waitFor()
    // It is not in force before somebody else has seen it: here the administrator has.
    const { items: all } = await api<{ items: Pipeline[] }>('get', '/pipelines')
    // The newest of those that are called so; the demo has one in English.
    const { id } = all.findLast((p) => p.name === t('pipeline.template.b2b-software'))!
    const admin = await atWork(journey, 'en', 'admin@demo.test')
    await admin.api('post', `/pipelines/${id}/draft/answers`, { version: 1, approved: true })
    await admin.page.context().close()
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 2 })).waitFor()
    await expect.poll(() => page.getByText(t('draft.notInForce')).count()).toBe(0)
    await expect.poll(() => stages.count()).toBe(7)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('pipeline.file.export').click(),
    ])
    expect(download.suggestedFilename()).toBe(`${called}.json`)
    const path = join(tmpdir(), `pipeline-${locale}.json`)
    await download.saveAs(path)
    const file = JSON.parse(readFileSync(path, 'utf8')) as { name: string; stages: unknown[] }
    expect(file.stages).toHaveLength(7)
    expect(file.stages[2]).toMatchObject({ name: meeting, mostDays: 9, checklist: [`Agenda ${locale}`] })

    writeFileSync(path, JSON.stringify({ ...file, name: `Again ${locale}` }))
    const bring = async (from: string) => {
      await button('pipeline.new').click()
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        menu('pipeline.file.import').click(),
      ])
      await chooser.setFiles(from)
    }
    await bring(path)
    await expect.poll(() => name.inputValue()).toBe(`Again ${locale}`)
    const { items } = await api<{ items: Pipeline[] }>('get', '/pipelines')
    const [one, other] = [called, `Again ${locale}`].map((n) =>
      items.find((p) => p.name === n)!.stages.map(({ id: _, ...stage }) => stage),
    )
    expect(other).toEqual(one)

    writeFileSync(path, 'no pipeline')
    await bring(path)
    await notice(t('pipeline.file.unreadable')).waitFor()

    await button('action.delete').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('action.delete') })
      .click()
    await expect.poll(() => page.getByText(`Again ${locale}`).count()).toBe(0)
    await page.context().close()
  },
)

test.each(locales)(
  'S3-116 a file is taken over a pipeline in use, its deals stay with their stages, and then it is retired (%s)',
  async (locale) => {
    const { page, t, button, notice, api } = await atWork(journey, locale)
    const step = (name: string, kind = 'open') => ({ name, kind, probability: kind === 'won' ? 100 : 30 })
    const called = `In use ${locale}`
    const stages = [step('One'), step('Two'), step('Won', 'won')]
    const made = await api<Pipeline>('post', '/pipelines', { name: called, stages })
    const deal = (at: number) =>
      api('post', '/deals', { name: `Standing ${locale}`, source: 'site', stageId: made.stages[at]!.id })
    const [first, second] = [await deal(0), await deal(1)]
    const path = join(tmpdir(), `over-${locale}.json`)
    const file = { format: 'tessera.pipeline/1', name: called, stages: [step('One'), step('New'), stages[2]] }
    writeFileSync(path, JSON.stringify(file))

    await page.goto(`/w/demo/settings/pipelines?pipeline=${made.id}`)
    const names = page.getByRole('list', { name: t('pipeline.stages') }).getByRole('listitem')
    await expect.poll(() => names.count()).toBe(3)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button('pipeline.file.over').click(),
    ])
    await chooser.setFiles(path)
    await notice(t('pipeline.file.taken', { name: called })).waitFor()
    await page
      .getByLabel(t('pipeline.successor', { name: 'Two' }))
      .first()
      .waitFor()
    await button('draft.keep').click()
    await notice(t('state.saved')).waitFor()
    const admin = await atWork(journey, 'en', 'admin@demo.test')
    await admin.api('post', `/pipelines/${made.id}/draft/answers`, { version: 1, approved: true })
    await admin.page.context().close()
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 2 })).waitFor()
    for (const { id } of [first, second])
      expect(await api(`get`, `/deals/${id}`)).toMatchObject({ stageId: made.stages[0]!.id })

    if (locale === 'en') await expectAccessible(page)
    const retired = page.getByRole('switch', { name: t('pipeline.retire') })
    await retired.click()
    const said = notice(t('pipeline.retire.done', { name: called }))
    await said.waitFor()
    await page
      .getByText(t('pipeline.retired.name', { name: called }))
      .first()
      .waitFor()
    await expect(deal(0)).rejects.toThrow('pipeline.retired')
    await said.getByRole('button', { name: t('action.undo') }).click()
    await expect.poll(() => retired.isChecked()).toBe(false)
    await page.context().close()
  },
)
