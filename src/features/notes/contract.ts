import { links, longText, ref, subject } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

/** What somebody wrote about a record; whoever may read the record may read it. */
export const note = noun(
  'note',
  {
    body: longText({ required: true, find: true, column: true }),
    subject: subject(['company', 'contact', 'deal', 'lead', 'task'], { required: true, column: true }),
    mentions: links('member', { table: 'note_mention', self: 'note_id', other: 'member_id' }),
    authorId: ref('member', { fixed: true, required: true, column: true }),
  },
  { plural: 'notes', title: 'body', owners: ['authorId'] },
)
export const {
  list: listNotes,
  count: countNotes,
  create: createNote,
  get: getNote,
  update: updateNote,
  remove: removeNote,
  restore: restoreNote,
} = crud(note)
