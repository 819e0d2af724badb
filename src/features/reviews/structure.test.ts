import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumInWords } from '#kit/words.ts'
import { en as phrases } from './messages/structure-en.ts'
import { read } from './rules-read.ts'
import { ruleSources, structureOf } from './rules-structure.ts'
import { capitalised, figured, spelt } from './structure/words.ts'

const sample = (name: string) => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8')
const reviewed = (text: string, attached?: readonly string[]) => {
  const clauses = read(text)
  return structureOf(text, clauses, attached).map((finding) => ({
    ...finding,
    number: clauses[finding.clause ?? -1]?.number,
  }))
}
const ru = reviewed(sample('development-ru'))
const en = reviewed(sample('service-en'))
const zh = reviewed(sample('licence-zh'))
/** Findings as `rule number`. */
const told = (findings: typeof ru) => findings.map(({ rule, number }) => `${rule} ${number ?? '-'}`)
const rulesIn = (text: string) => reviewed(text).map(({ rule }) => rule)
/** What some clauses find beside each other. */
const inClauses = (...clauses: string[]) =>
  rulesIn(`Agreement\n${clauses.map((one, at) => `${at + 1}. ${one}`).join('\n')}`)

describe('the Russian contract for development', () => {
  test.each([
    ['S3-066 the months and the end of the trial', '2.1.7', 2],
    ['S3-076 the days for objections', '3.1.4', 1],
    ['S3-081 the price', '4.1', 1],
    ['S3-084 the days for payment', '4.3', 1],
  ])('%s are blank in clause %s, an error', (_, number, count) => {
    const blanks = ru.filter((finding) => finding.rule === 'blank' && finding.number === number)
    expect(blanks.map(({ severity }) => severity)).toEqual(Array.from({ length: count }, () => 'error'))
  })

  test('S3-078 clause 3.2 has no 3.2.1 and starts with 3.2.2', () => {
    expect(ru.filter(({ rule }) => rule === 'number_skipped')).toMatchObject([
      { number: '3.2.2', severity: 'warning', values: { number: '3.2.2', expected: '3.2.1', count: 1 } },
    ])
  })

  test('S3-057 a term that is introduced and never used', () => {
    expect(ru.filter(({ rule }) => rule.startsWith('term_'))).toMatchObject([
      { rule: 'term_unused', number: '1.1', values: { term: 'Разработка Программы' } },
    ])
  })

  test('S3-058, S3-059 appendices that are named are there, or missed; stages add up to the total', () => {
    expect(ru.filter(({ rule }) => rule === 'appendix_missing')).toMatchObject([
      { number: '1.4', values: { number: '4' } },
    ])
    expect(ru.find(({ rule }) => rule === 'total_differs')?.values).toEqual({
      total: '550 000',
      sum: 540_000,
      count: 3,
    })
    expect(reviewed(sample('development-ru'), ['4']).some(({ rule }) => rule === 'appendix_missing')).toBe(
      false,
    )
  })

  test('S3-081 a sum in figures differs from its words', () => {
    expect(ru.find(({ rule }) => rule === 'sum_words_differ')?.values).toMatchObject({
      figures: '165 000',
      value: '156000',
    })
  })

  test('nothing else is found in it', () => {
    expect(told(ru)).toEqual([
      'blank -',
      'term_unused 1.1',
      'appendix_missing 1.4',
      'blank 2.1.7',
      'blank 2.1.7',
      'blank 3.1.4',
      'number_skipped 3.2.2',
      'blank 4.1',
      'sum_words_differ 4.2',
      'shares_differ 4.3',
      'blank 4.3',
      'reference_dangling 5.2',
      'total_differs -',
    ])
  })
})

test('every flaw of the English contract is found, and nothing else', () => {
  expect(told(en)).toEqual([
    'date_impossible c',
    'term_unused d',
    'term_doubled e',
    'number_doubled 2.2',
    'term_undefined 2.2',
    'number_skipped 2.4',
    'number_skipped c',
    'appendix_missing c',
    'term_undefined 3.1',
    'blank 3.2',
    'sum_words_differ 4.1',
    'two_currencies 4.1',
    'shares_differ 4.2',
    'reference_dangling 4.3',
    'heading_without_text 5',
    'end_before_start 6.1',
    'notice_longer_than_term 6.2',
    'number_skipped 8',
    'blank 8.1',
    'mixed_language 8.2',
    'appendix_missing 8.3',
  ])
  expect(en.find(({ rule, number }) => rule === 'number_skipped' && number === 'c')?.values.expected).toBe(
    'b',
  )
})

test('every flaw of the Chinese contract is found, and nothing else', () => {
  expect(told(zh)).toEqual([
    'term_unused 1.3',
    'blank 1.3',
    'number_skipped 2.4',
    'term_undefined 2.4',
    'sum_words_differ 3.1',
    'shares_differ 3.2',
    'two_currencies 3.3',
    'blank 4.1',
    'number_skipped 6',
    'heading_without_text 6',
    'end_before_start 7.1',
    'notice_longer_than_term 7.2',
    'reference_dangling 7.3',
    'appendix_missing 8.1',
    'mixed_language 8.2',
    'blank 8.3',
  ])
  expect(zh.find(({ rule }) => rule === 'reference_dangling')?.values).toEqual({
    words: '第九条第二款',
    number: '9',
  })
})

describe('what is right is left alone', () => {
  test.each([
    ['laws of others', 'Section 12 of the Data Protection Act applies. Article 5 of the GDPR as well.'],
    [
      'a regulation before its article',
      'Data as in European Union Regulation 2016/679, Article 99(1), are left out.',
    ],
    [
      'terms that point to where they are explained',
      'The papers form the agreement (“Offer”). “Offer” has the meaning given above. An Offer binds.',
    ],
    ['articles of a code', 'Применяются ст. 450 ГК РФ и п. 2 ст. 1 Гражданского кодекса.'],
    ['articles of a Chinese law', '依照《中华人民共和国民法典》第五百条、第五百零一条执行。'],
    ['a remark in brackets', 'Pay 5 (one of which is late) and 12 (see below).'],
    [
      'figures and words that agree',
      'Within 30 (thirty) days, ten (10) copies, 165 000 (сто шестьдесят пять тысяч) рублей 50 копеек.',
    ],
    ['figures and words in Chinese', '总价为人民币壹拾陆万伍仟元整（¥165,000.00），于三十（30）日内支付。'],
    ['shares that make the whole', 'Payment: 30% on signature, 50% on delivery and 20% on acceptance.'],
    [
      'a share and its rest',
      'Аванс 30 %, остаток оплачивается после акта; НДС 20 %, пеня 0,1 % за каждый день.',
    ],
    ['dates in order', 'It starts on 1 April 2026 and ends on 31 March 2027. 29 February 2028 is a day.'],
    [
      'a term and its notice',
      'The initial term is two years. Either Party may terminate this Agreement on 30 days notice.',
    ],
    ['names', 'Договор заключён с компанией «Северный ветер» из Казани.'],
  ])('%s', (_, clause) => {
    expect(inClauses(clause)).toEqual([])
  })

  test('where people sign nothing is blank', () => {
    expect(inClauses('Все согласны.\nПОДПИСИ СТОРОН\nЗаказчик ______ / ______ /')).toEqual([])
  })

  test('sections under headings without numbers, and articles through chapters, count on', () => {
    expect(rulesIn('合同\n第一章 总则\n第一条 甲方应付款。\n第二章 付款\n第二条 乙方应交货。')).toEqual([])
  })
})

describe('what is wrong is found', () => {
  test.each([
    ['blank', 'The fee is [insert amount].'],
    ['blank', 'Срок оплаты (указать срок) дней.'],
    ['blank', '工期为【●】日。'],
    ['blank', '自    年    月    日起生效。'],
    ['number_out_of_order', 'One.\n1.2. Two.\n1.1. Three.'],
    ['clause_empty', 'One:\n1.1.\n1.2. Two.'],
    ['reference_dangling', 'See Article IX of this Agreement.'],
    ['reference_dangling', 'В соответствии с пунктом 6.6 настоящего договора.'],
    ['appendix_missing', 'Приложение № 3 является частью договора.'],
    ['two_currencies', 'Pay $100 or €90.'],
    ['date_impossible', 'До 31.04.2026 включительно.'],
    ['date_impossible', '于2026年2月30日前交付。'],
    ['end_before_start', 'Работы выполняются с 01.06.2026 по 01.05.2026.'],
    [
      'notice_longer_than_term',
      'Срок действия договора шесть месяцев. Сторона уведомляет о расторжении за один год.',
    ],
    ['shares_differ', '付款：签订后支付30%，验收后支付60%，质保期满支付5%。'],
  ])('%s: %s', (rule, clause) => {
    expect(inClauses(clause)).toContain(rule)
  })

  test('a date of performance before the contract was made', () => {
    expect(rulesIn('Договор от 10 марта 2026 г.\n1. Работы выполняются до 1 марта 2026 г.')).toContain(
      'date_before_contract',
    )
    expect(rulesIn('Договор от 10 марта 2026 г.\n1. По лицензии от 1 марта 2020 г.')).toEqual([])
  })

  test.each([
    ['en', 'Agreement\nNorthport, 10 March 2027\n1. This Agreement is valid until 31 December 2026.'],
    ['en', 'Agreement\n1. Parties. This Agreement is made on 10 March 2027.\n2. It expires on 1 March 2027.'],
    ['ru', 'Договор\nг. Северогорск, 10 марта 2027 г.\n1. Договор действует до 31 декабря 2026 г.'],
    ['zh', '合同\n北港市 2027年3月10日\n1. 本合同有效期至2026年12月31日。'],
  ])('a term that ends before the contract is concluded (%s)', (_, text) => {
    expect(rulesIn(text)).toContain('term_over')
  })

  test.each([
    [
      'en',
      'Amendment No. 1\nto Agreement No. 7 of 10 March 2027\nNorthport, 1 February 2027\n1. The price is changed.',
    ],
    [
      'ru',
      'Дополнительное соглашение № 1 от 1 февраля 2027 г.\nк Договору № 7 от 10 марта 2027 г.\n1. Цена меняется.',
    ],
    ['zh', '《实施合同》（2027年3月10日签订）之补充协议\n2027年2月1日\n1. 价款变更。'],
  ])('an amendment older than what it amends (%s)', (_, text) => {
    expect(rulesIn(text)).toContain('amendment_before_contract')
    expect(
      rulesIn(
        text.replace(/1 February 2027|1 февраля 2027|2027年2月1日/, (date) => date.replace('2027', '2028')),
      ),
    ).toEqual([])
  })

  test.each(['by 31 April', 'on February 30', 'до 31 апреля', '于6月31日前'])('%s is in no year', (day) => {
    expect(inClauses(`Work ends ${day}.`)).toContain('date_impossible')
    expect(inClauses(`Work ends ${day.replace(/3[01]/, '29')}.`)).not.toContain('date_impossible')
  })

  test('S3-081 other currencies are told once, with their clauses, unless a rate governs', () => {
    const text = (rate: string) =>
      `Agreement\n1. The price is USD 100.\n2. Travel costs €50.\n3. Training costs €20.\n4. ${rate}`
    expect(reviewed(text('It is paid.')).filter(({ rule }) => rule === 'two_currencies')).toMatchObject([
      { number: '2', values: { first: 'USD', second: 'EUR', places: '2, 3', count: 2 } },
    ])
    for (const rate of [
      'Sums in euros are paid in dollars at the exchange rate of the day of payment.',
      'Суммы в евро оплачиваются по курсу Банка на день платежа.',
      '以支付当日汇率折算。',
    ])
      expect(rulesIn(text(rate))).not.toContain('two_currencies')
  })

  test('two languages side by side are said once', () => {
    const both = (n: number) =>
      `${n}. The Supplier shall deliver the goods to the Customer. Поставщик обязуется передать товар своему покупателю.`
    expect(rulesIn(['Agreement', ...[1, 2, 3, 4, 5].map(both)].join('\n'))).toEqual(['two_languages'])
  })
})

describe('numbers in words', () => {
  const money = fc.record({
    minor: fc.integer({ min: 1, max: 99_999_999_999_999 }),
    currency: fc.constantFrom('RUB', 'USD', 'CNY'),
  })
  test('S3-081 are read as offers write them, in three languages', () => {
    fc.assert(
      fc.property(money, (sum) => {
        expect(spelt(sumInWords(sum, 'ru'))).toBe(BigInt(sum.minor))
        expect(spelt(sumInWords(sum, 'en'))).toBe(BigInt(sum.minor))
        expect(capitalised(sumInWords({ ...sum, currency: 'CNY' }, 'zh'))).toBe(BigInt(sum.minor))
      }),
    )
  })

  test('figures are read in every way of grouping', () => {
    expect(['165 000', '165,000.50', '165.000,50', '1 234 567', '12,5', '7', 'x'].map(figured)).toEqual([
      16_500_000n,
      16_500_050n,
      16_500_050n,
      123_456_700n,
      1250n,
      700n,
      undefined,
    ])
  })
})

test('findings point at their own words, in order, and name rules that have a source', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...sample('service-en').split(/(?<=[ \n])/),
          ...sample('licence-zh').split(/(?<=[，。\n])/),
          ...sample('development-ru').split(/(?<=[ \n])/),
        ),
        { maxLength: 120 },
      ),
      (words) => {
        const text = words.join('')
        const clauses = read(text)
        const findings = structureOf(text, clauses)
        for (const { rule, from, to, clause } of findings) {
          expect(Object.keys(ruleSources)).toContain(rule)
          if (from === undefined || to === undefined) continue
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(clauses[clause!]!.from).toBeLessThanOrEqual(from)
        }
        expect(findings.map(({ from }) => from ?? -1)).toEqual(
          findings.map(({ from }) => from ?? -1).toSorted((a, b) => a - b),
        )
      },
    ),
  )
})

test('every rule is told with its reason, its remedy and its source', () => {
  const expected = Object.entries(ruleSources).flatMap(([rule, source]) => [
    `review.rule.${rule}`,
    `review.rule.${rule}.why`,
    `review.rule.${rule}.remedy`,
    `review.source.${source}`,
  ])
  expect(expected.filter((phrase) => !(phrase in phrases))).toEqual([])
})

test('no text makes it search for ever', () => {
  for (const piece of [
    '_',
    '_ ',
    '(',
    '（一',
    '1,000 ',
    'one ',
    'сто ',
    '壹',
    'Appendix 1 and ',
    'п. 1, ',
    'The A ',
    '"a" ',
    '1%',
    '\t1\n',
    '1.1.',
    '第一条',
    'A',
  ])
    expect(Array.isArray(reviewed(piece.repeat(60_000 / piece.length)))).toBe(true)
})
