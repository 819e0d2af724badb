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
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
