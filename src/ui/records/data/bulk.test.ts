import { expect, test } from 'vitest'
import { forEachOf } from './useBulk.ts'

test('work on many goes on past what fails and tells both', async () => {
  const steps: number[] = []
  const { done, failed } = await forEachOf(
    [1, 2, 3, 4, 5, 6],
    (n) => (n === 3 ? Promise.reject(new Error('three')) : Promise.resolve()),
    (count) => steps.push(count) > 0,
  )
  expect(done.toSorted()).toEqual([1, 2, 4, 5, 6])
  expect(failed).toHaveLength(1)
  expect(steps.at(-1)).toBe(6)
})

test('work on many stops when told to', async () => {
  const items = Array.from({ length: 100 }, (_, i) => i)
  const { done } = await forEachOf(
    items,
    () => Promise.resolve(),
    (count) => count < 10,
  )
  expect(done.length).toBeGreaterThanOrEqual(10)
  expect(done.length).toBeLessThan(20)
})
