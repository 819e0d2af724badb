import { fail } from './sheet-row.ts'
import { type Format, formatOf } from './xlsx-cells.ts'
import { type Archive, readXml } from './xlsx-zip.ts'

export type XlsxSheet = { name: string; hidden: boolean; part: string }

/** What a workbook says before its first row; `formats` by the number a cell names as its style. */
export type Parts = { sheets: XlsxSheet[]; strings: string; formats: Format[]; from1904: boolean }

const relations = async (archive: Archive, part: string) => {
  const slash = part.lastIndexOf('/') + 1
  const found: { id: string; kind: string; target: string }[] = []
  await readXml(archive.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`), {
    open: (name, at) => {
      if (name !== 'Relationship' || at.TargetMode === 'External') return
      const target = new URL(at.Target ?? '', `zip:///${part}`).pathname.slice(1)
      found.push({ id: at.Id ?? '', kind: (at.Type ?? '').split('/').at(-1)!, target: decodeURI(target) })
    },
  })
  return found
}

/** Reads the workbook's own parts; throws SheetError not_sheet when the zip is something else. */
export const readParts = async (archive: Archive): Promise<Parts> => {
  const book =
    (await relations(archive, '')).find((one) => one.kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!archive.has(book)) fail('sheet.not_sheet')
  const links = await relations(archive, book)
  const sheets: XlsxSheet[] = []
  let [from1904, isBook] = [false, false]
  await readXml(archive.read(book), {
    open: (name, at) => {
      if (name === 'workbook') isBook = true
      else if (name === 'workbookPr') from1904 = /^(1|true)$/.test(at.date1904 ?? '')
      else if (name === 'sheet') {
        const id = Object.entries(at).find(([key]) => key.endsWith(':id'))?.[1]
        const link = links.find((one) => one.id === id && one.kind === 'worksheet')
        if (link)
          sheets.push({
            name: at.name ?? '',
            hidden: (at.state ?? 'visible') !== 'visible',
            part: link.target,
          })
      }
    },
  })
  if (!isBook || !sheets.length) fail('sheet.not_sheet')

  const codes = new Map<number, string>()
  const formats: Format[] = []
  let inCells = false
  await readXml(archive.read(links.find((one) => one.kind === 'styles')?.target ?? ''), {
    open: (name, at) => {
      if (name === 'numFmt') codes.set(Number(at.numFmtId), at.formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        formats.push(formatOf(Number(at.numFmtId ?? 0), codes.get(Number(at.numFmtId))))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return {
    sheets,
    strings: links.find((one) => one.kind === 'sharedStrings')?.target ?? '',
    formats,
    from1904,
  }
}
