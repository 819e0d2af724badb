import { openPostgres } from '#app/postgres.ts'
import { onShutdown } from '#app/shutdown.ts'

// A process of its own for the tests of src/app/postgres.ts: opens the database of a data folder, says so, and waits.
const server = await openPostgres({ databaseUrl: undefined, dataDir: process.argv[2] ?? '' })
onShutdown('the database', server.stop)
console.log(server.url)
setInterval(() => {}, 60_000)
