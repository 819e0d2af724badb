import { sql, type SqlBool } from 'kysely'
import { may, reach, registerVisible, visible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { note } from './contract.ts'

/** A note is read by whoever reads its subject; it is changed by its author, or as far as the role reaches. */
registerVisible(registerNoun(note).name, (actor, alias, verb) => {
  const members = reach(actor, note.name, verb)
  if (verb !== 'read')
    return members === null
      ? sql<SqlBool>`true`
      : sql<SqlBool>`${sql.ref(`${alias}.author_id`)} = any(${members as string[]}::uuid[])`
  const subjects = note.fields.subject.kind === 'subject' ? note.fields.subject.to : []
  const seen = subjects
    .filter((noun) => may(actor, `${noun}.read`))
    .map(
      (noun) => sql<SqlBool>`(${sql.ref(`${alias}.subject_noun`)} = ${noun}
    and exists (select from ${sql.table(noun)} s where s.id = ${sql.ref(`${alias}.subject_id`)} and ${visible(actor, noun, 's')}))`,
    )
  return seen.length ? sql<SqlBool>`(${sql.join(seen, sql` or `)})` : sql<SqlBool>`false`
})
