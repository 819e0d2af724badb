import { mkdirSync } from 'node:fs'
import { type Config, configOrExit } from './config.ts'
import { migrate, schemaState } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openRuntime } from './runtime.ts'
import { onShutdown } from './shutdown.ts'
import pg from 'pg'

/** Opens the database of the configuration and everything on it; `migrates` says whether this process may change the schema. */
export const open = async ({ migrates, config = configOrExit() }: { migrates: boolean; config?: Config }) => {
  mkdirSync(config.dataDir, { recursive: true })
  const postgres = await openPostgres(config)
  onShutdown('PostgreSQL', postgres.stop)
  if (migrates) await migrate(postgres.url)
  else await demandSchema(postgres.url)
  const runtime = await openRuntime(config, postgres.url)
  onShutdown('the database connections', runtime.close)
  return runtime
}

const demandSchema = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const state = await schemaState(async (statement) => (await client.query(statement)).rows).finally(() =>
    client.end(),
  )
  if (!state.ok) throw new Error(`${state.reason}. Run: npm run cli -- migrate`)
}
