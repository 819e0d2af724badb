import type { Options } from '../../contract.ts'
import type { Preview } from './mapping.ts'

export type Reading = Partial<Pick<Options, 'noun' | 'encoding' | 'delimiter' | 'sheet' | 'header'>>

/** The options under another way to read the file. Column names may change with it, so what they feed is suggested anew. */
export const readAs = (options: Options, reading: Reading): Options => {
  const { mapping: _mapping, key: _key, dates: _dates, numbers: _numbers, onMatch, ...rest } = options
  // What is usual for one noun is not for another.
  const kept = reading.noun === undefined && onMatch !== undefined
  return { ...rest, ...(kept && { onMatch }), ...reading }
}

/** Something about the file that is worth a look before going on: a code and the numbers of its phrase. */
export type Oddity = {
  code: 'long_rows' | 'nameless' | 'repeated' | 'damaged' | 'own' | 'one_column'
  count: number
}

const repeatedName = / \(\d+\)$/
// A column without a name goes by its letter, as in a spreadsheet.
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

/** What is odd about the file as it reads now, judged by its first rows. */
export const oddities = ({ columns, rows, format, header }: Preview): Oddity[] => {
  const headers = columns.map(({ header }) => header)
  const found: Oddity[] = [
    {
      code: 'long_rows',
      count: rows.filter(({ cells }) => cells.slice(columns.length).some(Boolean)).length,
    },
    {
      code: 'nameless',
      count: header === null ? 0 : headers.filter((name, index) => name === letterOf(index)).length,
    },
    {
      code: 'repeated',
      count: headers.filter((h) => repeatedName.test(h) && headers.includes(h.replace(repeatedName, '')))
        .length,
    },
    {
      code: 'damaged',
      count: rows.filter(({ cells }) => cells.some((cell) => cell.includes('\ufffd'))).length,
    },
    { code: 'own', count: columns.filter(({ own }) => own).length },
    { code: 'one_column', count: columns.length === 1 && format !== 'xlsx' ? 1 : 0 },
  ]
  return found.filter(({ count }) => count > 0)
}

/** Encodings to choose from: the likely ones with a line of the text as it would read, then all others. */
export const encodingChoices = (
  preview: Preview,
  all: readonly string[],
): { encoding: string; sample: string | null }[] => {
  const likely = new Map(preview.encodings.map(({ encoding, sample }) => [encoding, sample]))
  return [...new Set([...(preview.encoding ? [preview.encoding] : []), ...likely.keys(), ...all])].map(
    (encoding) => ({ encoding, sample: likely.get(encoding) ?? null }),
  )
}

/** A cell of the file that shows how its letters read: the first one beyond ASCII, else the first at all. */
export const tellingCell = ({ columns, rows }: Preview): string => {
  const cells = [...columns.map(({ header }) => header), ...rows.flatMap((row) => row.cells)]
  const telling = cells.find((cell) => /[^\p{ASCII}]/u.test(cell)) ?? cells.find(Boolean) ?? ''
  return telling.length > 60 ? `${telling.slice(0, 60)}…` : telling
}
