import { expect, test } from 'vitest'
import { numberOf } from './clauses.ts'

const clause = (number: string | null, level: number) => ({
  number,
  level,
  heading: '',
  from: 0,
  to: 0,
  types: [],
})

test('a clause is called by its number and those around it', () => {
  const clauses = [
    clause(null, 0),
    clause('1', 0),
    clause('1.1', 1),
    clause('a', 2),
    clause('ii', 3),
    clause('2', 0),
    clause('b', 1),
    clause(null, 0),
    clause('1', 1),
  ]
  expect(clauses.map((_, i) => numberOf(clauses, i))).toEqual([
    null,
    '1',
    '1.1',
    '1.1(a)',
    '1.1(a)(ii)',
    '2',
    '2(b)',
    null,
    '1',
  ])
})
