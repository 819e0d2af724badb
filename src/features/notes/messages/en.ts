/** Phrases of notes. */
export const en = {
  'note.one': 'Note',
  'note.many': 'Notes',
  'note.new': 'New note',
  'note.body': 'Text',
  'note.subject': 'About',
  'note.mentions': 'Mentioned',
  'note.authorId': 'Author',
  'note.compose': 'Write a note. Type @ to mention a colleague.',
  'note.save': 'Add note',
  'note.added': 'Note added',
  'note.removed': 'Note deleted',
  'note.hint': 'Ctrl + Enter saves',
  'note.edit': 'Edit note',
  'event.note.created': '{who} wrote a note',
  'event.note.updated': '{who} changed a note',
  'event.note.deleted': '{who} deleted a note',
  'event.note.restored': '{who} restored a note',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
