import type { TimelineEvent } from '../contract.ts'

/** What kind of thing an event is, as the reader sorts them. */
export type EventKind = 'notes' | 'tasks' | 'calls' | 'changes'

export const kindOf = ({ noun }: TimelineEvent): EventKind => kinds[noun] ?? 'changes'

const kinds: Record<string, EventKind> = { note: 'notes', task: 'tasks', call: 'calls' }

/** What somebody wrote down, told once as it stands now, and the field that holds its text. */
const written: Record<string, string> = { note: 'body', call: 'about' }

const moves: Record<string, string> = { done: 'completed', open: 'reopened', cancelled: 'cancelled' }

const endings: Record<string, string> = { won: 'won', lost: 'lost', open: 'reopened' }

/** The phrase of an event: a task that changes its state is completed rather than changed, a deal that ends is won or lost. */
export const phraseKey = ({ type, noun, changes }: TimelineEvent): string => {
  const state = changes['state']?.[1]
  const known = { 'task.updated': moves, 'deal.moved': endings }[type]
  const move = typeof state === 'string' ? known?.[state] : undefined
  return `event.${noun}.${move ?? type.slice(noun.length + 1)}`
}

/** The stages between which a deal was moved, where the phrase names them: the values of the change. */
export const stagesOf = ({ type, changes }: TimelineEvent): readonly [unknown, unknown] =>
  (type === 'deal.moved' && changes['stageId']) || [undefined, undefined]

/** The fields that a phrase names itself. */
const told: Record<string, readonly string[]> = {
  'event.deal.moved': ['stageId'],
  'event.lead.routed': ['ownerId'],
}

/** The fields whose change says more than the phrase does: of a creation none, of a move not the state, of a choice not whom. */
export const toldChanges = (event: TimelineEvent): [field: string, change: readonly [unknown, unknown]][] => {
  if (event.noun in written || !/\.(updated|moved|routed|postponed)$/.test(event.type)) return []
  const key = phraseKey(event)
  const said = key.endsWith('.updated') ? [] : [...(told[key] ?? []), 'state', 'doneAt']
  return Object.entries(event.changes).filter(([field]) => !said.includes(field))
}

/** A sentence split around the name of who did it, so that the name can stand out in any word order. */
export const aroundWho = (sentence: string, mark: string): [before: string, after: string] => {
  const at = sentence.indexOf(mark)
  return at < 0 ? ['', sentence] : [sentence.slice(0, at), sentence.slice(at + mark.length)]
}

/** The parameters of an event that a phrase may name: words and numbers as they are, days as `dayText` writes them. */
export const plainOf = (
  { data }: Pick<TimelineEvent, 'data'>,
  dayText: (day: string) => string,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): [string, string | number][] => {
      if (typeof value === 'string') return [[name, isDay.test(value) ? dayText(value) : value]]
      return typeof value === 'number' ? [[name, value]] : []
    }),
  )
const isDay = /^\d{4}-\d\d-\d\d$/

/** What a call came to, said beside its text: the fields that are filled in. */
export const factsOf = ({ type, changes }: TimelineEvent): [field: string, value: unknown][] =>
  type === 'call.created'
    ? ['outcome', 'length', 'callBackAt'].flatMap((field): [string, unknown][] => {
        const value = changes[field]?.[1] ?? null
        return value === null ? [] : [[field, value]]
      })
    : []

/** An event for reading; of what somebody wrote, its text as it stands now. */
export type Told<E extends TimelineEvent = TimelineEvent> = { event: E; body?: string; edited?: true }

/**
 * Events, newest first, with every note and call told once: where it was written, as it stands now, and not at all when it is
 * deleted.
 */
export const withNotesOnce = <E extends TimelineEvent>(events: readonly E[]): Told<E>[] => {
  const latest = new Map<string, TimelineEvent['changes']>()
  const gone = new Map<string, boolean>()
  return events.flatMap((event): Told<E>[] => {
    const { recordId, type, noun } = event
    const text = written[noun]
    if (text === undefined) return [{ event }]
    const verb = type.slice(noun.length + 1)
    if (verb === 'deleted' || verb === 'restored') {
      if (!gone.has(recordId)) gone.set(recordId, verb === 'deleted')
      return []
    }
    const since = latest.get(recordId)
    const changes = { ...event.changes, ...since }
    if (verb !== 'created') {
      latest.set(recordId, changes)
      return []
    }
    if (gone.get(recordId)) return []
    const body = changes[text]?.[1]
    return [
      {
        event: { ...event, changes },
        ...(typeof body === 'string' ? { body } : noun === 'note' && { body: '' }),
        ...(since && { edited: true }),
      },
    ]
  })
}

/** What happened, day by day, newest first; `dayOf` names the day of a moment in the reader's zone. */
export const byDay = <T extends { event: TimelineEvent }>(
  items: readonly T[],
  dayOf: (at: string) => string,
): { day: string; items: T[] }[] => {
  // What was brought in from before stands in the log by when it came, and here by when it was.
  const newest = items.toSorted((a, b) => Date.parse(b.event.at) - Date.parse(a.event.at))
  return [...Map.groupBy(newest, ({ event }) => dayOf(event.at))].map(([day, all]) => ({ day, items: all }))
}
