import { expect, test } from 'vitest'
import { type Locale, locales } from '#kit/i18n.ts'
import { lacks, rules, type Said } from './judged-fixture.ts'
import { isAddressed, partiesOf } from './parties.ts'
import { holderOf } from './sides.ts'

// Terms that speak to whoever reads them: "we" is who sells, "you" is who buys.

test.each(locales)('what you and we owe each other alike is owed by both: %s', (language) => {
  const [both, you]: [Said, Said] = [
    {
      en: '1. Confidentiality. You and we keep each other’s business secrets confidential.',
      zh: '1. 保密。您与我们均应对知悉的对方商业秘密予以保密。',
      ru: '1. Конфиденциальность. Вы и мы не разглашаем конфиденциальную информацию друг друга.',
    },
    {
      en: '1. Confidentiality. You shall keep our confidential information secret.',
      zh: '1. 保密。您应当对我们的商业秘密予以保密。',
      ru: '1. Конфиденциальность. Вы обязуетесь не разглашать нашу конфиденциальную информацию.',
    },
  ]
  expect(rules(both[language])).not.toContain('one_sided_confidentiality')
  expect(rules(you[language])).toContain('one_sided_confidentiality')
})

test.each(locales)('a password kept safe is no secret of the other side: %s', (language) => {
  const said: Said = {
    en: '1. Account. You shall keep your password and log-in confidential and disclose them to nobody.',
    zh: '1. 账号。您应当对账号密码保密，不得向任何人披露。',
    ru: '1. Учётная запись. Вы обязуетесь хранить логин и пароль в тайне и не разглашать их третьим лицам.',
  }
  expect(rules(said[language])).not.toContain('one_sided_confidentiality')
})

test.each(locales)('whoever may close an account may leave: %s', (language) => {
  const ours: Said = {
    en: '1. Ending. We may terminate these terms if you break them.',
    zh: '1. 终止。您违反本协议的，我们有权终止本协议。',
    ru: '1. Прекращение. Мы вправе расторгнуть соглашение, если вы его нарушаете.',
  }
  const yours: Said = {
    en: 'You can close your account in the settings.',
    zh: '您可以在设置中注销账号。',
    ru: 'Вы можете удалить учётную запись в настройках.',
  }
  expect(rules(ours[language])).toContain('one_sided_termination')
  expect(rules(`${ours[language]} ${yours[language]}`)).not.toContain('one_sided_termination')
})

test.each(locales)('that use counts as consent serves whoever changes the terms: %s', (language) => {
  const said: Said = {
    en: '1. Changes. If you continue to use the service, you accept the new version.',
    zh: '1. 变更。您继续使用本服务的，视为接受修改后的协议。',
    ru: '1. Изменения. Если вы продолжаете пользоваться сервисом, вы согласны с новой редакцией.',
  }
  expect(rules(said[language])).toContain('unilateral_change')
})

test.each(locales)('an indemnity is mutual where we stand up for you in the same clause: %s', (language) => {
  const yours: Said = {
    en: '1. Indemnity. You will indemnify us against claims of others about your content.',
    zh: '1. 赔偿。第三方因您的内容提出索赔的，您应承担全部责任，并使我们免受损失。',
    ru: '1. Претензии. Вы обязуетесь оградить нас от претензий третьих лиц к вашим материалам.',
  }
  const ours: Said = {
    en: 'We will defend you against claims that the service infringes a patent.',
    zh: '第三方主张本服务侵权的，我们应使您免受损失。',
    ru: 'Мы обязуемся оградить вас от претензий третьих лиц к сервису.',
  }
  expect(rules(yours[language])).toContain('one_sided_indemnity')
  expect(rules(`${yours[language]} ${ours[language]}`)).not.toContain('one_sided_indemnity')
})

test.each(locales)('terms that speak to you last until the account is closed: %s', (language) => {
  const said: Said = {
    en: '1. Service\nWe give you access to our boards.\n2. Ending\nYou may terminate this agreement at any time by closing your account; we keep your data for you.',
    zh: '一、服务\n我们向您提供看板服务，我们的客服解答您的问题。\n二、终止\n您可以随时通知我们解除本协议。',
    ru: '1. Сервис\nМы даём вам доступ к нашим доскам.\n2. Прекращение\nВы вправе в любое время отказаться от договора, сообщив нам; ваши данные мы вернём вам.',
  }
  const formal: Said = {
    en: '1. Service\nThe Supplier gives access to its boards.\n2. Ending\nThe Customer may terminate this agreement for convenience on 30 days’ notice.',
    zh: '一、服务\n乙方提供看板服务。\n二、终止\n甲方可以提前三十日通知乙方解除本合同，无需说明理由。',
    ru: '1. Сервис\nИсполнитель даёт доступ к доскам.\n2. Прекращение\nЗаказчик вправе в любое время отказаться от договора, уведомив за 30 дней.',
  }
  expect(isAddressed(said[language], language)).toBe(true)
  expect(lacks(said[language], 'missing_clause')).not.toContain('expiration_date')
  expect(isAddressed(formal[language], language)).toBe(false)
  expect(lacks(formal[language], 'missing_clause')).toContain('expiration_date')
})

test.each(locales)('what you are to tell soon is no vague promise, what we are is: %s', (language) => {
  const yours: Said = {
    en: '1. Safety. You shall promptly notify us of any loss of your password.',
    zh: '1. 安全。密码遗失的，您应当及时通知我们。',
    ru: '1. Безопасность. Вы обязуетесь незамедлительно сообщить нам о потере пароля.',
  }
  const ours: Said = {
    en: '1. Safety. We shall promptly notify you of any loss of data.',
    zh: '1. 安全。数据丢失的，我们应当及时通知您。',
    ru: '1. Безопасность. Мы обязуемся незамедлительно сообщить вам о потере данных.',
  }
  expect(rules(yours[language])).not.toContain('vague_promise')
  expect(rules(ours[language])).toContain('vague_promise')
})

test.each(locales)('a price that stands on a page, and a copy made every day, are said: %s', (language) => {
  const price: Said = {
    en: '1. Payment. You pay the fees in advance each month; prices are shown on our pricing page.',
    zh: '1. 费用。您应当在订购时支付服务费，价格以我们网站公布的为准。',
    ru: '1. Оплата. Вы оплачиваете подписку авансом; стоимость указана на нашем сайте.',
  }
  const copies: Said = {
    en: '1. Backups. We back up your data every day.',
    zh: '1. 备份。我们每日备份您的数据。',
    ru: '1. Резервные копии. Мы ежедневно делаем резервные копии ваших данных.',
  }
  expect(lacks(price[language], 'missing_element')).not.toContain('amount')
  expect(lacks(copies[language], 'missing_element', 'saas')).not.toContain('rpo')
})

test.each(locales)('a thing is told once: no penalties, a disclaimer, an effort: %s', (language) => {
  const said: Said = {
    en: '1. Warranty\nThe service is provided "as is".\n2. Quality\nWe make no warranties.\n3. Support\nWe use reasonable efforts to support you by e-mail.',
    zh: '一、保证\n本服务按现状提供。\n二、质量\n我们不作任何保证。\n三、技术支持\n我们尽最大努力通过电话为您提供技术支持。',
    ru: '1. Гарантии\nСервис предоставляется «как есть».\n2. Качество\nМы не даём никаких гарантий.\n3. Поддержка\nПо возможности мы оказываем вам техническую поддержку по почте.',
  }
  const told = rules(said[language])
  expect(told.filter((rule) => rule.endsWith('_penalty') || rule.endsWith('_penalties'))).toEqual([
    'no_penalties',
  ])
  expect(told.filter((rule) => rule === 'warranty_disclaimed')).toHaveLength(1)
  expect(told.filter((rule) => rule === 'vague_promise' || rule === 'best_effort_support')).toEqual([
    'best_effort_support',
  ])
})

test('a name given together with "we" is that of who sells, in three languages', () => {
  const said: [Locale, string, string][] = [
    ['en', 'Where we say "Company", "we" or "us", we mean Harbour Notes.', 'The Company may end it.'],
    ['zh', '杭州青松网络科技有限公司（以下简称“青松”或“我们”）运营本平台。', '青松有权终止服务。'],
    [
      'ru',
      'Общество «Мерный лот», далее «Компания» или «мы».',
      'У Компании есть право закрыть доступ, она вправе и отказать.',
    ],
  ]
  for (const [language, preamble, right] of said)
    expect(holderOf(right, partiesOf(preamble, language))).toBe('supplier')
})

test('a right of another kind switches nothing off', () => {
  const said =
    '1. Предложения. Если вы присылаете нам предложения, мы можем использовать их без вознаграждения.'
  expect(rules(said)).not.toContain('kill_switch')
  expect(rules('1. Доступ. Если вы нарушаете эти правила, мы можем заблокировать учётную запись.')).toContain(
    'kill_switch',
  )
})

test('whoever is introduced alone in terms that speak to you sells', () => {
  const terms =
    'These terms govern the products of Meadow Tools, Inc. ("Meadow"). We ask you to read them; our team helps you, and your files stay with us.'
  expect(holderOf('Meadow may end your access.', partiesOf(terms, 'en'))).toBe('supplier')
  const formal = 'This contract is made by Meadow Tools, Inc. ("Meadow") about a tool.'
  expect(holderOf('Meadow may end it.', partiesOf(formal, 'en'))).toBeUndefined()
})

test('a Russian verb says who without a pronoun', () => {
  const parties = partiesOf('', 'ru')
  expect(holderOf('Можем закрыть доступ без предупреждения.', parties)).toBe('supplier')
  expect(holderOf('В любой момент можете удалить учётную запись.', parties)).toBe('customer')
  expect(rules('1. Блокировка. Можем в любое время без объяснения причин расторгнуть соглашение.')).toContain(
    'ends_at_will',
  )
})

test('a total exclusion is one, though it also names the losses of others', () => {
  const said =
    '1. Liability. We are not liable to you or to any third party for any direct, indirect or consequential damages.'
  expect(rules(said)).toContain('liability_excluded')
  expect(rules('1. Liability. We are not liable for indirect or consequential damages.')).not.toContain(
    'liability_excluded',
  )
})

test.each(locales)(
  'what the customer made itself contradicts nobody’s rights in the program: %s',
  (language) => {
    const kept: Said = {
      en: '1. Rights. All rights in the Software remain with the Supplier.',
      zh: '1. 权利。本软件的著作权归乙方所有。',
      ru: '1. Права. Исключительные права на Программу принадлежат Исполнителю.',
    }
    const own: Said = {
      en: '2. Data. All rights in Customer data and in whatever is uploaded by the Customer belong to the Customer.',
      zh: '2. 数据。甲方上传的数据的所有权归甲方。',
      ru: '2. Материалы. Права на созданные Заказчиком материалы принадлежат Заказчику.',
    }
    const both: Said = {
      en: '2. Passing. Title in the Software passes to the Customer.',
      zh: '2. 转让。本软件的著作权转移给甲方。',
      ru: '2. Переход. Исключительные права на Программу переходят к Заказчику.',
    }
    expect(rules(`${kept[language]}\n${own[language]}`)).not.toContain('contradictory_ownership')
    expect(rules(`${kept[language]}\n${both[language]}`)).toContain('contradictory_ownership')
  },
)

test('a number in words makes a promise measurable', () => {
  const vague = (said: string) => rules(`1. Support. ${said}`).includes('vague_promise')
  expect(vague('Quarry uses commercially reasonable efforts to answer within eight hours.')).toBe(false)
  expect(vague('Исполнитель оперативно, в срок до восьми часов, отвечает на обращения.')).toBe(false)
  expect(vague('Исполнитель оперативно отвечает на обращения.')).toBe(true)
})

test('whoever may refuse a licence agreement may leave it', () => {
  const ours = '1. Прекращение. Лицензиар вправе расторгнуть Соглашение при нарушении его условий.'
  const yours = '2. Отказ. Лицензиат вправе отказаться от Соглашения, удалив Программу.'
  expect(rules(ours)).toContain('one_sided_termination')
  expect(rules(`${ours}\n${yours}`)).not.toContain('one_sided_termination')
})

test.each(locales)(
  'a renewal that the next sentence lets you stop is no trap, and a price is no term: %s',
  (language) => {
    const said: Said = {
      en: '1. Renewal. Your plan renews automatically for a year. You can cancel it in the settings before that. We may change our fees at any time under these terms.',
      zh: '1. 续期。期满自动续期一年。您可以在期满前取消。我们有权随时对费用进行调整。',
      ru: '1. Продление. Подписка автоматически продлевается на год. Вы можете отключить продление в настройках. Мы вправе в любое время изменить тариф.',
    }
    expect(rules(said[language])).not.toContain('renews_unasked')
    expect(rules(said[language])).not.toContain('unilateral_change')
  },
)

test.each(locales)('what is yours acts for nobody, and what is done to you is done by us: %s', (language) => {
  const right: Said = {
    en: 'We collect your content and may use your data.',
    zh: '我们对您的数据有权使用。',
    ru: 'Мы собираем ваши данные и вправе их использовать.',
  }
  expect(holderOf(right[language], partiesOf('', language))).toBe('supplier')
  const cap: Said = {
    en: '1. Liability. Our total liability to you shall not exceed the fees of one month.',
    zh: '1. 责任。我们对您承担的全部责任，以您在事件发生前三个月内支付的费用为限。',
    ru: '1. Ответственность. Перед вами наша ответственность ограничена платой за один месяц.',
  }
  expect(rules(cap[language])).toContain('tiny_cap')
})

test.each(locales)(
  'the court where a supplier of a name of its own has its seat is its own: %s',
  (language) => {
    const said: Said = {
      en: 'Terms\nThese terms are between Meadow Inc. ("Meadow", "we") and you.\n\n1. Law. Disputes are heard by the courts of the city where Meadow has its seat.',
      zh: '条款\n星河科技有限公司（下称“星河”或“我们”）向您提供服务。\n\n1. 争议。争议由星河所在地人民法院管辖。',
      ru: 'Условия\nОбщество «Мерный лот», далее «Компания» или «мы», обращается к вам.\n\n1. Споры. Споры решает суд по месту нахождения Компании.',
    }
    expect(rules(said[language])).toContain('home_court')
  },
)
