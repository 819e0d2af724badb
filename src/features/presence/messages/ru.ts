import type { en } from './en.ts'

/** Phrases of who does what now, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'presence.title': 'Кто чем занят сейчас',
  'presence.about':
    'Обновляется каждые несколько секунд. «Звонит» — тот, кто взял клиента из очереди и ещё не записал звонок.',
  'presence.open':
    '{count, plural, =0 {нет открытых задач} one {# открытая задача} few {# открытые задачи} many {# открытых задач} other {# открытой задачи}}',
  'presence.calling': 'Звонит с {time}',
  'presence.last': 'Последний звонок: {told}',
  'presence.silent': 'Звонков пока нет',
  'presence.overdue':
    '{count, plural, one {# просрочена} few {# просрочены} many {# просрочено} other {# просрочены}}',
  'presence.next': 'Дальше',
  'presence.idle': 'Ничего не запланировано.',
  'presence.more': 'и ещё просрочено: {count}',
}
