import { sql, type SqlBool } from 'kysely'
import { registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { priceList, taxRate } from './contract.ts'

// Whoever may read price lists and tax rates reads all of them.
for (const n of [registerNoun(priceList), registerNoun(taxRate)])
  registerVisible(n.name, () => [sql<SqlBool>`true`])
