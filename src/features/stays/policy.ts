import { sql, type SqlBool } from 'kysely'
import { reach, readable, registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { stay } from './contract.ts'

// Whoever may read a deal may read where it stood: what is shared of deals counts too.
registerVisible(registerNoun(stay).name, (actor, alias) => [
  reach(actor, 'deal', 'read') === null
    ? sql<SqlBool>`true`
    : sql<SqlBool>`${sql.ref(`${alias}.deal_id`)} in (select d.id from ${readable(actor, 'deal')} d)`,
])
