import { sql, type SqlBool } from 'kysely'
import { registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { calendar } from './contract.ts'

// Whoever may read calendars reads all of them.
registerVisible(registerNoun(calendar).name, () => [sql<SqlBool>`true`])
