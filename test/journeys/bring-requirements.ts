import type { atWork } from './lists.ts'

/** A file of requirements: its rows below the heading, the second of which holds names and the third weights. */
export type Needs = { file: string; list: string; rows: readonly string[] }

/** Brings requirements in from a file, from the page where a contract is held against them, into a list made for them. */
export const bringRequirements = async (
  { page, t, button }: Awaited<ReturnType<typeof atWork>>,
  { file, list, rows }: Needs,
  { refused = 0, look }: { refused?: number; look?: () => Promise<void> } = {},
): Promise<void> => {
  await page.getByRole('link', { name: t('coverage.import') }).click()
  await button('import.drop.choose').last().waitFor()
  const buffer = Buffer.from(rows.join('\r\n'))
  await page
    .locator('main input[type=file]')
    .last()
    .setInputFiles({ name: file, mimeType: 'text/csv', buffer })
  await page
    .getByRole('cell', { name: rows[1]!.split(',')[1]! })
    .first()
    .waitFor()
  await button('action.continue').last().click()
  await page.getByRole('combobox', { name: t('import.list') }).fill(list)
  const kept = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('"listId"') === true && answer.ok(),
  )
  await page.getByRole('option', { name: t('import.list.make', { name: list }) }).click()
  await kept
  await look?.()
  await button('action.continue').last().click()
  await page.getByRole('radio', { name: t('import.onMatch.update'), exact: true, checked: true }).waitFor()
  await button('import.try.start').last().click()
  const all = rows.length - 1
  const sum = t('import.sum', {
    rows: all,
    created: all - refused,
    updated: 0,
    skipped: 0,
    rejected: refused,
  })
  await page.getByText(sum).waitFor()
  for (const row of refused ? rows.slice(-refused) : [])
    await page
      .getByText(t('import.reason.import.unknown_priority', { value: row.split(',')[2]! }))
      .first()
      .waitFor()
  await button('import.try.next').last().click()
  await button('import.bring.go', { count: all - refused })
    .last()
    .click()
  await page.getByRole('tab', { name: t('import.tab.rows') }).waitFor()
  await page.getByText(sum).waitFor()
}
