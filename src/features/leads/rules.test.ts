import { expect, test } from 'vitest'
import { nameOf } from './rules.ts'

test('a lead is called by who asks and what for', () => {
  expect(nameOf({ person: 'Vera', companyName: 'Lorrick Haulage', topic: 'Storage' })).toBe(
    'Lorrick Haulage — Storage',
  )
  expect(nameOf({ email: 'v@x.test', topic: null })).toBe('v@x.test')
  expect(nameOf({})).toBe('')
})
