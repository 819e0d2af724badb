import { expect, test } from 'vitest'
import { read } from '../rules-read.ts'
import { found, numbered } from './structure-fixture.ts'

// Ways of writing that standard terms have which anybody publishes.

test('numbers begin anew under each title that stands alone', () => {
  const terms = [
    'Rules of the Harbour Cloud',
    'These rules are agreed between the harbour and whoever opens an account with it from today on.',
    '',
    'Your Account',
    '',
    '1. Keep your password safe.',
    '2. Tell us at once when it is lost.',
    '',
    'Payment and Refunds',
    '',
    '1. Fees are due monthly.',
    '2. They are charged to your card.',
  ]
  expect(read(terms.join('\n')).map(({ heading }) => heading)).toContain('Payment and Refunds')
  expect(numbered(...terms)).toEqual([])
})

test('a title before a paragraph is a heading in Chinese and Russian too, a name among short lines is none', () => {
  const chinese =
    '本平台由青禾网络科技有限公司运营。\n\n隐私保护\n\n我们依照法律保护您的个人信息，未经您的同意不会向任何人提供，法律另有规定的除外；我们采用加密和权限控制等措施保护数据，并在发生泄露后二十四小时内通知您，同时向主管部门报告，并采取补救措施。'
  const russian =
    'Сервис принадлежит обществу «Тихий берег».\n\nЗащита данных\n\nМы защищаем ваши данные по закону и никому не передаём их без вашего согласия, кроме случаев, которые закон называет прямо.'
  expect(read(chinese).map(({ heading }) => heading)).toContain('隐私保护')
  expect(read(russian).map(({ heading }) => heading)).toContain('Защита данных')
  const signed = 'The service belongs to the harbour.\n\nQuiet Shore\n\nHarbour Street\n\nNorthport'
  expect(read(signed).map(({ heading }) => heading)).not.toContain('Quiet Shore')
})

test('Chinese sections are counted through four, with either sign behind the number', () => {
  const sections = ['一、定义', '二、服务', '三．账号', '四、费用', '五．期限', '六、终止']
  const lines = sections.flatMap((section) => [section, '双方按约定履行。'])
  expect(read(lines.join('\n')).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(numbered(...lines)).toEqual([])
  expect(numbered('一、定义', '双方按约定履行。', '三、费用', '按月支付。')).toHaveLength(1)
})

test('figures count on within Chinese and Roman sections', () => {
  for (const [first, second] of [
    ['一、账号', '二、费用'],
    ['I. Account', 'II. Fees'],
  ] as const) {
    const lines = [first, '1.1 双方按约定履行。', '1.2 双方按约定付款。', second, '2.1 双方按约定结算。']
    expect(numbered(...lines)).toEqual([])
    expect(read(lines.join('\n')).map(({ level }) => level)).toEqual([0, 1, 1, 0, 1])
  }
})

test('a list begins anew behind the words that lead to it', () => {
  const lines = [
    '1、终止',
    '有下列情形的，可以终止：',
    '（1）未付费；',
    '（2）滥用服务。',
    '下列信息严禁发布：',
    '（1）虚假信息；',
    '（2）侵权信息。',
  ]
  expect(numbered(...lines)).toEqual([])
})

test('a row of letters or Roman numbers that begins within a sentence is complete', () => {
  expect(
    numbered('1. Fees', 'The fee is due (a) monthly in advance, and', '(b) for overuse, monthly in arrears.'),
  ).toEqual([])
  expect(
    numbered(
      '1. Data',
      'This applies where (i) personal data are processed, and',
      '(ii) the law of the union applies.',
    ),
  ).toEqual([])
  expect(numbered('1. Fees', 'The fee is due as follows.', '(b) for overuse, monthly.')).toHaveLength(1)
})

test('a heading in capitals before a colon is told from its text', () => {
  const [first] = read('1. SUPPORT: The Vendor answers questions on working days.')
  expect(first).toMatchObject({ heading: 'SUPPORT', text: 'The Vendor answers questions on working days.' })
})

test('what the parties agree in a Chinese clause is no heading', () => {
  const [first] = read('第九条 双方确定：成果由甲方验收。')
  expect(first).toMatchObject({ heading: '', text: '双方确定：成果由甲方验收。' })
})

test('numbers of regulations on procurement are no references to clauses', () => {
  const lines = [
    '1. Public buyers',
    'The software is commercial as defined in FAR section 2.101 and licensed under DFARS section 227.7202-3.',
    '2. Rest',
    'See section 4.2.',
  ]
  expect(found('reference_dangling', ...lines).map(({ number }) => number)).toEqual(['4.2'])
})

test('pronouns, states and single letters are no undefined terms, nor what is told below', () => {
  const lines = [
    '1. Terms',
    '"Service" means the platform. "Fee" means the price. "User" means whoever has an account.',
    '2. Law',
    'The law of the State of Northland applies to the Service, the Fee and each User. Every You in it means the U.S. buyer.',
    '3. Level',
    'The supplier provides the Uptime (as defined below) each month.',
  ]
  expect(found('term_undefined', ...lines)).toEqual([])
})

test('Russian lists of terms without quotation marks explain them, in every case of the noun', () => {
  const lines = [
    '1. Термины и определения',
    'Оператор / Исполнитель — ООО «Тихий берег».',
    'Система — программа для учёта заявок.',
    'Подписка — оплаченный срок пользования.',
    '2. Услуги',
    'Доступ даёт Исполнитель, состав Систем и срок каждой Подписки назван в счёте; Оператор принимает оплату через Telegram.',
    'О продлении Подписки и отказе от Систем сообщает Исполнителю пользователь.',
  ]
  expect(found('term_undefined', ...lines)).toEqual([])
})

test('buttons, idioms and names given as 下称 are no undefined terms in Chinese', () => {
  const lines = [
    '服务条款',
    '1、说明',
    '星河科技有限公司（下称“星河”）提供服务，您点击“同意”或者勾选“已阅读”即接受。',
    '2、免责',
    '服务按“现状”提供，注销请见“设置”页面；“峰值”另行说明。',
  ]
  expect(found('term_undefined', ...lines).map(({ term }) => term)).toEqual(['峰值'])
})

test('a role that the Chinese preamble fills is explained', () => {
  const lines = ['委托方（甲方）：某公司', '第一条 填写说明', '在“委托方”项下填写名称。']
  expect(found('term_undefined', ...lines)).toEqual([])
})

test('the name of an appendix below its number is no empty clause', () => {
  const lines = [
    '1. Fees',
    'Fees are due monthly.',
    '',
    'EXHIBIT A',
    '',
    'ENTERPRISE SUPPORT',
    '',
    'GENERAL RULES',
    '',
    'Support is given on working days.',
  ]
  expect(found('heading_without_text', ...lines)).toEqual([])
})
