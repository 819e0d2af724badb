import { sql, type SqlBool } from 'kysely'
import { may, reach, registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { company } from './contract.ts'

const byOwner = visibleByOwner(company)

// What is in the pool is seen by all who may look there.
registerVisible(registerNoun(company).name, (actor, alias, verb) => [
  ...byOwner(actor, alias, verb),
  ...(verb === 'read' && reach(actor, company.name, verb) !== null && may(actor, 'pool.read')
    ? [sql<SqlBool>`${sql.ref(`${alias}.pooled_at`)} is not null`]
    : []),
])
