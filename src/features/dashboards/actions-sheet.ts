import { sql } from 'kysely'
import * as pipelines from '#features/pipelines/actions.ts'
import { may } from '#kit/access.ts'
import { allOf, type Work } from '#kit/db.ts'
import type { Locale } from '#kit/i18n.ts'
import { type Days, daysBefore, daysOf, type PeriodName } from '#kit/period.ts'
import { get } from './actions.ts'
import { askerOf } from './asking.ts'
import type { DeskName, Widget } from './contract.ts'
import { meansStages, stagesBeforeWin, withStages } from './rules.ts'
import { blockOf } from './blocks.ts'
import type { Block } from './blocks-parts.ts'
import { writingOf } from './writing.ts'
import { todayOf } from '#kit/time.ts'

export type { Block, Line } from './blocks-parts.ts'

/** A desk with everything written out, to be shown where there is no page of ours: on paper, or on a screen in the hall. */
export type Sheet = {
  title: string
  workspace: string
  /** The days it is about, and when it was made. */
  span: string
  made: string
  blocks: Block[]
}

/** The stages that the filters of widgets mean, put in. */
const meant = async (w: Work, widgets: readonly Widget[]): Promise<Widget[]> => {
  const known = meansStages(widgets) && may(w.actor, 'pipeline.read')
  return withStages(widgets, known ? stagesBeforeWin((await pipelines.list(w)).items) : [])
}

/** Writes a desk of the actor in a language: the figures the actor may see, about a period that ends today, or about own days. */
export const sheetOf = async (
  w: Work,
  { desk, period, locale }: { desk: DeskName; period: PeriodName | Days; locale: Locale },
): Promise<Sheet> => {
  const { tx, actor, now } = w
  const writing = writingOf(locale, actor.timeZone)
  const today = todayOf({ now, actor })
  const name = typeof period === 'string' ? period : undefined
  const days = typeof period === 'string' ? daysOf(period, today) : period
  const before = daysBefore(days, name)
  const widgets = await meant(w, (await get(w, desk)).widgets)
  // One transaction, whose statements travel together: what is printed is of one moment, and waits for none of its parts.
  const about = { days, before, writing, ask: askerOf(w) }
  const blocks = await allOf(widgets.map((widget) => blockOf(w, widget, about)))
  const { rows } = await sql<{
    name: string
  }>`select name from workspace where id = ${actor.workspaceId}::uuid`.execute(tx)
  return {
    title: writing.say(`dashboard.${desk}`),
    workspace: rows[0]?.name ?? '',
    span:
      days.from === days.to ? writing.day(days.from) : `${writing.day(days.from)} – ${writing.day(days.to)}`,
    made: writing.say('dashboard.made', { at: writing.instant(now.toString()) }),
    blocks,
  }
}
