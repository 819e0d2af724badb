import { expect, test } from 'vitest'
import { editDistance } from './distance.ts'

test.each([
  ['kitten', 'sitting', 3],
  ['flaw', 'lawn', 2],
  ['', 'три', 3],
  ['公司名称', '公司', 2],
  ['😀a', 'a', 1],
  ['same', 'same', 0],
])('%s and %s are %i apart, either way', (a, b, far) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([far, far])
})
