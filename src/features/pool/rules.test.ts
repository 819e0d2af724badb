import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admitPool, refusalOf, standardPool, verdictOn } from './rules.ts'

const now = Temporal.Instant.from('2026-11-22T23:00:00Z')
const ago = (days: number) => now.subtract({ hours: days * 24 })
const ahead = (days: number) => now.add({ hours: days * 24 })
const rules = { silentDays: 30, warnDays: 7 }
const held = { workedAt: ago(1), dueAt: null, isOver: false }

describe('what becomes of a company tonight', () => {
  test.each([
    ['worked lately', held, { is: 'stays' }],
    ['not yet near', { ...held, workedAt: ago(22) }, { is: 'stays' }],
    [
      'a week before its time',
      { ...held, workedAt: ago(23) },
      { is: 'warned', dueAt: ahead(7), reason: 'silence' },
    ],
    [
      'silent for a year, and never warned',
      { ...held, workedAt: ago(365) },
      { is: 'warned', dueAt: ahead(7), reason: 'silence' },
    ],
    ['warned, not due', { ...held, workedAt: ago(29), dueAt: ahead(1) }, { is: 'stays' }],
    ['warned and due', { ...held, workedAt: ago(30), dueAt: ago(0) }, { is: 'goes', reason: 'silence' }],
    ['postponed', { ...held, workedAt: ago(60), dueAt: ahead(10) }, { is: 'stays' }],
    ['over the limit', { ...held, isOver: true }, { is: 'warned', dueAt: ahead(7), reason: 'limit' }],
    ['over it and due', { ...held, isOver: true, dueAt: ago(0) }, { is: 'goes', reason: 'limit' }],
    ['due, but the limit was lifted', { ...held, dueAt: ago(1) }, { is: 'stays' }],
  ])('%s', (_, it, verdict) => expect(verdictOn(it, rules, now)).toEqual(verdict))

  test('without a warning it goes as soon as it is silent', () => {
    const at = { ...held, workedAt: ago(30) }
    expect(verdictOn(at, { silentDays: 30, warnDays: 0 }, now)).toEqual({ is: 'goes', reason: 'silence' })
    expect(verdictOn(held, { silentDays: null, warnDays: 0 }, now)).toEqual({ is: 'stays' })
  })

  test('nothing goes that was not warned of, and nothing that was worked within the days of silence', () => {
    const days = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(
        days,
        fc.option(fc.integer({ min: -60, max: 60 })),
        fc.integer({ min: 2, max: 90 }),
        (worked, due, silentDays) => {
          const it = { workedAt: ago(worked), dueAt: due === null ? null : ahead(due), isOver: false }
          const verdict = verdictOn(it, { silentDays, warnDays: 1 }, now)
          if (verdict.is === 'goes') {
            expect(due).not.toBeNull()
            expect(due!).toBeLessThanOrEqual(0)
            expect(worked).toBeGreaterThanOrEqual(silentDays)
          }
          if (verdict.is === 'warned')
            expect(Temporal.Instant.compare(verdict.dueAt, ahead(1))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('taking', () => {
  const settings = { ...standardPool, most: 5, claimsADay: 2, againDays: 30 }
  const was = { formerOwnerId: 'a', pooledAt: ago(10) }
  test.each([
    ['somebody new', { held: 4, takenToday: 1 }, 'b', undefined],
    ['holds as many as one may', { held: 5, takenToday: 0 }, 'b', 'pool.full'],
    ['took enough today', { held: 0, takenToday: 2 }, 'b', 'pool.enough'],
    ['lost it ten days ago', { held: 0, takenToday: 0 }, 'a', 'pool.again'],
  ])('%s', (_, standing, who, code) => expect(refusalOf(standing, was, settings, who, now)?.code).toBe(code))
  test('whoever lost it may take it when the days are over', () => {
    expect(
      refusalOf({ held: 0, takenToday: 0 }, { ...was, pooledAt: ago(30) }, settings, 'a', now),
    ).toBeUndefined()
  })
})

test('the warning comes before the silence is over', () => {
  expect(admitPool(standardPool)).toEqual([])
  expect(admitPool({ ...standardPool, silentDays: 7, warnDays: 7 })).toHaveLength(1)
  expect(admitPool({ ...standardPool, silentDays: null, warnDays: 7 })).toEqual([])
})
