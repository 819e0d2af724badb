import { vatReason } from './identifiers-vat.ts'

export const identifierKinds = ['inn', 'kpp', 'ogrn', 'ogrnip', 'uscc', 'vat'] as const
export type IdentifierKind = (typeof identifierKinds)[number]
export type IdentifierFault = 'length' | 'characters' | 'check_digit'
export type Identifier =
  | { kind: IdentifierKind; ok: true; normalised: string; reason: null }
  | { kind: IdentifierKind; ok: false; normalised: string; reason: IdentifierFault }

const weighted = (digits: string, weights: readonly number[], modulus: number) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % modulus

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const
const innDigit = (digits: string, count: 9 | 10 | 11) =>
  String(weighted(digits, innWeights.slice(11 - count), 11) % 10)

/** Taxpayer's number: 10 digits for an organisation (one check digit), 12 for a person (two). */
const inn = (s: string): IdentifierFault | null => {
  if (s.length !== 10 && s.length !== 12) return 'length'
  if (!/^\d+$/.test(s) || s.startsWith('00')) return 'characters' // no region has the code 00; all zeros would pass the sum
  const check = s.length === 10 ? innDigit(s, 9) : innDigit(s, 10) + innDigit(s, 11)
  return s.endsWith(check) ? null : 'check_digit'
}

/** Reason code of registration: no check digit exists. */
const kpp = (s: string): IdentifierFault | null =>
  s.length !== 9 ? 'length' : /^\d{4}[0-9A-Z]{2}\d{3}$/.test(s) ? null : 'characters'

/** State registration number: the last digit is the rest of the others, divided by their count less one. */
const ogrn =
  (length: 13 | 15) =>
  (s: string): IdentifierFault | null => {
    if (s.length !== length) return 'length'
    if (!/^[1-9]\d*$/.test(s)) return 'characters'
    const rest = BigInt(s.slice(0, -1)) % BigInt(length - 2)
    return String(rest).endsWith(s.at(-1)!) ? null : 'check_digit'
  }

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const usccShape = new RegExp(`^[1-9A-Z][${usccAlphabet}]\\d{6}[${usccAlphabet}]{10}$`)

/** Unified social credit code, GB 32100-2015: 18 characters without I, O, S, V, Z; weights are powers of 3, modulo 31. */
const uscc = (s: string): IdentifierFault | null => {
  if (s.length !== 18) return 'length'
  if (!usccShape.test(s) || /[IOSVZ]/.test(s)) return 'characters'
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += usccAlphabet.indexOf(s[i]!) * weight
  return usccAlphabet[(31 - (sum % 31)) % 31] === s[17] ? null : 'check_digit'
}

const faults: Record<IdentifierKind, (normalised: string) => IdentifierFault | null> = {
  inn,
  kpp,
  ogrn: ogrn(13),
  ogrnip: ogrn(15),
  uscc,
  vat: vatReason,
}

/** Upper case, NFKC, without the spaces, dots and dashes people group digits with. */
export const normaliseIdentifier = (typed: string): string =>
  typed
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\s.\-‐‑‒–—_/\u200b-\u200f\ufeff]+/g, '')
    .toUpperCase()

/** Checks one legal identifier: shape and check digits, as far as the kind has them; never refuses, the fault is told. */
export const checkIdentifier = (kind: IdentifierKind, typed: string): Identifier => {
  const normalised = normaliseIdentifier(typed)
  const reason = faults[kind](normalised)
  return reason === null ? { kind, ok: true, normalised, reason } : { kind, ok: false, normalised, reason }
}

/** The kinds under which a number is valid, likeliest first; for guessing what a column holds. */
export const identify = (typed: string): IdentifierKind[] =>
  (['inn', 'ogrn', 'ogrnip', 'uscc', 'vat', 'kpp'] as const).filter((kind) => checkIdentifier(kind, typed).ok)
