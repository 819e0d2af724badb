import type { Condition } from '#kit/filter.ts'
import type { Asked } from './contract.ts'

type Rest = Partial<Omit<Asked, 'noun' | 'filter'>> & { filter?: readonly Condition[] }

const asked = (noun: string, { filter = [], ...rest }: Rest): Asked => ({
  noun,
  filter: { and: filter },
  date: null,
  time: 'year',
  rows: null,
  columns: null,
  measure: null,
  how: ['count'],
  compare: false,
  draw: 'table',
  ...rest,
})
const state = (...of: string[]): Condition => ['state', 'in', of]

const firstAnswer = (rows: string) =>
  asked('lead', {
    // What looks like a robot's post is no request yet.
    filter: [['status', 'notIn', ['suspected']]],
    date: 'receivedAt',
    time: 'last90',
    rows,
    measure: 'receivedAt..answeredAt',
    how: ['count', 'known', 'median', 'p90'],
    compare: true,
  })

/** The reports that come with the product; each is called by the phrase `report.ready.{id}`. */
export const readyReports = {
  dealsWon: asked('deal', {
    filter: [state('won')],
    date: 'closedAt',
    rows: 'ownerId',
    columns: 'month',
    measure: 'amount',
    how: ['count', 'sum'],
  }),
  dealsByStage: asked('deal', {
    filter: [state('open')],
    rows: 'stageId',
    columns: 'ownerId',
    measure: 'amount',
    how: ['count', 'sum'],
  }),
  dealsLost: asked('deal', {
    filter: [state('lost')],
    date: 'closedAt',
    rows: 'lostReason',
    measure: 'amount',
    how: ['count', 'sum'],
    compare: true,
    draw: 'bars',
  }),
  dealsBeaten: asked('deal', {
    filter: [state('lost'), ['lostReason', 'in', ['competitor']]],
    date: 'closedAt',
    rows: 'competitor',
    measure: 'amount',
    how: ['count', 'sum'],
    compare: true,
    draw: 'bars',
  }),
  leadsBySource: asked('lead', { date: 'receivedAt', rows: 'source', columns: 'status', compare: true }),
  answerBySource: firstAnswer('source'),
  answerByOwner: firstAnswer('ownerId'),
  calls: asked('call', {
    date: 'startedAt',
    time: 'last30',
    rows: 'memberId',
    columns: 'outcome',
    compare: true,
  }),
  tasksDone: asked('task', { filter: [state('done')], date: 'doneAt', rows: 'assigneeId', columns: 'month' }),
  tasksLate: asked('task', {
    filter: [state('open'), ['dueAt', 'before', 'now']],
    rows: 'assigneeId',
    draw: 'bars',
  }),
  offersSent: asked('offer', {
    date: 'sentAt',
    rows: 'ownerId',
    columns: 'month',
    measure: 'amount',
    how: ['count', 'sum'],
  }),
  stageTimes: asked('stay', {
    date: 'enteredAt',
    time: 'last90',
    rows: 'stageId',
    measure: 'enteredAt..leftAt',
    how: ['count', 'known', 'median', 'p90'],
  }),
  stageOutcomes: asked('stay', {
    date: 'enteredAt',
    time: 'last90',
    rows: 'stageId',
    columns: 'outcome',
    compare: true,
    draw: 'bars',
  }),
  newClients: asked('company', { date: 'firstDealAt', rows: 'month', draw: 'line' }),
} as const satisfies Record<string, Asked>
export type ReadyReport = keyof typeof readyReports

/** Conversion and time in stage: told of one pipeline from the log of moves, as the funnel of deals. */
export const FUNNEL = 'conversion'

/** Whether a name is that of a ready report. */
export const isReady = (name: string): name is ReadyReport => Object.hasOwn(readyReports, name)
