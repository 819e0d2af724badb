import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, withoutForm } from './text.ts'

describe('fold', () => {
  test.each([
    ['Пётр Ёлкин', 'петр елкин'],
    ['АЛЕКСЕЙ', 'алексей'],
    ['й и Й И', 'й и й и'],
    ['Їжак, Ґанок, Ўладзімір', 'їжак, ґанок, ўладзімір'],
    ['за́мок', 'замок'],
    ['Müller & Söhne', 'muller & sohne'],
    ['Straße Ærø Łódź İstanbul', 'strasse aero lodz istanbul'],
    ['Đặng Văn', 'dang van'],
    ['ＡＢＣ　１２３', 'abc 123'],
    ['ООО «Ромашка»', 'ооо ромашка'],
    ["O’Brien's “Bar”", 'obriens bar'],
    ['Москва — Сити', 'москва - сити'],
    ['上海　有限公司（中国）', '上海 有限公司(中国)'],
    ['ガス', 'ガス'],
    ['  a \t\n b\u0000c\u00a0d\u200be ', 'a b c de'],
    ['x\ud800y', 'x\ufffdy'],
    ['ﬁ ㎏ Ⅳ', 'fi kg iv'],
    ['', ''],
  ])('%s → %s', (typed, folded) => expect(fold(typed)).toBe(folded))

  test('й is not и, decomposed or not', () => {
    expect(fold('и\u0306')).toBe('й')
    expect(fold('й')).not.toBe(fold('и'))
  })

  test('once folded, nothing changes any more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        expect(fold(fold(s))).toBe(fold(s))
      }),
    )
  })

  test('case never matters', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'а б в ё й ї a b c é ü ñ 有 限 - 1'.split(' '), ' '),
    })
    fc.assert(
      fc.property(letters, (s) => {
        expect(fold(s.toUpperCase())).toBe(fold(s))
      }),
    )
  })

  test('nothing a database text refuses is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        expect(fold(s).isWellFormed()).toBe(true)
        // oxlint-disable-next-line no-control-regex
        expect(fold(s)).not.toMatch(/[\u0000-\u001f\u007f]/)
      }),
    )
  })
})

describe('withoutForm', () => {
  test.each([
    ['ооо ромашка', 'ромашка'],
    ['ук ооо дом', 'дом'],
    ['ооо', 'ооо'],
    ['ооо ао', 'ао'],
    ['оооазис', 'оооазис'],
    ['the north face', 'north face'],
  ])('%s → %s', (name, core) => expect(withoutForm(name)).toBe(core))
})

test('the short way folds like the long one', () => {
  // A combining mark of its own forces the long way and disappears in it.
  const usual = fc.string({ unit: fc.constantFrom(...'а Ё ё Й й b Z 有 限 « – “ - ’ 7'.split(' '), ' ') })
  fc.assert(
    fc.property(usual, (s) => {
      expect(fold(s)).toBe(fold(`${s} \u0301`))
    }),
  )
})
