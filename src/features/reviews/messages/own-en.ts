export const en = {
  'review.profile.own': 'Our own',
  'review.source.own': 'What we ask of contracts',
  'review.own': 'What we ask of contracts',
  'review.own.about':
    'Our own list for reviews, to be chosen beside the ready-made ones. It applies when a contract is read the next time.',
  'review.own.types': 'Matter: a clause of any of these',
  'review.own.missing': 'If there is none',
  'review.own.missing.none': 'May be left out',
  'review.own.says': 'It must say',
  'review.own.partly': 'If it does not',
  'review.own.add': 'Add a matter',
  'review.own.remove': 'Remove {name}',
  'review.own.removed': '{name} is asked for no more',
  'review.own.start': 'Begin with',
  'review.own.started': 'Filled in from: {name}. Nothing is kept before you save.',
  'review.own.count': '{count, plural, one {# matter} other {# matters}}',
  'review.own.every': 'Every matter needs a kind of clause.',
  'issue.review.own.twice': 'Matter {number} asks for the same: take one of the two out.',
  'issue.review.own.nothing':
    'This matter asks for nothing: say how much it weighs when it is missing, or what its clauses must say.',
  'event.workspace.review_own_changed':
    '{who} changed what the company asks of contracts: {count, plural, one {# matter} other {# matters}}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
