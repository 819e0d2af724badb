import { open } from './open.ts'
import { onShutdown, shutDown } from './shutdown.ts'
import { startWorker } from './worker-loop.ts'

/** `npm run worker`: background jobs alone; as many as one likes on one database. */
const work = async () => {
  const worker = await startWorker(await open({ migrates: false }))
  onShutdown('the worker', worker.stop)
  console.log('Tessera’s worker is running')
}

await work().catch(async (error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  await shutDown(1)
})
