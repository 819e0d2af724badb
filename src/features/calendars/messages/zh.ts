import type { en } from './en.ts'

/** 工作日历的文字。 */
export const zh: Record<keyof typeof en, string> = {
  'refusal.calendar.no_work': '该日历在数年内没有任何工作日，期限无法计算。',
}
