import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locale } from '#kit/i18n.ts'
import { readyQuestions } from '#features/surveys/ready.ts'
import { saysIn } from '#features/surveys/rules.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const cases: { locale: Locale; name: string; own: string; till: string }[] = [
  {
    locale: 'en',
    name: 'Before the warehouse system',
    own: 'Read barcodes',
    till: 'Orders go to the old till',
  },
  { locale: 'zh', name: '仓储系统选型调查', own: '读取条码', till: '订单要转到旧收银系统' },
  {
    locale: 'ru',
    name: 'Перед складской системой',
    own: 'Читать штрихкоды',
    till: 'Заказы уходят в старую кассу',
  },
]

test.each(cases)(
  'S3-008 S3-009 S3-010 S3-011 colleagues are asked, functions are ranked, and words become an integration requirement ($locale)',
  async ({ locale, name, own, till }) => {
    const { page, t, button } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const question = (key: string) =>
      saysIn(
        readyQuestions.find((q) => q.key === key)!,
        locale,
      )
    const part = (of: string) => page.getByText(t(`survey.part.${of}`), { exact: true }).click()

    await page.goto('/w/demo/requirements')
    await page.getByRole('link', { name: t('survey.many') }).click()
    await button('survey.new').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: t('survey.name') }).fill(name)
    await dialog.getByRole('button', { name: t('action.save'), exact: true }).click()
    await arriveAt(page, /surveys\/[0-9a-f-]{36}/)

    // A question of one's own joins the ready ones.
    await part('questions')
    await page.getByText(t('survey.ready'), { exact: true }).first().waitFor()
    await button('survey.question.add').click()
    const fresh = t('survey.question', { number: readyQuestions.length + 1 })
    await page.getByRole('textbox', { name: fresh, exact: true }).fill(own)
    await look()
    await button('survey.questions.keep').click()
    await page.getByText(t('survey.questions.kept')).waitFor()

    await part('answer')
    const chosen = async (label: string, answer: string) =>
      page
        .getByRole('radiogroup', { name: label })
        .getByRole('radio', { name: t(answer) })
        .check()
    await chosen(question('steps'), 'survey.readiness.5')
    await chosen(question('find'), 'survey.function.1')
    await chosen(own, 'survey.function.3')
    await page.getByRole('textbox', { name: question('tied') }).fill(till)
    await look()
    await button('survey.send').click()
    await page.getByText(t('survey.sent')).waitFor()

    await part('results')
    const functions = page.getByRole('region', { name: t('survey.functions') })
    await expect.poll(() => functions.getByRole('row').nth(1).innerText()).toContain(own)
    await look()
    const integration = t('survey.make.of', { what: t('survey.make.integration'), name: till })
    await page.getByRole('button', { name: integration, exact: true }).click()
    await page.getByText(t('survey.made.done', { name: till })).waitFor()
    const words = page.getByRole('region', { name: t('survey.words') })
    await words.getByRole('link', { name: t('survey.made') }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(till).first().waitFor()
    await drawer.getByText(t('requirement.kind.integration'), { exact: true }).waitFor()
  },
)
