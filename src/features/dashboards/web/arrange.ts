import { nounNamed } from '#kit/nouns.ts'
import { isBucket } from '#kit/period.ts'
import { type Question, widgetSizes, type Widget } from '../contract.ts'

/** Puts a widget where another stands; the others make way. */
export const put = (widgets: readonly Widget[], id: string, to: number): Widget[] => {
  const from = widgets.findIndex((widget) => widget.id === id)
  const moved = widgets[from]
  const place = Math.min(widgets.length - 1, Math.max(0, to))
  return moved ? widgets.toSpliced(from, 1).toSpliced(place, 0, moved) : [...widgets]
}

/** Moves a widget by some places. */
export const shift = (widgets: readonly Widget[], id: string, by: number): Widget[] =>
  put(widgets, id, widgets.findIndex((widget) => widget.id === id) + by)

/** Takes a new version of a widget, or one that is new, which comes last. */
export const taken = (widgets: readonly Widget[], widget: Widget): Widget[] =>
  widgets.some(({ id }) => id === widget.id)
    ? widgets.map((one) => (one.id === widget.id ? widget : one))
    : [...widgets, widget]

/** The next size: small, medium, large, and small again. */
export const resized = (widget: Widget): Widget => ({
  ...widget,
  size: widgetSizes[(widgetSizes.indexOf(widget.size) + 1) % widgetSizes.length]!,
})

/** A name for a new widget or figure: letters only, as those of the ready ones. */
export const newName = (): string =>
  `own${[...crypto.getRandomValues(new Uint8Array(12))].map((n) => String.fromCharCode(97 + (n % 26))).join('')}`

/** A question as a leaderboard asks it: by whose the records are, unless it is by something else already. */
export const ranked = (question: Question): Question => {
  const { noun, by } = question
  return by === null || isBucket(by) ? { ...question, by: nounNamed(noun)?.owners[0] ?? null } : question
}

/** A question to be made something of: how many tasks there are. */
export const newQuestion = (): Question => ({
  of: newName(),
  label: null,
  noun: 'task',
  filter: { and: [] },
  date: null,
  by: null,
  measure: null,
})
