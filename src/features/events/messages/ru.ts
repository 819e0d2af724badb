import type { en } from './en.ts'

/** Phrases of the timeline in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'timeline.title': 'Лента',
  'timeline.all': 'Всё',
  'timeline.notes': 'Заметки',
  'timeline.tasks': 'Задачи',
  'timeline.calls': 'Звонки',
  'timeline.changes': 'Изменения',
  'timeline.empty': 'Здесь пока ничего не происходило.',
  'timeline.none': 'Такого здесь пока нет.',
  'timeline.more': 'Показать более ранние',
  'timeline.moreFields':
    '{count, plural, one {ещё # поле} few {ещё # поля} many {ещё # полей} other {ещё # поля}}',
  'timeline.from': '{field}: было {old}, стало {new}',
  'timeline.nothing': 'пусто',
  'timeline.someone': 'Кто-то',
  'timeline.other': '{who}: {type}',
  'timeline.edited': 'изменено',
  'timeline.via.api': 'через API',
  'timeline.via.job': 'автоматически',
  'timeline.via.cli': 'из командной строки',
  'timeline.via.import': 'при импорте',
  'timeline.via.form': 'через форму',
  'timeline.via.automation': 'автоматизацией',
  'timeline.via.named': '— «{name}»',
  'news.title': 'Что изменилось в моих записях',
  'news.since': 'Изменили другие, с {at}',
  'news.none': 'С {at} никто не менял ваши записи.',
  'news.see': 'Отметить всё просмотренным',
  'news.done': 'Все изменения отмечены как просмотренные',
  'news.all':
    '{count, plural, one {Показать всю # запись} few {Показать все # записи} many {Показать все # записей} other {Показать все # записи}}',
  'news.more': 'Здесь {count, number} записей, изменённых последними; есть и другие.',
}
