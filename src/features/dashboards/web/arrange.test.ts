import { expect, test } from 'vitest'
import { product } from '#features/products/contract.ts'
import { task } from '#features/tasks/contract.ts'
import { registerNoun } from '#kit/nouns.ts'
import { readyDesks } from '../rules.ts'
import { newQuestion, put, ranked, resized, shift, taken } from './arrange.ts'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('a widget is moved to a place, no further than the ends', () => {
  const all = readyDesks.head.slice(0, 3)
  const [one, two, three] = ids(all) as [string, string, string]
  expect(ids(put(all, three, 0))).toEqual([three, one, two])
  expect(ids(shift(all, one, 1))).toEqual([two, one, three])
  expect(ids(shift(all, one, -1))).toEqual([one, two, three])
  expect(ids(shift(all, three, 5))).toEqual([one, two, three])
  expect(ids(put(all, 'gone', 0))).toEqual([one, two, three])
})

test('a widget is changed where it stands, and a new one comes last', () => {
  const all = readyDesks.head.slice(0, 2)
  const small = resized({ ...all[0]!, size: 'l' })
  expect(small.size).toBe('s')
  expect(taken(all, small)).toEqual([small, all[1]])
  expect(ids(taken(all, { ...all[0]!, id: 'own' }))).toEqual([...ids(all), 'own'])
})

test('a leaderboard asks whose the records are, unless it is told to ask by something else than time', () => {
  registerNoun(task)
  registerNoun(product)
  const tasks = newQuestion()
  expect(ranked(tasks).by).toBe('assigneeId')
  expect(ranked({ ...tasks, by: 'week' }).by).toBe('assigneeId')
  expect(ranked({ ...tasks, by: 'state' }).by).toBe('state')
  expect(ranked({ ...tasks, noun: 'product' }).by).toBeNull()
})
