import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { type Locale, locales } from '#kit/i18n.ts'
import type { readyProfiles } from './contract.ts'
import { reviewText } from './engine.ts'

// What a clause must say besides being there: each first said barely, then in full, in three languages.

type Said = { bare: string; full: string }
type Case = {
  name: string
  profile: (typeof readyProfiles)[number]
  type: string
  elements: string[]
} & Record<Locale, Said>

const cases: Case[] = [
  {
    name: 'S2-05 S2-06 S2-22 data protection names law, place, measures and the notice of a breach',
    profile: 'elements',
    type: 'data_protection',
    elements: ['law', 'leak', 'measures', 'place'],
    en: {
      bare: 'Personal data. The Supplier processes personal data of the Customer and treats them with care.',
      full: 'Personal data. The Supplier processes personal data by the GDPR, keeps them in a data centre within the European Union, protects them by encryption and access control, and notifies the Customer of any breach within 24 hours.',
    },
    zh: {
      bare: '个人信息保护。乙方处理甲方的个人信息，并妥善对待。',
      full: '个人信息保护。乙方依照《个人信息保护法》处理个人信息，数据存储于境内机房，采取加密和权限管理措施，发生泄露的，应在 24 小时内通知甲方。',
    },
    ru: {
      bare: 'Персональные данные. Исполнитель обрабатывает персональные данные Заказчика бережно.',
      full: 'Персональные данные. Исполнитель обрабатывает персональные данные по закону 152-ФЗ, хранит их на территории России, применяет шифрование и разграничение доступа и об утечке уведомляет Заказчика за 24 часа.',
    },
  },
  {
    name: 'S2-08 a price says for which time it is paid, and that there are no other fees',
    profile: 'saas',
    type: 'payment',
    elements: ['complete', 'cycle'],
    en: {
      bare: 'Payment. The Customer pays the Supplier a fee of 1,200 euros within 10 days of the invoice.',
      full: 'Payment. The Customer pays the Supplier a fee of 1,200 euros per year within 10 days of the invoice. There are no other fees.',
    },
    zh: {
      bare: '付款。甲方应在收到发票后 10 日内向乙方支付服务费 12000 元。',
      full: '付款。甲方应在收到发票后 10 日内向乙方支付服务费每年 12000 元。除此以外没有其他费用。',
    },
    ru: {
      bare: 'Оплата. Заказчик уплачивает Исполнителю 120 000 рублей в течение 10 дней после получения счёта.',
      full: 'Оплата. Заказчик уплачивает Исполнителю 120 000 рублей за каждый год в течение 10 дней после получения счёта. Иных платежей нет.',
    },
  },
  {
    name: 'S2-20 migration names who, by what means, and who answers for what is lost',
    profile: 'procurement',
    type: 'migration',
    elements: ['loss', 'method'],
    en: {
      bare: 'Data migration. The Supplier migrates the data of the Customer from the old system.',
      full: 'Data migration. The Supplier migrates the data of the Customer from the old system by the plan in Appendix 3 and reconciles the records; what is lost it restores.',
    },
    zh: {
      bare: '数据迁移。乙方负责将甲方数据从旧系统迁移到新系统。',
      full: '数据迁移。乙方负责按附件三的导入方案将甲方数据从旧系统迁移到新系统，并逐条核对，丢失的数据由乙方补全。',
    },
    ru: {
      bare: 'Перенос данных. Исполнитель осуществляет перенос данных Заказчика из прежней системы.',
      full: 'Перенос данных. Исполнитель осуществляет перенос данных Заказчика из прежней системы по плану в Приложении № 3 и проводит сверку; утраченное он восстанавливает.',
    },
  },
  {
    name: 'S1-14 S1-15 a rise of the price has a limit and is told in advance',
    profile: 'saas',
    type: 'price_adjustment',
    elements: ['limit', 'notice'],
    en: {
      bare: 'Price adjustment. The Supplier may increase the subscription fees every year.',
      full: 'Price adjustment. The Supplier may increase the subscription fees every year by not more than 3 %, with notice of 60 days in advance.',
    },
    zh: {
      bare: '价格调整。乙方可以每年上调服务费。',
      full: '价格调整。乙方可以每年上调服务费，涨幅不超过 3%，并提前 60 日书面通知甲方。',
    },
    ru: {
      bare: 'Изменение цены. Исполнитель вправе ежегодно повышать цену подписки.',
      full: 'Изменение цены. Исполнитель вправе ежегодно повышать цену подписки не более чем на 3 %, уведомив Заказчика за 60 дней.',
    },
  },
  {
    name: 'S1-16 a service level is a share of a period',
    profile: 'saas',
    type: 'sla',
    elements: ['period'],
    en: {
      bare: 'Service level. The Supplier ensures an availability of the service of 99.5 %.',
      full: 'Service level. The Supplier ensures an availability of the service of 99.5 % in each month.',
    },
    zh: {
      bare: '服务水平。乙方保证系统可用性不低于 99.5%。',
      full: '服务水平。乙方保证系统每月可用性不低于 99.5%。',
    },
    ru: {
      bare: 'Уровень обслуживания. Исполнитель обеспечивает доступность сервиса не ниже 99,5 %.',
      full: 'Уровень обслуживания. Исполнитель обеспечивает доступность сервиса не ниже 99,5 % за месяц.',
    },
  },
  {
    name: 'S1-17 maintenance is announced and has a limit',
    profile: 'saas',
    type: 'maintenance_window',
    elements: ['limit', 'notice'],
    en: {
      bare: 'Scheduled maintenance. During scheduled maintenance the service may be unavailable.',
      full: 'Scheduled maintenance. Scheduled maintenance is announced 3 days in advance and takes not more than 4 hours a month; during scheduled maintenance the service may be unavailable.',
    },
    zh: {
      bare: '计划维护。计划维护期间系统可以停止服务。',
      full: '计划维护。计划维护应提前 3 日通知甲方，每月不超过 4 小时，维护期间系统可以停止服务。',
    },
    ru: {
      bare: 'Плановое обслуживание. Во время планового обслуживания сервис может быть недоступен.',
      full: 'Плановое обслуживание. О плановом обслуживании Исполнитель предупреждает за 3 дня; оно занимает не более 4 часов в месяц, и в это время сервис может быть недоступен.',
    },
  },
  {
    name: 'S1-19 support says who answers, and when',
    profile: 'saas',
    type: 'support',
    elements: ['days', 'level'],
    en: {
      bare: 'Support. The Supplier provides technical support by phone and mail.',
      full: 'Support. The Supplier provides technical support by phone and mail, answers within 4 hours, and passes on to its senior developers what is not solved within one day.',
    },
    zh: {
      bare: '技术支持。乙方通过电话和邮件提供技术支持。',
      full: '技术支持。乙方通过电话和邮件提供技术支持，4 小时内响应，一日内未解决的转交高级开发人员。',
    },
    ru: {
      bare: 'Поддержка. Исполнитель оказывает техническую поддержку по телефону и почте.',
      full: 'Поддержка. Исполнитель оказывает техническую поддержку по телефону и почте, отвечает в течение 4 часов, а нерешённое за день передаёт на вторую линию, ведущим разработчикам.',
    },
  },
  {
    name: 'S1-20 recovery says how fast, how much may be lost, and that it is tried out',
    profile: 'saas',
    type: 'disaster_recovery',
    elements: ['rpo', 'rto', 'test'],
    en: {
      bare: 'Disaster recovery. The Supplier maintains a disaster recovery plan and restores the service after a disaster.',
      full: 'Disaster recovery. The Supplier maintains a disaster recovery plan with an RTO of 4 hours and an RPO of 1 hour, and tests it every year.',
    },
    zh: {
      bare: '灾难恢复。乙方制定灾难恢复方案。',
      full: '灾难恢复。乙方制定灾难恢复方案，恢复时间不超过 4 小时，数据丢失不超过 1 小时，每年演练一次。',
    },
    ru: {
      bare: 'Аварийное восстановление. Исполнитель имеет план аварийного восстановления.',
      full: 'Аварийное восстановление. Исполнитель имеет план аварийного восстановления: время восстановления 4 часа, потеря данных не более чем за 1 час, ежегодное учение.',
    },
  },
  {
    name: 'S3-075 who objects to a result gives grounds within a term, and silence has a meaning',
    profile: 'implementation',
    type: 'objection',
    elements: ['days', 'grounds', 'silence'],
    en: {
      bare: 'Objections. The Customer may refuse to accept the results of a stage.',
      full: 'Objections. The Customer may refuse to accept the results of a stage within 10 days by a list of defects with reasons; without it they are deemed accepted after a reminder.',
    },
    zh: {
      bare: '验收异议。甲方可以对阶段成果提出异议，拒绝签署验收单。',
      full: '验收异议。甲方可以在 10 日内对阶段成果提出书面异议，说明理由并列出缺陷，拒绝签署验收单；催告后仍未答复的，视为通过验收。',
    },
    ru: {
      bare: 'Возражения. Заказчик вправе отказаться от подписания акта.',
      full: 'Возражения. Заказчик вправе в течение 10 дней отказаться от подписания акта, направив мотивированный отказ с перечнем недостатков; после напоминания молчание означает, что работы считаются принятыми.',
    },
  },
  {
    name: 'S3-086 a claim is answered within a term',
    profile: 'elements',
    type: 'claim_procedure',
    elements: ['days'],
    en: {
      bare: 'Claims. Before going to court a party sends the other a written claim, which is to be answered.',
      full: 'Claims. Before going to court a party sends the other a written claim, which is to be answered within 10 days.',
    },
    zh: {
      bare: '索赔程序。起诉之前，一方应先向对方发出书面索赔函，对方应予答复。',
      full: '索赔程序。起诉之前，一方应先向对方发出书面索赔函，对方应在 10 日内予以答复。',
    },
    ru: {
      bare: 'Претензии. До обращения в суд сторона направляет другой письменную претензию, на которую та отвечает.',
      full: 'Претензии. До обращения в суд сторона направляет другой письменную претензию, на которую та отвечает в течение 10 дней.',
    },
  },
]

const frame: Record<Locale, string> = {
  en: '1. Parties. This contract is between Northport Ltd (the Customer) and Harbour Ltd (the Supplier).\n\n2. ',
  zh: '1. 合同双方。本合同由北港公司（甲方）与海港公司（乙方）订立。\n\n2. ',
  ru: '1. Стороны. Договор заключён между ООО «Северогорск» (Заказчик) и ООО «Гавань» (Исполнитель).\n\n2. ',
}
const found = (locale: Locale, words: string, { profile, type }: Case) => {
  const all = reviewText(frame[locale] + words, 'customer', profile).findings
  const of = (rule: string) => all.filter((f) => f.rule === rule && f.values['type'] === type)
  return {
    lacks: of('missing_element').map(({ values }) => values['element']),
    missing: of('missing_clause'),
  }
}

for (const one of cases)
  test.each(locales)(`${one.name} (%s)`, (locale) => {
    const bare = found(locale, one[locale].bare, one)
    expect(bare.missing).toEqual([])
    expect(bare.lacks.sort()).toEqual(one.elements)
    expect(found(locale, one[locale].full, one)).toEqual({ lacks: [], missing: [] })
  })

test('S1-17 S1-20 S2-20 a contract of software as a service that says nothing of upkeep, recovery or migration is told so', () => {
  for (const locale of locales)
    for (const [profile, type] of [
      ['saas', 'maintenance_window'],
      ['saas', 'disaster_recovery'],
      ['procurement', 'migration'],
    ] as const)
      expect(
        found(locale, cases[0]![locale].full, { ...cases[0]!, profile, type }).missing,
        `${locale} ${type}`,
      ).toHaveLength(1)
})

test('S3-067 S3-077 the sample is told of a duty without a penalty, and its secrecy binds both', () => {
  const sample = readFileSync(new URL('samples/development-ru.txt', import.meta.url), 'utf8')
  const rules = reviewText(sample, 'customer', 'implementation').findings.map(({ rule }) => rule)
  expect(rules).toContain('no_vendor_penalty')
  expect(rules).not.toContain('one_sided_confidentiality')
  expect(rules).not.toContain('one_sided_termination')
})

test('a ready-made contract with its blanks is told of no more than what is open in it', () => {
  const said = (text: string) =>
    reviewText(text, 'customer', 'saas').findings.map(({ rule, values }) => [rule, values['words']] as const)
  const tax = `${frame.en}Price. The price is 10,000 euros per year. As to value added tax, the price includes it at the rate in force.`
  expect(said(tax).map(([rule]) => rule)).not.toContain('unlimited_raise')
  const court = `${frame.zh}争议解决。未能按上述方式解决的争议，由__________裁决。`
  const missing = reviewText(court, 'customer', 'elements').findings.filter(
    ({ values }) => values['type'] === 'dispute_resolution',
  )
  expect(missing).toEqual([])
  const blank = said(
    `${frame.en}Parties. Northport Ltd, 7 Storage Lane, represented by __________ acting on the basis of its articles.`,
  )
  expect(blank).toContainEqual([
    'blank',
    'Storage Lane, represented by __________ acting on the basis of its',
  ])
})

test('a Russian term of two words is known in every case', () => {
  const text = `${frame.ru}Определения. «Дефект» – это отличие результата от Технического задания. «Техническое задание» – это Приложение № 1. «Акт» – это акт приёмки.\n\n3. Работы. Работы соответствуют Техническому заданию. Отступать от Технического задания нельзя: по Техническому заданию работает и Заказчик, и всякий Дефект вносится в Акт.`
  const found = reviewText(text, 'customer', 'elements').findings
  expect(found.filter(({ rule }) => rule === 'term_undefined')).toEqual([])
})
