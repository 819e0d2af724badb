import type { en } from './en.ts'

/** Phrases of the find box in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'find.title': 'Найти что угодно',
  'find.placeholder': 'Название, номер, телефон, почта или команда…',
  'find.results': 'Найдено',
  'find.records': 'Записи',
  'find.commands': 'Команды',
  'find.none': 'По запросу «{words}» ничего нет. Попробуйте меньше букв или часть номера.',
  'find.count':
    '{count, plural, =0 {ничего не найдено} one {# результат} few {# результата} many {# результатов} other {# результата}}',
  'find.go': 'Перейти: {place}',
  'find.import': 'Загрузить файл',
}
