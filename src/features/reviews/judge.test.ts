import { expect, test } from 'vitest'
import { classified } from './judgement/classified.ts'
import { judge } from './judgement/judge.ts'
import { nearestIn } from './judgement/nearest.ts'
import { heldBy, profiles } from './judgement/profiles.ts'
import { en } from './messages/clauses-en.ts'
import { clauseTypes } from './contract-types.ts'
import { type ReadClause } from './rules.ts'
import { typesOf } from './types.ts'
import type { Locale } from '#kit/i18n.ts'

/** Clauses as lines `number text`, read by hand so that the rules stand alone. */
const contract = (language: Locale, ...lines: string[]) => {
  const whole = lines.join('\n')
  let from = 0
  const clauses = lines.map((line): ReadClause => {
    const space = line.indexOf(' ')
    const [number, text] = [line.slice(0, space), line.slice(space + 1)]
    const clause = { number, heading: '', text, level: 1, from, to: from + line.length }
    from += line.length + 1
    return clause
  })
  return classified(whole, clauses, language)
}
const rules = (found: readonly { rule: string }[]) => new Set(found.map((f) => f.rule))

const russian = contract(
  'ru',
  '2.1.7 После окончания гарантийного срока претензии по качеству Программы не принимаются.',
  '2.1.10 Исполнитель гарантирует работу Программы по техническому заданию. Доработка, новые функции, сопровождение и консультации являются предметом отдельного договора и не входят в цену.',
  '2.2.2 Исполнитель вправе приостановить работу Программы до оплаты счёта, если окончательный расчёт не произведён.',
  '3.1.1 Заказчик обязан своевременно и полностью оплатить работы.',
  '5.1 За просрочку оплаты Заказчик уплачивает пени в размере 0,1 % от суммы долга за каждый день.',
  '6.1 Исключительное право на Программу принадлежит Исполнителю.',
  '6.2 Имущественные права на Программу переходят к Заказчику после полной оплаты.',
  '6.3 Заказчик не вправе передавать, изменять, декомпилировать Программу и создавать её новые версии.',
)
const chinese = contract(
  'zh',
  '1 甲方（委托方）：某某公司；乙方（服务商）：某某软件有限公司。',
  '2 甲方逾期付款的，每逾期一日应按应付金额的千分之一向乙方支付违约金。',
  '3 乙方应及时提供技术支持。',
  '4 甲方未付清款项的，乙方有权暂停系统服务直至付清。',
)
const english = contract(
  'en',
  '1 The Supplier shall keep confidential all information of the Customer.',
  '2 If the Customer pays late, it shall pay a penalty of 0.5% for each day of delay.',
  '3 The Customer may retain 20% of the price until two months after acceptance.',
  '4 The Supplier shall use best efforts to provide support and remove faults.',
)

test('S0-08 a penalty for the customer alone is reported, with one for the supplier it is not', () => {
  for (const one of [russian, chinese, english]) expect(rules(judge(one, []))).toContain('no_vendor_penalty')
  const mirrored = contract(
    'en',
    '1 If the Supplier is late, the Supplier shall pay a penalty of 0.5% for each day of delay.',
  )
  expect(rules(judge(mirrored, []))).not.toContain('no_vendor_penalty')
})

test('S3-066 S3-069 S3-071 S3-087 S3-088 S3-089 what harms the customer in the sample is found', () => {
  const found = rules(judge(russian, []))
  for (const rule of [
    'claims_cut_off',
    'maintenance_not_included',
    'kill_switch',
    'contradictory_ownership',
    'restricts_exit',
    'vague_promise',
  ])
    expect(found).toContain(rule)
})

test('S3-071 S4-01 the kill-switch and vague words are found in Chinese', () => {
  const found = judge(chinese, [])
  expect(rules(found)).toContain('kill_switch')
  const vague = found.find((f) => f.rule === 'vague_promise')!
  expect(chinese.whole.slice(vague.from, vague.to)).toBe('及时')
})

test('S0-19 S2-10 S3-068 a retention out of range, mere efforts and one-sided secrecy are found in English', () => {
  const found = judge(english, [])
  expect(found.find((f) => f.rule === 'retention_out_of_range')?.values.percent).toBe(20)
  expect(rules(found)).toContain('best_effort_support')
  expect(found.find((f) => f.rule === 'one_sided_confidentiality')?.values.side).toBe('supplier')
})

test('S3-085 no penalties at all is said', () => {
  expect(rules(judge(contract('en', '1 The parties are liable under the law.'), []))).toContain(
    'no_penalties',
  )
})

test('S2-02 S0-10 S0-22 a profile tells what is missing and what is left out', () => {
  const found = judge(english, [profiles.implementation])
  expect(found.filter((f) => f.rule === 'missing_clause').map((f) => f.values.type)).toContain(
    'named_consultant',
  )
  expect(found.filter((f) => f.rule === 'missing_element').map((f) => f.values.element)).toContain(
    'deductions',
  )
})

test('S2-02 what two profiles demand is missing once', () => {
  const found = judge(contract('en', '1 Weather is fine.'), heldBy('procurement'))
  expect(found.filter((f) => f.rule === 'missing_clause' && f.values.type === 'scope')).toMatchObject([
    { clause: undefined, from: undefined, to: undefined },
  ])
})

test.each<[Locale, string[]]>([
  ['en', ['Services and fees', 'Fees', 'Confidentiality', 'Notices']],
  ['zh', ['服务与费用', '费用', '保密', '通知']],
  ['ru', ['Услуги и цена', 'Цена', 'Конфиденциальность', 'Уведомления']],
])('S2-02 the clause that comes nearest is offered, or none: %s', (language, headings) => {
  const nearest = nearestIn(
    headings.map((heading, i) => ({ number: i === 0 ? undefined : `${i}`, heading, text: '' })),
    language,
  )
  expect(nearest(['confidentiality'])).toBe(2)
  expect(nearest(['source_escrow'])).toBeUndefined()
})

test('a mere mention gives no type', () => {
  expect(typesOf({ heading: '', text: 'Section 6 — Acceptance and Trial Operation' }, 'en')).not.toContain(
    'acceptance',
  )
})

test('every type of clause has a name, and a line that says what such a clause promises', () => {
  const keys = clauseTypes.flatMap((type) => [`review.type.${type}`, `review.promise.${type}`])
  expect(Object.keys(en)).toEqual(keys)
})

test.each<[Locale, string, string]>([
  [
    'en',
    'The Supplier may suspend the service at any time.',
    'The Supplier may suspend or terminate the service at any time.',
  ],
  ['zh', '乙方有权随时暂停本系统服务。', '乙方有权随时暂停或终止本系统服务。'],
  [
    'ru',
    'Исполнитель вправе в любое время приостановить работу системы.',
    'Исполнитель вправе в любое время приостановить или прекратить оказание услуг.',
  ],
])(
  'S3-071 one sentence is told once, by whether the service is stopped or ended: %s',
  (language, stops, ends) => {
    const told = (text: string) =>
      judge(contract(language, `1 ${text}`), []).flatMap(({ rule }) =>
        rule === 'kill_switch' || rule === 'ends_at_will' ? [rule] : [],
      )
    expect(told(stops)).toEqual(['kill_switch'])
    expect(told(ends)).toEqual(['ends_at_will'])
  },
)
