import type { Options } from '../../contract.ts'
import type { Preview } from './mapping.ts'

/** A row of the file by which matching can be explained: its name and what it holds in the first key. */
export type Example = { name: string; key: string; value: string }

// What a row is called by, of a lead that has no name whoever asks.
const naming = ['name', 'companyName', 'person']

/** The first row that has a value in one of the keys, with the name it will have. */
export const exampleOf = (options: Options, preview: Preview): Example | undefined => {
  const columns = preview.columns.map(({ header }) => header)
  const cellOf = (cells: readonly string[], goal: string) => {
    const index = columns.findIndex(
      (header, at) => options.mapping?.[header] === goal && Boolean(cells[at]?.trim()),
    )
    return index < 0 ? '' : cells[index]!.trim()
  }
  for (const key of options.key ?? []) {
    for (const { cells } of preview.rows) {
      const value = cellOf(cells, key)
      const name = naming.map((goal) => cellOf(cells, goal)).find(Boolean)
      if (value) return { name: name ?? value, key, value }
    }
  }
  return undefined
}

/** The keys with one of them a place earlier (-1) or later (1). */
export const moveKey = (keys: readonly string[], key: string, by: 1 | -1): string[] => {
  const at = keys.indexOf(key)
  const to = at + by
  if (at < 0 || to < 0 || to >= keys.length) return [...keys]
  return keys.with(at, keys[to]!).with(to, key)
}
