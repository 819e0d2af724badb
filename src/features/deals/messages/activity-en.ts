/** Phrases of how a board moves and what happens on it. */
export const en = {
  'deal.activity': 'Activity',
  'deal.activity.empty': 'Nothing has happened to these deals yet.',
  'deal.progress': '{share} moved on',
  'deal.progress.of': '{moved, number} of {deals, plural, one {# deal} other {# deals}} in the last 7 days',
  'deal.progress.none': 'No deal is open here, and none was closed in the last 7 days.',
  'deal.progress.about':
    'A deal has moved on when it stands in a later stage than 7 days ago, or was won since. Lost ones count as not moved on.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
