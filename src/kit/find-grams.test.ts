import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addGrams, gramsAround, gramsAtStarts, gramsWithin, spaced } from './find-grams.ts'
import { fold } from './text.ts'

const gramsOf = (text: string, title = false) => {
  const grams = new Set<number>()
  addGrams(grams, text, title)
  return grams
}

const unit = fc.constantFrom(...'а б в й ї ө x y z 0 1 2 有 限 𠀀 é - . @'.split(' '), ' ')
const text = fc.string({ unit, maxLength: 30 }).map((s) => spaced(fold(s)))
const textAndPart = text.chain((whole) =>
  fc
    .tuple(fc.nat(whole.length), fc.nat(whole.length))
    .map(([a, b]) => [whole, whole.slice(Math.min(a, b), Math.max(a, b)).trim()] as const),
)

describe('no text is missed', () => {
  test('it has all the grams within any part of it', () => {
    fc.assert(
      fc.property(textAndPart, ([whole, part]) => {
        const grams = gramsOf(whole)
        for (const gram of gramsWithin(part)) expect(grams).toContain(gram)
      }),
      { numRuns: 2000 },
    )
  })

  test('it has one of the grams around any short part of it', () => {
    fc.assert(
      fc.property(textAndPart, ([whole, part]) => {
        const around = gramsAround(part)
        const grams = gramsOf(whole)
        if (around.length > 0) expect(around.some((gram) => grams.has(gram))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('a title has all the grams at the starts of its own words', () => {
    fc.assert(
      fc.property(text, fc.nat(3), fc.nat(8), (whole, from, length) => {
        const part = whole.split(' ').slice(from).join(' ').slice(0, length).trim()
        const grams = gramsOf(whole, true)
        for (const gram of gramsAtStarts(part)) expect(grams).toContain(gram)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('two characters are enough', () => {
  test.each(['ан', 'йо', 'an', 'zz', '34', '有限', '1с', 'с1', 'a座', '座a'])('%s', (pair) => {
    const around = [...gramsWithin(pair), ...gramsAround(pair)]
    expect(around.length).toBeGreaterThan(0)
    for (const whole of [pair, `x${pair}`, `я${pair}`, `7${pair}`, `77${pair}`, `有${pair}`, `м ${pair}я`]) {
      const grams = gramsOf(whole)
      expect(around.some((gram) => grams.has(gram))).toBe(true)
    }
  })
})

test('few lists are read even for a long text', () => {
  expect(gramsWithin('79123456789').length).toBeLessThan(4)
  expect(gramsWithin('solutions').length).toBeLessThan(4)
})

test.each([
  ['ооо ромашка-7', 'ооо ромашка - 7'],
  ['a@b.ru', 'a @ b . ru'],
  ['北京(中国)公司', '北京 ( 中国 ) 公司'],
])('spaced(%s)', (folded, free) => expect(spaced(folded)).toBe(free))
