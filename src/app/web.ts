import { listen } from './listen.ts'
import { open } from './open.ts'
import { shutDown } from './shutdown.ts'

/** `npm run web`: the web server alone, on a schema that `npm start` or `npm run cli -- migrate` has prepared. */
const web = async () =>
  console.log(`Tessera's web server is ready at ${await listen(await open({ migrates: false }))}`)

await web().catch(async (error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  await shutDown(1)
})
