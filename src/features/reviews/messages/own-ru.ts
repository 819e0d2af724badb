import type { en } from './own-en.ts'

export const ru: Record<keyof typeof en, string> = {
  'review.profile.own': 'Наши требования',
  'review.source.own': 'Что мы требуем от договоров',
  'review.own': 'Требования к договорам',
  'review.own.about':
    'Собственный список для проверок: его можно выбрать наравне с готовыми. Изменения действуют со следующего чтения договора.',
  'review.own.types': 'Предмет: условие любого из видов',
  'review.own.missing': 'Если его нет',
  'review.own.missing.none': 'Может не быть',
  'review.own.says': 'Должно быть сказано',
  'review.own.partly': 'Если не сказано',
  'review.own.add': 'Добавить предмет',
  'review.own.remove': 'Убрать: {name}',
  'review.own.removed': 'Больше не требуется: {name}',
  'review.own.start': 'Начать с готового',
  'review.own.started': 'Заполнено из списка «{name}». Пока вы не сохраните, ничего не изменится.',
  'review.own.count':
    '{count, plural, one {# предмет} few {# предмета} many {# предметов} other {# предмета}}',
  'review.own.every': 'У каждого предмета должен быть вид условий.',
  'issue.review.own.twice': 'Того же требует предмет № {number}: уберите один из двух.',
  'issue.review.own.nothing':
    'Этот предмет ничего не требует: укажите, насколько важно его отсутствие, или что должно быть сказано.',
  'event.workspace.review_own_changed':
    '{who}: изменено, что мы требуем от договоров ({count, plural, one {# предмет} few {# предмета} many {# предметов} other {# предмета}})',
}
