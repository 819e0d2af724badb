/** Phrases of the find box. */
export const en = {
  'find.title': 'Find anything',
  'find.placeholder': 'Name, number, phone, mail or command…',
  'find.results': 'Found',
  'find.records': 'Records',
  'find.commands': 'Commands',
  'find.none': 'Nothing found for “{words}”. Try fewer letters, or a part of the number.',
  'find.count': '{count, plural, =0 {nothing found} one {# result} other {# results}}',
  'find.go': 'Go to {place}',
  'find.import': 'Import a file',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
