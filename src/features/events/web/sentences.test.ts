import { describe, expect, test } from 'vitest'
import type { TimelineEvent } from '../contract.ts'
import {
  aroundWho,
  byDay,
  factsOf,
  kindOf,
  phraseKey,
  plainOf,
  toldChanges,
  withNotesOnce,
} from './sentences.ts'

const event = (type: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: type,
  at: '2026-03-01T10:00:00Z',
  type,
  noun: type.split('.')[0]!,
  recordId: 'r',
  actorId: 'a',
  via: 'web',
  batch: null,
  changes: {},
  data: {},
  ...more,
})

describe('an event in words', () => {
  test('its words, numbers and days are what the phrase may name', () => {
    const data = { version: 3, words: 'Sent', on: '2026-03-01', done: true, roles: ['legal'] }
    expect(plainOf(event('contract.sent', { data }), (day) => `on ${day}`)).toEqual({
      version: 3,
      words: 'Sent',
      on: 'on 2026-03-01',
    })
  })

  test('a task that changes its state is completed, reopened or cancelled', () => {
    expect(phraseKey(event('task.updated', { changes: { state: ['open', 'done'] } }))).toBe(
      'event.task.completed',
    )
    expect(phraseKey(event('task.updated', { changes: { state: ['done', 'open'] } }))).toBe(
      'event.task.reopened',
    )
    expect(phraseKey(event('task.updated', { changes: { dueAt: ['a', 'b'] } }))).toBe('event.task.updated')
    expect(phraseKey(event('company.deleted'))).toBe('event.company.deleted')
  })

  test('tells old and new values of what changed, and nothing twice', () => {
    expect(toldChanges(event('company.updated', { changes: { name: ['a', 'b'] } }))).toEqual([
      ['name', ['a', 'b']],
    ])
    expect(toldChanges(event('company.created', { changes: { name: [null, 'b'] } }))).toEqual([])
    expect(
      toldChanges(event('task.updated', { changes: { state: ['open', 'done'], doneAt: [null, 'x'] } })),
    ).toEqual([])
  })

  test('names who did it wherever the language puts the name', () => {
    expect(aroundWho('by \u0001 today', '\u0001')).toEqual(['by ', ' today'])
    expect(aroundWho('nobody', '\u0001')).toEqual(['', 'nobody'])
  })

  test('is a note, a task or a change', () => {
    expect(['note.created', 'task.updated', 'contact.updated'].map((type) => kindOf(event(type)))).toEqual([
      'notes',
      'tasks',
      'changes',
    ])
  })
})

describe('a timeline', () => {
  const written = (id: string, body: string) =>
    event('note.created', { recordId: id, changes: { body: [null, body] } })

  test('tells a note once, in its latest words', () => {
    const told = withNotesOnce([
      event('note.updated', { recordId: 'n', changes: { body: ['b', 'c'] } }),
      event('note.updated', { recordId: 'n', changes: { body: ['a', 'b'] } }),
      written('n', 'a'),
      written('m', 'other'),
    ])
    expect(told.map(({ body, edited }) => [body, edited ?? false])).toEqual([
      ['c', true],
      ['other', false],
    ])
  })

  test('tells a call once, as it stands now, with what it came to', () => {
    const told = withNotesOnce([
      event('call.updated', {
        recordId: 'c',
        changes: { outcome: ['noAnswer', 'talked'], length: [null, 65] },
      }),
      event('call.created', {
        recordId: 'c',
        changes: { outcome: [null, 'noAnswer'], direction: [null, 'outgoing'] },
      }),
    ])
    expect(told.map(({ event: e, body, edited }) => [factsOf(e), body, edited])).toEqual([
      [
        [
          ['outcome', 'talked'],
          ['length', 65],
        ],
        undefined,
        true,
      ],
    ])
    expect(kindOf(event('call.created'))).toBe('calls')
  })

  test('does not tell a deleted note unless it was restored', () => {
    expect(withNotesOnce([event('note.deleted', { recordId: 'n' }), written('n', 'a')])).toEqual([])
    expect(
      withNotesOnce([
        event('note.restored', { recordId: 'n' }),
        event('note.deleted', { recordId: 'n' }),
        written('n', 'a'),
      ]),
    ).toHaveLength(1)
  })

  test('is grouped by day in order', () => {
    const at = (day: string) => ({ event: event('company.updated', { at: `${day}T10:00:00Z` }) })
    const groups = byDay([at('2026-03-02'), at('2026-03-02'), at('2026-03-01')], (moment) =>
      moment.slice(0, 10),
    )
    expect(groups.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-01', 1],
    ])
  })
})
