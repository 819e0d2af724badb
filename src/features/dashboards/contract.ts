import { z } from 'zod'
import { endpoint } from '#kit/endpoint.ts'
import { Filter, FilterBody, Sort } from '#kit/shapes-list.ts'
import { periods } from '#kit/period.ts'
import { CalendarDay, PlainText, RefsShape } from '#kit/shapes.ts'
import { metrics, targetSpans } from '#features/targets/contract.ts'

/** The desks that come with the product. */
export const desks = ['head', 'day'] as const
export type DeskName = (typeof desks)[number]
export const widgetKinds = [
  'number',
  'bars',
  'leaderboard',
  'trend',
  'table',
  'list',
  'heat',
  'funnel',
  'target',
] as const
export type WidgetKind = (typeof widgetKinds)[number]
export const widgetSizes = ['s', 'm', 'l'] as const

const Name = z.string().regex(/^[a-zA-Z]{1,60}$/)

/** What a figure counts or adds up; see `getFigures`. */
const Question = z.strictObject({
  /** What it is called: own words, or the phrase `dashboard.figure.{of}`. */
  of: Name,
  label: PlainText(60).nullable(),
  noun: z.string().max(40),
  filter: FilterBody,
  date: Name.nullable(),
  by: Name.nullable(),
  measure: Name.nullable(),
})
export type Question = z.infer<typeof Question>

/** Which targets a widget shows: of the span in which the last day of the desk lies. */
const Aim = z.strictObject({
  span: z.enum(targetSpans),
  /** Null is every metric. */
  metric: z.enum(metrics).nullable(),
  /** The reader's own only. */
  mine: z.boolean(),
})
export type Aim = z.infer<typeof Aim>

const Widget = z.strictObject({
  /** Names a ready-made widget, whose title is the phrase `dashboard.widget.{id}` where it has no own. */
  id: Name,
  kind: z.enum(widgetKinds),
  size: z.enum(widgetSizes),
  title: PlainText(100).nullable(),
  /** Of a list and a funnel one, of targets none, of the others up to eight side by side. */
  questions: z.array(Question).max(8),
  /** What a list shows of its records beside their names, and in which order. */
  fields: z.array(Name).max(8).default([]),
  sort: Sort.nullable().default(null),
  /** Of a funnel; null is the one with the most deals. */
  pipelineId: z.uuid().nullable().default(null),
  /** Of a widget of targets, which asks no questions. */
  aim: Aim.nullable().default(null),
})
export type Widget = z.infer<typeof Widget>
const Widgets = z.array(Widget).max(30)

const asked = {
  noun: z.string().max(40),
  /** The field whose days count; without one everything counts as it stands now. */
  date: Name.optional(),
  from: CalendarDay.optional(),
  to: CalendarDay.optional(),
  /** At most two fields, or spans of the date (`day`, `week`, `month`, `quarter`, `year`), joined by a comma. */
  by: z
    .string()
    .regex(/^[a-zA-Z]{1,60}(,[a-zA-Z]{1,60})?$/)
    .optional(),
  /** A field of money or numbers to add up, each currency by itself. */
  measure: Name.optional(),
}
const Answer = z.object({
  rows: z.array(
    z.object({
      keys: z.array(z.string().nullable()),
      count: z.int(),
      sums: z.array(z.object({ currency: z.string().nullable(), amount: z.int() })),
    }),
  ),
  refs: RefsShape,
  /** There were more groups than an answer holds. */
  capped: z.boolean(),
})
export type Answer = z.infer<typeof Answer>

export const getFigures = endpoint({
  method: 'GET',
  path: '/figures',
  summary:
    'How many records of a noun the actor may see, or the sum of one of their fields, in groups; days are the workspace’s',
  permission: 'member',
  query: z.object({ ...asked, filter: Filter.optional() }),
  returns: Answer,
})

/** How many figures one request may ask for. */
export const MOST_FIGURES = 40
const AskedFigure = z.strictObject({ ...asked, filter: FilterBody.optional() })
export type AskedFigure = z.input<typeof AskedFigure>
export const askFigures = endpoint({
  method: 'POST',
  path: '/figures',
  summary: 'The answers to several questions about figures, in their order',
  permission: 'member',
  body: z.strictObject({ questions: z.array(AskedFigure).min(1).max(MOST_FIGURES) }),
  returns: z.object({ answers: z.array(Answer) }),
})

const Desk = z.object({
  desk: z.enum(desks),
  /** Whose arrangement this is: the actor's, the role's, or the product's. */
  of: z.enum(['member', 'role', 'ready']),
  /** Of the actor's own arrangement; 0 while there is none. */
  version: z.int(),
  widgets: Widgets,
})
export type Desk = z.infer<typeof Desk>
/** For whom a desk is arranged: a role, or the actor. */
const roleId = z.string().max(63).optional()

export const getDesk = endpoint({
  method: 'GET',
  path: '/dashboards/{id}',
  summary:
    'A desk as the actor has arranged it, else the actor’s role, else as it comes; `id` is `head` or `day`',
  permission: 'member',
  returns: Desk,
  refusals: ['common.not_found'],
})
export const getDeskPdf = endpoint({
  method: 'GET',
  path: '/dashboards/{id}/pdf',
  summary: 'A desk as the actor has it, on paper: of a period that ends today, or of own days',
  permission: 'member',
  query: z.object({
    period: z.enum(periods).default('month'),
    from: CalendarDay.optional(),
    to: CalendarDay.optional(),
  }),
  returns: z.string(),
  streams: ['application/pdf'],
  refusals: ['common.not_found'],
})
export const saveDesk = endpoint({
  method: 'PUT',
  path: '/dashboards/{id}',
  summary: 'Arrange a desk for oneself, or for all who hold a role, which takes the right to change roles',
  permission: 'member',
  body: z.strictObject({ widgets: Widgets, version: z.int().optional(), roleId }),
  returns: Desk,
  refusals: ['common.not_found', 'common.stale'],
})
export const resetDesk = endpoint({
  method: 'DELETE',
  path: '/dashboards/{id}',
  summary: 'Give up one’s own arrangement of a desk, or a role’s',
  permission: 'member',
  query: z.object({ roleId }),
  returns: Desk,
  refusals: ['common.not_found'],
})
