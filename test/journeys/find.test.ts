import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { arriveAt, expectAccessible, type Journey, openJourney } from './app.ts'
import { atWork } from './lists.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

test.each(locales)(
  'S3-049 the find box finds in three scripts and any spelling, and gives commands, by keyboard alone (%s)',
  async (locale) => {
    const me = await atWork(journey, locale)
    const { page, t } = me
    const made = await me.api('post', '/companies', {
      name: `Ёжиков Берег ${locale}`,
      taxId: '7707083893',
      phones: ['+7 812 777-33-11'],
      emails: [`Find@${locale}-find.test`],
    })
    // Of a number's beginning there is more than of the number itself: the exact one comes first.
    await me.api('post', '/companies', { name: `770 7083893 ${locale}` })
    await page.goto('/w/demo/tasks')
    await page.getByRole('heading', { level: 1, name: t('task.many') }).waitFor()
    const box = page.getByRole('dialog', { name: t('find.title') })
    const options = box.getByRole('option')
    const ask = async (words: string) => {
      await page.keyboard.press('Control+a')
      await page.keyboard.type(words)
    }
    const begin = async () => {
      await page.keyboard.press('Control+k')
      // What is typed before the box has the focus would go elsewhere.
      await box.locator('input:focus').waitFor()
    }
    await begin()
    if (locale === 'en') await expectAccessible(page)

    for (const [words, name] of [
      ['еж', `Ёжиков Берег ${locale}`],
      ['ЁЖ', `Ёжиков Берег ${locale}`],
      ['海棠', '海棠科技有限公司'],
      ['qu', 'Quillon Media'],
    ] as const) {
      await ask(words)
      await options.filter({ hasText: name }).first().waitFor()
    }
    for (const words of [
      '8 (812) 777-33-11',
      '8127773311',
      '+7-812-777 33 11',
      '7707083893',
      `find@${locale}-find.test`,
    ]) {
      await ask(words)
      await expect.poll(() => options.first().innerText()).toContain(`Ёжиков Берег ${locale}`)
    }
    if (locale === 'en') await expectAccessible(page)
    await page.keyboard.press('Enter')
    await arriveAt(page, new RegExp(`/companies/${made.id}$`))

    // People of one name are told apart.
    await begin()
    await ask('Edgar Car')
    await options.nth(3).waitFor()
    const people = await options.allInnerTexts()
    expect(new Set(people).size).toBe(people.length)

    await ask('ъъqq')
    await box.getByText(t('find.none', { words: 'ъъqq' })).waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'hidden' })

    // Commands: a new company, another place, the keys.
    await begin()
    await ask(t('company.new'))
    await options.first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: t('company.new') }).waitFor()
    await page.keyboard.press('Escape')
    await begin()
    await ask(t('contact.many').slice(0, 5))
    const go = options.filter({ hasText: t('find.go', { place: t('contact.many') }) })
    await go.waitFor()
    // What is found comes in meanwhile and begins the choice anew.
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowUp')
        return go.getAttribute('data-combobox-selected')
      })
      .toBe('true')
    await page.keyboard.press('Enter')
    await arriveAt(page, /\/contacts$/)
    await page.keyboard.press('Shift+?')
    const keys = page.getByRole('dialog', { name: t('keys.title') })
    await keys.getByText('F2').waitFor()
    if (locale === 'en') await expectAccessible(page)
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'hidden' })
    await page.context().close()
  },
)
