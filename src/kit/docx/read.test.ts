import { describe, expect, test } from 'vitest'
import { Refusal } from '../errors.ts'
import { written } from './labels.ts'
import { pack } from './open.ts'
import { readDocx } from './read.ts'

const kind = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
const types = (main = kind('document.main')) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
    ['document', main],
    ['numbering', kind('numbering')],
    ['styles', kind('styles')],
  ]
    .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`)
    .join('')}</Types>`
const docx = (body: string, more: Record<string, string> = {}) =>
  pack(
    Object.entries({
      '[Content_Types].xml': types(),
      'word/document.xml': `<w:document xmlns:w="urn:w" xmlns:mc="urn:mc" xmlns:a="urn:a"><w:body>${body}</w:body></w:document>`,
      ...more,
    }),
  )
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
const numbered = (num: number, level: number, text = 'x') =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`)
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbers = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
  'word/numbering.xml': `<w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
})
const styles = (content: string) => ({ 'word/styles.xml': `<w:styles xmlns:w="urn:w">${content}</w:styles>` })
const lines = async (body: string, more?: Record<string, string>) =>
  (await readDocx(await docx(body, more))).split('\n')
const decimals = [1, 2, 3]
  .map((depth) =>
    level(depth - 1, 'decimal', `${Array.from({ length: depth }, (_, at) => `%${at + 1}`).join('.')}.`),
  )
  .join('')

describe('numbers that Word computes', () => {
  test('count on, level by level, and begin anew under the next', async () => {
    const body = [0, 1, 1, 2, 2, 1, 0, 1, 2].map((at) => numbered(1, at)).join('')
    expect(await lines(body, numbers(decimals))).toEqual([
      '1. x',
      '1.1. x',
      '1.2. x',
      '1.2.1. x',
      '1.2.2. x',
      '1.3. x',
      '2. x',
      '2.1. x',
      '2.1.1. x',
    ])
  })

  test('letters, Roman and Chinese figures, words around them', async () => {
    const all =
      level(0, 'upperRoman', 'Article %1') +
      level(1, 'lowerLetter', '(%2)') +
      level(2, 'chineseCounting', '第%3条', '<w:suff w:val="nothing"/>')
    expect(await lines([0, 1, 1, 2, 0].map((at) => numbered(1, at)).join(''), numbers(all))).toEqual([
      'Article I x',
      '(a) x',
      '(b) x',
      '第一条x',
      'Article II x',
    ])
  })

  test('a level that never restarts, and figures for all in a legal level', async () => {
    const all =
      level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>')
    expect(await lines([0, 1, 1, 0, 1].map((at) => numbered(1, at)).join(''), numbers(all))).toEqual([
      'I. x',
      '1.1 x',
      '1.2 x',
      'II. x',
      '2.3 x',
    ])
  })

  test('another list of the same kind goes on, unless it says where it starts', async () => {
    const num = (id: number, more = '') =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const body = [1, 1, 2, 3, 3].map((id) => numbered(id, 0)).join('')
    expect(await lines(body, numbers(decimals, num(1) + num(2) + num(3, start)))).toEqual([
      '1. x',
      '2. x',
      '3. x',
      '5. x',
      '6. x',
    ])
  })

  test('come from styles and from what styles rest on, and can be taken away', async () => {
    const all =
      level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>') +
      level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="H2"/>')
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const sheet = styles(
      `<w:style w:type="paragraph" w:styleId="H1">${numPr}</w:style><w:style w:type="paragraph" w:styleId="H2">${numPr}</w:style>` +
        '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style><w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>',
    )
    const styled = (style: string, more = '') => p('x', `<w:pStyle w:val="${style}"/>${more}`)
    const body =
      styled('H1') +
      styled('H2') +
      styled('Own') +
      styled('H2', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Ring')
    expect(await lines(body, { ...numbers(all), ...sheet })).toEqual(['1. x', '1.1. x', '1.2. x', 'x', 'x'])
  })

  test('in every format', () => {
    expect(
      (
        [
          'lowerLetter',
          'upperRoman',
          'russianLower',
          'chineseCounting',
          'chineseLegalSimplified',
          'decimalZero',
          'ordinal',
          'decimalEnclosedCircle',
          'unheardOf',
        ] as const
      ).map((format) => [1, 4, 12, 27, 105].map((n) => written(n, format)).join(' ')),
    ).toEqual([
      'a d l aa aaaaa',
      'I IV XII XXVII CV',
      'а г м э тттт',
      '一 四 十二 二十七 一百零五',
      '壹 肆 壹拾贰 贰拾柒 壹佰零伍',
      '01 04 12 27 105',
      '1st 4th 12th 27th 105th',
      '① ④ ⑫ 27 105',
      '1 4 12 27 105',
    ])
  })
})

describe('the words of a document', () => {
  test('with all changes accepted, without notes', async () => {
    const changed =
      `${run('kept ')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>` +
      `<w:moveFrom>${run('from')}</w:moveFrom><w:r><w:footnoteReference w:id="1"/></w:r>`
    const old =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    expect(await lines(p(changed, `<w:tabs><w:tab/></w:tabs>${old}`), numbers(decimals))).toEqual([
      'kept new',
    ])
  })

  test('a paragraph whose end was deleted joins the next, and a deleted row is none', async () => {
    const gone = p('one ', '<w:rPr><w:del/></w:rPr>')
    const table = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('no')}</w:tc></w:tr><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`
    expect(await lines(gone + numbered(1, 0, 'two') + table, numbers(decimals))).toEqual([
      '1. one two',
      'a\tb',
    ])
  })

  test('tables row by row, those that arrange two languages cell by cell; breaks, boxes and fields', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
    const table = `<w:tbl>${row(p('1'), p('Stage'), p('150 000'))}${row(p('Первый') + p('Второй'), p('First') + p('Second'))}</w:tbl>`
    const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>' + run('7')
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${p('box')}</w:txbxContent></mc:Choice><mc:Fallback>${p('box')}</mc:Fallback></mc:AlternateContent>`
    expect(await lines(table + p(`${run('a')}<w:r><w:br/><w:tab/></w:r>${field}${box}`))).toEqual([
      '1\tStage\t150 000',
      'Первый',
      'Второй',
      'First',
      'Second',
      'box',
      'a',
      '\t7',
    ])
  })

  test('five hundred pages', async () => {
    const pages = 500 * 35
    const text = await lines(
      numbered(1, 1, 'The Supplier shall deliver what the Customer has ordered, in time and in full.').repeat(
        pages,
      ),
      numbers(decimals),
    )
    expect(text).toHaveLength(pages)
    expect(text.at(-1)).toMatch(/^1\.17500\. The Supplier/)
  })
})

describe('what is no contract', () => {
  const picture = '<w:drawing><a:blip/></w:drawing>'
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['docx.no_text', () => docx(p(`<w:r>${picture}</w:r>`) + p('Page 1'))],
    ['docx.no_text', () => docx('')],
    ['docx.not_docx', () => Buffer.from('%PDF-1.7')],
    ['docx.not_docx', () => pack([['xl/workbook.xml', '<workbook/>']])],
    ['docx.legacy', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['docx.broken', async () => (await docx(p('text'))).subarray(0, 300)],
    ['docx.broken', () => docx('<w:p>')],
    ['docx.broken', () => docx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    [
      'docx.macros',
      () =>
        docx(p('text'), {
          '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
        }),
    ],
    ['docx.zip_bomb', () => docx('', { 'word/document.xml': ' '.repeat(60_000_000) })],
  ])('is refused with %s', async (code, bytes) => {
    const outcome = await readDocx(await bytes()).catch((error: unknown) => error)
    expect(outcome instanceof Refusal && outcome.details['issues']).toMatchObject([{ path: ['file'], code }])
  })

  test('however deep it is nested, it is read no deeper', async () => {
    const deep = '<w:sdt>'.repeat(5000) + p('deep') + '</w:sdt>'.repeat(5000)
    expect(await lines(p('top of a contract') + deep)).toEqual(['top of a contract'])
  })
})
