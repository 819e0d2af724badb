/** Phrases of the timeline. */
export const en = {
  'timeline.title': 'Timeline',
  'timeline.all': 'Everything',
  'timeline.notes': 'Notes',
  'timeline.tasks': 'Tasks',
  'timeline.calls': 'Calls',
  'timeline.changes': 'Changes',
  'timeline.empty': 'Nothing has happened here yet.',
  'timeline.none': 'Nothing of this kind yet.',
  'timeline.more': 'Show earlier',
  'timeline.moreFields': '{count, plural, one {# more field} other {# more fields}}',
  'timeline.from': '{field}: was {old}, now {new}',
  'timeline.nothing': 'empty',
  'timeline.someone': 'Somebody',
  'timeline.other': '{who}: {type}',
  'timeline.edited': 'edited',
  'timeline.via.api': 'through the API',
  'timeline.via.job': 'automatically',
  'timeline.via.cli': 'from the command line',
  'timeline.via.import': 'by import',
  'timeline.via.form': 'by a form',
  'timeline.via.automation': 'by an automation',
  'timeline.via.named': 'by “{name}”',
  'news.title': 'What changed on my records',
  'news.since': 'By others, since {at}',
  'news.none': 'Nobody has changed your records since {at}.',
  'news.see': 'Mark all as seen',
  'news.done': 'All changes marked as seen',
  'news.all': 'Show everything',
  'news.more': 'These are the {count, number} records changed last; there are more.',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
