import { expect, test } from 'vitest'
import { type Locale, locales } from '#kit/i18n.ts'
import type { Trap } from './profiles.ts'
import { partiesOf } from './parties.ts'
import { trapsIn } from './traps.ts'

/** Of each trap a clause that springs it, and one that is fair, in each language. */
const clauses: Record<Trap, Record<Locale, readonly [string, string]>> = {
  warranty_disclaimed: {
    en: [
      'The program is handed over "as is"; the Vendor gives no warranties, express or implied.',
      'Except as set out in clause 6, the program is supplied "as is".',
    ],
    zh: ['本平台按现状提供，我们不作任何明示或默示的保证。', '除本合同第六条外，供应商不作其他保证。'],
    ru: [
      'Сервис предоставляется на условиях «как есть», Лицензиар не даёт никаких гарантий его пригодности.',
      'За исключением гарантий раздела 6, программа предоставляется «как есть».',
    ],
  },
  liability_excluded: {
    en: [
      'In no event shall the Provider be liable for any loss or damage whatsoever arising from the platform.',
      'The Provider is not liable for loss caused by the Customer’s own misuse of the platform.',
    ],
    zh: [
      '无论何种情形，乙方对使用本系统产生的一切损失不承担任何责任。',
      '因甲方自身原因造成的损失，乙方不承担任何责任。',
    ],
    ru: [
      'Исполнитель не несёт ответственности за любые убытки Заказчика, возникшие при использовании системы.',
      'Исполнитель не несёт ответственности за любые убытки, возникшие по вине Заказчика.',
    ],
  },
  tiny_cap: {
    en: [
      'The total liability of the Supplier shall not exceed the fees paid during the last three months.',
      'The total liability of the Supplier shall not exceed the fees paid during the last twelve months.',
    ],
    zh: ['乙方的全部赔偿责任以最近一个月的服务费为限。', '乙方的全部赔偿责任以最近十二个月的服务费为限。'],
    ru: [
      'Ответственность Исполнителя ограничена суммой, уплаченной за последний месяц.',
      'Ответственность Исполнителя ограничена суммой, уплаченной за 12 месяцев.',
    ],
  },
  sole_remedy: {
    en: [
      'Repair is the Customer’s sole and exclusive remedy for any defect.',
      'Repair is not the Customer’s sole remedy for a defect.',
    ],
    zh: ['更换是客户就任何缺陷享有的唯一补救措施。', '更换并非客户的唯一补救措施。'],
    ru: [
      'Замена является единственным способом защиты прав Заказчика при любом недостатке.',
      'Замена не является единственным способом защиты прав Заказчика.',
    ],
  },
  one_sided_indemnity: {
    en: [
      'The Client shall indemnify and hold the Agency harmless from claims of others.',
      'The Agency shall compensate the Client for its loss.',
    ],
    zh: ['甲方应确保乙方免受第三方索赔造成的损害。', '乙方应赔偿甲方的损失。'],
    ru: [
      'Заказчик обязуется оградить Исполнителя от претензий третьих лиц.',
      'Исполнитель возмещает Заказчику реальный ущерб.',
    ],
  },
  unilateral_change: {
    en: [
      'The Provider may amend these terms by posting a new version on its site.',
      'These terms may be amended only in a document signed by both parties.',
    ],
    zh: ['平台有权随时修改本协议，修改后的条款一经公布即生效。', '经双方书面同意，可以变更本协议。'],
    ru: [
      'Оператор вправе в одностороннем порядке изменять условия договора, публикуя новую редакцию.',
      'Условия договора изменяются по соглашению сторон.',
    ],
  },
  ends_at_will: {
    en: [
      'We may close or suspend your account at any time and for any reason.',
      'Either party may terminate this contract at any time on ninety days’ notice.',
    ],
    zh: ['我们有权随时终止服务，且无需另行通知。', '任何一方可提前三个月通知对方终止合同。'],
    ru: [
      'Лицензиар вправе в любое время без объяснения причин заблокировать доступ.',
      'Каждая из сторон вправе в любое время отказаться от договора, уведомив за три месяца.',
    ],
  },
  bound_to_stay: {
    en: [
      'A party may terminate this contract on 15 days’ notice, only with the consent of the other party.',
      'A party may terminate this contract on 15 days’ notice.',
    ],
    zh: ['一方可以提前十五日书面通知对方，经双方同意后解除本合同。', '双方协商一致的，可以解除本合同。'],
    ru: [
      'Сторона вправе расторгнуть договор, уведомив за 15 дней, только с согласия другой стороны.',
      'Сторона вправе расторгнуть договор, уведомив за 15 дней.',
    ],
  },
  renews_unasked: {
    en: [
      'At its end the subscription automatically renews for another year.',
      'The subscription renews automatically unless either party objects in time.',
    ],
    zh: ['期满后本服务自动续期一年。', '期满前任何一方未提出异议的，自动续期一年。'],
    ru: [
      'По окончании срока подписка автоматически продлевается на год.',
      'Договор автоматически продлевается, если ни одна из сторон не возражает.',
    ],
  },
  no_refund: {
    en: [
      'All fees are non-refundable, whatever the reason for the end.',
      'Fees for the time left are refunded within 30 days.',
    ],
    zh: ['无论因何种原因终止，已付费用概不退还。', '终止后三十日内退还剩余期间的费用。'],
    ru: [
      'Уплаченные суммы возврату не подлежат.',
      'Плата за оставшийся срок возвращается в течение 30 дней.',
    ],
  },
  no_set_off: {
    en: [
      'The Customer pays each invoice in full, without set-off of any kind.',
      'The Customer may set off undisputed claims.',
    ],
    zh: ['甲方不得以任何债权抵销应付款项。', '甲方可以抵销无争议的款项。'],
    ru: [
      'Заказчик не вправе производить зачёт встречных требований.',
      'Зачёт не допускается, кроме бесспорных требований.',
    ],
  },
  all_prepaid: {
    en: ['The full price is due upon signature.', 'A third of the price is due upon signature.'],
    zh: ['甲方应于签订合同后一次性付清全部款项。', '甲方应于签订合同后支付首笔款项。'],
    ru: ['Работы начинаются после 100 % предоплаты.', 'Аванс составляет 30 % цены.'],
  },
  deemed_accepted: {
    en: [
      'If the Customer does not answer within two days, the work is deemed accepted.',
      'If the Customer does not answer, the Contractor reminds it; after one further week the work is deemed accepted.',
    ],
    zh: [
      '甲方三日内未提出异议的，视为验收合格。',
      '甲方未答复的，经书面催告后五日内仍未答复，视为验收合格。',
    ],
    ru: [
      'Если в течение двух дней возражения не поступили, работы считаются принятыми.',
      'Если возражения не поступили и после повторного запроса, работы считаются принятыми.',
    ],
  },
  home_court: {
    en: [
      'Disputes are heard by the courts of the city where the Supplier has its seat.',
      'Disputes are heard by the courts at the seat of the defendant.',
    ],
    zh: ['争议由乙方所在地人民法院管辖。', '争议由被告所在地人民法院管辖。'],
    ru: [
      'Споры рассматриваются арбитражным судом по месту нахождения Исполнителя.',
      'Споры рассматриваются арбитражным судом по месту нахождения ответчика.',
    ],
  },
  either_forum: {
    en: [
      'Disputes are settled by arbitration in Riga or by the courts, as the claimant chooses.',
      'Disputes are settled by arbitration in Riga; a court may order interim measures.',
    ],
    zh: [
      '协商不成的，可以提交港城仲裁委员会仲裁，也可以向人民法院起诉。',
      '协商不成的，提交港城仲裁委员会仲裁；一方不履行裁决的，另一方可以向法院申请执行。',
    ],
    ru: [
      'Споры передаются в третейский суд при палате или в арбитражный суд города по выбору истца.',
      'Споры передаются в третейский суд; за исполнительным листом сторона обращается в арбитражный суд.',
    ],
  },
  sole_interpreter: {
    en: [
      'What counts as abuse, the Provider determines in its sole discretion.',
      'What counts as abuse is determined by an independent expert.',
    ],
    zh: ['本活动规则的最终解释权归服务商所有。', '对条款含义有争议的，由仲裁机构裁决。'],
    ru: [
      'Наличие нарушения Исполнитель единолично определяет, и его решение является окончательным.',
      'Наличие нарушения устанавливает независимый эксперт.',
    ],
  },
  data_for_own_use: {
    en: [
      'The Vendor may use Customer data and content to improve its products and train its models.',
      'The Vendor may use Customer data only to provide the service.',
    ],
    zh: [
      '服务商有权收集和使用客户数据用于产品改进和模型训练。',
      '服务商可以使用客户数据，但仅限于提供本服务。',
    ],
    ru: [
      'Исполнитель вправе использовать данные Заказчика для улучшения своих продуктов и обучения моделей.',
      'Исполнитель вправе использовать данные Заказчика исключительно для оказания услуг.',
    ],
  },
  data_taken: {
    en: [
      'All data generated by use of the boards belong to the Supplier.',
      'All data generated by use of the boards belong to the Customer.',
    ],
    zh: ['甲方使用中形成的统计数据归乙方所有。', '甲方使用中形成的统计数据归甲方所有。'],
    ru: [
      'Данные Заказчика, внесённые в систему, являются собственностью Исполнителя.',
      'Данные Заказчика, внесённые в систему, являются его собственностью.',
    ],
  },
  data_erased: {
    en: [
      'Upon termination the Provider may delete all Customer data.',
      'The Provider may delete Customer data 60 days after termination.',
    ],
    zh: [
      '服务到期后甲方未续费的，乙方有权清空全部数据。',
      '服务到期后甲方未续费满九十日的，乙方有权清空全部数据。',
    ],
    ru: [
      'Исполнитель вправе удалить данные Заказчика без предварительного уведомления.',
      'Исполнитель вправе удалить данные Заказчика через 60 дней после прекращения договора.',
    ],
  },
  rights_kept: {
    en: [
      'All results of the commissioned work remain the property of the Contractor.',
      'Pre-existing components among the results remain the property of the Contractor.',
    ],
    zh: ['本项目开发成果的知识产权归乙方所有。', '项目成果中既有组件的权利归乙方所有。'],
    ru: [
      'Права на результаты работ сохраняются за Исполнителем и принадлежат Исполнителю.',
      'Права на ранее созданные компоненты результата принадлежат Исполнителю.',
    ],
  },
  left_open: {
    en: [
      'The delivery dates will be agreed between the parties later.',
      'The delivery dates stand in Appendix 2.',
    ],
    zh: ['开发期限由双方另行协商。', '开发期限见附件二。'],
    ru: ['Стоимость работ определяется по соглашению сторон.', 'Стоимость работ указана в приложении № 2.'],
  },
  named_as_reference: {
    en: [
      'The Supplier may name the Customer as a reference and show its logo.',
      'The Supplier may name the Customer as a reference with its prior written consent.',
    ],
    zh: [
      '乙方有权将甲方的名称和标识作为成功案例展示。',
      '经甲方事先书面同意，乙方可以将甲方的名称作为案例。',
    ],
    ru: [
      'Исполнитель вправе размещать на сайте наименование и логотип Заказчика.',
      'Исполнитель вправе размещать логотип Заказчика с письменного согласия последнего.',
    ],
  },
  licence_back: {
    en: [
      'You grant us a perpetual, irrevocable licence to your feedback and content.',
      'The Supplier grants the Customer a perpetual licence to the results.',
    ],
    zh: ['用户授予平台永久、不可撤销的许可，使用其反馈和上传的内容。', '乙方授予甲方永久使用软件的许可。'],
    ru: [
      'Пользователь безвозмездно и бессрочно разрешает использовать свои отзывы и контент.',
      'Исполнитель предоставляет Заказчику бессрочную лицензию.',
    ],
  },
  audited_at_will: {
    en: [
      'The Licensor may inspect the premises and records of the Licensee.',
      'The Licensor may inspect the records of the Licensee once a year.',
    ],
    zh: ['许可方有权随时检查被许可方的使用情况。', '许可方每年可检查一次使用情况。'],
    ru: [
      'Лицензиар вправе проверять использование программы на компьютерах Лицензиата.',
      'Лицензиар вправе проверять использование программы не чаще раза в год.',
    ],
  },
}

const caught = (language: Locale, text: string, lead = '') =>
  trapsIn(text, lead, partiesOf('', language)).map(({ trap }) => trap)

for (const [trap, byLanguage] of Object.entries(clauses))
  for (const language of locales)
    test(`S2-02 S3-085 ${trap} is caught, and a fair clause is not: ${language}`, () => {
      const [bad, fair] = byLanguage[language]
      expect(caught(language, bad)).toContain(trap)
      expect(caught(language, fair)).not.toContain(trap)
    })

test('what the customer keeps for itself is no trap', () => {
  expect(caught('en', 'The Customer may terminate this agreement at any time for any reason.')).toEqual([])
  expect(caught('en', 'The liability of the Customer shall not exceed 100 euros.')).toEqual([])
  expect(caught('zh', '甲方有权随时终止合同，且无需说明理由。')).toEqual([])
  expect(caught('ru', 'Заказчик вправе в любое время без объяснения причин расторгнуть договор.')).toEqual([])
})

test('a point of a list is read with the words that lead to it', () => {
  expect(caught('en', 'change this agreement at any time;', 'The Provider may:')).toContain(
    'unilateral_change',
  )
  expect(caught('en', 'change this order at any time;', 'The Customer may:')).toEqual([])
})

test('the place of a trap is its sentence', () => {
  const text = 'Fees are due monthly. All fees are non-refundable. VAT is added.'
  const [one] = trapsIn(text, '', partiesOf('', 'en'))
  expect(text.slice(one!.from, one!.to).trim()).toBe('All fees are non-refundable.')
})

test('what the supplier is forbidden is no trap', () => {
  expect(caught('en', 'The Supplier may not at any time change this agreement.')).toEqual([])
  expect(caught('zh', '乙方不得擅自自行调整本合同约定的范围。')).toEqual([])
  expect(caught('ru', 'Исполнитель не вправе в одностороннем порядке изменять договор.')).toEqual([])
})
