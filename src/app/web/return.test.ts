import { expect, test } from 'vitest'
import { safeReturn } from './return.ts'

test.each([
  ['/w/demo/companies?find=a', '/w/demo/companies?find=a'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in?to=/sign-in', '/'],
  [undefined, '/'],
])('after sign-in, %s leads to %s', (to, path) => expect(safeReturn(to)).toBe(path))
