import { readFile } from 'node:fs/promises'
import iconv from 'iconv-lite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locale } from '#kit/i18n.ts'
import { expectAccessible, type Journey, openJourney, signIn, type Words, wordsOf } from './app.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.stop())

/** A file as people have it: in their code page, their language, with doubles and slips. */
type Case = {
  locale: Locale
  file: string
  encoding: string
  delimiter: string
  headers: [string, string, string, string, string, string]
  /** Names of three scripts, each with two characters that find it; what the file cannot spell is the demo's. */
  names: [name: string, find: string][]
  demo?: [name: string, find: string]
  /** How the reader names the encoding when asked. */
  reads?: string
  /** Rows beside the few that are looked at. */
  more?: number
}
const cases: Case[] = [
  {
    locale: 'en',
    file: 'customers.csv',
    encoding: 'utf8',
    delimiter: ',',
    headers: ['Company', 'Email', 'Phone', 'City', 'Contact person', 'Created'],
    names: [
      ['Ajxa Ferries', 'jx'],
      ['Щъёво Сервис', 'ъе'],
      ['麒麟航运', '麒麟'],
    ],
  },
  {
    locale: 'ru',
    file: 'клиенты.csv',
    encoding: 'windows-1251',
    delimiter: ';',
    headers: ['Название', 'Почта', 'Телефон', 'Город', 'Контактное лицо', 'Дата создания'],
    names: [
      ['Дъёмов Лес', 'ъё'],
      ['Uqzo Mills', 'qz'],
    ],
    demo: ['北辰机械有限公司', '北辰'],
  },
  {
    locale: 'zh',
    file: '客户.csv',
    encoding: 'gb18030',
    reads: 'GB18030',
    more: 100_000,
    delimiter: ',',
    headers: ['公司名称', '邮箱', '电话', '城市', '联系人', '创建时间'],
    names: [
      ['貔貅造纸有限公司', '貔貅'],
      ['Фъюти Бумага', 'ъю'],
      ['Bqvi Paper', 'qv'],
    ],
  },
]

const day = '31/31/2023'
const slip = 'not a mail'

/** Rows of a base that nobody prepared: three scripts, one in fifty a double with a newer telephone, as many with a broken day or mail. */
const heap = (count: number, locale: Locale) => {
  const sum = { created: 0, updated: 0, rejected: 0 }
  const names = ['东方贸易', 'Север Снаб', 'Marlow Tools']
  const rows = Array.from({ length: count }, (_, i) => {
    const kind = i % 50 === 49 ? 'updated' : i % 50 === 20 ? 'rejected' : 'created'
    sum[kind]++
    const mail = `heap${kind === 'updated' ? i - 1 : i}@${locale}.test`
    const [wrongMail, wrongDay] = [kind === 'rejected' && i % 100 < 50, kind === 'rejected' && i % 100 >= 50]
    return [
      `${names[i % names.length]} ${kind === 'updated' ? i - 1 : i}`,
      wrongMail ? slip : mail,
      `+7 499 ${String(1_000_000 + i)}`,
      '',
      '',
      wrongDay ? day : `0${(i % 9) + 1}/0${(i % 7) + 1}/2023`,
    ]
  })
  return { rows, sum }
}

const fileOf = ({ locale, headers, names, delimiter, encoding, more = 0 }: Case) => {
  const at = `${locale}.test`
  const good = names.map(([name], i) => [
    name,
    `office${i}@${at}`,
    `+7 495 123-45-0${i}`,
    'X',
    '',
    `0${i + 1}/04/2023`,
  ])
  const rest = heap(more, locale)
  const rows = [
    ...good,
    [names[0]![0], `office0@${at}`, '+7 495 765-43-21', 'Y', '', ''],
    ['Slip of the pen', slip, '', '', '', '02/05/2023'],
    ['Day that never was', `never@${at}`, '', '', '', day],
    ...rest.rows,
  ]
  const text = [headers, ...rows].map((row) => `${row.join(delimiter)}\r\n`).join('')
  return {
    file: iconv.encode(text, encoding),
    sum: {
      rows: rows.length,
      created: names.length + rest.sum.created,
      updated: 1 + rest.sum.updated,
      skipped: 0,
      rejected: 2 + rest.sum.rejected,
    },
  }
}

/** The rejected rows as somebody sets them right in a spreadsheet. */
const corrected = (rejected: string, locale: Locale): string => {
  let n = 0
  return rejected
    .replaceAll(new RegExp(`(?<=[,;])${slip}(?=[,;])`, 'g'), () => `slip${n++}@${locale}.test`)
    .replaceAll(day, '30/11/2023')
}

const findIn = async (page: Page, t: Words, words: string) => {
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: t('find.title') })
  await dialog.getByRole('combobox').pressSequentially(words)
  return dialog.getByRole('option')
}

const leave = async (page: Page, t: Words) => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: t('find.title') }).waitFor({ state: 'hidden' })
}

test.each(cases)(
  'S3-139 S3-033 a base comes in from $file, is corrected, found, edited and taken back ($locale)',
  { timeout: 1_800_000 },
  async (one) => {
    const { locale, names } = one
    const { file, sum } = fileOf(one)
    const [page, t] = [await signIn(journey, locale), await wordsOf(locale)]
    page.setDefaultTimeout(60_000)
    const patience = { timeout: one.more ? 900_000 : 60_000 }
    // The last of that name: in Chinese a step above is called like the button below.
    const button = (key: string, params?: Record<string, unknown>) =>
      page.getByRole('button', { name: t(key, params), exact: true }).last()
    // Every page is looked at once; the languages differ in words, not in structure.
    const look = () => (locale === 'en' ? expectAccessible(page) : undefined)
    const upload = (name: string, buffer: Buffer) =>
      page.locator('main input[type=file]').last().setInputFiles({ name, mimeType: 'text/csv', buffer })
    const go = async (count: number) => {
      await button('import.try.next').click()
      await look()
      await button('import.bring.go', { count }).click()
      await page.getByRole('tab', { name: t('import.tab.rows') }).waitFor(patience)
    }

    await page.goto('/w/demo/imports')
    await page.getByRole('heading', { level: 1, name: t('import.many') }).waitFor()
    await look()
    await page.goto('/w/demo/imports/new')
    await button('import.drop.choose').waitFor()
    await look()
    await upload(one.file, file)

    // The letters are confirmed, or chosen by looking at them; the rows follow at once.
    if (one.reads) {
      const wrong = button('import.encoding.wrong')
      await wrong
        .or(page.getByRole('radiogroup', { name: t('import.encoding.which') }))
        .first()
        .waitFor()
      if (await wrong.isVisible()) await wrong.click()
      await page.getByRole('radio', { name: new RegExp(one.reads) }).click()
    }
    await page.getByRole('cell', { name: names[0]![0] }).first().waitFor()
    await look()
    await button('action.continue').click()
    // Nobody guesses what 01/04/2023 means.
    await page.getByText(t('import.map.answer')).waitFor()
    await look()
    await page.getByRole('radio', { name: new RegExp(t('import.dates.dmy')) }).click()
    await button('action.continue').click()
    await page.getByRole('heading', { name: t('import.match.title') }).waitFor()
    await page.getByText(t('import.draft.kept')).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: t('import.match.title') }).waitFor()
    await look()
    await button('import.try.start').click()

    await page.getByText(t('import.sum', sum)).waitFor(patience)
    await page.locator('[data-faulty]').first().waitFor()
    expect((await page.locator('[data-faulty]').allInnerTexts()).slice(0, 2)).toEqual([slip, day])
    await look()
    await go(sum.created + sum.updated)
    await page.getByText(t('import.sum', sum)).waitFor(patience)
    const first = page.url()
    await look()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t('import.download.rejected', { count: sum.rejected }) }).click(),
    ])
    const rejected = await readFile((await download.path()) ?? '', 'utf8')
    await upload('corrected.csv', Buffer.from(corrected(rejected, locale)))
    const again = { rows: sum.rejected, created: sum.rejected, updated: 0, skipped: 0, rejected: 0 }
    await page.getByText(t('import.sum', again)).waitFor(patience)
    await go(sum.rejected)
    await page.getByText(t('import.sum.right')).waitFor()

    for (const [name, words] of [...names, ...(one.demo ? [one.demo] : [])]) {
      await (await findIn(page, t, words)).filter({ hasText: name }).first().waitFor()
      await leave(page, t)
    }

    const [edited, words] = names[0]!
    await (await findIn(page, t, words)).filter({ hasText: edited }).first().click()
    await page.getByRole('heading', { level: 1, name: edited }).waitFor()
    await look()
    await page.getByRole('button', { name: t('record.edit', { field: t('company.name') }) }).click()
    await page.getByRole('textbox', { name: t('company.name') }).fill(`${edited} & Co`)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `${edited} & Co` }).waitFor()
    const change = page
      .getByRole('listitem')
      .filter({ hasText: t('event.company.updated', { who: 'Olga Sedova' }) })
    await change
      .filter({ hasText: `${edited} & Co` })
      .first()
      .waitFor()

    await page.goto(first)
    await button('import.undo').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('import.undo.go') })
      .click()
    await page.getByText(t('import.undone.title')).waitFor(patience)
    // What somebody has worked on since stays, and is named.
    await page.getByRole('link', { name: `${edited} & Co` }).waitFor()
    await look()
    const gone = await findIn(page, t, names[1]![1])
    await page
      .getByText(t('find.none', { words: names[1]![1] }))
      .or(gone.first())
      .first()
      .waitFor()
    expect(await gone.filter({ hasText: names[1]![0] }).count()).toBe(0)
    await page.context().close()
  },
)
