import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Endpoint } from '#kit/endpoint.ts'
import { Refusal } from '#kit/errors.ts'
import { openapi } from '#kit/openapi.ts'
import { problemResponse } from '#kit/problem.ts'
import { type Route, serve } from '#kit/serve.ts'
import { accountRoutes } from './account-routes.ts'
import { callerAddress } from './address.ts'
import { apiReference } from './api-reference.ts'
import { createLimits } from './auth-limits.ts'
import { actorOf, createContext } from './context.ts'
import { schemaState } from './migrate.ts'
import { featureRoutes } from './routes.ts'
import type { Runtime } from './runtime.ts'
import { wakes } from './wakes.ts'

/** Every route this server answers, in one list: the OpenAPI document and the isolation grid are made from it. */
export const allRoutes = ({ db, pool, auth, mail, changes, config }: Runtime): Route[] => [
  ...accountRoutes({ db, pool, auth, mail, baseUrl: config.url, demo: config.demo }),
  ...featureRoutes(
    changes,
    {
      list: async ({ workspaceId, memberId }) =>
        (await auth.listTokens({ workspaceId, memberId })).map((t) => ({
          id: t.id,
          name: t.name ?? '',
          start: t.start ?? '',
          createdAt: t.createdAt.toISOString(),
          expiresAt: t.expiresAt?.toISOString() ?? null,
          lastUsedAt: t.lastUsedAt?.toISOString() ?? null,
        })),
      create: auth.createToken,
      revoke: auth.revokeToken,
    },
    {
      secret: config.secret,
      limits: createLimits(pool),
      standing: (tx, workspaceId, memberId) => actorOf(tx, workspaceId, { memberId }, 'web'),
    },
  ),
]

const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
}

/** The web server: sign-in, the API, its description, health, and the pages. `webDir` is the built web app; without one only the API answers. */
export const createServer = async (runtime: Runtime, webDir?: string) => {
  const { db, pool, auth, log, config } = runtime
  const context = createContext({ db, pool, auth, log: (error) => log.error(error) })
  const routes = allRoutes(runtime)
  const app = new Hono<{ Bindings: { incoming?: { socket: { remoteAddress?: string } } } }>()
  const secure = secureHeaders({
    contentSecurityPolicy: contentSecurity,
    strictTransportSecurity: config.url.startsWith('https:'),
  })
  // The pages of forms stand in the frames of other sites; they and those of offers and screens say themselves what they may do.
  app.use((c, next) => (/^\/api\/[fos]\//.test(c.req.path) ? next() : secure(c, next)))

  const addressOf = (request: Request, socket: string | undefined) =>
    callerAddress(request.headers, socket, config.proxies)

  app.get('/healthz', async (c) => {
    const state = await schemaState(async (statement) => (await pool.query(statement)).rows)
    return state.ok ? c.json({ status: 'ok' }) : c.json({ status: 'unavailable', reason: state.reason }, 503)
  })
  app.all('/api/auth/*', ({ req: { raw }, env }) =>
    auth.handler(raw, addressOf(raw, env.incoming?.socket.remoteAddress)),
  )
  const description = openapi(
    'Tessera',
    version,
    routes.map((r) => r.endpoint as Endpoint),
  )
  app.get('/api/openapi.json', (c) => c.json(description))
  app.get('/api/docs', (c) => c.html(apiReference(description)))
  app.route('/', serve({ db, routes, identify: context.identify, addressOf, wakes, log }))
  app.notFound(() => problemResponse(new Refusal('common.not_found')))
  if (webDir) await addPages(app, webDir)
  return { fetch: app.fetch, routes, close: context.close }
}

export const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version

const YEAR = 31_536_000

/** Files with a hash in their name never change; everything else is the one page, which finds its way itself. */
const addPages = async (app: Hono<any>, webDir: string) => {
  const page = readFileSync(join(webDir, 'index.html'), 'utf8')
  app.use('*', compress())
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', `public, max-age=${YEAR}, immutable`)
  })
  app.use('*', serveStatic({ root: webDir, index: 'none' }))
  app.get('*', (c) =>
    c.req.path.startsWith('/api/') || c.req.path.startsWith('/assets/')
      ? c.notFound()
      : c.html(page, 200, { 'cache-control': 'no-cache' }),
  )
}
