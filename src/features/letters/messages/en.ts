/** Phrases of letters. */
export const en = {
  'letter.watch': 'Watch the video',
  'letter.many': 'Letters',
  'letter.about':
    'What became of the letters of each step. “Opened” is an estimate: some mail programs load no pictures, others load all.',
  'letter.subject': 'Subject',
  'letter.sent': 'Sent',
  'letter.opened': 'Opened',
  'letter.followed': 'Video watched',
  'letter.replied': 'Replied',
  'letter.empty': 'No letter has been written yet.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
