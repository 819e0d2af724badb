import type { Field } from '#kit/fields.ts'
import type { Condition, FilterTree } from '#kit/filter.ts'
import { nounNamed } from '#kit/nouns.ts'
import type { Grants } from '#kit/rights.ts'
import type { Metric } from '#features/targets/contract.ts'
import { measured } from '#features/targets/rules.ts'
import type { Aim, DeskName, Question, Widget } from './contract.ts'

type Rest = Partial<Omit<Question, 'of' | 'noun' | 'filter'>> & { filter?: readonly Condition[] }

const question = (of: string, noun: string, { filter = [], ...rest }: Rest = {}): Question => ({
  of,
  label: null,
  noun,
  filter: { and: filter },
  date: null,
  by: null,
  measure: null,
  ...rest,
})
const widget = (
  id: string,
  kind: Widget['kind'],
  size: Widget['size'],
  questions: Question[],
  rest: Partial<Pick<Widget, 'fields' | 'sort' | 'aim'>> = {},
): Widget => ({
  id,
  kind,
  size,
  title: null,
  questions,
  fields: [],
  sort: null,
  pipelineId: null,
  aim: null,
  ...rest,
})

/** What a widget of targets shows unless told: the contracts of everybody this month. */
export const standardAim: Aim = { span: 'month', metric: 'contracts', mine: false }

/** Stands for the stages just before a win, in a filter of deals. */
export const BEFORE_WIN = 'beforeWin'

const done: Condition = ['state', 'in', ['done']]
const open: Condition = ['state', 'in', ['open']]
const late: Condition = ['dueAt', 'before', 'now']
const won: Condition = ['state', 'in', ['won']]
const outgoing: Condition = ['direction', 'in', ['outgoing']]
const mine = (field: string): Condition => [field, 'in', ['me']]

/** What a metric of targets counts is asked the same way. */
const metric = (of: Metric): Question => {
  const { noun, filter, date, measure } = measured[of]
  return question(of, noun, { filter, date, measure })
}
const tasksDone = metric('tasksDone')
const tasksOpen = question('tasksOpen', 'task', { filter: [open] })
const tasksLate = question('tasksLate', 'task', { filter: [open, late] })
const callsMade = metric('callsMade')
const leadsHandled = question('leadsHandled', 'lead', { date: 'answeredAt' })
const offersSent = metric('offersSent')
const contracts = metric('contracts')
const worth = metric('contractsWorth')
const newClients = metric('newClients')

const by = (field: string, ...questions: Question[]): Question[] =>
  questions.map((q) => ({ ...q, by: field }))

/** The desks as they come: the head's with who did what, and everybody's own day. */
export const readyDesks: Record<DeskName, Widget[]> = {
  head: [
    widget('key', 'number', 'l', [tasksDone, tasksLate, leadsHandled, callsMade, offersSent, contracts]),
    widget('work', 'table', 'l', [
      ...by('assigneeId', tasksDone, tasksOpen, tasksLate),
      ...by('memberId', callsMade),
      ...by('ownerId', leadsHandled),
    ]),
    widget('targets', 'target', 'l', [], { aim: standardAim }),
    widget('contracts', 'leaderboard', 'm', by('ownerId', contracts, worth)),
    widget(
      'signing',
      'list',
      'm',
      [question('signing', 'deal', { filter: [open, ['stageId', 'in', [BEFORE_WIN]]] })],
      {
        fields: ['stageSince', 'ownerId', 'amount'],
        sort: 'stageSince',
      },
    ),
    widget('newClients', 'trend', 'm', by('week', newClients)),
    widget('offers', 'bars', 'm', by('ownerId', offersSent)),
    widget('sources', 'bars', 'm', [question('leads', 'lead', { date: 'receivedAt', by: 'source' })]),
    widget('calls', 'heat', 'm', by('day', callsMade)),
    widget('funnel', 'funnel', 'l', [question('deals', 'deal')]),
  ],
  day: [
    widget('late', 'list', 'm', [question('late', 'task', { filter: [mine('assigneeId'), open, late] })], {
      fields: ['dueAt', 'subject'],
      sort: 'dueAt',
    }),
    widget(
      'today',
      'list',
      'm',
      [
        question('today', 'task', {
          filter: [mine('assigneeId'), open, ['dueAt', 'on', 'today'], ['dueAt', 'after', 'now']],
        }),
      ],
      { fields: ['dueAt', 'subject'], sort: 'dueAt' },
    ),
    widget(
      'next',
      'list',
      'm',
      [question('next', 'task', { filter: [mine('assigneeId'), open, ['dueAt', 'after', 'today']] })],
      { fields: ['dueAt', 'subject'], sort: 'dueAt' },
    ),
    widget(
      'promised',
      'list',
      'm',
      [question('promised', 'call', { filter: [mine('memberId'), ['callBackAt', 'after', 'now']] })],
      { fields: ['callBackAt', 'subject'], sort: '-startedAt' },
    ),
    widget(
      'unanswered',
      'list',
      'm',
      [
        question('unanswered', 'lead', {
          filter: [mine('ownerId'), ['status', 'in', ['new']], ['answeredAt', 'empty']],
        }),
      ],
      { fields: ['receivedAt', 'source'], sort: 'receivedAt' },
    ),
    widget(
      'idle',
      'list',
      'm',
      [question('idle', 'deal', { filter: [mine('ownerId'), open, ['nextStepAt', 'empty']] })],
      { fields: ['stageId', 'amount'], sort: 'stageSince' },
    ),
    widget('ownTargets', 'target', 'm', [], { aim: { ...standardAim, metric: null, mine: true } }),
    widget('own', 'number', 'm', [
      { ...tasksDone, filter: { and: [done, mine('assigneeId')] } },
      { ...callsMade, filter: { and: [outgoing, mine('memberId')] } },
      { ...contracts, filter: { and: [won, mine('ownerId')] } },
    ]),
  ],
}

/** The desk somebody begins with: the head's for whoever sees more deals than one's own. */
export const firstDesk = (grants: Grants): DeskName =>
  ['team', 'all'].includes(grants['deal']?.verbs['read'] ?? '') ? 'head' : 'day'

type Step = { id: string; kind: string }

/** Of each pipeline the last stage before a win. */
export const stagesBeforeWin = (pipelines: readonly { stages: readonly Step[] }[]): string[] =>
  pipelines.flatMap(({ stages }) => {
    const win = stages.findIndex(({ kind }) => kind === 'won')
    const last = stages.slice(0, Math.max(win, 0)).findLast(({ kind }) => kind === 'open')
    return last ? [last.id] : []
  })

/** A filter with the stages that it means; one that no stage answers finds nothing. */
export const resolved = (tree: FilterTree, stages: readonly string[]): FilterTree => {
  if ('and' in tree) return { and: tree.and.map((part) => resolved(part, stages)) }
  if ('or' in tree) return { or: tree.or.map((part) => resolved(part, stages)) }
  const [field, operator, value] = tree
  if (!Array.isArray(value) || !value.includes(BEFORE_WIN)) return tree
  const ids = value.filter((id) => id !== BEFORE_WIN).concat(stages) as string[]
  return ids.length > 0 ? [field, operator, ids] : [field, 'empty']
}
/** Whether a filter of any of the widgets names stages by what they mean. */
export const meansStages = (widgets: readonly Widget[]): boolean =>
  widgets.some(({ questions }) =>
    questions.some(({ filter }) => JSON.stringify(filter).includes(`"${BEFORE_WIN}"`)),
  )

/** Widgets with the stages that their filters mean. */
export const withStages = (widgets: readonly Widget[], stages: readonly string[]): Widget[] =>
  widgets.map((widget) => ({
    ...widget,
    questions: widget.questions.map((q) => ({ ...q, filter: resolved(q.filter, stages) })),
  }))

/** The condition that a group of records has in common: the key of a field, or none. */
export const having = (noun: string, field: string, key: string | null): FilterTree => {
  if (key === null) return [field, 'empty']
  if ((nounNamed(noun)?.fields[field] as Field | undefined)?.kind === 'text') return [field, 'is', key]
  return key === 'true' || key === 'false' ? [field, 'is', key === 'true'] : [field, 'in', [key]]
}

/** The filter of the list behind a figure: what was asked, the days, and the group. */
export const behind = (
  { noun, filter, date, by: key }: Question,
  days: { from: string; to: string },
  group?: { key: string | null; days?: { from: string; to: string } },
): FilterTree => {
  const asked = 'and' in filter ? filter.and : [filter]
  const { from, to } = group?.days ?? days
  const shared: FilterTree[] = !group || group.days || key === null ? [] : [having(noun, key, group.key)]
  return { and: [...asked, ...(date ? [[date, 'between', [from, to]] as const] : []), ...shared] }
}
