import { expect, test } from 'vitest'
import { type Locale, locales } from '#kit/i18n.ts'
import { elementCues } from './elements.ts'
import { found, rules, type Said } from './judged-fixture.ts'
import { partiesOf } from './parties.ts'
import { metBy } from './profiles.ts'
import { holderOf } from './sides.ts'

// What standard agreements of the trade say in their way.

test.each(locales)(
  'S1-16 a level of service is a share of the time, or how soon somebody answers: %s',
  (language) => {
    const measured: Record<Locale, readonly string[]> = {
      en: [
        'Critical faults are answered within 30 minutes.',
        'An answer comes in four hours.',
        'We reply on the next business day.',
        'It is available 99.5 % of the time.',
      ],
      zh: ['重大故障三十分钟内响应。', '工单 4 小时内答复。', '下一个工作日答复。', '可用率不低于 99.5%。'],
      ru: [
        'На критические сбои отвечают в течение 30 минут.',
        'Ответ даётся за четыре часа.',
        'Ответ даётся на следующий рабочий день.',
        'Доступность не ниже 99,5 %.',
      ],
    }
    const open: Said = {
      en: 'Faults are answered in good time.',
      zh: '故障应当按优先级答复。',
      ru: 'На сбои отвечают по очереди.',
    }
    const { figure } = elementCues
    for (const words of measured[language]) expect(figure[language].test(words), words).toBe(true)
    expect(figure[language].test(open[language])).toBe(false)
  },
)

test.each(locales)('answer times alone are a figure of a level of service: %s', (language) => {
  const said: Said = {
    en: '1. Service level. The Supplier responds to critical incidents within 30 minutes and to all others within 4 hours.',
    zh: '1. 服务水平。乙方对重大故障在 30 分钟内响应，对其他故障在 4 小时内响应。',
    ru: '1. Уровень обслуживания. Исполнитель реагирует на критические инциденты в течение 30 минут, на остальные — в течение 4 часов.',
  }
  const soon: Said = {
    en: '1. Faults. The Supplier shall resolve each request by the end of the following business day.',
    zh: '1. 故障。乙方应于下一个工作日答复每项请求。',
    ru: '1. Сбои. Исполнитель отвечает на каждое обращение не позднее следующего рабочего дня.',
  }
  for (const text of [said[language], soon[language]])
    expect(
      found(text, 'saas').filter(
        ({ rule, values }) => rule.startsWith('missing_') && values['type'] === 'sla',
      ),
    ).toEqual([])
})

test('a line of a list is read with the line that leads to it, a sentence that stands alone is not', () => {
  const list = [
    '1. Source code',
    'The Customer shall:',
    '',
    'keep the source code confidential;',
    '',
    'indemnify the Vendor against claims about what it has changed.',
  ].join('\n')
  expect(rules(list)).toContain('one_sided_indemnity')
  expect(rules(list)).toContain('one_sided_confidentiality')
  const apart = [
    '1. Interface',
    'Use of the interface by a third party is subject to the following:',
    '(a) It is used with a key. The Vendor is not liable for any loss or damage.',
  ].join('\n')
  expect(rules(apart)).toContain('liability_excluded')
})

test('whoever may do a thing may stand behind it', () => {
  expect(holderOf('This agreement may be terminated by the Customer.', partiesOf('', 'en'))).toBe('customer')
  expect(holderOf('本协议可由乙方解除。', partiesOf('', 'zh'))).toBe('supplier')
  expect(holderOf('It may be ended if the Customer is late.', partiesOf('', 'en'))).toBeUndefined()
})

test.each(locales)('what holds of a trial alone is no trap: %s', (language) => {
  const trial: Said = {
    en: '1. Trials. The Supplier gives no warranty for trials and betas.',
    zh: '1. 试用。试用版按现状提供，乙方不作任何保证。',
    ru: '1. Пробный период. Пробная версия предоставляется «как есть», Исполнитель не даёт никаких гарантий.',
  }
  const all: Said = {
    en: '1. Warranty. The Supplier gives no warranty for the software.',
    zh: '1. 保证。本软件按现状提供，乙方不作任何保证。',
    ru: '1. Гарантии. Программа предоставляется «как есть», Исполнитель не даёт никаких гарантий.',
  }
  expect(rules(trial[language])).not.toContain('warranty_disclaimed')
  expect(rules(all[language])).toContain('warranty_disclaimed')
})

test.each(locales)('what is paid back where the contract says so is not lost: %s', (language) => {
  const fees: Said = {
    en: '1. Fees. Fees are non-refundable except as set out in this contract.',
    zh: '1. 费用。除本合同另有约定外，已付费用不予退还。',
    ru: '1. Оплата. Уплаченные суммы возврату не подлежат, кроме случаев, предусмотренных настоящим договором.',
  }
  const back: Said = {
    en: '2. Breach. If the Supplier does not cure a breach, it will refund the unused fees.',
    zh: '2. 违约。乙方违约的，应当退还剩余期间的预付款。',
    ru: '2. Нарушение. Если Исполнитель не устранит нарушение, он вернёт плату за неиспользованный срок.',
  }
  expect(rules(fees[language])).toContain('no_refund')
  expect(rules(`${fees[language]}\n${back[language]}`)).not.toContain('no_refund')
})

test.each(locales)(
  'a remedy beside others, and a change that takes nothing away, are no traps: %s',
  (language) => {
    const remedy: Said = {
      en: '1. Remedies. No remedy of the Customer is exclusive of any other remedy.',
      zh: '1. 救济。更换作为唯一补救措施的约定，不影响甲方的其他权利。',
      ru: '1. Защита. Единственный способ защиты, названный выше, не исключает применения иных способов.',
    }
    const change: Said = {
      en: '1. Changes. The Supplier may update its policies, but the updates may not materially reduce its obligations.',
      zh: '1. 变更。乙方可以自行调整服务规则，但不得降低服务水平。',
      ru: '1. Изменения. Исполнитель вправе в одностороннем порядке изменять регламент, не может при этом существенно снижать уровень услуг.',
    }
    expect(rules(remedy[language])).not.toContain('sole_remedy')
    expect(rules(change[language])).not.toContain('unilateral_change')
  },
)

test.each(locales)('to answer for intent alone is to answer for nothing: %s', (language) => {
  const said: Said = {
    en: '1. Liability. We are only liable for wilful or grossly negligent acts.',
    zh: '1. 责任。乙方仅对其故意或者重大过失造成的损失承担赔偿责任。',
    ru: '1. Ответственность. Исполнитель несёт ответственность только за умысел и грубую неосторожность.',
  }
  expect(rules(said[language])).toContain('liability_excluded')
  expect(
    rules('1. Data. Any liability for damages in case of loss of data is expressly excluded.'),
  ).toContain('liability_excluded')
})

test('an exclusion for events that nobody masters is none', () => {
  const said =
    '1. Events. War and flood are such events. The Supplier is not liable for any damages in such cases.'
  expect(rules(said)).not.toContain('liability_excluded')
})

test.each(locales)('a promise not to assert rights is a licence: %s', (language) => {
  const said: Said = {
    en: '1. Peace. You covenant not to assert any patents of yours against our products.',
    zh: '1. 不主张。客户承诺不就其知识产权向平台主张权利。',
    ru: '1. Отказ. Заказчик обязуется не предъявлять требований, основанных на его патентах и исключительных правах.',
  }
  expect(rules(said[language])).toContain('licence_back')
})

test.each(locales)('an effort with an end is measured by its end: %s', (language) => {
  const effort: Said = {
    en: '1. Support. The Supplier uses reasonable efforts to correct faults reported to support.',
    zh: '1. 技术支持。乙方通过热线提供技术支持，尽最大努力排除故障。',
    ru: '1. Поддержка. Служба поддержки Исполнителя приложит все усилия к устранению сбоев.',
  }
  const end: Said = {
    en: 'If it fails to do so within 30 days, the Customer may terminate and gets its fees back.',
    zh: '未能在三十日内排除的，甲方有权解除合同。',
    ru: 'Если за 30 дней сбой не устранён, Заказчик вправе отказаться от договора.',
  }
  const efforts = (text: string) =>
    rules(text).filter((rule) => rule === 'best_effort_support' || rule === 'vague_promise')
  expect(efforts(effort[language])).not.toEqual([])
  expect(efforts(`${effort[language]} ${end[language]}`)).toEqual([])
})

test.each(locales)(
  'what the customer is to do soon harms the supplier alone, unless it pays: %s',
  (language) => {
    const help: Said = {
      en: '1. Help. The Customer shall promptly give access to its servers.',
      zh: '1. 配合。甲方应当及时开放服务器。',
      ru: '1. Содействие. Заказчик незамедлительно открывает доступ к серверам.',
    }
    const pay: Said = {
      en: '1. Payment. The Customer shall promptly pay each invoice.',
      zh: '1. 付款。甲方应当及时支付每笔款项。',
      ru: '1. Оплата. Заказчик своевременно оплачивает каждый счёт.',
    }
    expect(rules(help[language])).not.toContain('vague_promise')
    expect(rules(help[language], 'elements', 'supplier')).toContain('vague_promise')
    expect(rules(pay[language])).toContain('vague_promise')
  },
)

test('that nobody pays for delay is said once', () => {
  const said =
    '1. Stages. The work is done in two stages, the first by 1 March 2027.\n2. Acceptance. The Customer signs an acceptance certificate for each stage.'
  expect(rules(said).filter((rule) => /penalt/.test(rule))).toEqual(['no_vendor_penalty'])
})

test('whoever may use a thing for ever has nothing to renew', () => {
  const demand = { types: ['renewal_term'], severity: 'warning', source: 'procurement' } as const
  expect(metBy(demand, false)).toContain('irrevocable_licence')
})

test.each(locales)('nobody asks a price of what is given away: %s', (language) => {
  const free: Said = {
    en: '1. Licence. The tools are licensed free of charge to whoever builds with them.',
    zh: '1. 许可。许可方免费许可开发者使用本工具。',
    ru: '1. Лицензия. Инструменты предоставляются разработчикам безвозмездно.',
  }
  const paid: Said = {
    en: '1. Licence. The tools are licensed to whoever builds with them.',
    zh: '1. 许可。许可方许可开发者使用本工具。',
    ru: '1. Лицензия. Инструменты предоставляются разработчикам.',
  }
  const asked = (text: string) =>
    found(text, 'procurement').flatMap(({ rule, values }) =>
      rule === 'missing_clause' ? [values['type']] : [rule],
    )
  const ofSales = ['payment', 'taxes', 'renewal_term', 'service_credit', 'no_penalties']
  for (const one of ofSales) {
    expect(asked(free[language]), one).not.toContain(one)
    expect(asked(paid[language]), one).toContain(one)
  }
})

test.each(locales)('what a turn of the trade settles is found: %s', (language) => {
  const said: Said = {
    en: '1. Terms. "Customer" means the entity identified in the Order. We provide the Services as described there. You retain all rights in your data. If a level is missed, you may request service credits.',
    zh: '1. 约定。“客户”是指订单中载明的主体。我们按照订单约定提供服务。客户保留对其数据的权利。未达标的，客户可以申请服务抵扣。',
    ru: '1. Условия. «Заказчик» — лицо, указанное в заказе. Мы оказываем услуги на условиях заказа. Заказчик сохраняет все права на свои данные. За сбой он получает сервисный кредит.',
  }
  const missing = found(said[language], 'saas').flatMap(({ rule, values }) =>
    rule === 'missing_clause' ? [values['type']] : [],
  )
  expect(rules(said[language])).not.toContain('no_penalties')
  for (const type of ['parties', 'scope', 'data_ownership', 'service_credit'])
    expect(missing, type).not.toContain(type)
})

test.each(locales)('a renewal at whatever the price is then may rise without limit: %s', (language) => {
  const said: Said = {
    en: '1. Term. Each renewal is charged at the then-current rate.',
    zh: '1. 期限。续订时按届时有效的价格计费。',
    ru: '1. Срок. При продлении применяется цена, действующая на момент продления.',
  }
  expect(rules(said[language])).toContain('unlimited_raise')
})

test('data about use are data too, and what is erased is told once', () => {
  const used =
    '1. Usage. The Provider may collect usage data and use it to operate the service and for benchmarking.'
  expect(rules(used)).toContain('data_for_own_use')
  const gone =
    '1. End. After termination the Supplier may erase all Customer data.\n2. Account. Upon closing the account we may delete your files.'
  expect(rules(gone).filter((rule) => rule === 'data_erased')).toHaveLength(1)
})
