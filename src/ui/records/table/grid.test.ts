import { expect, test } from 'vitest'
import { latinKey, moved, rowsShown, selectedAfter } from './grid.ts'

const size = { rows: 100, columns: 4 }

test('keys move within the grid and never out of it', () => {
  expect(moved({ row: 0, column: 0 }, 'k', size, 10, false)).toEqual({ row: 0, column: 0 })
  expect(moved({ row: 5, column: 1 }, 'j', size, 10, false)).toEqual({ row: 6, column: 1 })
  expect(moved({ row: 95, column: 1 }, 'PageDown', size, 10, false)).toEqual({ row: 99, column: 1 })
  expect(moved({ row: 5, column: 3 }, 'ArrowRight', size, 10, false)).toEqual({ row: 5, column: 3 })
  expect(moved({ row: 5, column: 3 }, 'Home', size, 10, false)).toEqual({ row: 5, column: 0 })
  expect(moved({ row: 5, column: 3 }, 'End', size, 10, true)).toEqual({ row: 99, column: 3 })
  expect(moved({ row: 5, column: 3 }, 'a', size, 10, false)).toBeUndefined()
})

test('rows are selected one by one and by ranges', () => {
  const ids = ['a', 'b', 'c', 'd']
  expect([...selectedAfter(new Set(), ids, 1)]).toEqual(['b'])
  expect([...selectedAfter(new Set(['b']), ids, 3, 1)]).toEqual(['b', 'c', 'd'])
  expect([...selectedAfter(new Set(['b', 'c']), ids, 1)]).toEqual(['c'])
  expect([...selectedAfter(new Set(['a']), ids, 9)]).toEqual(['a'])
})

test('the scroll bar knows of rows that are not loaded', () => {
  expect(rowsShown(50, true, undefined)).toBe(100)
  expect(rowsShown(50, true, 9_000)).toBe(9_000)
  expect(rowsShown(20_000, true, 10_000)).toBe(20_050)
  expect(rowsShown(12, false, 9_000)).toBe(12)
})

test('letters are keys by their place where the layout is not Latin', () => {
  expect([
    latinKey('ч', 'KeyX'),
    latinKey('О', 'KeyJ'),
    latinKey('j', 'KeyC'),
    latinKey('Enter', 'Enter'),
  ]).toEqual(['x', 'j', 'j', 'Enter'])
  expect([latinKey('.', 'Slash'), latinKey('ж', 'Semicolon')]).toEqual(['.', 'ж'])
})
