import { sql, type SqlBool } from 'kysely'
import { registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { template } from './contract.ts'

// Whoever may read templates reads all of them: they are how the house looks on paper.
registerVisible(registerNoun(template).name, () => [sql<SqlBool>`true`])
