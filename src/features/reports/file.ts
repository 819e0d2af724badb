import { may } from '#kit/access.ts'
import type { OutCell } from '#kit/csv-write.ts'
import { refuse } from '#kit/errors.ts'
import { sheetResponse } from '#kit/export.ts'
import type { How } from '#kit/measures.ts'
import { decimalOf } from '#kit/money.ts'
import type { Visit } from '#kit/serve.ts'
import { answer } from './actions.ts'
import type { Answer, Asked, Cell } from './contract.ts'
import { currenciesIn, keysOf, told } from './rules.ts'
import { fieldName, groupName, isTime } from './rules-names.ts'

const HOUR = 3600

/** A figure as a number: money in main units, a length of time in hours. */
const numberOf = (ask: Asked, cell: Cell | undefined, how: How, currency: string | null): OutCell => {
  const value = told(cell, how, currency)
  if (value === undefined || how === 'count' || how === 'known') return value ?? null
  if (currency !== null) return Number(decimalOf({ minor: value, currency }))
  return isTime(ask) ? Math.round((value / HOUR) * 100) / 100 : value
}

/** A report as a sheet: its heads, and a line for every row and each currency in it, with the totals that the page shows. */
export const sheetOf = (
  say: Visit['say'],
  ask: Asked,
  { now, before }: { now: Answer; before: Answer | null },
): { titles: string[]; lines: OutCell[][] } => {
  const { noun, rows, columns, how } = ask
  const hours = isTime(ask)
  const named = (one: How) =>
    `${say(`report.how.${one}`)}${hours && one !== 'count' && one !== 'known' ? `, ${say('report.hours')}` : ''}`
  const currencies = currenciesIn(now)
  const money = currencies.some((currency) => currency !== null)
  const across = columns === null ? [] : keysOf(columns, now.columns, now.days)
  const titles = [
    rows === null ? say(`${noun}.many`) : fieldName(say, noun, rows),
    ...(money ? [say('report.currency')] : []),
    ...across.flatMap((key) =>
      how.map((one) => `${groupName(say, noun, columns!, key, now.refs)}: ${named(one)}`),
    ),
    ...how.map((one) => (columns === null ? named(one) : `${say('report.total')}: ${named(one)}`)),
    ...(before ? how.map((one) => `${say('report.before')}: ${named(one)}`) : []),
  ]
  const find = (cells: readonly Cell[] | undefined, ...keys: (string | null)[]) =>
    cells?.find((cell) => keys.every((key, place) => (cell.keys[place] ?? null) === key))
  const lines = (
    name: string,
    row: Cell | undefined,
    was: Cell | undefined,
    cellAt: (key: string | null) => Cell | undefined,
  ) => {
    // Of each row only the currencies it has; what is counted stands in its first line.
    const own = currencies.filter((currency) =>
      [row, was].some((cell) => cell?.values.some((v) => v.currency === currency)),
    )
    return (own.length === 0 ? currencies.slice(0, 1) : own).map((currency, line): OutCell[] => {
      const figures = (cell: Cell | undefined) =>
        how.map((one) => (one === 'count' && line > 0 ? null : numberOf(ask, cell, one, currency)))
      return [
        name,
        ...(money ? [currency] : []),
        ...across.flatMap((key) => figures(cellAt(key))),
        ...figures(row),
        ...(before ? figures(was) : []),
      ]
    })
  }
  const keys = rows === null ? [] : keysOf(rows, now.rows, now.days)
  return {
    titles,
    lines: [
      ...keys.flatMap((key) =>
        lines(
          groupName(say, noun, rows!, key, { ...before?.refs, ...now.refs }),
          find(now.rows, key),
          find(before?.rows, key),
          (column) => find(now.cells, key, column),
        ),
      ),
      ...lines(say('report.total'), now.whole, before?.whole, (column) => find(now.columns, column)),
    ],
  }
}

/** A report as CSV or XLSX. Refuses whoever may not export the records that it counts. */
export const reportFile = async (
  visit: Visit,
  { ask, as }: { ask: Asked; as: 'csv' | 'xlsx' },
): Promise<Response> => {
  const permission = `${ask.noun}.export` as const
  if (!may(visit.visitor.actor!, permission)) refuse('auth.forbidden', { permission })
  const { titles, lines } = sheetOf(visit.say, ask, await visit.open((w) => answer(w, ask)))
  return sheetResponse(as, 'report', titles, lines)
}
