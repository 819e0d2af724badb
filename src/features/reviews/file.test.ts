import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kit/errors.ts'
import { docxOf } from '#test/docx.ts'
import { plainText } from './file.ts'
import { reviewApart } from './apart/seats.ts'

const sample = (name: string) => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8')
const codesOf = async (bytes: Uint8Array) => {
  const error = await plainText(bytes).catch((caught: unknown) => caught)
  if (!(error instanceof Refusal)) throw new Error('it was read')
  return (error.details['issues'] as { code: string }[]).map(({ code }) => code)
}

describe('a text is recognised by its letters', () => {
  test.each([
    ['development-ru', 'windows-1251'],
    ['development-ru', 'koi8-r'],
    ['development-ru', 'utf-16le'],
    ['development-ru', 'utf-16be'],
    ['licence-zh', 'gb18030'],
    ['licence-zh', 'utf-16le'],
    ['service-en', 'windows-1252'],
  ])('%s in %s', async (name, encoding) => {
    const text = `${sample(name)}\n“Größe” — €5.`
    const known = iconv.decode(iconv.encode(text, encoding), encoding)
    expect(await plainText(iconv.encode(text, encoding))).toBe(known)
  })

  test('also where its first letters beyond English ones come late', async () => {
    const text = `${sample('service-en').repeat(10)}\n${sample('development-ru')}`
    const known = iconv.decode(iconv.encode(text, 'windows-1251'), 'windows-1251')
    expect(await plainText(iconv.encode(text, 'windows-1251'))).toBe(known)
  })

  test.each([
    ['development-ru', 'cp866'],
    ['development-ru', 'iso-8859-5'],
    ['licence-zh', 'big5'],
  ])('or refused, and never garbled: %s in %s', async (name, encoding) => {
    expect(await codesOf(iconv.encode(sample(name), encoding))).toEqual(['review.encoding'])
  })
})

describe('what is no text is refused by what it is, whatever its name says', () => {
  test.each([
    ['a PNG', '89504e470d0a1a0a', 'review.scan'],
    ['a JPEG', 'ffd8ffe000104a464946', 'review.scan'],
    ['a TIFF', '49492a0008000000', 'review.scan'],
    ['a WebP', '52494646aabbccdd57454250', 'review.scan'],
    ['a photo of a telephone', '0000002466747970686569630000', 'review.scan'],
    ['an RTF', Buffer.from(String.raw`{\rtf1\ansi The Customer pays.}`).toString('hex'), 'review.rtf'],
    ['a web page', Buffer.from('<html><body>The Customer pays.').toString('hex'), 'review.not_text'],
    ['a web page of Word', Buffer.from('MIME-Version: 1.0\nThe Customer').toString('hex'), 'review.not_text'],
    ['a program', '4d5a90000300000004000000ffff0000b8000000', 'review.not_text'],
    ['a .doc', 'd0cf11e0a1b11ae1', 'docx.legacy'],
    ['another archive', '504b030414000000', 'docx.broken'],
    ['an empty file', '', 'review.no_text'],
    ['nothing but blanks', '20200a0d0a', 'review.no_text'],
    ['a PDF of another name', Buffer.from('%PDF-1.7\n').toString('hex'), 'pdf.broken'],
  ])('%s', async (_, hex, code) => {
    expect(await codesOf(Buffer.from(hex, 'hex'))).toEqual([code])
  })
})

test('a document of five hundred pages is read and reviewed', async () => {
  // A page of a contract has some 2,000 letters.
  const text = sample('service-en').repeat(Math.ceil((500 * 2000) / sample('service-en').length))
  const body = await plainText(await docxOf(text))
  expect(body.length).toBeGreaterThan(1_000_000)
  const { clauses, findings } = await reviewApart({ text: body, side: 'customer', asked: 'elements' })
  expect(clauses.length).toBeGreaterThan(1000)
  expect(clauses.at(-1)!.to).toBe(body.length)
  expect(findings.length).toBeGreaterThan(1000)
})

test('a document beyond 2,500 pages is refused', async () => {
  expect(
    await codesOf(await docxOf('The Customer shall pay the price within ten days.\n'.repeat(210_000))),
  ).toEqual(['docx.zip_bomb'])
})
