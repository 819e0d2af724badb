import { expect, test } from 'vitest'
import { takeEcho, wroteHere, wroteLately } from './own.ts'

test('each write of this page has one echo; another change of the same record is heard', () => {
  wroteHere('a')
  wroteHere('a')
  expect([takeEcho('a'), takeEcho('a'), takeEcho('a')]).toEqual([true, true, false])
  expect(wroteLately('a')).toBe(true)
})

test('what this page has not written is no echo', () => {
  expect(takeEcho('b')).toBe(false)
  expect(takeEcho(undefined)).toBe(false)
  expect(wroteLately('b')).toBe(false)
})
