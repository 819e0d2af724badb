import { fillDemo, demoSignIns } from './demo.ts'
import { listen } from './listen.ts'
import { open } from './open.ts'
import { ensureOwner } from './owner.ts'
import { onShutdown, shutDown } from './shutdown.ts'
import { startWorker } from './worker-loop.ts'

/** `npm start`: database, schema, demo company, worker and web server in one process. */
const start = async () => {
  const runtime = await open({ migrates: true })
  const { config } = runtime
  await ensureOwner(runtime)
  const filled = config.demo ? await fillDemo(runtime) : false
  const address = await listen(runtime)
  const worker = await startWorker(runtime)
  onShutdown('the worker', worker.stop)
  console.log(`\nTessera is ready at ${address}\n`)
  if (filled) console.log(demoSignIns())
}

await start().catch(async (error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  await shutDown(1)
})
