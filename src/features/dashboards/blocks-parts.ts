import { envelope } from '#kit/condition.ts'
import { type Days, isBucket } from '#kit/period.ts'
import type { Ask } from './asking.ts'
import type { Answer, Question, Widget } from './contract.ts'
import type { Writing } from './writing.ts'

export type Line = {
  cells: string[]
  /** How long its bar is, from 0 to 1; null for none. */
  bar: number | null
  depth: number
  /** Where the last cell is a sign, what it says. */
  said?: string
  /** The line of whoever reads. */
  own?: boolean
}
/** What a widget shows, written out. */
export type Block = {
  title: string
  size: Widget['size']
  numbers: { label: string; amounts: string[]; change: string | null; good: boolean }[]
  /** The first cell of each line is its name. */
  table: { head: string[]; lines: Line[]; foot: string[] | null } | null
  /** Figures through time, each as high as from 0 to 1. */
  columns: { name: string; value: string; height: number }[]
  note: string | null
}
export type About = { days: Days; before: Days; writing: Writing; ask: Ask }

/** A widget with nothing in it. */
export const empty = { numbers: [], table: null, columns: [], note: null }

/** The answer to a question of a widget about these days. */
export const answerTo = (
  ask: Ask,
  { noun, filter, date, by, measure }: Question,
  days: Days,
): Promise<Answer> => {
  const more = { ...(date && { date, days }), ...(measure && { measure }) }
  return ask({ noun, question: { filter, by: by === null ? [] : [by], ...more } })
}

/** What the groups of a table are, in words. */
export const groupedBy = ({ noun, by }: Question, say: Writing['say']): string =>
  by === null
    ? say(`${noun}.many`)
    : say(isBucket(by) ? `dashboard.by.${by}` : by in envelope ? `field.${by}` : `${noun}.${by}`)
