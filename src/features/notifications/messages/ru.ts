import type { en } from './en.ts'

/** Phrases of notices in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'notifications.title': 'Уведомления',
  'notifications.unread':
    '{count, plural, one {# непрочитанное уведомление} few {# непрочитанных уведомления} many {# непрочитанных уведомлений} other {# непрочитанного уведомления}}',
  'notifications.readAll': 'Прочитать все',
  'notifications.empty': 'Ничего нового. Здесь будут упоминания, задачи и напоминания.',
  'notifications.new': 'новое',
  'notifications.someone': 'Кто-то',
  'notifications.tessera': 'Tessera',
  'notification.mention': '{who} упоминает вас: {what}',
  'notification.assigned':
    '{noun, select, lead {Вам новый лид: {what}} other {{who} ставит вам задачу: {what}}}',
  'notification.leads':
    '{count, plural, one {Вам # лид из файла: {what}} few {Вам # лида из файла, среди них {what}} many {Вам # лидов из файла, среди них {what}} other {Вам # лида из файла, среди них {what}}}',
  'notification.reminder': 'Напоминание: {what}',
  'notification.import': 'Импорт завершён: {what}',
  'notification.to_sign': '{who}: просит подписать — {what}',
  'notification.signed': 'Подписан всеми и действует: {what}',
  'notification.unsigned': 'Другая сторона не подписывает: {what}',
  'notification.responsible': '{who}: сменилось ответственное лицо по договору — {what}',
  'notification.overtaken': 'Раньше подписано соглашение, которое касается тех же пунктов: {what}',
  'notification.review': '{who}: просит проверить — {what}',
  'notification.approved': '{who}: черновик одобрен — {what}',
  'notification.accepted': 'Предложение принято: {what}',
  'notification.declined': 'Предложение отклонено: {what}',
  'notification.commented': 'Клиент написал о предложении: {what}',
  'notification.returned': '{who}: черновик возвращён — {what}',
  'notification.automation': '{text} · {what}',
  'notification.automation_failed': 'Автоматизация не сработала: {what}',
  'notification.idle':
    '{noun, select, deal {{count, plural, one {По # вашей сделке} few {По # вашим сделкам} many {По # вашим сделкам} other {По # вашей сделки}}} other {{count, plural, one {По # вашему клиенту} few {По # вашим клиентам} many {По # вашим клиентам} other {По # вашего клиента}}}} не запланирован следующий шаг: {what}',
  'notification.pool':
    '{count, plural, one {{what} вернётся} few {# клиента, среди них {what}, вернутся} other {# клиентов, среди них {what}, вернутся}} в пул через {days, plural, one {# день} few {# дня} other {# дней}}, если ничего не сделать',
  'notification.mailing':
    '{who} больше не хочет получать по почте {desk, select, head {стол руководителя} other {стол «Мой день»}}',
  'notification.unbooked':
    '{count, plural, one {{names} уже занято другими} other {{names} уже заняты другими}} — для {what} снова не забронировано',
  'notification.unlined':
    'Предложение по сделке {what} не готово: в сделке нет строк. Добавьте их в сделку и {on, select, entered {снова переведите её на этот этап} other {запустите автоматизацию ещё раз}}',
}
