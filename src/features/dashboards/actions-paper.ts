import { readFileSync } from 'node:fs'
import type { Locale } from '#kit/i18n.ts'
import { setType } from '#kit/typst/typst.ts'
import type { Sheet } from './actions-sheet.ts'

const source = readFileSync(new URL('./desk.typ', import.meta.url), 'utf8')

/** Prints a desk as PDF; the same desk at the same moment gives the same bytes. */
export const printDesk = async (sheet: Sheet, locale: Locale, at: Temporal.Instant): Promise<Uint8Array> => {
  const outcome = await setType({ source, data: { ...sheet, lang: locale }, at }, ['pdf'])
  if ('problems' in outcome || !outcome.pdf)
    throw new Error(`the desk cannot be printed: ${JSON.stringify(outcome)}`.slice(0, 500))
  return outcome.pdf
}

/** How the file of a printed desk is called: what it is, and the day it was made in the workspace's zone. */
export const fileName = ({ title }: Sheet, at: Temporal.Instant, timeZone: string): string =>
  `${title} ${at.toZonedDateTimeISO(timeZone).toPlainDate().toString()}.pdf`
