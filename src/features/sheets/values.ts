import type { Unit } from '#features/products/contract.ts'
import { unitCodes } from '#features/products/rules.ts'
import { countryCode } from '#kit/countries.ts'
import { splitPhones } from '#kit/phone.ts'
import { spellings } from '#kit/phrases.ts'
import { fold } from '#kit/text.ts'
import { type Goal, type Importable, sheets } from './goals.ts'
import { type DateOrder, readDate } from './guess.ts'
import type { Mark } from './guess-numbers.ts'
import { sourceSynonyms } from './synonyms/leads.ts'
import { unitSynonyms } from './synonyms/products.ts'
import { prioritySynonyms } from './synonyms/requirements.ts'

/** Who is called what; several members of one name stay several. */
export type Members = {
  byName: ReadonlyMap<string, readonly string[]>
  byMail: ReadonlyMap<string, string>
  /** Those who have left: authors of much, but nobody's request waits for them. */
  left: ReadonlySet<string>
}

export type Reading = {
  country: string
  timeZone: string
  now: Temporal.Instant
  members: Members
  /** Column → its confirmed or evident order of day and month. */
  orders: ReadonlyMap<string, DateOrder | 'ambiguous' | 'none'>
  /** Column → what stands before its fractions, and the currency of its prices (ISO 4217), where there are any. */
  marks: ReadonlyMap<string, Mark>
  currency: string | null
}

export type Column = { index: number; header: string; goal: Goal }

type Outcome = { value: unknown } | { fault: string; params?: Record<string, unknown> }

/** What people put into a cell to say that there is nothing. */
export const nothing = /^(?:[-–—.?]+|n\/a|na|null|none|нет|нет данных|无|没有|#n\/a)$/i

const scientific = /^\d(?:[.,]\d+)?e\+\d+$/i

const yes = new Set(['1', 'true', 'yes', 'y', 'да', 'д', 'истина', '是', '对', '有', '+', 'x', 'х', '✓', '✔'])

const no = new Set(['0', 'false', 'no', 'n', 'нет', 'н', 'ложь', '否', '无', '-', '✗'])

/** A word without the ending of its gender and number, so that «Действующий» finds «Действующая». */
const stem = (text: string) =>
  fold(text)
    .replace(/\.(?=\s|$)/g, '')
    .replace(/(?<=\p{Script=Cyrillic}{4})[аеиоуыэюяйь]{1,2}$/u, '')

/** What an option may be called: its code, its names, and of a unit or a source what else people and classifiers call it. */
const namesOf = ({ noun, key }: Goal, option: string): readonly string[] => {
  const names = [option, ...spellings(`${noun.name}.${key}.${option}`)]
  if (noun.name === 'lead' && key === 'source')
    return [...names, ...(sourceSynonyms[option as keyof typeof sourceSynonyms] ?? [])]
  if (noun.name === 'requirement' && key === 'priority')
    return [...names, ...(prioritySynonyms[option as keyof typeof prioritySynonyms] ?? [])]
  if (noun.name !== 'product' || key !== 'unit') return names
  // One code of the classifiers stands for all that they do not count by itself.
  const codes = ['pieceDay', 'squareMetreDay', 'service'].includes(option) ? [] : unitCodes[option as Unit]
  return [...names, ...codes, ...(unitSynonyms[option as Unit] ?? [])]
}

/** The option of a choice that a cell names by its code or, in any of the languages, by its label. */
const optionOf = (goal: Goal, options: readonly string[], cell: string): Outcome => {
  const wanted = stem(cell)
  const found = options.find((option) => namesOf(goal, option).some((label) => stem(label) === wanted))
  const fault =
    goal.noun.name === 'requirement' && goal.key === 'priority'
      ? 'import.unknown_priority'
      : 'import.unknown_option'
  return found ? { value: found } : { fault, params: { value: cell.slice(0, 100) } }
}

/** The member whom a cell names by mail or by name, or whether several bear the name. */
export const memberOf = (
  { byName, byMail }: Members,
  cell: string,
): { id: string } | { several: boolean } => {
  const mail = byMail.get(cell.trim().toLowerCase())
  const ids = mail ? [mail] : (byName.get(fold(cell)) ?? [])
  return ids.length === 1 ? { id: ids[0]! } : { several: ids.length > 1 }
}

/** The addresses in a cell: `a@b.c; d@e.f`, also as mail programs write them, `Anna Kim <a@b.c>`. */
const mailsIn = (cell: string): string[] =>
  cell.split(/[;,；，、\n]+/).flatMap(
    (piece) =>
      /<([^<>]+)>/.exec(piece)?.[1] ??
      piece
        .replace(/mailto:/gi, '')
        .split(/\s+/)
        .filter(Boolean),
  )

const wholeNumber = (cell: string): Outcome => {
  const plain = cell
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/^(-?\d{1,3})(?:[.,]\d{3})+$/, (all) => all.replace(/[.,]/g, ''))
    .replace(/[.,]0+$/, '')
  return /^-?\d{1,15}$/.test(plain) ? { value: Number(plain) } : { fault: 'import.not_a_number' }
}

const moment = (cell: string, header: string, { orders, timeZone, now }: Reading): Outcome => {
  const order = orders.get(header) ?? 'none'
  const read = readDate(cell, order)
  if (!read)
    return {
      fault: order === 'ambiguous' && readDate(cell, 'dmy') ? 'import.ambiguous_date' : 'import.not_a_date',
    }
  const at = read.zone
    ? Temporal.Instant.from(`${read.date}T${read.time}${read.zone}`)
    : Temporal.PlainDateTime.from(`${read.date}T${read.time ?? '00:00:00'}`)
        .toZonedDateTime(timeZone)
        .toInstant()
  return Temporal.Instant.compare(at, now) > 0 ? { fault: 'import.future_date' } : { value: at.toString() }
}

/** What a cell says for its goal; a list for goals that hold several. */
export const readCell = (cell: string, { header, goal }: Column, reading: Reading): Outcome => {
  const { field, key, part } = goal
  if (cell.includes('\ufffd')) return { fault: 'import.damaged' }
  const exact = field.kind === 'identifier' || field.kind === 'phones' || (field.kind === 'text' && field.key)
  if (exact && scientific.test(cell)) return { fault: 'import.scientific' }
  switch (field.kind) {
    case 'choice':
      return optionOf(goal, field.options, cell)
    case 'ref': {
      const found = memberOf(reading.members, cell)
      const { left } = reading.members
      if ('id' in found && left.has(found.id) && sheets[goal.noun.name as Importable].routed)
        return { fault: 'import.member_left', params: { name: cell.slice(0, 100) } }
      return 'id' in found
        ? { value: found.id }
        : {
            fault: found.several ? 'import.ambiguous_member' : 'import.unknown_member',
            params: { name: cell.slice(0, 100) },
          }
    }
    case 'links':
      return {
        value: cell
          .split(/[;,；，、\n]+/)
          .map((tag) => tag.trim())
          .filter(Boolean),
      }
    case 'day': {
      const order = reading.orders.get(header) ?? 'none'
      const read = readDate(cell, order)
      return read
        ? { value: read.date }
        : {
            fault:
              order === 'ambiguous' && readDate(cell, 'dmy') ? 'import.ambiguous_date' : 'import.not_a_date',
          }
    }
    case 'instant':
      return moment(cell, header, reading)
    case 'integer':
      return wholeNumber(cell)
    case 'flag': {
      const word = fold(cell)
      return yes.has(word)
        ? { value: true }
        : no.has(word) || no.has(cell)
          ? { value: false }
          : { fault: 'import.not_a_flag' }
    }
    case 'phones': {
      const phones = splitPhones(cell)
      const odd = phones.find((phone) => phone.replace(/\D/g, '').length < 5)
      return odd === undefined
        ? { value: phones }
        : { fault: 'import.not_a_phone', params: { value: odd.slice(0, 100) } }
    }
    case 'emails':
      return { value: mailsIn(cell) }
    case 'url':
      return { value: /^https?:\/\//i.test(cell) ? cell : `https://${cell}` }
    case 'text':
      if (key === 'country') return country(cell)
      return { value: field.lines ? cell.replace(/\r\n?/g, '\n') : cell.replace(/\s*[\r\n]+\s*/g, ' ') }
    default:
      return part === 'country' ? country(cell) : { value: cell }
  }
}

const country = (cell: string): Outcome => {
  const code = countryCode(cell)
  return code ? { value: code } : { fault: 'country.unknown' }
}
