/** The field catalogue's vocabulary: every field of every noun is one of these kinds, as plain data. */

import type { Money } from './money.ts'

declare const value: unique symbol

type Common = {
  required?: true
  /** Begins as the server says where nobody did, and is never empty afterwards. */
  kept?: true
  /** Found by the find box; such fields are folded into the find index. */
  find?: true
  /** May serve as a matching key of an import; exact values are indexed. */
  key?: true
  /** Set by the server alone: never accepted from outside. */
  fixed?: true
  /** Given when the record is made; afterwards only a verb of its own changes it. */
  once?: true
  /** Shown as a column until the reader chooses columns. */
  column?: true
  /** Has an index that serves sorting a list of a million rows. */
  sort?: true
}

/**
 * A link table that joins this noun to another: `select other from table where self = id`. `extra` names a text each link
 * carries; `sorted` a column of the record that each link repeats, so that lists by one link come in its order.
 */
export type Through = { table: string; self: string; other: string; extra?: string; sorted?: string }

export type Link = { id: string; role?: string | null }
export type Address = {
  label?: string
  country?: string
  region?: string
  city?: string
  street?: string
  postcode?: string
}
export type Subject = { noun: string; id: string }

export type IdentifierScheme = 'inn' | 'kpp' | 'ogrn' | 'ogrnip' | 'uscc' | 'vat'

export type Shape =
  | { kind: 'text'; max: number; lines?: true; groups?: true }
  | { kind: 'url' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'ref'; to: string; of?: string }
  | { kind: 'subject'; to: readonly string[] }
  | { kind: 'links'; to: string; through: Through; max: number }
  | { kind: 'day' }
  | { kind: 'instant'; exact?: true }
  | { kind: 'integer'; min: number; max: number; seconds?: true }
  | { kind: 'flag' }
  | { kind: 'money'; min: number }
  | { kind: 'phones'; max: number }
  | { kind: 'emails'; max: number }
  | { kind: 'identifier'; schemes: readonly IdentifierScheme[] }
  | { kind: 'addresses'; max: number }

export type Kind = Shape['kind']
export type Field<T = unknown> = Common & Shape & { readonly [value]?: T }
export type Fields = Readonly<Record<string, Field>>

/** Whether a record may be without a value of this field. */
export const mayBeEmpty = ({ required, kept }: Field): boolean => !required && !kept

type Of<K extends Kind> = Omit<Extract<Shape, { kind: K }>, 'kind'>
const make =
  <T>() =>
  <K extends Kind>(kind: K) =>
  <const O extends Common & Partial<Of<K>>>(fill: Of<K>, options: O) =>
    ({ ...fill, ...options, kind }) as unknown as Field<T> & O

/** A line of text, at most `max` characters (200 unless told); of `groups`, figures are told for each wording. */
export const text = <const O extends Common & { max?: number; groups?: true }>(o: O = {} as O) =>
  make<string>()('text')({ max: 200 }, o)
/** Text of several lines, at most `max` characters (10,000 unless told). */
export const longText = <const O extends Common & { max?: number }>(o: O = {} as O) =>
  make<string>()('text')({ max: 10_000, lines: true }, o)
/** An address of the web, `http` or `https`. */
export const url = <const O extends Common>(o: O = {} as O) => make<string>()('url')({}, o)
export const choice = <const V extends string, const O extends Common>(
  options: readonly V[],
  o: O = {} as O,
) => make<V>()('choice')({ options }, o)
/** A reference to one record of another noun, by id. */
export const ref = <const O extends Common & { of?: string }>(to: string, o: O = {} as O) =>
  make<string>()('ref')({ to }, o)
/** A reference to one record of any of several nouns. */
export const subject = <const O extends Common>(to: readonly string[], o: O = {} as O) =>
  make<Subject>()('subject')({ to }, o)
/** Links to several records of another noun, kept in a table of their own; `extra` names a text that each link carries. */
export const links = <const O extends Common & { max?: number }>(
  to: string,
  through: Through,
  o: O = {} as O,
) => make<Link[]>()('links')({ to, through, max: 50 }, o)
/** A calendar day, `YYYY-MM-DD`, without a zone. */
export const day = <const O extends Common>(o: O = {} as O) => make<string>()('day')({}, o)
/** A moment, ISO 8601 in UTC; an `exact` one is shown with its time in lists too. */
export const instant = <const O extends Common & { exact?: true }>(o: O = {} as O) =>
  make<string>()('instant')({}, o)
/** A whole number; of `seconds`, a length of time. */
export const integer = <const O extends Common & { min?: number; max?: number; seconds?: true }>(
  o: O = {} as O,
) => make<number>()('integer')({ min: 0, max: 2_147_483_647 }, o)
/** Yes or no. */
export const flag = <const O extends Common>(o: O = {} as O) => make<boolean>()('flag')({}, o)
/** A sum of money: whole minor units and an ISO 4217 code; not below zero unless told. @public */
export const money = <const O extends Common & { min?: number }>(o: O = {} as O) =>
  make<Money>()('money')({ min: 0 }, o)
/** Telephone numbers: E.164 where they can be read, else as typed. */
export const phones = <const O extends Common & { max?: number }>(o: O = {} as O) =>
  make<string[]>()('phones')({ max: 20 }, o)
/** Mail addresses, kept in lower case. */
export const emails = <const O extends Common & { max?: number }>(o: O = {} as O) =>
  make<string[]>()('emails')({ max: 20 }, o)
/** A legal identifier whose check digits are verified under one of the schemes. */
export const identifier = <const O extends Common>(schemes: readonly IdentifierScheme[], o: O = {} as O) =>
  make<string>()('identifier')({ schemes }, o)
/** Postal addresses. */
export const addresses = <const O extends Common & { max?: number }>(o: O = {} as O) =>
  make<Address[]>()('addresses')({ max: 10 }, o)
