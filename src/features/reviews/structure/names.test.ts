import { expect, test } from 'vitest'
import { locales } from '#kit/i18n.ts'
import { found, undefinedIn } from './structure-fixture.ts'

// How standard agreements are written that anybody publishes, in words of our own.

const preamble =
  'Условия\nОбщество «Тихий берег», именуемое в дальнейшем «Хранитель», и лицо (далее — «Гость») согласились о нижеследующем. Настоящие условия и памятка вместе именуются «Правила дома».\n\n'
const list =
  '1. Термины\nДоска (лист) — страница, на которой лежат карточки.\nУчётная карточка Гостя — запись о нём.\nБилетный план — цена за срок.\n'

test('Russian terms that stand side by side, or by their first words, are those that are defined', () => {
  const used =
    '2. Порядок\n2.1. Карточку ведёт для Гостя Хранитель, а Гостю Хранителем выдана Доска.\n2.2. Если Гость сменил Билетный план, то Гостем Билетный план оплачен, и на это есть Учётная карточка и снова Учётная карточка.\n2.3. Соблюдаются Правила дома, и для всех Правила дома одни.'
  expect(undefinedIn(preamble + list + used)).toEqual([])
  const other = `${used}\n2.4. Сначала Гость видит Причал, потом он покидает Причал.`
  expect(undefinedIn(preamble + list + other)).toEqual(['Причал'])
})

test('the name of a street, a paper with a number and the title of an appendix are no terms', () => {
  const named =
    '2. Адреса\n2.1. Гость пишет по адресу Садовый пр-т, 4, а лично приходит на Садовый пр-т, 5.\n2.2. Так решает настоящая Оферта, и для всех эта Оферта одна. Работа идёт по Заданию № 7, то есть по Заданию № 7 от мая.\n2.3. К условиям приложены Приложение 1 Опись вещей и Приложение 2 Опись комнат.\n\nПриложение 1\nкровать\n\nПриложение 2\nкомната'
  expect(undefinedIn(preamble + list + named)).toEqual([])
})

test('what a preamble names shortly a list of terms may explain; two explanations are one too many', () => {
  const explained = `${preamble}1. Термины\nХранитель — общество, которое сдаёт комнаты.\nГость — кто снимает комнату.\n2. Порядок\n2.1. Хранитель сдаёт, Гость снимает.`
  expect(found('term_doubled', explained)).toEqual([])
  const twice = explained.replace('\n2. Порядок', '\nГость — кто платит за комнату.\n2. Порядок')
  expect(found('term_doubled', twice).map(({ term }) => term)).toEqual(['Гость'])
})

test.each(locales)('the line that adds the shares up is no share: %s', (language) => {
  const rows = {
    en: ['1. Payment\nPayment\tShare', 'Signature\t30%', 'Delivery\t70%', 'Total\t100%'],
    zh: ['1. 付款\n付款\t比例', '签订\t30%', '交付\t70%', '合计\t100%'],
    ru: ['1. Оплата\nПлатёж\tДоля', 'Подписание\t30%', 'Приёмка\t70%', 'Итого\t100%'],
  }[language]
  expect(found('shares_differ', rows.join('\n'))).toEqual([])
  expect(found('shares_differ', rows.join('\n').replace('30%', '40%'))).toMatchObject([{ sum: 110 }])
})

test.each(locales)('the form of a paper that is filled in later is not left open: %s', (language) => {
  const contract = {
    en: '1. Work\nThe price is ______ euros.\n\nAppendix 1\n',
    zh: '1. 工作\n价款为______元。\n\n附件一\n',
    ru: '1. Работа\nЦена составляет ______ рублей.\n\nПриложение 1\n',
  }[language]
  const form = {
    en: 'Form of the completion certificate\n',
    zh: '验收单样式\n',
    ru: 'Форма акта выполненных работ\n',
  }[language]
  const blank = { en: 'Remarks: ______', zh: '意见：______', ru: 'Замечания: ______' }[language]
  expect(found('blank', contract + form + blank)).toHaveLength(1)
  expect(found('blank', contract + blank)).toHaveLength(2)
})

test('how long data are kept after the end is no notice, and what is added to a term is not the term', () => {
  const lasting = '1. Срок\n1.1. Срок действия договора составляет 30 дней.\n2. Конец\n2.1. '
  const notice = 'Чтобы отказаться от договора, Гость направляет уведомление за 60 дней.'
  const kept = 'Данные хранятся 6 месяцев с момента прекращения договора или до уведомления Гостя.'
  expect(found('notice_longer_than_term', lasting + notice)).toHaveLength(1)
  expect(found('notice_longer_than_term', lasting + kept)).toEqual([])
  const added = lasting.replace('составляет 30', 'увеличивается на 30')
  expect(found('notice_longer_than_term', added + notice)).toEqual([])
})
