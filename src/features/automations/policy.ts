import { sql, type SqlBool } from 'kysely'
import { registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { automation } from './contract.ts'

// Whoever may read automations reads all of them: they say what happens by itself.
registerVisible(registerNoun(automation).name, () => [sql<SqlBool>`true`])
