import { sql, type SqlBool } from 'kysely'
import { registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { form } from './contract.ts'

// Whoever may read forms reads all of them.
registerVisible(registerNoun(form).name, () => [sql<SqlBool>`true`])
