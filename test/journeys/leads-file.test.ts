import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Locale } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

/** What came home from a fair: nobody wrote down where it came from, and one of them asked twice. */
const cases: { locale: Locale; file: string; rows: string[] }[] = [
  {
    locale: 'en',
    file: 'fair.csv',
    rows: [
      'Date,Name,Company,Phone,Looking for,Company size',
      '2025-03-04 10:15,Ona Pell,Tidewrack Haulage,+44 20 7946 0711,Winter tyres,Over 250 people',
      '2025-03-04 11:40,Ona Pell,Tidewrack Haulage,+44 (20) 79460711,The same again,Over 250 people',
      '2025-03-04 12:05,,,,Asked and left,',
      '2025-03-05 09:20,Iver Strand,Marl & Sons,+44 20 7946 0712,Storage,11–50 people',
    ],
  },
  {
    locale: 'zh',
    file: '展会.csv',
    rows: [
      '提交时间,姓名,公司名称,手机号,意向产品,公司规模',
      '2025-03-04 10:15,傅岚,潮汐货运有限公司,+86 10 5555 0721,冬季轮胎,250 人以上',
      '2025-03-04 11:40,傅岚,潮汐货运有限公司,+86 (10) 55550721,还是轮胎,250 人以上',
      '2025-03-04 12:05,,,,问完就走,',
      '2025-03-05 09:20,龚澈,泥灰石材,+86 10 5555 0722,仓储,11–50 人',
    ],
  },
  {
    locale: 'ru',
    file: 'выставка.csv',
    rows: [
      'Дата обращения,ФИО,Компания,Телефон,Что интересует,Размер компании',
      '2025-03-04 10:15,Ева Ледова,Приливные грузы,+7 495 555-07-31,Зимние шины,Больше 250 человек',
      '2025-03-04 11:40,Ева Ледова,Приливные грузы,8 (495) 555-07-31,Снова шины,Больше 250 человек',
      '2025-03-04 12:05,,,,Спросили и ушли,',
      '2025-03-05 09:20,Яр Мергелев,Мергель и сыновья,+7 495 555-07-32,Хранение,11–50 человек',
    ],
  },
]

test.each(cases)(
  'S3-139 S3-132 S3-038 leads of a fair come in from $file, are somebody’s at once, found, and taken back ($locale)',
  async ({ locale, file, rows }) => {
    const { page, t, button, menu } = await atWork(journey, locale)
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const last = (key: string, params?: Record<string, unknown>) => button(key, params).last()
    const [person, company, topic] = [1, 2, 4].map((at) => rows[1]!.split(',')[at]!)
    const name = `${company} — ${topic}`

    await page.goto('/w/demo/leads')
    await button('action.more').first().click()
    await menu('list.import').click()
    await last('import.drop.choose').waitFor()
    const buffer = Buffer.from(rows.join('\r\n'))
    await page
      .locator('main input[type=file]')
      .last()
      .setInputFiles({ name: file, mimeType: 'text/csv', buffer })
    await page.getByRole('cell', { name: company! }).first().waitFor()
    await look()
    await last('action.continue').click()

    // The file does not say where they came from: somebody does.
    const missing = page.getByText(t('import.map.missing', { count: 1, fields: t('lead.source') }))
    await missing.waitFor()
    await look()
    await page.getByRole('combobox', { name: t('import.source') }).click()
    await page.getByRole('option', { name: t('lead.source.event'), exact: true }).click()
    await missing.waitFor({ state: 'hidden' })
    await last('action.continue').click()
    await page.getByRole('radio', { name: t('import.onMatch.skip'), exact: true, checked: true }).waitFor()
    await look()
    await last('import.try.start').click()
    const sum = t('import.sum', { rows: 4, created: 2, updated: 0, skipped: 1, rejected: 1 })
    await page.getByText(sum).waitFor()
    await page.getByText(t('import.reason.import.nobody_asks')).first().waitFor()
    await look()
    await last('import.try.next').click()
    await last('import.bring.go', { count: 2 }).click()
    await page.getByRole('tab', { name: t('import.tab.rows') }).waitFor()
    await page.getByText(sum).waitFor()
    const result = page.url()
    await look()

    await page.keyboard.press('Control+k')
    const found = page.getByRole('dialog', { name: t('find.title') })
    await found.getByRole('combobox').pressSequentially(person!)
    await found.getByRole('option').filter({ hasText: name }).first().click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    // Large customers are the head's, by a rule that says so.
    await page.getByText('Large customers to the head').first().waitFor()
    await page.getByText(t('lead.source.event')).first().waitFor()
    await look()

    await page.goto(result)
    await last('import.undo').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('import.undo.go') })
      .click()
    await page.getByText(t('import.undone.title')).waitFor()
    await page.goto('/w/demo/leads')
    await page.getByRole('grid', { name: t('lead.many') }).waitFor()
    expect(await page.getByText(name).count()).toBe(0)
    await page.context().close()
  },
)
