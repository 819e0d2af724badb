import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from './contract.ts'
import { admitRouting, decide, type Facts, turned, type Turns } from './rules.ts'
import { unreached } from './rules-unreached.ts'

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  name: `Rule ${id}`,
  active: true,
  filter: { and: [] },
  when: 'always',
  to: { members: ['a', 'b'] },
  by: 'turn',
  most: null,
  ...more,
})
const facts = (more: Partial<Facts> = {}): Facts => ({
  holds: () => true,
  working: true,
  meant: ({ to }) => ('members' in to ? to.members : []),
  open: new Map(),
  turns: {},
  fallbackId: 'f',
  ...more,
})

describe('S3-038 who gets a lead', () => {
  test('the first rule that takes it decides, and its name is told', () => {
    expect(decide([rule('1'), rule('2')], facts())).toEqual({
      ownerId: 'a',
      ruleId: '1',
      rule: 'Rule 1',
      because: [],
    })
  })

  test.each([
    ['inactive', { active: false }, {}],
    ['filter', {}, { holds: ({ id }: Rule) => id !== '1' }],
    ['hours', { when: 'outside' as const }, {}],
    ['hours', { when: 'working' as const }, { working: false }],
    ['nobody', {}, { meant: ({ id }: Rule) => (id === '1' ? [] : ['z']) }],
    ['nobody', { most: 3, to: { members: ['a'] } }, { open: new Map([['a', 3]]) }],
  ])('a rule is passed over because: %s', (why, more, known) => {
    expect(decide([rule('1', more), rule('2')], facts(known))).toMatchObject({ ruleId: '2', because: [why] })
  })

  test.each([
    ['working', true],
    ['outside', false],
  ] as const)('a rule for %s hours takes what comes then', (when, working) => {
    expect(decide([rule('1', { when })], facts({ working }))).toMatchObject({ ruleId: '1' })
  })

  test('what no rule takes goes to the fallback', () => {
    expect(decide([rule('1', { active: false })], facts())).toEqual({
      ownerId: 'f',
      ruleId: null,
      rule: null,
      because: ['inactive'],
    })
    expect(decide([], facts()).ownerId).toBe('f')
  })

  test('by turn: who never got one first, then who waits longest, each rule on its own', () => {
    expect(decide([rule('1')], facts({ turns: { '1': ['a'] } })).ownerId).toBe('b')
    expect(decide([rule('1')], facts({ turns: { '1': ['b', 'a'] } })).ownerId).toBe('b')
    expect(decide([rule('1')], facts({ turns: { '2': ['a'] } })).ownerId).toBe('a')
  })

  test('by load: the fewest open leads, and among equals who waits longest', () => {
    const load = rule('1', { by: 'load', to: { members: ['a', 'b', 'c'] } })
    const open = new Map([['a', 2]])
    expect(decide([load], facts({ open })).ownerId).toBe('b')
    expect(decide([load], facts({ open, turns: { '1': ['b', 'c'] } })).ownerId).toBe('b')
    expect(decide([load], facts({ open, turns: { '1': ['c', 'b'] } })).ownerId).toBe('c')
  })

  test('whoever has enough is passed over, the others go on', () => {
    expect(decide([rule('1', { most: 2 })], facts({ open: new Map([['a', 2]]) })).ownerId).toBe('b')
  })

  test('whom a rule chose waits behind all others; the fallback takes no turn', () => {
    const turns: Turns = { '1': ['a', 'b'] }
    expect(turned(turns, { ruleId: '1', ownerId: 'a' })).toEqual({ '1': ['b', 'a'] })
    expect(turned(turns, { ruleId: '2', ownerId: 'a' })).toEqual({ ...turns, '2': ['a'] })
    expect(turned(turns, { ruleId: null, ownerId: 'f' })).toEqual(turns)
  })

  const member = fc.constantFrom<string[]>('a', 'b', 'c', 'd')
  const anyRule = fc.record({
    active: fc.boolean(),
    when: fc.constantFrom('always' as const, 'working' as const, 'outside' as const),
    to: fc.uniqueArray(member, { minLength: 1 }),
    by: fc.constantFrom('turn' as const, 'load' as const),
    most: fc.option(fc.integer({ min: 1, max: 4 })),
    holds: fc.boolean(),
  })
  test('exactly one owner always; nobody who left or has enough, but for the fallback', () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 6 }),
        fc.uniqueArray(member),
        fc.dictionary(member, fc.integer({ min: 0, max: 6 })),
        fc.boolean(),
        (drawn, active, open, working) => {
          const rules = drawn.map(({ to, holds: _, ...more }, i) =>
            rule(`${i}`, { ...more, to: { members: to } }),
          )
          const decision = decide(
            rules,
            facts({
              holds: ({ id }) => drawn[Number(id)]!.holds,
              meant: ({ to }) => ('members' in to ? to.members.filter((m) => active.includes(m)) : []),
              open: new Map(Object.entries(open)),
              working,
            }),
          )
          const by = rules.find(({ id }) => id === decision.ruleId)
          if (!by) {
            expect(decision).toMatchObject({ ownerId: 'f', rule: null })
            expect(decision.because).toHaveLength(rules.length)
            return
          }
          expect(by.active && drawn[Number(by.id)]!.holds).toBe(true)
          expect('members' in by.to && by.to.members.includes(decision.ownerId)).toBe(true)
          expect(active).toContain(decision.ownerId)
          expect(open[decision.ownerId] ?? 0).toBeLessThan(by.most ?? Infinity)
          expect(decision.because).toHaveLength(rules.indexOf(by))
        },
      ),
    )
  })

  test('by turn is fair: of n·k leads each of n gets k, whoever came before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.string()),
        (people, k, before) => {
          const given = new Map<string, number>()
          let turns: Turns = { '1': [...new Set(before)] }
          for (let n = 0; n < people.length * k; n++) {
            const decision = decide([rule('1', { to: { members: people } })], facts({ turns }))
            turns = turned(turns, decision)
            given.set(decision.ownerId, (given.get(decision.ownerId) ?? 0) + 1)
          }
          expect(people.map((id) => given.get(id))).toEqual(people.map(() => k))
        },
      ),
    )
  })
})

test('a routing is admitted when every id is known, once', () => {
  const draft = (...ids: (string | undefined)[]) => ({
    rules: ids.map((id) => ({ ...rule('x'), id })),
    fallbackId: 'f',
  })
  expect(admitRouting(draft('a', undefined, undefined), ['a'])).toEqual([])
  expect(admitRouting(draft('b'), ['a'])).toMatchObject([{ path: ['rules', 0, 'id'] }])
  expect(admitRouting(draft('a', 'a'), ['a'])).toMatchObject([{ path: ['rules', 1, 'id'] }])
})

test('S3-038 a rule that no lead ever comes to is named, with the rules that take its leads before it', () => {
  const found = (...more: Partial<Rule>[]) => unreached(more.map((one, at) => rule(String(at), one)))
  const russia: Rule['filter'] = ['country', 'is', 'RU']
  expect(found({}, {})).toEqual([{ at: 1, why: 'taken', by: ['Rule 0'] }])
  expect(found({ filter: russia }, { filter: russia }, {})).toEqual([{ at: 1, why: 'taken', by: ['Rule 0'] }])
  expect(found({ filter: russia }, {}, {})).toEqual([{ at: 2, why: 'taken', by: ['Rule 1'] }])
  expect(found({ when: 'working' }, {}, { when: 'working' })).toEqual([
    { at: 2, why: 'taken', by: ['Rule 0'] },
  ])
  expect(found({ when: 'working' }, { when: 'outside' }, {})).toEqual([
    { at: 2, why: 'taken', by: ['Rule 0', 'Rule 1'] },
  ])
  // A limit, or a rule that is off, leaves some over.
  expect(found({ most: 5 }, { active: false }, {}, { active: false })).toEqual([])
  const both: Rule['filter'] = { and: [russia, ['country', 'is', 'CN']] }
  expect(found({ filter: both }, { filter: russia })).toEqual([{ at: 0, why: 'never', by: [] }])
})
