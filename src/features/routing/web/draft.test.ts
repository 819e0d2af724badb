import { expect, test } from 'vitest'
import type { Rule } from '../contract.ts'
import { blankRule, bodyOf, draftOf, moved, tallyOf, withRule } from './draft.ts'

const rule = (id: string): Rule => ({
  id,
  name: id,
  active: true,
  filter: { and: [] },
  when: 'always',
  to: { members: ['m'] },
  by: 'turn',
  most: null,
})
const rules = ['a', 'b', 'c'].map(rule)
const draft = draftOf({
  rules,
  fallbackId: 'm',
  gone: [],
  unreached: [],
  version: 3,
  refs: {},
})
const keys = ({ rules: of }: typeof draft) => of.map(({ key }) => key)

test('rules change places, but not past the ends', () => {
  expect(keys(moved(draft, 'b', -1))).toEqual(['b', 'a', 'c'])
  expect(keys(moved(draft, 'a', -1))).toEqual(['a', 'b', 'c'])
  expect(keys(moved(draft, 'c', 1))).toEqual(['a', 'b', 'c'])
})

test('a new rule stands last, a changed one where it was', () => {
  expect(keys(withRule(draft, blankRule('x')))).toEqual(['a', 'b', 'c', 'x'])
  expect(withRule(draft, { ...draft.rules[1]!, name: 'B' }).rules.map(({ name }) => name)).toEqual([
    'a',
    'B',
    'c',
  ])
})

test('what is sent has no keys, and ids only of rules that are still there', () => {
  const body = bodyOf(withRule(draft, blankRule('x')), rules.slice(1))
  expect(body.rules.map(({ id }) => id)).toEqual([undefined, 'b', 'c', undefined])
  expect(body.rules[0]).not.toHaveProperty('key')
})

test('the tally counts what each had and would get', () => {
  const item = (ownerId: string, was: string | null) => ({
    id: 'l',
    receivedAt: '2026-03-01T10:00:00.000Z',
    ownerId,
    rule: null,
    because: [],
    was: { ownerId: was, rule: null },
  })
  expect(tallyOf([item('a', 'b'), item('a', null), item('b', 'b')])).toEqual([
    { id: 'a', was: 0, would: 2 },
    { id: 'b', was: 2, would: 1 },
    { id: null, was: 1, would: 0 },
  ])
})
