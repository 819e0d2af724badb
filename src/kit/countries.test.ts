import { expect, test } from 'vitest'
import { countryCode } from './countries.ts'

test.each([
  ['ru', 'RU'],
  ['Россия', 'RU'],
  ['РФ', 'RU'],
  ['中国', 'CN'],
  ['Германия', 'DE'],
  ['德国', 'DE'],
  ['germany', 'DE'],
  ['UK', 'GB'],
  ['Нарния', null],
  ['xx', null],
  ['', null],
])('%j is %j', (name, code) => expect(countryCode(name)).toBe(code))
