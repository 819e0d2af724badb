import { expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { found, lacks, rules, type Said } from './judged-fixture.ts'
import { partiesOf } from './parties.ts'
import { holderOf } from './sides.ts'
import { trapsIn } from './traps.ts'

// Contracts as suppliers have them ready: what they say in other words, and what is no fault of theirs.

const times = (text: string, rule: string) => rules(text).filter((one) => one === rule).length
const caught = (text: string) => trapsIn(text, '', partiesOf('', 'zh')).map(({ trap }) => trap)

test.each(locales)('a penalty of whoever defaults is the supplier’s too: %s', (language) => {
  const said: Said = {
    en: '1. Penalties. If the Customer pays late or the Supplier delivers late, the defaulting party pays a penalty of 0.1% of the sum for each day.',
    zh: '1. 违约金。甲方逾期付款或者乙方逾期交货的，每逾期一日，违约方按相应金额的千分之一支付违约金。',
    ru: '1. Неустойка. Если Заказчик задержит оплату или Исполнитель задержит сдачу работ, виновная сторона уплачивает пени 0,1 % за каждый день просрочки.',
  }
  expect(rules(said[language])).not.toContain('no_vendor_penalty')
})

test.each(locales)('whose the rights are is not told by who is named behind: %s', (language) => {
  const said: Said = {
    en: '1. Rights. All rights in the program remain with the Supplier.\n2. Reports. Ownership of reports belongs to the Supplier, and the Customer may use them.',
    zh: '1. 权利。软件的著作权归乙方所有。\n2. 报表。统计报表的所有权归乙方所有，甲方可以使用。',
    ru: '1. Права. Исключительные права на программу принадлежат Исполнителю.\n2. Отчёты. Права на отчёты принадлежат Исполнителю, а Заказчик их использует.',
  }
  expect(rules(said[language])).not.toContain('contradictory_ownership')
})

test.each(locales)('a licence that cannot be passed on keeps nobody from leaving: %s', (language) => {
  const said: Said = {
    en: '1. Licence. The Customer is granted a non-transferable licence. The Customer shall not transfer it.',
    zh: '1. 许可。本许可不可转让。未经书面许可，甲方不得将软件许可和账号转让给第三方。',
    ru: '1. Лицензия. Лицензия не подлежит передаче. Лицензиат не вправе передавать её третьим лицам.',
  }
  const bound: Said = {
    en: '1. Licence. The Customer is granted a non-transferable licence. The Customer shall not export data.',
    zh: '1. 许可。本许可不可转让。未经书面许可，甲方不得将数据导出。',
    ru: '1. Лицензия. Лицензия не подлежит передаче. Лицензиат не вправе использовать новые версии.',
  }
  expect(rules(said[language])).not.toContain('restricts_exit')
  expect(rules(bound[language])).toContain('restricts_exit')
})

test.each(locales)('how long recovery takes is told, and a single payment has no cycle: %s', (language) => {
  const recovery: Said = {
    en: '1. Backups. We back up data daily. Recovery from a backup takes 4 to 48 hours.',
    zh: '1. 备份。乙方每日备份数据。从备份中恢复数据的，一般需要4至48小时。',
    ru: '1. Копии. Исполнитель ежедневно делает резервные копии. Восстановление из резервной копии занимает до 48 часов.',
  }
  const price: Said = {
    en: '1. Payment. The Customer pays the price of 900 euros as a lump sum within ten days of signing.',
    zh: '1. 付款。合同签订后十日内，甲方一次性支付合同价款900元。',
    ru: '1. Оплата. Заказчик единовременно оплачивает цену договора 900 рублей в течение десяти дней.',
  }
  expect(lacks(recovery[language], 'missing_element', 'saas')).not.toContain('rto')
  expect(lacks(price[language], 'missing_element', 'saas')).not.toContain('cycle')
})

test.each(locales)(
  'what both are to tell soon, and what force undoes, is no vague promise: %s',
  (language) => {
    const told: Said = {
      en: '1. Contacts. Each party shall promptly notify the other party of a new contact person.',
      zh: '1. 联系人。任何一方变更联系人的，应当及时通知对方；未及时通知的，自行承担后果。',
      ru: '1. Контакты. Каждая из сторон своевременно уведомляет другую о новом контактном лице.',
    }
    const force: Said = {
      en: '1. Force majeure. In an event of force majeure, such as flood or war, the affected party is not liable and uses reasonable efforts to limit the damage.',
      zh: '1. 不可抗力。因地震、战争等不可抗力不能履行的，乙方部分或者全部免除责任，但应当尽力减少损失。',
      ru: '1. Непреодолимая сила. При обстоятельствах непреодолимой силы, таких как наводнение или война, сторона освобождается от ответственности и приложит усилия, чтобы уменьшить ущерб.',
    }
    expect(rules(told[language])).not.toContain('vague_promise')
    expect(rules(force[language])).not.toContain('vague_promise')
  },
)

test.each(locales)('a raise without limit, and consent by use, are said once: %s', (language) => {
  const raise: Said = {
    en: '1. Prices. We may change our fees on 30 days’ notice.',
    zh: '1. 价格。乙方有权调整服务费标准，提前三十日通知甲方。',
    ru: '1. Цены. Исполнитель вправе изменить стоимость услуг, уведомив за 30 дней.',
  }
  const change: Said = {
    en: '1. Changes. We may change these terms at any time.\n2. Use. By continuing to use the service you accept the new terms.',
    zh: '1. 变更。乙方有权随时修改本协议。\n2. 使用。甲方继续使用的，视为同意修改后的协议。',
    ru: '1. Изменения. Исполнитель вправе в одностороннем порядке изменять условия договора.\n2. Согласие. Продолжение использования сервиса означает согласие с новой редакцией договора.',
  }
  expect(rules(raise[language])).toContain('unlimited_raise')
  expect(lacks(raise[language], 'missing_element', 'saas')).not.toContain('limit')
  expect(times(change[language], 'unilateral_change')).toBe(1)
})

test('the title of a whole is no clause about its words', () => {
  const terms = '云算账单收费服务条款\n修订日期：2024-04-07\n\n1. 定义\n“平台”是指云算平台。'
  expect(lacks(terms, 'missing_clause')).toContain('payment')
})

test('delivery without any penalty is told once', () => {
  const work = '1. 进度\n乙方应于2027年3月1日前完成开发并交付软件，甲方组织验收并签署验收单。'
  expect(rules(work).filter((rule) => /penalt/.test(rule))).toEqual(['no_vendor_penalty'])
})

test('a contract that calls its supplier 甲方 is read by its roles', () => {
  const preamble = '服务合同\n甲方（服务商）：云图公司；乙方（客户）：青木公司。\n'
  expect(rules(`${preamble}1. 成果。本项目开发成果的知识产权归乙方所有。`)).not.toContain('rights_kept')
  expect(rules(`${preamble}1. 成果。本项目开发成果的知识产权归甲方所有。`)).toContain('rights_kept')
  expect(rules(`${preamble}1. 争议。争议由甲方所在地人民法院管辖。`)).toContain('home_court')
  expect(rules(`${preamble}1. 终止。乙方有权随时终止本合同，无需说明理由。`)).not.toContain('ends_at_will')
})

test('who has a right stands right before it, though nothing introduced its name', () => {
  const parties = partiesOf('', 'zh')
  expect(holderOf('用户违反规定的，Cloud Abacus有权停止服务', parties)).toBe('supplier')
  expect(holderOf('用户违反规定的，平台有权停止服务', parties)).toBe('supplier')
  expect(holderOf('用户对服务不满意的，在服务期内有权退出', parties)).toBe('customer')
})

test('Chinese contracts word the same traps in other ways', () => {
  expect(caught('本合同签订即视为验收。')).toContain('deemed_accepted')
  expect(caught('甲方三日内未反馈的，视为确认。')).toContain('deemed_accepted')
  expect(caught('乙方有权对未尽事项作出解释。')).toContain('sole_interpreter')
  expect(caught('甲方违规使用的，乙方有权不退还已付费用。')).toContain('no_refund')
  expect(caught('用户有权随时删除其数据。')).toEqual([])
  expect(caught('提起诉讼或者申请仲裁之前，双方应当先行协商。')).toEqual([])
  expect(caught('甲方擅自复制软件，否则由此造成的损失，乙方不承担任何责任。')).toEqual([])
})

test.each(locales)('what a list leaves out is nothing the contract speaks of: %s', (language) => {
  const said: Said = {
    en: '1. Outages\nThe Supplier pays for outages. This does not include:\n(a) loss of personal data by the Customer’s own disclosure;\n(b) faults that support has to remove.',
    zh: '一、中断\n乙方对服务中断予以赔偿，但不包括以下原因造成的中断：\n（1）用户个人信息泄露、受到攻击的；\n（2）用户应用程序的故障须由售后处理的。',
    ru: '1. Перерывы\nИсполнитель возмещает перерывы, за исключением следующих случаев:\n(а) разглашение персональных данных Заказчиком;\n(б) сбои, которые устраняет техническая поддержка.',
  }
  expect(lacks(said[language], 'missing_clause', 'saas')).toEqual(
    expect.arrayContaining(['data_protection', 'support']),
  )
})

test.each(locales)('what is explained among definitions is not yet agreed: %s', (language) => {
  const said: Said = {
    en: '1. Definitions\n1.1 Monthly fee: the sum of 90 euros that the Customer pays within ten days of the invoice.\n2. Scope\n2.1 The Supplier provides boards.',
    zh: '一、定义\n1.1月度服务费：客户每月在收到发票后十日内支付的服务费用总额。\n二、服务\n2.1乙方提供看板。',
    ru: '1. Термины и определения\n1.1. Абонентская плата: сумма 900 рублей, которую Заказчик оплачивает в течение десяти дней.\n2. Предмет\n2.1. Исполнитель предоставляет доски.',
  }
  const missed = lacks(said[language], 'missing_clause')
  expect(missed).toContain('payment')
  expect(missed).not.toContain('definitions')
})

test('the share that is kept back is that of its own sentence', () => {
  const plan = (rest: string) =>
    `1. 付款\n签约后5日内支付合同总额的40%；验收合格后支付50%；质保期满后支付剩余部分作为质保金，即合同总额的${rest}。`
  expect(rules(plan('10%'))).not.toContain('retention_out_of_range')
  expect(rules(plan('20%'))).toContain('retention_out_of_range')
})

test('a credit is no share of the price, and a payment plan ends with its line', () => {
  const credits = '1. 赔偿\n可用性低于99%的，赔偿月度服务费的10%；\n可用性低于95%的，支付月度服务费的25%。'
  const plan = '1. 付款\n签约后支付40%；上线后支付45%；验收后支付15%。\n发票为增值税专用发票，税率6%。'
  expect(rules(credits)).not.toContain('shares_differ')
  expect(rules(plan)).not.toContain('shares_differ')
  expect(rules(plan.replace('45%', '35%'))).toContain('shares_differ')
})

test('a quoted name that heads a part of the text is explained by it', () => {
  const said =
    '合同\n双方按报价执行。\n1. 费用\n方案一：固定总价\n价款为9000元。\n2. 运维\n首期按“方案一”执行，另见“基准版”。'
  const terms = found(said).flatMap(({ rule, values }) => (rule === 'term_undefined' ? [values['term']] : []))
  expect(terms).toEqual(['基准版'])
})

test('credits as the only remedy, late claims and a change in due course are caught in Chinese', () => {
  expect(caught('赔偿方式仅限于代金券。')).toContain('sole_remedy')
  expect(caught('乙方有权根据变化适时对服务指标作出调整。')).toContain('unilateral_change')
  expect(rules('1. 时限\n超出申请时限的赔偿申请将不被受理。')).toContain('claims_cut_off')
})
