import pg from 'pg'
import { pino } from 'pino'
import { engineOf } from '#app/automating.ts'
import { react } from '#features/automations/engine.ts'
import { openDb } from '#kit/db.ts'

// A worker of its own for the benchmark: works for the automations of one workspace as soon as something is noted for them.

const [url, workspaceId] = process.argv.slice(2) as [string, string]
const engine = engineOf({ db: openDb(url), log: pino({ level: 'error' }) })
const client = new pg.Client({ connectionString: url })
await client.connect()
await client.query('listen heard')
let wanted = true
client.on('notification', () => (wanted = true))
console.log('ready')
for (;;) {
  if (wanted) {
    await new Promise((gathered) => setTimeout(gathered, 200))
    wanted = false
    await react(engine, workspaceId, Temporal.Instant.fromEpochMilliseconds(Date.now()))
  } else await new Promise((again) => setTimeout(again, 10))
}
