import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../errors.ts'
import { fillDocx, type Values } from './fill.ts'
import { docxLimits, openDocx, pack } from './open.ts'
import { pictureIn } from './picture.ts'
import { tagsIn } from './tags.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`

type Parts = Record<string, string>
/** A document of Word with these paragraphs, as its parts. */
const parts = (content: string, more: Parts = {}): Parts => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="urn:w"><w:body>${content}</w:body></w:document>`,
  ...more,
})
const docx = (content: string, more?: Parts) => pack(Object.entries(parts(content, more)))
const linked = (kind: string, target: string) => ({
  'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
})

const refusal = (bytes: Uint8Array): Promise<unknown> =>
  openDocx(bytes).then(
    () => 'opened',
    (error: unknown) =>
      error instanceof Refusal ? (error.details['issues'] as { code: string }[])[0]?.code : error,
  )
/** What a filled document says, paragraph by paragraph, read back as the one that came in. */
const filled = async (content: string, values: Values) => {
  const { bytes } = await openDocx(await docx(content))
  const outcome = await fillDocx(bytes, values)
  if ('problems' in outcome) return outcome.problems[0]?.message
  return (await openDocx(outcome.docx)).paragraphs.map(({ text }) => text)
}

describe('a document that is sent in', () => {
  const fine = paragraph('Offer')
  const bad: [code: string, bytes: () => Promise<Uint8Array> | Uint8Array][] = [
    ['docx.not_docx', () => Buffer.from('not a zip')],
    ['docx.not_docx', () => Buffer.alloc(0)],
    ['docx.legacy', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['docx.broken', async () => (await docx(fine)).subarray(0, 400)],
    ['docx.not_docx', () => pack([['xl/workbook.xml', '<workbook/>']])],
    [
      'docx.macros',
      () =>
        docx(fine, {
          '[Content_Types].xml': parts(fine)['[Content_Types].xml']!.replace(
            type,
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        }),
    ],
    ['docx.macros', () => docx(fine, { 'word/vbaProject.bin': 'x' })],
    [
      'docx.not_docx',
      () => docx(fine, { '_rels/.rels': parts(fine)['_rels/.rels']!.replace('document.xml', 'other.bin') }),
    ],
    ['docx.broken', () => docx(fine, { 'word/other.bin': '\ufeff <!DOCTYPE a []><a/>' })],
    ['docx.zip_bomb', () => docx(fine, { 'word/media/a.bin': ' '.repeat(docxLimits.bytes) })],
    ['docx.external', () => docx(fine, linked('attachedTemplate', 'http://evil.test/a.dotm'))],
    ['docx.external', () => docx(fine, linked('image', 'file://server/share/a.png'))],
    ['docx.external', () => docx(fine, linked('hyperlink', 'javascript:alert(1)'))],
    ['docx.embedded', () => docx(fine, linked('oleObject', 'a.bin'))],
    ['docx.embedded', () => docx(fine, { 'word/activeX/activeX1.xml': '<a/>' })],
    ['docx.field', () => docx('<w:p><w:r><w:instrText> DDEAUTO c:\\\\cmd </w:instrText></w:r></w:p>')],
    ['docx.broken', () => docx('<w:p>')],
    ['docx.broken', () => docx('<w:p>'.repeat(200) + '</w:p>'.repeat(200))],
    [
      'docx.broken',
      () =>
        docx(fine, {
          'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="urn:w">&b;</w:document>',
        }),
    ],
  ]
  test.each(bad)('S2-11 is refused where it is unsafe or none: %s', async (code, bytes) => {
    expect(await refusal(await bytes())).toBe(code)
  })
  test('may link to the web and to mail', async () => {
    expect(await refusal(await docx(fine, linked('hyperlink', 'https://us.test')))).toBe('opened')
    expect(await refusal(await docx(fine, linked('hyperlink', 'mailto:a@us.test')))).toBe('opened')
    const field = (text: string) => `<w:p><w:r><w:fldChar/><w:instrText>${text}</w:instrText></w:r></w:p>`
    expect(await refusal(await docx(field(' HYPERLINK "https://us.test/link" ')))).toBe('opened')
    expect(await refusal(await docx(field('IF 1 ') + field(' include') + field('text a')))).toBe('opened')
    expect(await refusal(await docx(field('IF 1 ') + field(' includetext a')))).toBe('docx.field')
  })
})

describe('the tags of a document', () => {
  const found = async (content: string) => tagsIn((await openDocx(await docx(content))).paragraphs)
  test('are found however Word cuts them up, with their place', async () => {
    const { tags } = await found(paragraph('First') + paragraph('No {of', 'fer.num', 'ber} of {#a}'))
    expect(tags.map(({ kind, name, at }) => [kind, name, at.place])).toEqual([
      ['value', 'offer.number', 2],
      ['open', 'a', 2],
    ])
  })
  test('stand in one paragraph, and braces in pairs', async () => {
    const { tags, strays } = await found(paragraph('{offer') + paragraph('number}') + paragraph('{ }'))
    expect([tags, strays.map((s) => [s.brace, s.at.text])]).toEqual([
      [],
      [
        ['{', '{offer'],
        ['}', 'number}'],
        ['{}', '{ }'],
      ],
    ])
  })
})

describe('a filled document', () => {
  test('S2-11 repeats rows, leaves out what has no value, and keeps lines in their order', async () => {
    const rows = paragraph('{#rows}{row.name}: {row.n}; {/rows}')
    const content = rows + paragraph('{#a}A {a}{/a}{#b}B {b}{/b}') + paragraph('Terms: {c}. End')
    const values = {
      rows: [
        { 'row.name': 'x', 'row.n': '1' },
        { 'row.name': 'y', 'row.n': '' },
      ],
      a: '',
      b: '2',
      c: 'one\ntwo',
    }
    expect(await filled(content, values)).toEqual(['x: 1; y: ; ', 'B 2', 'Terms: onetwo. End'])
  })
  test('says what the library cannot make of it', async () => {
    expect(await filled(paragraph('{#a} never closed'), { a: 'x' })).toMatch(/never closed/)
  })
  test('says exactly what it was told, whatever it holds', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '</w:t></w:r><w:r><w:t>',
        '&amp;&#0;<!--',
        '{offer.total}',
        '{#a}',
        "$& $1 $'",
        ']]>',
        '\u0000\u0008\ufffe',
      ),
    )
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (a, b) => {
        const said = await filled(paragraph('{a}|{#r}{r.x}{/r}'), { a, r: [{ 'r.x': b }, { 'r.x': b }] })
        const plain = (text: string) => text.toWellFormed().replace(/[[\p{Cc}\ufffe\uffff]--[\t]]/gv, '')
        expect(said).toEqual([`${plain(a)}|${plain(b).repeat(2)}`])
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['89504e470d0a1a0a0000000d494844520000000800000002', { format: 'image/png', width: 200, height: 50 }],
  ['ffd8ffe000040000ffc0000b08002000400103000000', { format: 'image/jpeg', width: 112, height: 56 }],
  ['ffd8ffe000040000ffd9', undefined],
  ['89504e47', undefined],
  ['89504e470d0a1a0a0000000d494844520000000000000000', undefined],
])('a picture says how large it is, and fits its box: %s', (hex, expected) => {
  const bytes = Buffer.from(hex, 'hex')
  const picture = pictureIn({ width: 200, height: 56 }, bytes)
  expect(picture).toEqual(expected && { ...expected, source: bytes })
})
