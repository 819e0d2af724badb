import { sql, type SqlBool } from 'kysely'
import { among, reach, registerVisible, visibleBySubject } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { call } from './contract.ts'

/** A call is read as far as the role reaches those who made it, and like a note by whoever reads its subject; changed as far as the role reaches. */
registerVisible(registerNoun(call).name, (actor, alias, verb) => {
  const members = reach(actor, call.name, verb)
  if (members === null) return [sql<SqlBool>`true`]
  const made = among(sql.ref(`${alias}.member_id`), 'uuid', members)
  const { subject } = call.fields
  return verb === 'read' && subject.kind === 'subject'
    ? [made, ...visibleBySubject(actor, alias, subject.to)]
    : [made]
})
