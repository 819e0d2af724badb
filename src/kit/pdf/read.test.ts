import { describe, expect, test } from 'vitest'
import { setType } from '../typst/typst.ts'
import { readPdf } from './read.ts'
import { issuesOf } from '#test/refusal.ts'

const at = Temporal.Instant.from('2027-03-01T09:00:00Z')
/** One point, black. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const page =
  '#set page(width: 210mm, height: 297mm, margin: 20mm)\n#set text(font: "Noto Sans SC", size: 10pt)\n'
const pdfOf = async (source: string): Promise<Uint8Array> => {
  const outcome = await setType({ source: `${page}${source}`, data: {}, files: { 'scan.png': png }, at }, [
    'pdf',
  ])
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
  return outcome.pdf!
}
const linesIn = async (source: string) =>
  (await readPdf(await pdfOf(source))).split('\n').filter((line) => line !== '')
const refused = (bytes: Uint8Array) => issuesOf(readPdf(bytes))
const scan = '#image("scan.png", width: 100%, height: 240mm)'

describe('what is read', () => {
  test('a paragraph is one line, and a word divided at the end of a line is whole', async () => {
    const words = [
      'The Supplier shall make every long-term plan and carry the imple-',
      'mentation out itself; the Customer shall name one person for it and long-',
      'term access to whatever the work needs.',
    ]
    expect(await linesIn(words.join(' \\\n'))).toEqual([
      'The Supplier shall make every long-term plan and carry the implementation out itself; the Customer shall name one person for it and long-term access to whatever the work needs.',
    ])
  })

  test('heads, feet and page numbers that repeat are left out, and a clause goes on over the page', async () => {
    const clauses = Array.from(
      { length: 40 },
      (_, n) =>
        `${n + 1}\\. ${`The Customer shall pay what ${String.fromCodePoint(97 + (n % 26), 97 + (n % 7))} cost. `.repeat(7)}\n`,
    )
    const source = `#set page(header: [Greenfield Trade Ltd, draft of 3 March], footer: context [Page #counter(page).display("1 of 1", both: true)])\n${clauses.join('\n')}`
    const lines = await linesIn(source)
    expect(lines.map((line) => line.split('. ')[0])).toEqual(clauses.map((_, n) => String(n + 1)))
    expect(lines.join(' ')).not.toMatch(/Greenfield|Page/)
  })

  test('a table is a row on a line with its cells apart by tabs, however they are wrapped', async () => {
    const rows = [
      ['Stage', 'Result', 'Price'],
      [
        'Survey of warehouses and shops',
        'A report that names every step from order to delivery',
        '120 000,00',
      ],
      ['Launch', 'Work', '80 000,00'],
    ]
    const cells = rows.flat().map((cell) => `[${cell}]`)
    const table = `#table(columns: (40mm, 50mm, 30mm), align: (left, left, right), inset: 5pt, ${cells.join(', ')})`
    expect(await linesIn(`Stages and prices:\n\n${table}\n\nThe sum is the price.`)).toEqual([
      'Stages and prices:',
      ...rows.map((row) => row.join('\t')),
      'The sum is the price.',
    ])
  })

  test('two columns in one language are read page by page, the left one first', async () => {
    const words = (name: string) =>
      Array.from(
        { length: 20 },
        (_, n) => `${n + 1}) The ${name} shall keep what it was told in secret for five years.`,
      )
    const columns = (of: string[]) => `[${of.map((line) => `#par[${line}]`).join('')}]`
    const read = await linesIn(
      `#columns(2)${columns(words('Customer')).slice(0, -1)}#colbreak()${columns(words('Supplier')).slice(1)}`,
    )
    expect(read).toEqual([...words('Customer'), ...words('Supplier')])
  })

  test('Chinese is joined without spaces', async () => {
    const words =
      '乙方应在收到通知后十个工作日内完成整改并重新提交验收，逾期的应按合同总价的千分之一支付违约金。'
    expect(await linesIn(`#set text(lang: "zh")\n${words.repeat(4)}`)).toEqual([words.repeat(4)])
  })
})

describe('what is refused', () => {
  test('a scan, with its pages and how many there are', async () => {
    const text = 'The Customer shall pay on time, whatever else is agreed between the parties.'
    const mixed = await pdfOf([text, scan, scan, text, scan, text].join('\n#pagebreak()\n'))
    expect(await refused(mixed)).toEqual([
      { path: ['file'], code: 'pdf.scan', params: { pages: '2–3, 5', count: 3, of: 6 } },
    ])
  })

  test('pages without a single letter, whatever is drawn on them', async () => {
    expect(await refused(await pdfOf('#circle(radius: 3cm)\n#pagebreak()\n#circle(radius: 3cm)'))).toEqual([
      { path: ['file'], code: 'pdf.scan', params: { pages: '1–2', count: 2, of: 2 } },
    ])
  })

  test('a blank page and a picture among words are no scan', async () => {
    const words = 'The Customer shall pay on time, whatever else is agreed between the parties.'
    const read = await linesIn(
      `${words}\n#image("scan.png", width: 20mm)\n#pagebreak()\n#pagebreak()\n2\\. ${words}`,
    )
    expect(read).toEqual([words, `2. ${words}`])
  })

  test('what a password locks', async () => {
    const [key, id] = ['41'.repeat(32), '42'.repeat(16)]
    const locked = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${key}>/U<${key}>>>endobj
trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<${id}><${id}>]>>`
    expect(await refused(Buffer.from(locked))).toMatchObject([{ code: 'pdf.encrypted' }])
  })

  test.each([
    ['cut short', async () => (await pdfOf('Words')).slice(0, 200)],
    ['a renamed file', async () => Buffer.from('%PDF-1.7\nnothing of the kind')],
    [
      'pages that hold themselves',
      async () =>
        Buffer.from(
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>',
        ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refused(await bytes())).toMatchObject([{ path: ['file'], code: 'pdf.broken' }])
  })

  test('more pages than anybody reads', async () => {
    expect(await refused(await pdfOf('#for n in range(2501) [a #pagebreak()]'))).toMatchObject([
      { code: 'pdf.too_long' },
    ])
  })
})
