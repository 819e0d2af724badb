import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../errors.ts'
import { readPdf } from './read.ts'

/** A font of two bytes a sign that lies nowhere in the file, and what is written in it, in hexadecimal. */
type Written = { encoding: string; ordering?: string; lines: string[] }

/** A PDF of one page per text, without a table from codes to characters. */
const pdfOf = (...written: Written[]): Uint8Array => {
  const objects: string[] = []
  const keep = (object: string) => `${objects.push(object) + 2} 0 R`
  const pages = written.map(({ encoding, ordering = 'GB1', lines }) => {
    const info = `<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>`
    const descriptor = keep(
      '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>',
    )
    const descendant = keep(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo${info}/DW 1000/FontDescriptor ${descriptor}>>`,
    )
    const font = keep(
      `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[${descendant}]>>`,
    )
    const latin = keep('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
    const shown = lines.map((line) => (line.startsWith('(') ? `/F2 12 Tf ${line}` : `/F1 12 Tf <${line}>`))
    const content = `BT 50 700 Td 15 TL ${shown.map((line) => `${line} Tj T*`).join(' ')} ET`
    const stream = keep(`<</Length ${content.length}>>stream\n${content}\nendstream`)
    return keep(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${stream}/Resources<</Font<</F1 ${font}/F2 ${latin}>>>>>>`,
    )
  })
  const all = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>`,
    ...objects,
  ]
  const body = all.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Size ${all.length + 1}/Root 1 0 R>>`)
}

const clauses = [
  '第一条甲方应在验收合格后三十日内付款。',
  '第二条逾期付款的，每日按万分之五支付违约金。',
  '第三条争议提交北京仲裁委员会仲裁。',
]
const inHex = (charset: string, texts: readonly string[] = clauses) =>
  texts.map((text) => iconv.encode(text, charset).toString('hex'))
const linesIn = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).split('\n').filter((line) => line.trim() !== '')
const issuesOf = async (bytes: Uint8Array) => {
  const error = await readPdf(bytes).catch((caught: unknown) => caught)
  if (!(error instanceof Refusal)) throw new Error('it was read')
  return error.details['issues']
}

describe('a font that lies nowhere in the file is read by the name of its encoding', () => {
  test.each([
    ['GBK-EUC-H', 'gbk'],
    ['GBKp-EUC-H', 'gbk'],
    ['GB-EUC-H', 'gb2312'],
    ['UniGB-UCS2-H', 'utf16be'],
    ['UniGB-UTF16-H', 'utf16be'],
  ])('%s', async (encoding, charset) => {
    expect(await linesIn(pdfOf({ encoding, lines: inHex(charset) }))).toEqual(clauses)
  })

  test('and so is one of Taiwan and one of Japan', async () => {
    const [taiwan, japan] = [['第一條甲方應於驗收後三十日內付款。'], ['第一条甲は検収後三十日以内に支払う。']]
    const read = await linesIn(
      pdfOf(
        { encoding: 'ETen-B5-H', ordering: 'CNS1', lines: inHex('big5', taiwan) },
        { encoding: '90ms-RKSJ-H', ordering: 'Japan1', lines: inHex('shift_jis', japan) },
      ),
    )
    expect(read).toEqual([...taiwan, ...japan])
  })

  test('or by the list of characters its signs are counted in', async () => {
    expect(await linesIn(pdfOf({ encoding: 'Identity-H', lines: ['0a1b0b2c0833'] }))).toEqual(['烈纳祭'])
  })
})

describe('a font that counts its own signs says no characters', () => {
  const coded = { encoding: 'Identity-H', ordering: 'Identity', lines: ['0a1b12340b2c3344', '1234567812ab'] }

  test('its pages are named, and no other words are read in its stead', async () => {
    const words = { encoding: 'GBK-EUC-H', lines: inHex('gbk') }
    expect(await issuesOf(pdfOf(words, coded, coded, words, coded))).toEqual([
      { path: ['file'], code: 'pdf.coded', params: { pages: '2–3, 5', count: 3, of: 5 } },
    ])
  })

  test('also where its signs would be no letters', async () => {
    expect(await issuesOf(pdfOf({ ...coded, lines: ['000300040005'] }))).toMatchObject([
      { code: 'pdf.coded', params: { pages: '1' } },
    ])
  })

  test('but a bullet in it is left out', async () => {
    const lines = ['00b7', '(The Customer shall pay on time.)']
    expect(await linesIn(pdfOf({ ...coded, lines }))).toEqual(['The Customer shall pay on time.'])
  })
})
