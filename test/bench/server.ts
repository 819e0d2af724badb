import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { pino } from 'pino'
import { openRuntime } from '#app/runtime.ts'
import { createServer } from '#app/server.ts'
import { startWorker } from '#app/worker-loop.ts'
import { settings } from './world.ts'

// A process of its own for the benchmark: web and worker in one as `npm start` runs them, without pages, on the database it is told.
const url = process.argv[2] ?? ''
const runtime = await openRuntime(settings(url, process.argv[3] ?? ''), url, pino({ level: 'error' }))
const server = await createServer(runtime)
await startWorker(runtime)
const http = serve({ fetch: server.fetch, hostname: '127.0.0.1', port: 0 })
http.once('listening', () => process.send?.({ port: (http.address() as AddressInfo).port }))
process.once('disconnect', () => process.exit())
