import type { Question } from './contract.ts'

// The questions a survey begins with. The wording is our own, and any of it can be changed in the survey.

const question = (asks: Question['asks'], key: string, en: string, zh: string, ru: string): Question => ({
  key,
  asks,
  says: { en, zh, ru },
})

export const readyQuestions: readonly Question[] = [
  question(
    'readiness',
    'steps',
    'I know the steps of my work and could write them down in an hour.',
    '我清楚自己工作的每个步骤，一小时内就能写下来。',
    'Я знаю шаги своей работы и за час могу их записать.',
  ),
  question(
    'readiness',
    'oneplace',
    'What I need to know about a customer stands in one place and is up to date.',
    '我需要的客户信息集中在一处，而且是最新的。',
    'Всё, что мне нужно знать о клиенте, лежит в одном месте и не устарело.',
  ),
  question(
    'readiness',
    'programs',
    'I use the programs we have every day and need no help with them.',
    '现有的软件我每天都在用，不需要别人帮忙。',
    'Нынешними программами я пользуюсь каждый день и без посторонней помощи.',
  ),
  question(
    'readiness',
    'time',
    'I can spare two hours a week to learn and try out a new tool.',
    '我每周能抽出两小时学习和试用新工具。',
    'Я могу выделить два часа в неделю, чтобы освоить новый инструмент.',
  ),
  question(
    'readiness',
    'want',
    'I want part of my work to be done by a new tool.',
    '我希望一部分工作交给新工具完成。',
    'Я хочу, чтобы часть моей работы взял на себя новый инструмент.',
  ),
  question(
    'readiness',
    'figures',
    'In our department decisions are made by figures from our programs.',
    '我们部门依据系统里的数据做决定。',
    'В нашем отделе решения принимают по цифрам из программ.',
  ),
  question(
    'function',
    'find',
    'Find a customer at once by name, phone or tax number',
    '按名称、电话或税号立即找到客户',
    'Сразу находить клиента по названию, телефону или ИНН',
  ),
  question(
    'function',
    'next',
    'Be reminded of the next step with every customer',
    '提醒我每位客户的下一步',
    'Получать напоминания о следующем шаге по каждому клиенту',
  ),
  question(
    'function',
    'route',
    'New requests reach the right colleague by themselves',
    '新的咨询自动分给合适的同事',
    'Новые обращения сами попадают к нужному сотруднику',
  ),
  question(
    'function',
    'offers',
    'Make offers from one price list',
    '按统一价格表制作报价单',
    'Готовить предложения по единому прайс-листу',
  ),
  question(
    'function',
    'papers',
    'Fill in contracts and forms without typing anything twice',
    '填写合同和表单时不必重复录入',
    'Заполнять договоры и бланки, ничего не вводя дважды',
  ),
  question(
    'function',
    'stock',
    'See what is in stock and what is booked',
    '查看库存和预订情况',
    'Видеть, что есть на складе и что забронировано',
  ),
  question(
    'function',
    'reports',
    'See the figures of the week without a spreadsheet',
    '不用电子表格就能看到本周数据',
    'Видеть цифры за неделю без таблиц',
  ),
  question(
    'function',
    'phone',
    'Work on a phone while away',
    '外出时用手机办公',
    'Работать с телефона в разъездах',
  ),
  question(
    'integration',
    'tied',
    'Which programs or services does your work take data from, or hand data to?',
    '您的工作需要从哪些软件或服务取得数据，又把数据交给哪些？',
    'Из каких программ и сервисов ваша работа берёт данные и куда их передаёт?',
  ),
  question(
    'integration',
    'twice',
    'What do you type into two programs?',
    '哪些内容您要在两个软件里各录入一次？',
    'Что вам приходится вводить в две программы?',
  ),
  question(
    'wish',
    'else',
    'What else should the new tool do for you?',
    '您还希望新工具做什么？',
    'Что ещё должен делать для вас новый инструмент?',
  ),
]

const shipped = new Map(readyQuestions.map((q) => [q.key, JSON.stringify([q.asks, q.says])]))
/** Whether a question still reads as it is shipped. */
export const isReady = ({ key, asks, says: { en, zh, ru } }: Question): boolean =>
  shipped.get(key) === JSON.stringify([asks, { en, zh, ru }])
