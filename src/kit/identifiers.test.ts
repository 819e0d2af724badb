import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIdentifier, identify, type IdentifierKind } from './identifiers.ts'

// Public numbers of well-known organisations and examples printed in the registers' own documents.
const valid: [IdentifierKind, string][] = [
  ['inn', '7707083893'],
  ['inn', '7710140679'],
  ['inn', '7728168971'],
  ['inn', '7736050003'],
  ['inn', '500100732259'],
  ['kpp', '773601001'],
  ['kpp', '7736AB001'],
  ['ogrn', '1027700132195'],
  ['ogrn', '1037739010891'],
  ['ogrn', '1027739609391'],
  ['ogrnip', '304500116000157'],
  ['uscc', '91350100M000100Y43'],
  ['uscc', '91310000775785552L'],
  ['uscc', '91440300708461136T'],
  ['vat', 'ATU13585627'],
  ['vat', 'BE0428759497'],
  ['vat', 'BG175074752'],
  ['vat', 'CY10259033P'],
  ['vat', 'CZ25123891'],
  ['vat', 'DE136695976'],
  ['vat', 'DK13585628'],
  ['vat', 'EE100931558'],
  ['vat', 'EL094259216'],
  ['vat', 'ESB58378431'],
  ['vat', 'FI20774740'],
  ['vat', 'FR40303265045'],
  ['vat', 'HR33392005961'],
  ['vat', 'HU12892312'],
  ['vat', 'IE6433435F'],
  ['vat', 'IT00743110157'],
  ['vat', 'LT119511515'],
  ['vat', 'LU15027442'],
  ['vat', 'LV40003521600'],
  ['vat', 'MT11679112'],
  ['vat', 'NL004495445B01'],
  ['vat', 'PL8567346215'],
  ['vat', 'PT501964843'],
  ['vat', 'RO18547290'],
  ['vat', 'SE556188840401'],
  ['vat', 'SI50223054'],
  ['vat', 'SK2022749619'],
  ['vat', 'XI980780684'],
]

const invalid: [IdentifierKind, string, string][] = [
  ['inn', '7707083894', 'check_digit'],
  ['inn', '770708389', 'length'],
  ['inn', '77070838931', 'length'],
  ['inn', '500100732258', 'check_digit'],
  ['inn', '500100732269', 'check_digit'],
  ['inn', '77070838A3', 'characters'],
  ['inn', '0000000000', 'characters'],
  ['inn', '', 'length'],
  ['kpp', '77360100', 'length'],
  ['kpp', '77360ab01', 'characters'],
  ['ogrn', '1027700132196', 'check_digit'],
  ['ogrn', '102770013219', 'length'],
  ['ogrn', '10277001321x5', 'characters'],
  ['ogrnip', '304500116000158', 'check_digit'],
  ['ogrnip', '1027700132195', 'length'],
  ['uscc', '91350100M000100Y44', 'check_digit'],
  ['uscc', '91350100M000100Y4', 'length'],
  ['uscc', '91350100I000100Y43', 'characters'],
  ['uscc', '91350100M000100O43', 'characters'],
  ['vat', 'DE136695977', 'check_digit'],
  ['vat', 'DE13669597', 'length'],
  ['vat', 'XX136695976', 'characters'],
  ['vat', '136695976', 'characters'],
]

describe('checkIdentifier', () => {
  test.each(valid)('%s %s is valid', (kind, number) =>
    expect(checkIdentifier(kind, number)).toEqual({ kind, ok: true, normalised: number, reason: null }),
  )

  test.each(invalid)('%s %s is wrong in its %s', (kind, number, reason) =>
    expect(checkIdentifier(kind, number)).toMatchObject({ ok: false, reason }),
  )

  test.each([
    ['inn', ' 7707 083 893 ', '7707083893'],
    ['inn', '７７０７０８３８９３', '7707083893'],
    ['uscc', '91350100-m000100y43', '91350100M000100Y43'],
    ['vat', 'de 136.695.976', 'DE136695976'],
  ] as const)('%s "%s" is read as %s', (kind, typed, normalised) =>
    expect(checkIdentifier(kind, typed)).toMatchObject({ ok: true, normalised }),
  )
})

/** Every number that differs from this one in exactly one place. */
const slips = (number: string, alphabet: string) =>
  number.split('').flatMap((own, i) =>
    alphabet
      .split('')
      .filter((c) => c !== own)
      .map((c) => number.slice(0, i) + c + number.slice(i + 1)),
  )

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))
const completed = (kind: IdentifierKind, stem: string, checks: string[]) =>
  stem + checks.find((check) => checkIdentifier(kind, stem + check).ok)!
const ten = '0123456789'.split('')

// Modulo 11 (13) then 10 folds the rests 10 (10, 11, 12) onto 0 (0, 1, 2): only above those is every slip caught.
describe('one wrong digit is caught wherever the algorithm promises it', () => {
  test.each([
    ['inn', 9, 0, ten],
    ['inn', 10, 0, ten.flatMap((a) => ten.map((b) => a + b))],
    ['ogrn', 12, 0, ten],
    ['ogrnip', 14, 2, ten],
  ] as const)('%s from %i digits', (kind, length, unsafe, checks) => {
    fc.assert(
      fc.property(digits(length), (stem) => {
        const number = completed(kind, stem, [...checks])
        const check = number.slice(length)
        fc.pre(check.split('').every((c) => Number(c) > unsafe))
        for (const slip of slips(number, '0123456789')) expect(checkIdentifier(kind, slip).ok).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  test('uscc, all characters', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const stem = fc.stringMatching(/^[19][1-3]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/)
    fc.assert(
      fc.property(stem, (s) => {
        const number = completed('uscc', s, alphabet.split(''))
        for (const slip of slips(number, alphabet)) expect(checkIdentifier('uscc', slip).ok).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  test('every stem has a check', () => {
    fc.assert(
      fc.property(digits(9), (stem) => {
        expect(completed('inn', stem, ten)).toHaveLength(10)
      }),
    )
    fc.assert(
      fc.property(digits(12), (stem) => {
        expect(completed('ogrn', stem, ten)).toHaveLength(13)
      }),
    )
  })
})

test('any text is answered', () => {
  const kinds = fc.constantFrom<IdentifierKind>('inn', 'kpp', 'ogrn', 'ogrnip', 'uscc', 'vat')
  fc.assert(
    fc.property(kinds, fc.string({ unit: 'binary' }), (kind, s) => {
      expect(['length', 'characters', 'check_digit', null]).toContain(checkIdentifier(kind, s).reason)
    }),
  )
})

test.each([
  ['7707083893', ['inn']],
  ['1027700132195', ['ogrn']],
  ['773601001', ['kpp']],
  ['hello', []],
])('identify(%s)', (typed, kinds) => expect(identify(typed)).toEqual(kinds))
