import { sql, type SqlBool } from 'kysely'
import { among, may, reach, registerVisible, visible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { note } from './contract.ts'

/** A note is read by whoever reads its subject; it is changed by its author, or as far as the role reaches. */
registerVisible(registerNoun(note).name, (actor, alias, verb) => {
  if (verb !== 'read') {
    const members = reach(actor, note.name, verb)
    return [members === null ? sql<SqlBool>`true` : among(sql.ref(`${alias}.author_id`), 'uuid', members)]
  }
  const subjects = note.fields.subject.kind === 'subject' ? note.fields.subject.to : []
  // `offset 0` keeps each note's subject a look-up of its own: the planner would rather read all subjects there are.
  const seen = subjects
    .filter((noun) => may(actor, `${noun}.read`))
    .map(
      (noun) => sql<SqlBool>`(${sql.ref(`${alias}.subject_noun`)} = ${noun}
        and exists (select from ${sql.table(noun)} s where s.id = ${sql.ref(`${alias}.subject_id`)} and ${visible(actor, noun, 's')} offset 0))`,
    )
  return seen.length > 0 ? [sql<SqlBool>`(${sql.join(seen, sql` or `)})`] : []
})
