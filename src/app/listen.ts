import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { buildWeb } from './build-web.ts'
import type { Runtime } from './runtime.ts'
import { createServer } from './server.ts'
import { onShutdown } from './shutdown.ts'

/** Serves the web app and the API on the configured address, and returns the address it got. */
export const listen = async (runtime: Runtime): Promise<string> => {
  const { host, port, dataDir } = runtime.config
  const server = await createServer(runtime, await buildWeb(dataDir))
  onShutdown('the rights cache', server.close)
  const http = serve({ fetch: server.fetch, hostname: host, port })
  await new Promise<void>((ready, fail) => http.once('listening', ready).once('error', fail))
  onShutdown(
    'the web server',
    () =>
      new Promise((done) => {
        http.close(done)
        if ('closeAllConnections' in http) http.closeAllConnections()
      }),
  )
  return port === 0 ? `http://${host}:${(http.address() as AddressInfo).port}` : runtime.config.url
}
