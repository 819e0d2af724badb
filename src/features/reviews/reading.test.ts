import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseOf, letterOf, romanOf } from './reading/figures.ts'
import { languageOf } from './rules-language.ts'
import { read } from './rules-read.ts'

const sample = (name: string) => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8')
/** A text's clauses as `level number heading`. */
const outlined = (text: string) =>
  read(text).map(({ level, number, heading }) => `${level} ${number ?? '-'} ${heading}`.trim())

describe('a contract is read into clauses', () => {
  test('S3-056 nine sections of a Russian development contract, with their clauses', () => {
    const clauses = read(sample('development-ru'))
    const sections = clauses.filter(({ level, number }) => level === 0 && number !== undefined)
    expect(sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 ПРЕДМЕТ ДОГОВОРА',
      '2 ПРАВА И ОБЯЗАННОСТИ ИСПОЛНИТЕЛЯ',
      '3 ПРАВА И ОБЯЗАННОСТИ ЗАКАЗЧИКА',
      '4 ЦЕНА ДОГОВОРА И ПОРЯДОК РАСЧЁТОВ',
      '5 ОТВЕТСТВЕННОСТЬ СТОРОН',
      '6 АВТОРСКИЕ ПРАВА',
      '7 ФОРС-МАЖОР',
      '8 ПРОЧИЕ УСЛОВИЯ',
      '9 СРОК ДЕЙСТВИЯ ДОГОВОРА',
    ])
    expect(clauses.find(({ number }) => number === '2.1.10')).toMatchObject({ level: 2, heading: '' })
    expect(clauses.find(({ number }) => number === '8.1')?.text).toContain('письменно и подписаны')
  })

  test('sections, lists of letters, headings in capitals, schedules and signatures in English', () => {
    expect(outlined(sample('service-en'))).toEqual([
      '0 - IMPLEMENTATION AND SUPPORT AGREEMENT',
      '0 1 DEFINITIONS',
      '1 1.1',
      '2 a',
      '2 b',
      '2 c',
      '2 d',
      '2 e',
      '0 2 SERVICES',
      '1 2.1',
      '1 2.2',
      '1 2.2',
      '1 2.4',
      '2 a',
      '2 c',
      '0 3 ACCEPTANCE',
      '1 3.1',
      '1 3.2',
      '0 4 FEES AND PAYMENT',
      '1 4.1',
      '1 4.2',
      '1 4.3',
      '0 5 CONFIDENTIALITY',
      '0 6 TERM AND TERMINATION',
      '1 6.1',
      '1 6.2',
      '1 6.3',
      '0 8 GENERAL',
      '1 8.1',
      '1 8.2',
      '1 8.3',
      '0 - IN WITNESS WHEREOF the Parties have signed this Agreement',
      '0 - SCHEDULE 1',
      '1 1',
      '1 2',
    ])
  })

  test('articles, figures in brackets, the end mark and an appendix in Chinese', () => {
    expect(outlined(sample('licence-zh'))).toEqual([
      '0 - 软件许可与实施合同',
      '0 1 定义',
      '1 1.1',
      '1 1.2',
      '1 1.3',
      '0 2 许可与服务内容',
      '1 2.1',
      '1 2.2',
      '1 2.4',
      '0 3 合同价款与支付',
      '1 3.1',
      '1 3.2',
      '2 1',
      '2 2',
      '2 3',
      '1 3.3',
      '0 4 验收',
      '1 4.1',
      '1 4.2',
      '0 6 保密',
      '0 7 期限与终止',
      '1 7.1',
      '1 7.2',
      '1 7.3',
      '0 8 其他',
      '1 8.1',
      '1 8.2',
      '1 8.3',
      '0 - （以下无正文）',
      '0 - 附件一 功能与指标',
      '1 1',
      '1 2',
    ])
  })

  test('requisites, a specification and a table of stages are no sections of the contract', () => {
    const clauses = read(sample('development-ru'))
    const behind = clauses.slice(clauses.findLastIndex(({ number }) => number === '9.2') + 1)
    expect(behind.map(({ level, number, heading }) => `${level} ${number ?? '-'} ${heading}`.trim())).toEqual(
      [
        '0 - АДРЕСА, РЕКВИЗИТЫ И ПОДПИСИ СТОРОН',
        '0 - Приложение № 1',
        '1 - ТЕХНИЧЕСКОЕ ЗАДАНИЕ',
        '1 1',
        '1 2',
        '0 - Приложение № 2',
        '1 - ЭТАПЫ И СТОИМОСТЬ РАБОТ',
      ],
    )
    expect(behind.at(-1)?.text).toContain('3\tВнедрение')
  })

  const lines: [name: string, text: string, expected: string[]][] = [
    ['a word before the number', 'Section 4.2 The fee is due.', ['0 - Title', '1 4.2']],
    [
      'Roman articles',
      'Article IV PAYMENT\nSection 4.1 Fees. The fee is due.',
      ['0 - Title', '0 IV PAYMENT', '1 4.1 Fees'],
    ],
    [
      'Статья',
      'Статья 5. Порядок расчётов\nп. 5.1 Цена указана ниже.',
      ['0 - Title', '0 5 Порядок расчётов', '1 5.1'],
    ],
    [
      'Раздел',
      'Раздел II. Общие положения\n1. Стороны согласны.',
      ['0 - Title', '0 II Общие положения', '1 1'],
    ],
    ['a bracket behind', '3.2.1) Уведомить Заказчика.', ['0 - Title', '2 3.2.1']],
    ['第3.2条', '第3.2条 甲方应付款。', ['0 - Title', '1 3.2']],
    [
      'Chinese outline',
      '一、总则\n（一）甲方应付款。\n1、按月。\n（1）第一期。',
      ['0 - Title', '0 1 总则', '1 1', '2 1', '3 1'],
    ],
    ['full-width figures', '１．１　甲方应付款。', ['0 - Title', '1 1.1']],
    ['letters past h', '1. A:\n(h) eight;\n(i) nine;\n(j) ten.', ['0 - Title', '0 1', '1 h', '1 i', '1 j']],
    [
      'Roman points',
      '(a) One:\n(i) first;\n(ii) second;\n(b) two.',
      ['0 - Title', '0 a', '1 i', '1 ii', '0 b'],
    ],
    [
      'a list within a clause',
      '1. Мы:\n1.1. Делаем:\n1. одно;\n2. второе.\n1.2. Всё.',
      ['0 - Title', '0 1', '1 1.1', '2 1', '2 2', '1 1.2'],
    ],
    [
      'dates, sums and initials',
      '12.05.2026 наступит.\n1.5 million is due.\nА. Иванов\n10 000 рублей',
      ['0 - Title'],
    ],
    [
      'what speaks of another clause',
      'Section 4.2 of the Act applies.\n第八条的规定适用。\nПриложение № 1 является частью.',
      ['0 - Title'],
    ],
    [
      'headings without numbers',
      'The parties agree as told below, in every detail and at every time.\n\nGENERAL TERMS\nAll is well.',
      ['0 - Title', '0 - GENERAL TERMS'],
    ],
    [
      'numbers out of order',
      '2. Two.\n1.3. Odd.\n7.7.7. Odder.',
      ['0 - Title', '0 2 Two', '1 1.3 Odd', '2 7.7.7'],
    ],
  ]
  test.each(lines)('%s', (_, text, expected) => {
    expect(outlined(`Title\n${text}`)).toEqual(expected)
  })
})

describe('nothing is lost', () => {
  const pieces = [
    '1. ',
    '1.1 ',
    '3.2.1) ',
    '(a) ',
    '（一）',
    '一、',
    '第三条 ',
    'Article IV ',
    'Приложение № 2',
    '附件三',
    'п. 3.1 ',
    '\n',
    '\r\n',
    '\u2028',
    '\t|\t',
    ' ',
    '\u3000',
    'ПОДПИСИ СТОРОН',
    'TERM',
    'слово',
    'Word. ',
    '甲方',
    '；',
    '\ud83d',
    '(iv) ',
    'I. ',
    '①',
  ]
  test('the parts of any text put together give the text back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (some) => {
          const text = some.join('')
          const clauses = read(text)
          expect(clauses.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
          for (const { from, to, heading, text: said } of clauses) {
            expect(text.slice(from, to)).toContain(heading)
            expect(text.slice(from, to)).toContain(said)
          }
        },
      ),
    )
  })

  test('no text makes it search for ever', () => {
    const long = 100_000
    for (const piece of [
      '1.',
      '(',
      ' ',
      'A ',
      'IV',
      '一',
      '第',
      '\t',
      '\n',
      '1.1\n',
      '(a)\n',
      'А. ',
      '。',
      'Приложение ',
    ])
      expect(read(piece.repeat(long / piece.length)).at(-1)?.to).toBe(long - (long % piece.length))
  })
})

test('languages are told clause by clause, names and abbreviations aside', () => {
  expect(languageOf('Исполнитель внедряет CRM Tessera Enterprise')).toBe('ru')
  expect(languageOf('乙方提供 CRM 系统的 API 接口')).toBe('zh')
  expect(languageOf('The Supplier shall deliver.')).toBe('en')
  expect(languageOf('12.05 — 100 %')).toBeUndefined()
})

test('figures of other ways of counting', () => {
  expect(['IV', 'xix', 'IIII', ''].map(romanOf)).toEqual([4, 19, undefined, undefined])
  expect(
    ['三', '十二', '二十三', '一百零五', '二〇二六', '壹拾陆万伍仟', '一亿零三万', '项'].map(chineseOf),
  ).toEqual([3, 12, 23, 105, 2026, 165_000, 100_030_000, undefined])
  expect(['a', 'z', 'aa', 'в', '1'].map(letterOf)).toEqual([1, 26, 27, 3, undefined])
})
