import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Locale } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney } from './app.ts'
import { bringRequirements, type Needs } from './bring-requirements.ts'
import { holdNext } from './hold-answer.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

const cases: (Needs & { locale: Locale })[] = [
  {
    locale: 'en',
    file: 'needs.csv',
    list: 'Warehouse system',
    rows: [
      'No.,Requirement,Priority,Phase,Acceptance criteria',
      '1.1,Acceptance of each stage by an acceptance act,Must have,1,The act is signed',
      '1.2,Zebra barcode scanners,Must have,1,Ten scanners read a pallet',
      '2.1,Dark theme,Nice to have,2,',
      '2.2,Holographic shelves,urgent,2,',
    ],
  },
  {
    locale: 'zh',
    file: '需求.csv',
    list: '仓储系统',
    rows: [
      '编号,需求,优先级,期次,验收标准',
      '1.1,每个阶段须经验收并签署验收单,必须,1,验收单已签署',
      '1.2,斑马条码扫描枪,必须,1,十把扫描枪可读托盘',
      '2.1,深色主题,可选,2,',
      '2.2,全息货架,马上,2,',
    ],
  },
  {
    locale: 'ru',
    file: 'требования.csv',
    list: 'Система для паллет',
    rows: [
      '№,Требование,Приоритет,Очередь,Критерий приёмки',
      '1.1,Приёмка каждого этапа по акту приёмки,Обязательно,1,Акт подписан',
      '1.2,Полосатые сканеры штрихкодов,Обязательно,1,Десять сканеров читают паллету',
      '2.1,Тёмная тема,Возможно,2,',
      '2.2,Голографические стеллажи,срочно,2,',
    ],
  },
]

test.each(cases)(
  'S2-17 a list is brought in from $file and held against a contract, where a must is judged and signed off by keys ($locale)',
  async ({ locale, file, list, rows }) => {
    const desk = await atWork(journey, locale)
    const { page, t, api } = desk
    const look = () => (locale === 'en' ? expectAccessible(page) : Promise.resolve())
    const contract = { name: list, kind: 'implementation', ourRole: 'customer', ruling: locale }
    const { id } = await api('post', '/contracts', contract)
    const named = (at: number) => rows[at]!.split(',')[1]!

    await page.goto(`/w/demo/contracts/${id}/coverage`)
    await look()
    await bringRequirements(desk, { file, list, rows }, { refused: 1, look })

    // From beside the contract's text to the matrix, and the list is chosen.
    await page.goto(`/w/demo/contracts/${id}`)
    await desk.panel('check', t('requirement.many'))
    await page.getByRole('link', { name: t('coverage.open') }).click()
    const lists = page.getByRole('combobox', { name: t('requirement_list.many') })
    await lists.click()
    await page.getByRole('option', { name: list, exact: true }).click()
    const done = (covered: number) =>
      page
        .locator('output')
        .getByText(t('coverage.progress', { covered, all: 2 }))
        .waitFor()
    await done(0)
    await lists.press('Escape')
    await look()

    // The clause that is most alike is proposed; keys accept it, judge and sign off.
    const row = (at: number) => page.locator('[data-requirement]').filter({ hasText: named(at) })
    const accept = page.getByRole('button', { name: t('coverage.accept', { clause: '' }).trim() })
    await accept.first().waitFor()
    const proposals = await accept.count()
    await row(1).focus()
    await page.keyboard.press('a')
    await expect.poll(() => accept.count()).toBe(proposals - 1)
    // Keys are struck faster than answers come.
    const letGo = await holdNext(page, '**/coverage')
    await page.keyboard.press('1')
    await page.keyboard.press('s')
    letGo()
    const judged = (at: number) =>
      page
        .getByRole('group', { name: t('coverage.verdict.of', { name: named(at) }) })
        .getByRole('button', { name: t('coverage.verdict.met'), exact: true, pressed: true })
        .waitFor()
    await judged(1)
    await done(1)
    await page.context().close()
  },
)
