import { type Archive, readXml } from '../xlsx-zip.ts'
import { attribute, createCounter, type Numbered, type Numbering } from './numbering.ts'

/** How deep elements may stand in each other, and how long a text may be, in UTF-16 units: some 2,500 pages. */
const most = { depth: 150, text: 10_000_000, cell: 300 }

type Paragraph = Numbered & { text: string; removed: boolean }
/** A cell of a table: its paragraphs. */
type Row = { cells: string[][]; removed: boolean }

/** What a document says: its words, how many pictures it has, and whether it is too deep or too long to be read. */
export type Said = { text: string; pictures: number; tooMuch: boolean }

/** What is taken out when changes are accepted, what stands there twice, and what is said elsewhere. */
const left = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
  'instrText',
  'delText',
])
const marks: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  sym: '□',
}

/**
 * The words of a document's main part as they would be printed with all changes accepted, with the numbers that Word computes:
 * a paragraph or a row of a table on a line, cells apart by tabs. Hidden words are told as well: one signs them too. Throws
 * SheetError as `readXml` does.
 */
export const readText = async (archive: Archive, part: string, numbering: Numbering): Promise<Said> => {
  const label = createCounter(numbering)
  const lines: string[] = []
  const paragraphs: Paragraph[] = []
  const rows: Row[] = []
  let [depth, skipped, properties, pictures, length, reading, carried] = [0, 0, 0, 0, 0, false, '']
  const inside: string[] = []

  const put = (line: string) => {
    length += line.length
    const cell = rows.at(-1)?.cells.at(-1)
    ;(cell ?? lines).push(line)
  }
  const endParagraph = () => {
    const { text, removed, ...numbered } = paragraphs.pop()!
    // A mark that is taken out joins its words to the next paragraph, which keeps its own number.
    if (removed) carried += text
    else {
      const words = carried + text
      put(words.trim() === '' ? words : `${label(numbered)}${words}`)
      carried = ''
    }
  }
  const endRow = () => {
    const { cells, removed } = rows.pop()!
    if (removed) return
    const written = cells.map((cell) => cell.filter((line) => line.trim() !== ''))
    // A table that only arranges its text, as of two languages beside each other, is read cell by cell.
    const isData = written.every(
      (cell) => cell.length <= 1 && (cell[0] ?? '').length <= most.cell && !/\n/.test(cell[0] ?? ''),
    )
    if (isData) put(written.map(([line = '']) => line).join('\t'))
    else for (const line of written.flat()) put(line)
  }
  const property = (name: string, at: Record<string, string>) => {
    const paragraph = paragraphs.at(-1)
    const parent = inside.at(-2)
    const row = rows.at(-1)
    if (name === 'del' && parent === 'trPr' && row) row.removed = true
    if (!paragraph) return
    if (name === 'del' && parent === 'rPr' && inside.at(-3) === 'pPr') paragraph.removed = true
    else if (name === 'pStyle') paragraph.style = attribute(at, 'val') ?? ''
    else if (name === 'numId') paragraph.num = attribute(at, 'val')
    else if (name === 'ilvl') paragraph.level = Number(attribute(at, 'val') ?? 0)
  }

  await readXml(archive.read(part), {
    open: (name, at) => {
      if (++depth > most.depth) return
      inside.push(name)
      if (skipped > 0) return void skipped++
      if (properties > 0) {
        if (left.has(name) && name.endsWith('Change')) return void skipped++
        properties++
        return property(name, at)
      }
      if (left.has(name)) skipped = 1
      else if (name === 'pPr' || name === 'rPr' || name === 'trPr') properties = 1
      else if (name === 'p')
        paragraphs.push({ text: '', removed: false, style: '', num: undefined, level: undefined })
      else if (name === 'tr') rows.push({ cells: [], removed: false })
      else if (name === 'tc') rows.at(-1)?.cells.push([])
      else if (name === 't') reading = true
      else if (name === 'blip' || name === 'imagedata') pictures++
      else if (name in marks && paragraphs.length > 0) paragraphs.at(-1)!.text += marks[name]
    },
    close: (name) => {
      if (depth-- > most.depth) return
      inside.pop()
      if (skipped > 0) return void skipped--
      if (properties > 0) return void properties--
      if (name === 'p' && paragraphs.length > 0) endParagraph()
      else if (name === 'tr' && rows.length > 0) endRow()
      else if (name === 't') reading = false
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1)
      if (reading && skipped === 0 && paragraph && length + paragraph.text.length < most.text)
        paragraph.text += text
    },
  })
  if (carried !== '') lines.push(carried)
  return { text: lines.join('\n'), pictures, tooMuch: length >= most.text }
}
