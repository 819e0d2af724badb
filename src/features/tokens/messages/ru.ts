import type { en } from './en.ts'

/** Phrases of API tokens in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'token.one': 'Токен API',
  'token.many': 'Токены API',
  'token.about': 'Программа с вашим токеном может в этом пространстве то же, что и вы, но не больше.',
  'token.new': 'Новый токен',
  'token.name': 'Название',
  'token.name.about': 'Для чего он, например «интернет-магазин».',
  'token.life': 'Действует',
  'token.days': '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'token.forever': 'бессрочно',
  'token.expires': 'до {day}',
  'token.used': 'использован {when}',
  'token.unused': 'ещё не использован',
  'token.once': 'Скопируйте токен сейчас. Больше он не покажется.',
  'token.example': 'Отправляйте его с каждым запросом:',
  'token.revoke': 'Отозвать',
  'token.revoke.title': 'Отозвать «{name}»?',
  'token.revoke.text': 'Программы с этим токеном сразу получат отказ. Вернуть его нельзя.',
  'token.revoked': 'Токен отозван',
  'token.empty.title': 'Токенов пока нет',
  'token.empty.text': 'Токен даёт вашей программе читать и писать здесь: магазину, телефонии, скрипту.',
}
