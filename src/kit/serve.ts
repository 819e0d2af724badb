import { Hono } from 'hono'
import type { Logger } from 'pino'
import { type Actor, may } from './access.ts'
import { type Ctx, type Db, type Wakes, work, type Work } from './db.ts'
import type { Endpoint, Output, Parsed } from './endpoint.ts'
import { refuse } from './errors.ts'
import { phrase } from './phrases.ts'
import { once } from './idempotency.ts'
import { parse, problemResponse, refusalOf } from './problem.ts'

/** Who stands at the door: nobody, a signed-in user, or a member of the workspace the request names. */
export type Visitor = { userId: string | null; sessionId?: string | undefined; actor: Actor | null }
/** What a route without a transaction of its own works with. */
export type Visit = {
  db: Db
  wakes: Wakes
  visitor: Visitor
  now: Temporal.Instant
  request: Request
  /** Where the caller sits on the network; undefined where that is not known. */
  address: string | undefined
  /** Says anew who asks: what stays open outlives a session, a role, a membership. `changed`: their rights have just changed. */
  again: (changed: boolean) => Promise<Visitor>
  /** Opens a transaction as the actor; a route may open several. */
  open: <T>(run: (w: Work) => Promise<T>) => Promise<T>
  /** A phrase in the actor's language. */
  say: (key: string, params?: Record<string, unknown>) => string
}

export type Route = {
  endpoint: Endpoint
  handle?: (w: Work, input: never) => Promise<unknown>
  visit?: (visit: Visit, input: never) => Promise<unknown>
}

/** An endpoint and the action that answers it, in one transaction. */
export const route = <E extends Endpoint<any, any, any, any>>(
  endpoint: E,
  handle: (w: Work, input: Parsed<E>) => Promise<Output<E>>,
): Route => ({ endpoint, handle: handle as Route['handle'] }) as Route

/** An endpoint that needs the request itself, opens its own transactions, or streams: it may answer with a `Response`. */
export const visitRoute = <E extends Endpoint<any, any, any, any>>(
  endpoint: E,
  visit: (visit: Visit, input: Parsed<E>) => Promise<Output<E> | Response>,
): Route => ({ endpoint, visit: visit as Route['visit'] }) as Route

export type Serving = {
  db: Db
  routes: readonly Route[]
  /** Says who asks; refuses a workspace the user does not belong to. */
  identify: (request: Request, changed?: boolean) => Promise<Visitor>
  /** Says from which address a request comes; `socket` is the nearest one. */
  addressOf?: (request: Request, socket: string | undefined) => string | undefined
  wakes?: Wakes
  log: Logger
}

const MAX_BODY = 1_000_000

const readJson = async (request: Request): Promise<unknown> => {
  if (!/^application\/(\w+\+)?json\b/.test(request.headers.get('content-type') ?? ''))
    return refuse('common.unsupported_type', { expected: 'application/json' })
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY)
    return refuse('common.too_large', { bytes: MAX_BODY })
  let size = 0
  const chunks: Uint8Array[] = []
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MAX_BODY) return refuse('common.too_large', { bytes: MAX_BODY })
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    return refuse('common.bad_json')
  }
}

/** What a path names; no record is called what a database cannot even hold. */
const namesIn = (params: Record<string, string>) =>
  Object.values(params).every((name) => name.isWellFormed() && !name.includes('\0'))
    ? params
    : refuse('common.not_found')

/** The moment of a request, to the millisecond: the database keeps no more. */
const clock = () => Temporal.Instant.fromEpochMilliseconds(Date.now())

/** The whole HTTP shell: say who asks, check the permission, parse, open one unit of work, answer. */
export const serve = ({ db, routes, identify, addressOf, wakes, log }: Serving): Hono => {
  const app = new Hono<{ Bindings: { incoming?: { socket: { remoteAddress?: string } } } }>().basePath('/api')
  for (const { endpoint: e, handle, visit } of routes) {
    app.on(e.method, e.path.replace(/{(\w+)}/g, ':$1'), async (c) => {
      const request = c.req.raw
      const visitor =
        e.permission === 'public'
          ? await identify(request).catch(() => ({ userId: null, actor: null }))
          : await identify(request)
      const { actor } = visitor
      if (e.permission !== 'public' && !visitor.userId) refuse('auth.required')
      if (e.permission !== 'public' && e.permission !== 'user') {
        if (!actor) return refuse('auth.no_workspace')
        if (!may(actor, e.permission)) refuse('auth.forbidden', { permission: e.permission })
      }
      const json = e.body && !e.multipart ? await readJson(request) : undefined
      const input = {
        params: namesIn(c.req.param()),
        query: parse(e.query, c.req.query(), 'query'),
        body: json === undefined ? undefined : parse(e.body, json, 'body'),
      }
      const now = clock()
      const open = <T>(run: (w: Work) => Promise<T>, reads = false) =>
        work(
          { db, actor: actor ?? refuse('auth.required'), now, ...(wakes && { wakes }) } satisfies Ctx,
          run,
          { reads },
        )
      const result = visit
        ? await visit(
            {
              db,
              wakes: wakes ?? {},
              visitor,
              now,
              request,
              address: addressOf?.(request, c.env?.incoming?.socket.remoteAddress),
              again: (changed) => identify(request, changed),
              open,
              say: (key, params) => phrase(actor?.locale ?? 'en', key, params),
            },
            input as never,
          )
        : await open(
            (w) => once(w, request, json, () => handle!(w, input as never)),
            request.method === 'GET',
          )
      return result instanceof Response ? result : c.json(result as object)
    })
  }
  app.onError((error) => {
    const refusal = refusalOf(error)
    if (refusal) return problemResponse(refusal)
    log.error(error)
    return new Response(
      JSON.stringify({
        type: 'about:blank',
        title: 'common.bug',
        status: 500,
        code: 'common.bug',
        details: {},
      }),
      {
        status: 500,
        headers: { 'content-type': 'application/problem+json' },
      },
    )
  })
  return app as unknown as Hono
}
