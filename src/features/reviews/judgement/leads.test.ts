import { expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { found, lacks, rules, type Said } from './judged-fixture.ts'

// What standard agreements that anybody publishes are written like, in words of our own.

test.each(locales)('a point of a list is read with the line that leads to it: %s', (language) => {
  const lists: Record<'supplier' | 'customer', Said> = {
    supplier: {
      en: '1. Rights. The Supplier may:\n- send letters about news;\n- change this agreement at any time without notice;\n- suspend access to the boards when an invoice is unpaid.',
      zh: '1. 权利。乙方有权：\n- 发送通知；\n- 随时修改本协议条款，无需另行通知；\n- 在甲方逾期付款时，可以暂停提供服务。',
      ru: '1. Права. Исполнитель вправе:\n- направлять письма о новостях;\n- в любое время без уведомления изменять условия договора;\n- приостановить доступ к системе, если счёт не оплачен.',
    },
    customer: {
      en: '1. Rights. The Customer may:\n- change this agreement at any time without notice;\n- suspend access to the boards when it likes.',
      zh: '1. 权利。甲方有权：\n- 随时修改本协议条款，无需另行通知；\n- 暂停本系统的服务。',
      ru: '1. Права. Заказчик вправе:\n- в любое время без уведомления изменять условия договора;\n- приостановить доступ своих работников к системе.',
    },
  }
  const ours = rules(lists.supplier[language])
  expect(ours).toContain('unilateral_change')
  expect(ours).toContain('kill_switch')
  const yours = rules(lists.customer[language])
  expect(yours).not.toContain('unilateral_change')
  expect(yours).not.toContain('kill_switch')
})

test('a line between clauses leads to those behind it, and a heading names who owes them', () => {
  const vague = (text: string) => rules(text).includes('vague_promise')
  const duties = (heading: string, whose: string) =>
    `1. ${heading}\nИсполнитель обязан:\n1.1. Исполнитель работает по заданию Заказчика и сообщает ему о ходе работ каждые два дня.\n${whose} обязан:\n1.2. В разумный срок предоставить документы.`
  expect(vague(duties('Права и обязанности', 'Заказчик'))).toBe(false)
  expect(vague(duties('Права и обязанности', 'Исполнитель'))).toBe(true)
  const headed = (whose: string) => `1. Обязанности ${whose}\n1.1. Своевременно предоставлять справочники.`
  expect(vague(headed('Заказчика'))).toBe(false)
  expect(vague(headed('Исполнителя'))).toBe(true)
})

test.each(locales)('a vague promise is told to whom it is made, not to who makes it: %s', (language) => {
  const said: Said = {
    en: '1. Help. The Supplier shall remove faults promptly.',
    zh: '1. 支持。乙方应及时排除故障。',
    ru: '1. Помощь. Исполнитель оперативно устраняет ошибки.',
  }
  const vague = (side: 'customer' | 'supplier') =>
    found(said[language], 'elements', side).some(({ rule }) => rule === 'vague_promise')
  expect(vague('customer')).toBe(true)
  expect(vague('supplier')).toBe(false)
})

test('what is late or not in time is no vague promise', () => {
  expect(rules('1. Оплата. Исполнитель не отвечает за несвоевременное поступление денег.')).not.toContain(
    'vague_promise',
  )
  expect(rules('1. 付款。乙方未及时开具发票的，甲方付款期顺延。')).not.toContain('vague_promise')
  expect(rules('1. Help. The Supplier makes no untimely calls.')).not.toContain('vague_promise')
})

test.each(locales)(
  'who disclaims a stop, or whose service ends with the term, switches nothing off: %s',
  (language) => {
    const disclaimed: Said = {
      en: '1. Network. The Supplier is not liable where carriers block or suspend access to the service.',
      zh: '1. 网络。乙方不保证第三方不会暂停或限制本服务的访问。',
      ru: '1. Сети. Исполнитель не отвечает за случаи, когда операторы связи блокируют доступ к сервису.',
    }
    const ended: Said = {
      en: '1. End. Upon termination of the agreement the Supplier shuts down access to the service.',
      zh: '1. 结束。合同期满后，乙方停止向甲方提供服务。',
      ru: '1. Конец. По истечении срока лицензии Исполнитель отключает доступ к системе.',
    }
    const stopped: Said = {
      en: '1. Payment. The Supplier may suspend access to the service if an invoice is unpaid and is not liable for the loss.',
      zh: '1. 付款。甲方逾期付款的，乙方有权暂停服务，且不承担责任。',
      ru: '1. Оплата. Если счёт не оплачен, Исполнитель вправе приостановить доступ к системе и не отвечает за убытки.',
    }
    expect(rules(disclaimed[language])).not.toContain('kill_switch')
    expect(rules(ended[language])).not.toContain('kill_switch')
    expect(
      rules(
        '1. Сети. Исполнитель не несёт ответственности за:\n- блокировки кабинета Заказчика на площадке.',
      ),
    ).not.toContain('kill_switch')
    expect(rules(stopped[language])).toContain('kill_switch')
  },
)

test.each(locales)(
  'what is given as it stands is disclaimed by who gives it, unless it is warranted too: %s',
  (language) => {
    const bare: Said = {
      en: '1. State. The program is provided to the Customer "as is".',
      zh: '1. 状态。本软件按现状提供给甲方。',
      ru: '1. Состояние. Программа предоставляется Заказчику «как есть».',
    }
    const warranted: Said = {
      en: ' The Supplier warrants that it will follow the documents for a year.',
      zh: ' 质保期为一年。',
      ru: ' Исполнитель гарантирует, что год она будет отвечать документации.',
    }
    expect(rules(bare[language])).toContain('warranty_disclaimed')
    expect(rules(bare[language] + warranted[language])).not.toContain('warranty_disclaimed')
  },
)

test.each(locales)('no liability for the use of a thing is none at all: %s', (language) => {
  const said: Said = {
    en: '1. Risk. The Supplier is not liable for losses arising out of the use of the boards.',
    zh: '1. 风险。甲方使用本系统造成的损失，乙方不承担赔偿责任。',
    ru: '1. Риск. Исполнитель не несёт ответственности за ущерб, возникший в связи с использованием досок.',
  }
  expect(rules(said[language])).toContain('liability_excluded')
  expect(
    rules('1. Риск. Исполнитель не несёт ответственности за ущерб от неправильного использования досок.'),
  ).not.toContain('liability_excluded')
  expect(
    rules(
      '1. Риск. Исполнитель не несёт ответственности за:\n- штрафы;\n- потери и ущерб, возникшие в результате использования досок.',
    ),
  ).toContain('liability_excluded')
  expect(
    rules('1. Риск. За задержки, ошибки и сбои в работе досок Исполнитель ответственности не несёт.'),
  ).toContain('liability_excluded')
})

test.each(locales)(
  'terms that may be changed at any time are changed by whoever wrote them: %s',
  (language) => {
    const said: Said = {
      en: '1. Rules. These rules may be amended at any time without notice.',
      zh: '1. 规则。本规则可随时修改，无需另行通知。',
      ru: '1. Правила. Правила могут быть изменены в любое время без уведомления.',
    }
    expect(rules(said[language])).toContain('unilateral_change')
    expect(
      rules('1. Rules. The list may be amended by the Customer at any time without notice.'),
    ).not.toContain('unilateral_change')
    expect(rules('1. Объём. Объём может быть изменён Заказчиком в любое время.')).not.toContain(
      'unilateral_change',
    )
  },
)

test.each(locales)(
  'otherwise deemed accepted is silence too, and what is left over is not given back: %s',
  (language) => {
    const deemed: Said = {
      en: '1. Report. The Customer signs the report within three days; otherwise the work is deemed accepted.',
      zh: '1. 验收。甲方应在三日内签署报告，否则视为验收合格。',
      ru: '1. Отчёт. Заказчик подписывает отчёт в течение трёх дней. В противном случае услуги считаются оказанными.',
    }
    const left: Said = {
      en: '1. Rest. Any unused balance is forfeited at the end of the year.',
      zh: '1. 余额。账户余额在年末清零。',
      ru: '1. Остаток. Неиспользованный остаток предоплаты засчитывается в счёт будущих услуг.',
    }
    expect(rules(deemed[language])).toContain('deemed_accepted')
    expect(rules(left[language])).toContain('no_refund')
    expect(rules('1. Оплата. Вознаграждение уплачивается авансом в размере 100% цены.')).toContain(
      'all_prepaid',
    )
    expect(rules('1. Конец. Договор прекращается без возврата уплаченных сумм.')).toContain('no_refund')
  },
)

test.each(locales)('an end or a stop for a breach is none at will: %s', (language) => {
  const said: Said = {
    en: '1. Breach. If the Customer is in default, the Supplier may in its sole discretion:\n- terminate this agreement;\n- wait.',
    zh: '1. 违约。甲方逾期付款的，乙方有权自行：\n- 解除合同；\n- 顺延交付。',
    ru: '1. Просрочка. В случае несвоевременной оплаты Исполнитель вправе по своему усмотрению:\n- расторгнуть договор;\n- продлить срок.',
  }
  expect(rules(said[language])).not.toContain('ends_at_will')
})

test('a right to end a licence whose terms are not kept is one to end it', () => {
  const said =
    '1. Прекращение. Лицензиар вправе прекратить действие соглашения при несоблюдении Клиентом его условий.'
  expect(rules(said)).toContain('one_sided_termination')
})

test.each(locales)('the heading of a section tells what its clauses are about: %s', (language) => {
  const said: Said = {
    en: '1. Definitions\n1.1. Board: a page that cards lie on.\n2. Timetable and milestones\n2.1. The work lasts six weeks.\n3. Other\n3.1. The sun shines.',
    zh: '第一条 定义\n1.1 看板即放置卡片的页面。\n第二条 实施阶段\n2.1 工作共六周。\n第三条 其他\n3.1 天气晴朗。',
    ru: '1. Термины\n1.1. Доска - страница, на которой лежат карточки.\n2. Сроки и этапы работ\n2.1. Работа длится шесть недель.\n3. Прочее\n3.1. Светит солнце.',
  }
  const missing = lacks(said[language], 'missing_clause', 'implementation')
  expect(missing).not.toContain('definitions')
  expect(missing).not.toContain('stages')
  expect(missing).toContain('acceptance')
})

test.each(locales)('whoever may object to a result within a time has an acceptance: %s', (language) => {
  const said: Said = {
    en: '1. Objections. The Customer may refuse the result in writing with reasons within five days of the notice that it is ready.',
    zh: '1. 异议。甲方应在收到完工通知后五日内书面提出异议并说明理由。',
    ru: '1. Возражения. При наличии возражений по качеству работ Заказчик сообщает о них не позднее пяти рабочих дней со дня получения акта.',
  }
  expect(lacks(said[language], 'missing_clause', 'implementation')).not.toContain('acceptance')
})

test.each(locales)('a period of billing is said, and a price without limit is told once: %s', (language) => {
  const paid: Said = {
    en: '1. Payment. The Customer pays the fee of 10 euros before each billing period begins.',
    zh: '1. 付款。甲方应在每个计费周期开始前支付服务费10元。',
    ru: '1. Оплата. Заказчик уплачивает 10 рублей до начала учётного периода.',
  }
  const raised: Said = {
    en: '1. Prices. The Supplier may raise its prices at any time.',
    zh: '1. 价格。乙方有权随时上调服务价格。',
    ru: '1. Цены. Исполнитель вправе в одностороннем порядке повышать стоимость услуг. Она определяется на сайте.',
  }
  expect(lacks(paid[language], 'missing_element', 'saas')).not.toContain('cycle')
  expect(rules(raised[language], 'saas')).toContain('unlimited_raise')
  expect(lacks(raised[language], 'missing_element', 'saas')).not.toContain('limit')
})

test.each(locales)('a price that follows the rate of a tax is not raised: %s', (language) => {
  const said: Said = {
    en: '1. Prices. If the VAT rate is changed, the price changes in the same measure.',
    zh: '1. 价格。税率调整的，服务价格相应调整。',
    ru: '1. Цены. При изменении ставки НДС стоимость услуг изменяется соразмерно.',
  }
  expect(rules(said[language])).not.toContain('unlimited_raise')
})

test.each(locales)('to keep rights and passwords to oneself keeps nobody from leaving: %s', (language) => {
  const own: Said = {
    en: '1. Use. The Licensee may not transfer its rights under the licence or its passwords.',
    zh: '1. 使用。客户不得转让本合同项下的权利。',
    ru: '1. Использование. Лицензиат не имеет права передавать свои права по лицензии и пароли.',
  }
  const kept: Said = {
    en: '1. Use. The Licensee may not modify or decompile the program.',
    zh: '1. 使用。客户不得修改或反编译本软件。',
    ru: '1. Использование. Лицензиат не имеет права изменять и декомпилировать программу.',
  }
  expect(rules(own[language])).not.toContain('restricts_exit')
  expect(rules(kept[language])).toContain('restricts_exit')
})

test.each(locales)('a few days for hidden defects cut claims off: %s', (language) => {
  const said: Said = {
    en: '1. Defects. Claims for defects must be made within five days of acceptance.',
    zh: '1. 缺陷。质量问题仅可在验收后五日内提出。',
    ru: '1. Недостатки. Требования о недостатках, претензии могут быть предъявлены в течение пяти дней с момента приёмки.',
  }
  expect(rules(said[language])).toContain('claims_cut_off')
})

test('a place where a contract is made is no court, and what is free of charge asks for no licence', () => {
  expect(rules('1. Место. Договор заключён по месту нахождения Исполнителя.')).not.toContain('home_court')
  expect(rules('1. Споры. По месту нахождения Исполнителя рассматриваются все споры.')).toContain(
    'home_court',
  )
  expect(
    rules(
      '1. Бесплатно. Если доступ является безвозмездным, Исполнитель не несёт ответственности за контент.',
    ),
  ).not.toContain('licence_back')
})

test('rights in a program of its own the maker keeps, and those in what was ordered it should not', () => {
  const rights = (what: string) => `1. Права. Исключительные права на ${what} принадлежат Исполнителю.`
  expect(rules(rights('программу «Доски» и её исходный код'))).not.toContain('rights_kept')
  expect(rules(rights('результат работ и исходный код'))).toContain('rights_kept')
})

test('data kept on a server, of which the clause beside that on personal data tells, have a place', () => {
  const data =
    '1. Данные\n1.1. Исполнитель обрабатывает персональные данные по указаниям Заказчика и обеспечивает их защиту.\n1.2. '
  const secret = 'Исполнитель обязан хранить в тайне конфиденциальные сведения Заказчика'
  expect(lacks(`${data}${secret}, они размещены на его сервере.`, 'missing_element')).not.toContain('place')
  expect(lacks(`${data}${secret}.`, 'missing_element')).toContain('place')
})

test('a licence that lasts longer by the time without access gives that time back', () => {
  const said =
    '1. Доступ. Если доска была недоступна по вине Исполнителя, лицензия продлевается на период недоступности.'
  expect(lacks(said, 'missing_clause', 'saas')).not.toContain('service_credit')
  const back = '1. Возврат. Возврат средств возможен, если доски были недоступны по вине Исполнителя.'
  expect(lacks(back, 'missing_clause', 'saas')).not.toContain('service_credit')
})

test('what words are part of others says nothing of an element', () => {
  const data =
    '1. Данные. Исполнитель обрабатывает персональные данные Заказчика в размере, нужном для услуг.'
  expect(lacks(data, 'missing_element')).toContain('measures')
  expect(lacks(`${data} Меры их защиты описаны ниже.`, 'missing_element')).not.toContain('measures')
})
