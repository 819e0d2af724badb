import { sql, type SqlBool } from 'kysely'
import { among, reach, registerVisible, visibleBySubject } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { note } from './contract.ts'

/** A note is read by whoever reads its subject; it is changed by its author, or as far as the role reaches. */
registerVisible(registerNoun(note).name, (actor, alias, verb) => {
  const { subject } = note.fields
  if (verb === 'read') return subject.kind === 'subject' ? visibleBySubject(actor, alias, subject.to) : []
  const members = reach(actor, note.name, verb)
  return [members === null ? sql<SqlBool>`true` : among(sql.ref(`${alias}.author_id`), 'uuid', members)]
})
