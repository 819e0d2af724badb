import { sql, type SqlBool } from 'kysely'
import { registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { contractTemplate } from './contract-templates.ts'

// Whoever may read templates reads all of them: they are what the house offers to sign.
registerVisible(registerNoun(contractTemplate).name, () => [sql<SqlBool>`true`])
