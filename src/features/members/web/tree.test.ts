import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchOf, treeOf } from './tree.ts'

const north = { id: 'north', parentId: 'sales' }
const sales = { id: 'sales', parentId: null }
const stores = { id: 'stores' }
const river = { id: 'river', parentId: 'north' }

test('a tree is read from the top down, each team below its own', () => {
  expect(treeOf([north, sales, stores, river]).map(({ item, depth }) => [item.id, depth])).toEqual([
    ['sales', 0],
    ['north', 1],
    ['river', 2],
    ['stores', 0],
  ])
})

test('a team whose parent is out of sight stands at the top', () => {
  expect(treeOf([river]).map(({ depth }) => depth)).toEqual([0])
})

test('a branch is a team and all below it, even in a ring', () => {
  expect(branchOf([north, sales, stores, river], 'north')).toEqual(new Set(['north', 'river']))
  expect(
    branchOf(
      [
        { id: 'a', parentId: 'b' },
        { id: 'b', parentId: 'a' },
      ],
      'a',
    ),
  ).toEqual(new Set(['a', 'b']))
})

test('no team of a tree is lost or doubled', () => {
  const forest = fc
    .integer({ min: 1, max: 30 })
    .chain((size) =>
      fc
        .tuple(
          ...Array.from({ length: size }, (_, i) =>
            fc.option(fc.integer({ min: 0, max: Math.max(0, i - 1) })),
          ),
        )
        .map((parents) =>
          parents.map((p, i) => ({ id: String(i), parentId: p === null || i === 0 ? null : String(p) })),
        ),
    )
  fc.assert(
    fc.property(forest, (items) => {
      expect(
        treeOf(items)
          .map(({ item }) => item.id)
          .toSorted(),
      ).toEqual(items.map((i) => i.id).toSorted())
    }),
  )
})
