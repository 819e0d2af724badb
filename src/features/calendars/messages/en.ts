/** Phrases of the working calendars. */
export const en = {
  'refusal.calendar.no_work': 'Nobody works in this calendar for years, so the term has no end.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
