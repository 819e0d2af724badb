import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Locale } from '#kit/i18n.ts'
import { type Journey, signIn, wordsOf } from './app.ts'

export type Words = Awaited<ReturnType<typeof wordsOf>>

/** Somebody of the demo company at work in their language: the page, its words, and ways to find things by what is read. */
export const atWork = async (journey: Journey, locale: Locale, email = 'owner@demo.test') => {
  const [page, t] = [await signIn(journey, locale, email), await wordsOf(locale)]
  return { ...desk(journey, page, t), locale }
}

/** The same ways on another page of the same person, such as a second tab. */
export const desk = (journey: Journey, page: Page, t: Words) => {
  const button = (key: string, params?: Record<string, unknown>) =>
    page.getByRole('button', { name: t(key, params), exact: true })
  const grid = (noun = 'company') => page.getByRole('grid', { name: t(`${noun}.many`) })
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
  const headers = () =>
    page.getByRole('columnheader').evaluateAll((all) => all.map((th) => th.textContent?.trim() ?? ''))
  return {
    page,
    t,
    button,
    grid,
    row,
    headers,
    /** A cell by the name of its record and of its column. */
    cell: async (name: string, column: string) =>
      row(name)
        .getByRole('gridcell')
        .nth((await headers()).indexOf(column)),
    /** The first column of the rows on screen, from the top. */
    names: () =>
      page
        .locator('tbody [role=row], tbody tr')
        .evaluateAll((rows) =>
          rows
            .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
            .map((tr) => tr.querySelectorAll('td')[1]?.textContent?.trim() ?? ''),
        ),
    count: (count: number) => page.getByText(t('list.count', { count }), { exact: true }),
    notice: (text: string) => page.getByRole('alert').filter({ hasText: text }),
    choose: (name: string | RegExp) => page.getByRole('option', { name, exact: true }).click(),
    /** Chooses the best answer once what was typed is answered: the list before it may still be on screen. */
    chooseFound: async (name: string) => {
      await expect.poll(() => page.getByRole('option').first().innerText()).toBe(name)
      await page.getByRole('option').first().click()
    },
    /** Opens a panel beside the text of a contract: its tab, and its name within. */
    panel: async (deed: 'terms' | 'agree' | 'check' | 'history', title: string) => {
      await page.getByRole('tab', { name: t(`contract.panels.${deed}`) }).click()
      const name = page.getByRole('tabpanel').getByRole('heading', { name: title }).getByRole('button')
      if ((await name.getAttribute('aria-expanded')) === 'false') await name.click()
    },
    menu: (key: string) => page.getByRole('menuitem', { name: t(key), exact: true }),
    /** The API as this person's browser speaks it. */
    api: async <T = { id: string }>(
      method: 'get' | 'post' | 'put' | 'patch',
      path: string,
      data?: unknown,
    ) => {
      const answer = await page.request[method](`/api${path}`, {
        ...(data !== undefined && { data }),
        headers: { origin: journey.base, 'x-workspace': 'demo' },
        // A connection that the server has just closed for idleness.
        maxRetries: 2,
      })
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
      return (await answer.json()) as T
    },
  }
}
