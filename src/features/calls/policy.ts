import { sql, type SqlBool } from 'kysely'
import { among, may, reach, registerVisible, visible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { call } from './contract.ts'

/** A call is read as far as the role reaches those who made it, and like a note by whoever reads its subject; changed as far as the role reaches. */
registerVisible(registerNoun(call).name, (actor, alias, verb) => {
  const members = reach(actor, call.name, verb)
  if (members === null) return [sql<SqlBool>`true`]
  const made = among(sql.ref(`${alias}.member_id`), 'uuid', members)
  if (verb !== 'read') return [made]
  const seen = call.fields.subject.kind === 'subject' ? call.fields.subject.to : []
  // `offset 0` keeps each call's subject a look-up of its own: the planner would rather read all subjects there are.
  const about = seen
    .filter((noun) => may(actor, `${noun}.read`))
    .map(
      (noun) => sql<SqlBool>`(${sql.ref(`${alias}.subject_noun`)} = ${noun}
        and exists (select from ${sql.table(noun)} s where s.id = ${sql.ref(`${alias}.subject_id`)} and ${visible(actor, noun, 's')} offset 0))`,
    )
  return about.length > 0 ? [made, sql<SqlBool>`(${sql.join(about, sql` or `)})`] : [made]
})
