import { describe, expect, test } from 'vitest'
import {
  faultsInLetter,
  faultsInMail,
  filledLetter,
  missingInLetter,
  sentIn,
  writtenIn,
} from './rules-mail.ts'

const told = {
  seller: { name: 'Alpha', bank: null, identifiers: [] },
  buyer: { name: 'Beta', person: null },
  manager: {},
  offer: {
    title: 'Storage\nof pallets',
    validUntil: null,
    lines: [
      { name: 'Shelf', amount: '10.00' },
      { name: 'Box {buyer.name}', amount: '5.00' },
    ],
    taxes: [],
  },
}
const letter = (body: string, subject = 'S') => ({ subject, body })

describe('the text of a mail', () => {
  test('S2-11 what no paper knows is told with its language, its place and what was meant', () => {
    expect(faultsInLetter(letter('Good day\n{buyer.nmae}!'), 'ru')).toEqual([
      {
        path: ['letters', 'ru'],
        code: 'docx.unknown',
        params: {
          language: 'ru',
          where: 'line',
          place: 2,
          text: '{buyer.nmae}!',
          name: 'buyer.nmae',
          instead: 'buyer.name',
        },
      },
    ])
    const codes = (body: string, subject?: string) =>
      faultsInLetter(letter(body, subject), 'en').map(({ code, params }) => [code, params!['where']])
    expect(codes('x', '{#buyer.name}')).toEqual([['docx.unclosed', 'subject']])
    expect(codes('{seller.logo}')).toEqual([['docx.picture', 'line']])
    expect(codes('{line.name}')).toEqual([['docx.outside', 'line']])
    expect(codes('a { b')).toEqual([['docx.brace', 'line']])
    expect(codes('{#offer.lines}\n{line.name}\n{/offer.lines}')).toEqual([])
  })
  test('S2-11 a language with a subject needs a text, and the mail’s own needs both', () => {
    const codes = (mail: Parameters<typeof faultsInMail>[0]) =>
      faultsInMail(mail).map(({ params }) => [params!['language'], params!['part']])
    expect(
      codes({ locale: 'en', letters: { en: letter('a'), zh: letter('  '), ru: letter('', ' ') } }),
    ).toEqual([['zh', 'body']])
    expect(codes({ locale: 'ru', letters: { en: letter('a') } })).toEqual([
      ['ru', 'subject'],
      ['ru', 'body'],
    ])
  })
  test('S3-015 a reader gets their language where it is written, else the mail’s own', () => {
    const mail = { locale: 'en' as const, letters: { en: letter('a'), ru: letter('б'), zh: letter('', '') } }
    expect(writtenIn(mail)).toEqual(['en', 'ru'])
    expect([sentIn(mail, 'ru'), sentIn(mail, 'zh'), sentIn(mail, 'en')]).toEqual(['ru', 'en', 'en'])
  })
  test('S2-11 names without a value are told, unless they are asked for', () => {
    expect(missingInLetter(letter('{seller.bank} {offer.number} {buyer.name}'), told)).toEqual([
      'seller.bank',
      'offer.number',
    ])
    expect(missingInLetter(letter('{#buyer.person}{buyer.person}{/buyer.person}'), told)).toEqual([])
  })
  test('is filled: conditions, lists, and what only begins or ends something leaves no line behind', () => {
    const body = [
      'Good day{#buyer.person}, {buyer.person}{/buyer.person}!',
      '',
      '{#offer.lines}',
      '- {line.name}: {line.amount}',
      '{/offer.lines}',
      '',
      '{#offer.validUntil}Until {offer.validUntil}{/offer.validUntil}',
      '',
      '{#buyer.name}{#buyer.name}{ buyer.name }{/buyer.name}{/buyer.name} & {seller.name}',
    ]
    expect(filledLetter(letter(body.join('\n'), '{offer.title}'), told)).toEqual({
      subject: 'Storage of pallets',
      // What a value says is not read again.
      body: 'Good day!\n\n- Shelf: 10.00\n- Box {buyer.name}: 5.00\n\nBeta & Alpha',
    })
  })
})
