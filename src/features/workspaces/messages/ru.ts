import type { en } from './en.ts'

/** Phrases of workspaces in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'workspace.one': 'Пространство',
  'workspace.many': 'Пространство',
  'workspace.about': 'То, что действует для всех здесь.',
  'workspace.name': 'Название',
  'workspace.slug': 'Адрес',
  'workspace.slug.rule': 'Строчные латинские буквы, цифры и дефисы. Потом не меняется.',
  'workspace.country': 'Страна',
  'workspace.timeZone': 'Часовой пояс',
  'workspace.found': 'Создать пространство',
  'workspace.locale': 'Язык',
  'workspace.locale.about': 'На нём приходят приглашения; его видят все, кто не выбрал свой.',
  'workspace.country.about': 'От неё зависит, как читаются номера без кода страны.',
  'workspace.timeZone.about': 'По нему считаются дни: в фильтрах, напоминаниях и выгрузках.',
  'issue.timeZone.unknown': 'Такого часового пояса нет. Выберите, например, Europe/Moscow.',
  'event.workspace.created': 'Пространство создал(а) {who}',
  'event.workspace.updated': 'Пространство изменил(а) {who}',
}
