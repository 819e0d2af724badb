import type { en } from './en.ts'

/** Фразы рабочих календарей. */
export const ru: Record<keyof typeof en, string> = {
  'refusal.calendar.no_work': 'По этому календарю никто не работает годами — срок не наступит никогда.',
}
