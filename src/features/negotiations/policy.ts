import { sql, type SqlBool } from 'kysely'
import { among, may, reach, readable, registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { negotiationPoint } from './contract.ts'

/** A point belongs to its contract: whoever reads that reads what is negotiated about it, whoever the point is with. */
registerVisible(registerNoun(negotiationPoint).name, (actor, alias, verb) => {
  const members = reach(actor, negotiationPoint.name, verb)
  if (!may(actor, 'contract.read')) return []
  const within =
    reach(actor, 'contract', 'read') === null
      ? sql<SqlBool>`true`
      : sql<SqlBool>`${sql.ref(`${alias}.contract_id`)} in (select c.id from ${readable(actor, 'contract')} c)`
  if (members === null) return [within]
  return [sql<SqlBool>`(${within} and ${among(sql.ref(`${alias}.owner_id`), 'uuid', members)})`]
})
