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
  'letter.one': 'Letter',
  'letter.missing': 'Not sent like this, no value here: {names}',
  'letter.reader': 'They are written to in their language: {language}.',
  'letter.reader.other': 'Their language is {language}, which is not written: they get {sent}.',
  'letter.reader.elsewhere': 'That text stands under {sent}.',
  'letter.about_what': 'Filled with',
  'letter.example': 'An example',
  'refusal.letter.incomplete': 'The mail “{template}” was not sent. Missing: {missing}',
  'letter.empty': 'No letter has been written yet.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
