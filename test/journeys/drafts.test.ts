import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const shot = process.env['SHOTS']

test.each(locales)(
  'S1-36 S3-116 a pipeline is drafted, given back, approved by another, published, and put back as it was (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const other = await atWork(journey, locale, 'admin@demo.test')
    const { page, t, button, notice } = me
    const look = async (name: string, on = page) => {
      if (locale === 'en') await expectAccessible(on)
      if (!shot) return
      await on.screenshot({ path: `${shot}/${name}-${locale}.png` })
    }
    const [first, second, won] = ['Заявка 询价', 'Offer 报价', 'Подписано 成交']
    const { id } = await me.api('post', '/pipelines', {
      name: `Путь 流程 ${locale}`,
      stages: [
        { name: first, kind: 'open', probability: 20 },
        { name: second, kind: 'open', probability: 50 },
        { name: won, kind: 'won', probability: 100 },
      ],
    })
    const address = `/w/demo/settings/pipelines?pipeline=${id}`
    await page.goto(address)
    const stages = page.getByRole('list', { name: t('pipeline.stages') }).getByRole('listitem')
    await expect.poll(() => stages.count()).toBe(3)
    await button('pipeline.stage.remove', { name: second }).click()
    await page.getByRole('button', { name: `${t('pipeline.stage.details')}: ${first}` }).click()
    await stages.first().getByLabel(t('pipeline.probability')).fill('30')
    await button('draft.keep').click()
    const differs = (key: string, params: object) =>
      page.getByRole('listitem').filter({ hasText: t(`pipeline.difference.${key}`, { ...params }) })
    await differs('probability', { stage: first, from: 20, to: 30 }).waitFor()
    await differs('removed', { stage: second }).waitFor()
    expect(await button('draft.publish').isDisabled()).toBe(true)
    await look('draft')

    await button('draft.ask').click()
    const asks = page.getByRole('dialog', { name: t('draft.ask') })
    await asks.getByLabel(t('draft.ask.note')).fill('Нужно быстрее 更快')
    await look('ask')
    await asks.getByRole('button', { name: t('draft.ask'), exact: true }).click()
    await page.getByText(t('draft.state.review'), { exact: true }).waitFor()
    expect(await button('draft.approve').count()).toBe(0)

    await other.page.goto(address)
    await other.page.getByText('Нужно быстрее 更快').waitFor()
    await look('review', other.page)
    await other.button('draft.return').click()
    const gives = other.page.getByRole('dialog', { name: t('draft.return') })
    await gives.getByRole('textbox').fill('Почему? 为什么？')
    await gives.getByRole('button', { name: t('draft.return'), exact: true }).click()
    // The page hears of it by itself.
    await page.getByText('Почему? 为什么？').waitFor()
    await look('returned')
    await button('draft.ask').click()
    await asks.getByRole('button', { name: t('draft.ask'), exact: true }).click()
    await other.page.getByText(t('draft.state.review'), { exact: true }).waitFor()
    await other.button('draft.approve').click()
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 2 })).waitFor()
    await expect.poll(() => stages.count()).toBe(2)

    await button('edition.many').click()
    const versions = page.getByRole('dialog', { name: t('edition.many') })
    await versions.getByText(t('pipeline.difference.removed', { stage: second })).waitFor()
    await versions.getByRole('button', { name: t('edition.look', { number: 1 }) }).click()
    await versions.getByText(second, { exact: false }).last().waitFor()
    await look('versions')
    await versions.getByRole('button', { name: t('edition.back', { number: 1 }) }).click()
    await differs('added', { stage: second }).waitFor()
    await look('back')
    await button('draft.publish').click()
    await notice(t('draft.published', { number: 3 })).waitFor()
    await expect.poll(() => stages.count()).toBe(3)

    await button('pipeline.stage.add').click()
    await button('draft.keep').click()
    await button('draft.drop').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('draft.drop'), exact: true })
      .click()
    await expect.poll(() => stages.count()).toBe(3)
    await page.context().close()
    await other.page.context().close()
  },
)
