import type { en } from './en.ts'

/** Phrases of notes in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'note.one': 'Заметка',
  'note.many': 'Заметки',
  'note.new': 'Новая заметка',
  'note.body': 'Текст',
  'note.subject': 'Относится к',
  'note.mentions': 'Упомянуты',
  'note.authorId': 'Автор',
  'note.compose': 'Напишите заметку. Знак @ упоминает коллегу.',
  'note.save': 'Добавить заметку',
  'note.added': 'Заметка добавлена',
  'note.removed': 'Заметка удалена',
  'note.hint': 'Ctrl + Enter — сохранить',
  'note.edit': 'Изменить заметку',
  'event.note.created': '{who}: заметка',
  'event.note.updated': '{who}: заметка изменена',
  'event.note.deleted': '{who}: заметка удалена',
  'event.note.restored': '{who}: заметка восстановлена',
}
