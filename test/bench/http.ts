import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: { start: string }
}
/** Node's options under `npm start`. */
export const nodeOptions = scripts.start.split(' ').filter((word) => word.startsWith('--'))

export type Site = Awaited<ReturnType<typeof openSite>>

/** The server in a process of its own, and a client that keeps one connection to it. */
export const openSite = async (url: string, dataDir: string) => {
  const child = fork(new URL('./server.ts', import.meta.url), [url, dataDir], { execArgv: nodeOptions })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })

  /** Asks, waits for the last byte of the answer, and throws unless it is a 2xx. */
  const ask = (token: string, method: string, path: string, body?: object): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = body && JSON.stringify(body)
      const headers = {
        authorization: `Bearer ${token}`,
        ...(sent && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
      }
      const asked = request(
        { port, host: '127.0.0.1', method, path: `/api${path}`, agent, headers },
        (reply) => {
          const parts: Buffer[] = []
          reply.on('data', (part: Buffer) => parts.push(part))
          reply.once('error', reject)
          reply.once('end', () => {
            const text = Buffer.concat(parts).toString()
            if (reply.statusCode && reply.statusCode < 300) resolve(text)
            else reject(new Error(`${method} ${path}: ${reply.statusCode} ${text.slice(0, 500)}`))
          })
        },
      )
      asked.once('error', reject)
      asked.end(sent)
    })
  return {
    ask,
    base: `http://127.0.0.1:${port}/api`,
    pid: child.pid!,
    close: async () => {
      agent.destroy()
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

/** A path with a query; objects are sent as JSON. */
export const pathOf = (path: string, query: Record<string, unknown>): string =>
  `${path}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, typeof value === 'object' ? JSON.stringify(value) : String(value)]))}`
