import { addGrams, spaced } from './find-grams.ts'
import { fold, withoutForm } from './text.ts'

/** What the find index holds of a record. */
export type FindEntry = {
  id: string
  /** How the record is called; the field whose value it is counts for more than the others. */
  title: string
  /** The members whose own the record is. */
  ownerIds: readonly string[]
  /** Field → what it may be found by; telephones in E.164 where they could be read. */
  fields: Readonly<Record<string, string | readonly string[]>>
  /** Values by which the whole record is recognised: identifiers, telephones, mails, names. */
  keys: readonly string[]
}

/** The rows `find_index` takes, column by column. */
export type EntryColumns = Record<
  'ids' | 'owners' | 'titles' | 'names' | 'fields' | 'texts' | 'mores' | 'keys' | 'grams',
  string[]
>

const plain = /^\+?\d+$/
const dialled = /^[+\d\s().\-/]+$/
const MOST_TEXT = 8000 // characters of one record
const MOST_NAME = 100
const MOST_BYTES = 1600 // what an index may hold beside its keys

/** A value as find compares it: folded, words standing free, of a number its digits alone. */
export const findable = (value: string): string => {
  if (plain.test(value)) return value.startsWith('+') ? value.slice(1) : value
  const folded = fold(value)
  return dialled.test(folded) ? folded.replace(/\D/g, '') : spaced(folded)
}

const quote = (texts: readonly string[]) =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join()}}`

/** Where to cut a text so that its beginning takes at most so many bytes of UTF-8. */
const cutAt = (text: string, bytes: number): number => {
  if (text.length * 3 <= bytes || Buffer.byteLength(text) <= bytes) return text.length
  const kept = Buffer.from(text).subarray(0, bytes)
  let end = bytes
  while ((kept[end - 1]! & 0xc0) === 0x80) end--
  if (kept[end - 1]! >= 0xc0) end--
  return kept.toString('utf8', 0, end).length
}

/** Computes entries' texts, keys and grams, in some 10 µs each. */
export const entryColumns = (entries: readonly FindEntry[]): EntryColumns => {
  const columns: EntryColumns = {
    ids: [],
    owners: [],
    titles: [],
    names: [],
    fields: [],
    texts: [],
    mores: [],
    keys: [],
    grams: [],
  }
  for (const entry of entries) {
    const values = Object.entries(entry.fields).flatMap(([field, value]) =>
      (typeof value === 'string' ? [value] : value).map((text) => [field, text] as const),
    )
    const titled = values.findIndex(([, text]) => text === entry.title)
    const sorted = titled < 1 ? values : [values[titled]!, ...values.toSpliced(titled, 1)]
    const grams = new Set<number>()
    let room = MOST_TEXT
    const texts = sorted.map(([, value], i) => {
      const text = findable(value.slice(0, room)).slice(0, room)
      room -= text.length
      addGrams(grams, text, i === 0 && titled >= 0)
      return ` ${text}`
    })
    const joined = texts.join('\u001f')
    const cut = cutAt(joined, MOST_BYTES)
    columns.ids.push(entry.id)
    columns.owners.push(`{${entry.ownerIds.join()}}`)
    columns.titles.push(entry.title.toWellFormed().replaceAll('\0', ''))
    columns.names.push(titled < 0 ? '' : withoutForm(fold(entry.title)).slice(0, MOST_NAME))
    columns.fields.push(quote(sorted.map(([field]) => field)))
    columns.texts.push(joined.slice(0, cut))
    columns.mores.push(joined.slice(cut))
    columns.keys.push(quote([...new Set(entry.keys.map(findable).filter((key) => key !== ''))]))
    columns.grams.push(`{${[...grams].join()}}`)
  }
  return columns
}
