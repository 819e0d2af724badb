import { fileURLToPath } from 'node:url'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { columnsOf } from './columns.ts'
import { withoutFurniture } from './furniture.ts'
import { type Line, type Placed, linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { ReadJob, ReadOutcome } from './read.ts'

// Runs in a process of its own, which knows nothing and may be killed at any moment.

const MOST_PAGES = 2500
/** Fewer letters than this beside a picture are a stamp or a page number. */
const FEWEST_LETTERS = 40

/** Where the tables lie by which codes of a Chinese, Japanese or Korean font are characters; a file names a table and need not hold it. */
const cMapUrl = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')))

const { OPS } = await getResolvedPDFJS()
const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>
/** Of a font: whether its codes are of several bytes, and the table to characters, which is a mere range where there is none. */
type FontProperties = { composite?: boolean; toUnicode?: object }

/** The words of a page by where they stand, in points from its upper left corner as it is shown; what stands upright is left out. */
const placedOn = async (page: Page): Promise<Placed[]> => {
  const { transform } = page.getViewport({ scale: 1 })
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number]
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [ia, ib, ic, id, x, y] = item.transform as [number, number, number, number, number, number]
    const [along, across] = [a * ia + c * ib, b * ia + d * ib]
    if (Math.abs(across) > Math.abs(along) / 10) return []
    const left = a * x + c * y + e
    const size = Math.hypot(ic, id)
    return [
      { left, right: left + item.width, y: b * x + d * y + f, size, font: item.fontName, text: item.str },
    ]
  })
}

const lettersIn = (placed: readonly Placed[]) =>
  placed.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)

const hasPicture = async (page: Page) => (await page.getOperatorList()).fnArray.some((op) => pictures.has(op))

/** Asks of each font of a document once whether its codes count its own glyphs; taken for characters they would be quite other words. */
const codedFonts = () => {
  const told = new Map<string, boolean>()
  return async (page: Page, placed: readonly Placed[]): Promise<Set<string>> => {
    const fonts = new Set(placed.map(({ font }) => font))
    const fresh = [...fonts].filter((font) => !told.has(font))
    // Fonts come only with what is drawn.
    if (fresh.length > 0) await page.getOperatorList()
    for (const font of fresh) {
      const { composite, toUnicode } = await new Promise<FontProperties>((settle) => {
        page.commonObjs.get(font, settle)
      })
      told.set(font, !!composite && !!toUnicode && 'firstChar' in toUnicode)
    }
    return new Set([...fonts].filter((font) => told.get(font)))
  }
}

/** Numbers of pages as one writes them: `1–3, 7`. */
const rangesOf = (pages: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ')
}

const refusal = (code: 'pdf.scan' | 'pdf.coded', pages: readonly number[], of: number): ReadOutcome => ({
  code,
  params: { pages: rangesOf(pages), count: pages.length, of },
})

const read = async ({ bytes }: ReadJob): Promise<ReadOutcome> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    cMapUrl,
    fontExtraProperties: true,
  })
  try {
    const of = document.numPages
    if (of > MOST_PAGES) return { code: 'pdf.too_long' }
    const pages: Line[][] = []
    const scanned: number[] = []
    const coded: number[] = []
    const codedOn = codedFonts()
    let letters = 0
    for (let number = 1; number <= of; number++) {
      const page = await document.getPage(number)
      const placed = await placedOn(page)
      const own = lettersIn(placed)
      if (own < FEWEST_LETTERS && (await hasPicture(page))) scanned.push(number)
      const codes = await codedOn(page, placed)
      // A single sign is a bullet.
      if (placed.some(({ font, text }) => codes.has(font) && text.trim().length > 1)) coded.push(number)
      letters += own
      pages.push(
        linesOf(
          placed.filter(({ font }) => !codes.has(font)),
          number,
        ),
      )
      page.cleanup()
    }
    if (coded.length > 0) return refusal('pdf.coded', coded, of)
    // Letters drawn as curves leave a file without words and without pictures.
    const all = Array.from({ length: of }, (_, at) => at + 1)
    const wordless = letters === 0 ? all : scanned
    if (wordless.length > 0) return refusal('pdf.scan', wordless, of)
    return { text: columnsOf(withoutFurniture(pages)).map(paragraphsOf).join('\n\n') }
  } finally {
    await document.loadingTask.destroy()
  }
}

const answer = async (job: ReadJob): Promise<ReadOutcome> => {
  try {
    return await read(job)
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return { code: locked ? 'pdf.encrypted' : 'pdf.broken' }
  }
}

process.on('message', (job: ReadJob) => void answer(job).then((outcome) => process.send?.(outcome)))
