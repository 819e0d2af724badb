import { clean } from './encoding.ts'
import { fail, maxCell } from './sheet-row.ts'
import { type Archive, xmlSteps } from './xlsx-zip.ts'

const pageBytes = 4_000_000 // any cell of a million characters fits
const maxBytes = 1_000_000_000

/** Excel writes characters that XML cannot hold as _x000B_. */
export const unescapeText = (text: string) =>
  text.includes('_x')
    ? clean(
        text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      )
    : text

/**
 * The shared strings of a workbook, read only as far as asked for: a preview of a large file is quick.
 * Kept as UTF-8 in pages outside the JavaScript heap, a third of what as many strings would take.
 * `ready` throws SheetError too_large beyond 1 GB.
 */
export const sharedStrings = (archive: Archive, part: string) => {
  const pages: Buffer[] = []
  let [starts, lengths] = [new Float64Array(1024), new Uint32Array(1024)]
  let [count, used] = [0, pageBytes]
  const large = new Set<number>()

  const add = (text: string) => {
    if (text.length > maxCell) large.add(count)
    const value = text.length > maxCell ? '' : unescapeText(text)
    if (used + value.length * 3 > pageBytes) {
      if (pages.length * pageBytes > maxBytes) fail('sheet.too_large')
      pages.push(Buffer.allocUnsafeSlow(pageBytes))
      used = 0
    }
    if (count === starts.length) {
      const [oldStarts, oldLengths] = [starts, lengths]
      starts = new Float64Array(count * 2)
      lengths = new Uint32Array(count * 2)
      starts.set(oldStarts)
      lengths.set(oldLengths)
    }
    const written = pages.at(-1)!.write(value, used)
    starts[count] = (pages.length - 1) * pageBytes + used
    lengths[count++] = written
    used += written
  }

  let [value, inText, phonetic] = ['', false, false]
  const steps = xmlSteps(archive.read(part), {
    open: (name) => {
      if (name === 'si') value = ''
      else if (name === 't') inText = !phonetic
      else if (name === 'rPh') phonetic = true
    },
    text: (text) => {
      if (inText) value += text
    },
    close: (name) => {
      if (name === 'si') add(value)
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
  })

  return {
    /** Reads on until string `index` is there, or there are no more. */
    ready: async (index: number) => {
      while (index >= count) if ((await steps.next()).done) return
    },
    at: (index: number) => {
      const start = starts[index] ?? 0
      const from = start % pageBytes
      return index < count
        ? pages[Math.floor(start / pageBytes)]!.toString('utf8', from, from + lengths[index]!)
        : ''
    },
    /** The string was longer than a cell may be and is gone. */
    tooLarge: (index: number) => large.has(index),
    close: () => steps.return(),
  }
}
