import { boardTotals, funnel } from '#features/deals/actions-figures.ts'
import * as pipelines from '#features/pipelines/actions.ts'
import * as targets from '#features/targets/actions.ts'
import { shareOf } from '#features/targets/rules.ts'
import { may } from '#kit/access.ts'
import { allOf, type Work } from '#kit/db.ts'
import { listing } from '#kit/listing.ts'
import { nounNamed } from '#kit/nouns.ts'
import { isBucket, spansOf } from '#kit/period.ts'
import { type About, answerTo, type Block, empty, groupedBy } from './blocks-parts.ts'
import { ranked } from './blocks-ranked.ts'
import { cellText } from './cells.ts'
import type { Answer, Question, Widget } from './contract.ts'
import { behind, standardAim } from './rules.ts'
import { height, joined, total } from './rules-sums.ts'

const LISTED = 12

/** A widget of the desk as the actor may see it. */
export const blockOf = async (w: Work, widget: Widget, about: About): Promise<Block> => {
  const { writing } = about
  const made = await contentOf(w, widget, about)
  const nothing =
    made.numbers.length === 0 &&
    made.columns.length === 0 &&
    (made.table === null || made.table.lines.length === 0)
  return {
    title: writing.labels.title(widget),
    size: widget.size,
    ...made,
    ...(nothing && { table: null, note: writing.say('dashboard.nothing') }),
  }
}

const contentOf = (w: Work, widget: Widget, about: About): Promise<Omit<Block, 'title' | 'size'>> => {
  const { kind, questions } = widget
  const [first] = questions
  if (kind === 'target') return aimed(w, widget, about)
  if (kind === 'funnel') return staged(w, widget, about)
  if (!first) return Promise.resolve(empty)
  if (kind === 'number') return numbered(questions, about)
  if (kind === 'list') return listed(w, widget, first, about)
  if (kind === 'leaderboard') return ranked(w, questions, about)
  if (kind === 'trend' || kind === 'heat') return through(widget, first, about)
  return grouped(widget, about)
}

const numbered = async (questions: readonly Question[], about: About) => ({
  ...empty,
  numbers: await allOf(questions.map((asked) => numberOf({ ...asked, by: null }, about))),
})

const numberOf = async (question: Question, { ask, days, before, writing }: About) => {
  const compared = question.date !== null && question.measure === null
  const [now, then] = await allOf([
    answerTo(ask, question, days),
    compared ? answerTo(ask, question, before) : Promise.resolve(null),
  ])
  const row = total(now.rows)
  const more = then ? row.count - total(then.rows).count : 0
  return {
    label: writing.labels.figure(question),
    amounts: writing.labels.amounts(question, row),
    change: more === 0 ? null : `${more > 0 ? '+' : '−'}${writing.number(Math.abs(more))}`,
    good: more > 0,
  }
}

const grouped = async ({ kind, questions }: Widget, { ask, days, writing }: About) => {
  const { labels, say } = writing
  const answers = await allOf(questions.map((question) => answerTo(ask, question, days)))
  const [first] = questions as [Question]
  const refs = Object.assign({}, ...answers.map((answer) => answer.refs)) as Answer['refs']
  const rowOf = (answer: Answer, key: string | null) =>
    answer.rows.find(({ keys }) => (keys[0] ?? null) === key)
  const most = Math.max(1, ...answers[0]!.rows.map((row) => height(row, first.measure)))
  const cells = (rows: (Answer['rows'][number] | undefined)[]) =>
    questions.map((question, at) => labels.amounts(question, rows[at]).join(' · '))
  const lines = joined(answers).map((key) => ({
    cells: [labels.group(first, key, refs), ...cells(answers.map((answer) => rowOf(answer, key)))],
    bar: kind === 'bars' ? height(rowOf(answers[0]!, key), first.measure) / most : null,
    depth: 0,
  }))
  return {
    ...empty,
    table: {
      head: [groupedBy(first, say), ...questions.map((question) => labels.figure(question))],
      lines,
      foot: [say('dashboard.total'), ...cells(answers.map(({ rows }) => total(rows)))],
    },
  }
}

const through = async ({ kind }: Widget, asked: Question, { ask, days, writing }: About) => {
  const bucket = kind === 'heat' ? 'day' : isBucket(asked.by) ? asked.by : 'week'
  const question = { ...asked, by: bucket }
  const { rows } = await answerTo(ask, question, days)
  const points = spansOf(days, bucket).map(({ key }) => ({
    key,
    row: rows.find(({ keys }) => keys[0] === key),
  }))
  const most = Math.max(1, ...points.map(({ row }) => height(row, question.measure)))
  return {
    ...empty,
    numbers: [
      {
        label: writing.labels.figure(question),
        amounts: writing.labels.amounts(question, total(rows)),
        change: null,
        good: true,
      },
    ],
    columns: points.map(({ key, row }) => ({
      name: writing.labels.group(question, key, {}),
      value: row ? writing.labels.amounts(question, row).join(' · ') : '',
      height: height(row, question.measure) / most,
    })),
  }
}

const listed = async (w: Work, { fields, sort }: Widget, asked: Question, { days, writing }: About) => {
  const n = nounNamed(asked.noun)!
  const filter = behind({ ...asked, by: null }, days)
  const { items, refs, next } = await listing(n).list(w, { filter, limit: LISTED, ...(sort && { sort }) })
  const text = cellText(w, n, refs, writing)
  return {
    ...empty,
    table: {
      head: [writing.say(`${n.name}.one`), ...fields.map((key) => text.label(key))],
      lines: items.map((record) => ({
        cells: [n.title, ...fields].map((key) => text.value(record, key)),
        bar: null,
        depth: 0,
      })),
      foot: null,
    },
    note: next === null ? null : writing.say('dashboard.more'),
  }
}

const staged = async (w: Work, { pipelineId }: Widget, { ask, days, writing }: About) => {
  if (!may(w.actor, 'pipeline.read')) return empty
  const [{ items }, filled] = await allOf([
    pipelines.list(w),
    ask({ noun: 'deal', question: { by: ['pipelineId'] } }),
  ])
  const wanted = pipelineId ?? filled.rows[0]?.keys[0]
  const shown = items.find(({ id }) => id === wanted) ?? items[0]
  if (!shown) return empty
  const [{ stages: figures }, { columns }] = await allOf([
    funnel(w, shown.id, days),
    boardTotals(w, shown.id, {}),
  ])
  const stages = shown.stages.filter(({ kind }) => kind !== 'lost')
  const of = (id: string) => figures.find(({ stageId }) => stageId === id)
  const most = Math.max(1, ...stages.map(({ id }) => of(id)?.entered ?? 0))
  const head = ['deal.stageId', 'deal.funnel.entered', 'deal.funnel.advanced', 'deal.funnel.here']
  return {
    ...empty,
    table: {
      head: head.map((key) => writing.say(key)),
      lines: stages.map(({ id, name, kind }) => {
        const { entered = 0, advanced = 0 } = of(id) ?? {}
        const here = columns.find(({ stageId }) => stageId === id)?.count ?? 0
        const on =
          kind === 'won' || entered === 0
            ? '–'
            : `${writing.number(advanced)} · ${writing.share(advanced / entered)}`
        return {
          cells: [name, writing.number(entered), on, writing.number(here)],
          bar: entered / most,
          depth: 0,
        }
      }),
      foot: null,
    },
  }
}

const aimed = async (w: Work, { aim }: Widget, { days, writing }: About) => {
  const { span, metric, mine } = aim ?? standardAim
  const { rows, refs } = await targets.read(w, { span, on: days.to, metric: metric ?? undefined, mine })
  const { say } = writing
  const amount = (currency: string | null, value: number | null) =>
    value === null ? '–' : currency ? writing.money({ minor: value, currency }) : writing.number(value)
  const planned = rows.filter(({ plan }) => plan !== null)
  return {
    ...empty,
    table: {
      head: [
        say(mine ? 'target.metric' : 'target.who'),
        ...['plan', 'fact', 'done', 'forecast'].map((key) => say(`target.${key}`)),
      ],
      lines: planned.map((row) => {
        const { memberId, teamId, currency, plan, fact, forecast, depth } = row
        const id = memberId ?? teamId
        const who = id === null ? say('target.whole') : (refs[id]?.title ?? say('record.nameless'))
        const name = [mine ? null : who, metric ? null : say(`target.metric.${row.metric}`)]
          .filter(Boolean)
          .join(' · ')
        const share = fact === null ? null : shareOf(fact, plan!)
        return {
          cells: [
            name,
            amount(currency, plan),
            amount(currency, fact),
            share === null ? '–' : writing.share(share),
            amount(currency, forecast),
          ],
          bar: share === null ? null : Math.min(1, share),
          depth,
        }
      }),
      foot: null,
    },
  }
}
