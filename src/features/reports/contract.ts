import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { FilterBody } from '#kit/shapes-list.ts'
import { hows, measurePattern } from '#kit/measures.ts'
import { periods } from '#kit/period.ts'
import { CalendarDay, PlainText, RefsShape } from '#kit/shapes.ts'

export const draws = ['table', 'bars', 'line', 'heat'] as const
export type Draw = (typeof draws)[number]
const Name = z.string().regex(/^[a-zA-Z]{1,60}$/)
const Days = z.strictObject({ from: CalendarDay, to: CalendarDay })

/** What a report asks: of which records, when, in which rows and columns, and what is told of each group. */
export const Asked = z.strictObject({
  noun: z.string().max(40),
  filter: FilterBody,
  /** The day or moment that decides whether a record counts; null counts everything as it stands. */
  date: Name.nullable(),
  /** A ready period, seen from today, or days from one to another. */
  time: z.union([z.enum(periods), Days]),
  /** A field, or a span of the date (`day`, `week`, `month`, `quarter`, `year`). */
  rows: Name.nullable(),
  columns: Name.nullable(),
  /** A field of money or numbers, or the time between two moments, as `receivedAt..answeredAt`. */
  measure: z.string().regex(measurePattern).nullable(),
  how: z.array(z.enum(hows)).min(1).max(4),
  /** With the figures of the time before. */
  compare: z.boolean(),
  draw: z.enum(draws),
})
export type Asked = z.infer<typeof Asked>

/** The same as it stands in an address: JSON. */
const AskedText = z
  .string()
  .max(12_000)
  .transform((text, context): Asked => {
    try {
      const found = Asked.safeParse(JSON.parse(text))
      if (found.success) return found.data
    } catch {
      // said below: not JSON is the same to the reader as not a question
    }
    context.addIssue({ code: 'custom', params: { code: 'report.unreadable' } })
    return z.NEVER
  })

const Amount = z.number().nullable().optional()
const Cell = z.object({
  keys: z.array(z.string().nullable()),
  count: z.int(),
  /** One for each currency: whole minor units, or numbers, or seconds of a time between moments. */
  values: z.array(
    z.object({
      currency: z.string().nullable(),
      known: Amount,
      sum: Amount,
      mean: Amount,
      median: Amount,
      p90: Amount,
      min: Amount,
      max: Amount,
    }),
  ),
})
export type Cell = z.infer<typeof Cell>
const Answer = z.object({
  /** The days that were asked for; of a report without a date none. */
  days: Days.nullable(),
  rows: z.array(Cell),
  columns: z.array(Cell),
  cells: z.array(Cell),
  whole: Cell,
  refs: RefsShape,
  /** There are more rows or columns than an answer holds; the totals are of all of them. */
  capped: z.boolean(),
})
export type Answer = z.infer<typeof Answer>

export const askReport = endpoint({
  method: 'GET',
  path: '/reports/answer',
  summary:
    'Records that the actor may see, counted and measured in rows and columns, with totals; `ask` is JSON as in a saved report',
  permission: 'report.read',
  query: z.object({ ask: AskedText }),
  returns: z.object({ now: Answer, before: Answer.nullable() }),
  refusals: ['common.not_found'],
})
export const exportReport = endpoint({
  method: 'GET',
  path: '/reports/file',
  summary: 'The same as a table of CSV or XLSX; takes the right to export the records as well',
  permission: 'report.read',
  query: z.object({ ask: AskedText, as: z.enum(['csv', 'xlsx']).default('csv') }),
  returns: z.string(),
  streams: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  refusals: ['common.not_found'],
})

export const Report = z.object({
  id: z.uuid(),
  name: z.string(),
  ask: Asked,
  shared: z.boolean(),
  ownerId: z.uuid(),
  version: z.int(),
  can: z.array(z.enum(['update', 'delete'])),
})
export type Report = z.infer<typeof Report>
const fields = { name: PlainText(100).min(1), ask: Asked, shared: z.boolean() }

export const listReports = endpoint({
  method: 'GET',
  path: '/reports',
  summary: 'Saved reports, one’s own and the shared ones, that ask nothing the actor may not read',
  permission: 'report.read',
  returns: z.object({ items: z.array(Report) }),
})
export const createReport = endpoint({
  method: 'POST',
  path: '/reports',
  summary: 'Save a report for oneself or for all',
  permission: 'report.create',
  body: z.strictObject(fields),
  returns: Report,
})
export const updateReport = endpoint({
  method: 'PATCH',
  path: '/reports/{id}',
  summary: 'Change one’s own report',
  permission: 'report.create',
  body: z.strictObject({
    version: z.int(),
    name: fields.name.optional(),
    ask: Asked.optional(),
    shared: z.boolean().optional(),
  }),
  returns: Report,
  refusals: ['common.not_found', 'common.stale'],
})
export const removeReport = endpoint({
  method: 'DELETE',
  path: '/reports/{id}',
  summary: 'Remove one’s own report',
  permission: 'report.create',
  returns: Report,
  refusals: ['common.not_found'],
})
export const restoreReport = endpoint({
  method: 'POST',
  path: '/reports/{id}/restoration',
  summary: 'Bring back one’s own report that was removed',
  permission: 'report.create',
  returns: Report,
  refusals: ['common.not_found'],
})
