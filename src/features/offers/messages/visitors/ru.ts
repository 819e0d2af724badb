import type { en } from './en.ts'

/** What customers read by the link and in the mail; no page of the web app says it. */
export const ru: Record<keyof typeof en, string> = {
  'offer.visit.title': 'Коммерческое предложение {number}',
  'offer.visit.pdf': 'Скачать PDF',
  'offer.visit.page': 'Страница предложения {page} из {pages}',
  'offer.visit.name': 'Ваше имя',
  'offer.visit.words': 'Комментарий (к ответу необязателен)',
  'offer.visit.accept': 'Принять предложение',
  'offer.visit.decline': 'Отклонить',
  'offer.visit.comment': 'Только отправить комментарий',
  'offer.visit.renew': 'Попросить новое предложение',
  'offer.visit.wrong.name': 'Напишите, пожалуйста, своё имя.',
  'offer.visit.wrong.words': 'Напишите, что хотите сказать.',
  'offer.visit.wrong.late': 'Слишком много сообщений сразу. Написанное не потеряно: попробуйте чуть позже.',
  'offer.visit.state.sent':
    '{until, select, yes {Предложение действует до {day}} other {Ждём вашего ответа.}}',
  'offer.visit.state.expired': 'Срок предложения истёк: оно действовало по {day} Ниже можно попросить новое.',
  'offer.visit.state.accepted': 'Принято: {by}. Спасибо!',
  'offer.visit.state.declined': 'Отклонено: {by}.',
  'offer.visit.state.withdrawn': 'Предложение отозвано.',
  'offer.visit.state.superseded': 'Это предложение заменено новой редакцией.',
  'offer.visit.late.accept': 'Всё же хочу принять это предложение.',
  'offer.visit.late.decline': 'Больше не хочу принимать это предложение.',
  'offer.visit.none.title': 'Здесь нет предложения',
  'offer.visit.none.text': 'Ссылка неверна или закрыта. Спросите того, кто её прислал.',
  'offer.mail.subject': 'Коммерческое предложение {number} от {seller}',
  'offer.mail.hello': 'Здравствуйте!',
  'offer.mail.text': 'Направляем предложение «{title}».',
  'offer.mail.link': 'Прочитать, задать вопрос и ответить можно здесь:\n{link}',
  'offer.mail.until': 'Предложение действует до {day}',
  'offer.mail.bye': '{seller}',
}
