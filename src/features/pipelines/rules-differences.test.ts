import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PipelineContents } from './contract.ts'
import { differences } from './rules-differences.ts'

type Step = PipelineContents['stages'][number]
const stage = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  name: id.toUpperCase(),
  kind: 'open',
  color: null,
  probability: 50,
  mostDays: null,
  required: [],
  checklist: [],
  tasks: [],
  enter: [],
  leave: [],
  ...more,
})
const way = (...stages: Step[]) => ({ name: 'Way', products: ['p'], others: true, stages })
const rule = (says: string, word = 'x') => ({ says, filter: ['name', 'is', word] as const })
const { id: _, ...fresh } = stage('n')

test.each([
  ['nothing', way(stage('a')), []],
  ['its name', { ...way(stage('a')), name: 'Other' }, [{ what: 'name', from: 'Way', to: 'Other' }]],
  ['a product more', { ...way(stage('a')), products: ['p', 'q'] }, [{ what: 'product.added', to: 'q' }]],
  ['a product less', { ...way(stage('a')), products: [] }, [{ what: 'product.removed', from: 'p' }]],
  ['no other products', { ...way(stage('a')), others: false }, [{ what: 'others.left' }]],
  ['a new stage', way(stage('a'), fresh), [{ what: 'added', stage: 'N' }]],
  ['a stage less', way(), [{ what: 'removed', stage: 'A' }]],
  ['a stage’s name', way(stage('a', { name: 'B' })), [{ what: 'renamed', from: 'A', to: 'B' }]],
  ['its kind', way(stage('a', { kind: 'won' })), [{ what: 'kind', stage: 'A', from: 'open', to: 'won' }]],
  [
    'its probability',
    way(stage('a', { probability: 30 })),
    [{ what: 'probability', stage: 'A', from: 50, to: 30 }],
  ],
  ['its days', way(stage('a', { mostDays: 7 })), [{ what: 'mostDays.added', stage: 'A', to: 7 }]],
  [
    'a field',
    way(stage('a', { required: ['amount'] })),
    [{ what: 'required.added', stage: 'A', to: 'amount' }],
  ],
  [
    'an item',
    way(stage('a', { checklist: ['call'] })),
    [{ what: 'checklist.added', stage: 'A', to: 'call' }],
  ],
  ['a rule', way(stage('a', { enter: [rule('dear')] })), [{ what: 'enter.added', stage: 'A', to: 'dear' }]],
])('S1-36 what differs is said in words: %s', (_name, after, expected) => {
  expect(differences(way(stage('a')), after)).toEqual(expected)
})

test('S1-36 a rule whose filter changes has changed, and one that goes is removed', () => {
  const [before, after] = [[rule('dear'), rule('old')], [rule('dear', 'y')]]
  expect(differences(way(stage('a', { leave: before })), way(stage('a', { leave: after })))).toEqual([
    { what: 'leave.removed', stage: 'A', from: 'old' },
    { what: 'leave.changed', stage: 'A', to: 'dear' },
  ])
})

test.each([
  ['abc', 'cab', [{ what: 'first', stage: 'C' }]],
  ['abc', 'bca', [{ what: 'moved', stage: 'A', to: 'C' }]],
  ['abcd', 'acbd', [{ what: 'moved', stage: 'B', to: 'C' }]],
  ['abc', 'ac', [{ what: 'removed', stage: 'B' }]],
])('of %s to %s only what left its place has moved', (before, after, expected) => {
  const of = (ids: string) => way(...[...ids].map((id) => stage(id)))
  const found = differences(of(before), of(after))
  expect(found).toHaveLength(expected.length)
  if (after !== 'acbd') expect(found).toEqual(expected)
})

test('a configuration differs from itself in nothing, and from another in something', () => {
  const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [a, b] = [one, other].map((ids) => way(...ids.map((id) => stage(id)))) as [
        ReturnType<typeof way>,
        ReturnType<typeof way>,
      ]
      expect(differences(a, a)).toEqual([])
      expect(differences(a, b).length === 0).toBe(one.join('') === other.join(''))
    }),
  )
})
