import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePhone, splitPhones } from './phone.ts'

describe('parsePhone', () => {
  test.each([
    ['8 (912) 345-67-89', 'RU', '+79123456789', null],
    ['+7 912 345 67 89', 'RU', '+79123456789', null],
    ['9123456789', 'RU', '+79123456789', null],
    ['79123456789', 'RU', '+79123456789', null],
    ['８（９１２）３４５－６７－８９', 'RU', '+79123456789', null],
    ['тел. 8-912-345-67-89', 'RU', '+79123456789', null],
    ['8 495 123-45-67 доб. 123', 'RU', '+74951234567', '123'],
    ['8 495 123-45-67 (доб. 123)', 'RU', '+74951234567', '123'],
    ['84951234567 вн 7', 'RU', '+74951234567', '7'],
    ['84951234567 x12', 'RU', '+74951234567', '12'],
    ['84951234567;ext=12', 'RU', '+74951234567', '12'],
    ['8 800 555-35-35', 'RU', '+78005553535', null],
    ['8 10 86 138 0013 8000', 'RU', '+8613800138000', null],
    ['0086 138 0013 8000', 'RU', '+8613800138000', null],
    ['+375 29 123-45-67', 'RU', '+375291234567', null],
    ['138 0013 8000', 'CN', '+8613800138000', null],
    ['86-13800138000', 'CN', '+8613800138000', null],
    ['010-62345678转8001', 'CN', '+861062345678', '8001'],
    ['（010）6234 5678 分机 12', 'CN', '+861062345678', '12'],
    ['+7 912 345 67 89', 'CN', '+79123456789', null],
    ['8 707 123 45 67', 'KZ', '+77071234567', null],
    ['030 901820', 'DE', '+4930901820', null],
    ['+49 30 901820', 'ZZ', '+4930901820', null],
  ])('%s in %s is %s', (typed, country, e164, ext) =>
    expect(parsePhone(typed, country)).toEqual({ typed, ok: true, e164, ext }),
  )

  test.each([
    ['345-67-89', 'RU'],
    ['нет телефона', 'RU'],
    ['+7 912 345 67 8', 'RU'],
    ['', 'RU'],
    ['9123456789', 'ZZ'],
  ])('%s in %s is kept as typed and flagged', (typed, country) =>
    expect(parsePhone(typed, country)).toEqual({ typed, ok: false, e164: null, ext: null }),
  )

  test('any spelling of a Russian mobile number is one number', () => {
    const digits = fc.integer({ min: 9_000_000_000, max: 9_999_999_999 }).map(String)
    const spellings = fc.constantFrom(
      (d: string) => `8${d}`,
      (d: string) => `+7 (${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6, 8)}-${d.slice(8)}`,
      (d: string) => `8 ${d.slice(0, 3)} ${d.slice(3)}`,
      (d: string) => `7.${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6)}`,
    )
    fc.assert(
      fc.property(digits, spellings, (d, spell) => {
        expect(parsePhone(spell(d), 'RU').e164).toBe(`+7${d}`)
      }),
    )
  })

  test('never refuses and never loses what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(parsePhone(typed, 'RU').typed).toBe(typed)
      }),
    )
  })
})

test.each([
  ['8 912 345 67 89; 8 495 123-45-67 доб. 12', ['8 912 345 67 89', '8 495 123-45-67 доб. 12']],
  ['8 912 345 67 89, доб. 5, 8 495 123-45-67', ['8 912 345 67 89, доб. 5', '8 495 123-45-67']],
  ['+79123456789/+79123456780', ['+79123456789', '+79123456780']],
  ['84951234567;ext=12', ['84951234567;ext=12']],
  ['010-62345678、13800138000', ['010-62345678', '13800138000']],
  ['  ', []],
])('splitPhones(%s)', (cell, parts) => expect(splitPhones(cell)).toEqual(parts))
