import { parse, problemResponse, refusalOf } from '#kit/problem.ts'
import type { Limits } from './auth-limits.ts'
import { addressHeader, sha256 } from './auth-options.ts'
import { type AuthRefusal, failure, problem, refusalFor } from './auth-problems.ts'
import { type AuthRoute, authRoutes } from './auth-routes.ts'

const base = '/api/auth'
const largestBody = 16_384

type Parts = {
  /** The library's own handler. */
  inner: (request: Request) => Promise<Response>
  origins: readonly string[]
  limits: Limits
  forget: () => void
  log: (error: unknown) => void
}

/** Whether a browser sent this request for a page that is not ours; programs, which send neither header, are not browsers. */
export const isForeign = (headers: Headers, origins: readonly string[]): boolean => {
  const origin = headers.get('origin')
  if (origin !== null && origin !== 'null') return !origins.includes(origin)
  const site = headers.get('sec-fetch-site')
  return site === null ? origin === 'null' : site !== 'same-origin' && site !== 'none'
}

/** The one door to sign-in over HTTP: known paths and bodies only, limits per account, refusals as problem+json. */
export const createHandler =
  (parts: Parts) =>
  /** `address` is the caller's, from the socket or a trusted proxy; without it all callers share one limit. */
  async (request: Request, address?: string): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(base.length)
    if (path.startsWith('/sign-up')) return problem('auth.sign_up_closed')
    const route = Object.hasOwn(authRoutes, path) ? authRoutes[path] : undefined
    if (route?.method !== request.method) return problem('common.not_found')
    if (route.method !== 'GET' && isForeign(request.headers, parts.origins))
      return problem('auth.foreign_origin')

    try {
      const body = await bodyOf(route, request)
      if (body instanceof Response) return body
      const { response } = await limited(parts, path, route, body, () =>
        forward(parts, path, route, request, body, address),
      )
      return response
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) return problemResponse(refusal)
      parts.log(error)
      return failure()
    }
  }

type Body = Record<string, unknown> | undefined
type Answer = { response: Response; code?: AuthRefusal }

const bodyOf = async (route: AuthRoute, request: Request): Promise<Body | Response> => {
  if (!route.body) return undefined
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return problem('common.unsupported_type')
  const text = await textOf(request)
  if (text === undefined) return problem('common.too_large')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return problem('common.bad_json')
  }
  return parse(route.body, value, 'body') as Body
}

/** The body, or undefined as soon as it grows too large, whatever length it claimed. */
const textOf = async (request: Request): Promise<string | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > largestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const limited = async (
  { limits }: Parts,
  path: string,
  { limit }: AuthRoute,
  body: Body,
  run: () => Promise<Answer>,
): Promise<Answer> => {
  if (!limit) return run()
  const key = `account|${path}|${sha256(String(body?.[limit.by]))}`
  const { allowed, retryAfter } = await (limit.count === 'all'
    ? limits.take(key, limit)
    : limits.peek(key, limit))
  if (!allowed) return tooMany(retryAfter)

  const answer = await run()
  if (limit.count === 'failures') {
    if (answer.code === 'auth.wrong_password') await limits.take(key, limit)
    else if (answer.response.ok || answer.code === 'auth.second_factor_required') await limits.clear(key)
  }
  return answer
}

const no = (code: AuthRefusal, details: Record<string, unknown>, headers: Headers): Answer => ({
  code,
  response: problem(code, details, headers),
})

const tooMany = (seconds: number | null, headers = new Headers()) => {
  headers.set('retry-after', String(seconds ?? 60))
  return no('auth.too_many_attempts', { retryAfter: seconds ?? 60 }, headers)
}

const forward = async (
  { inner, origins, forget }: Parts,
  path: string,
  route: AuthRoute,
  request: Request,
  body: Body,
  address?: string,
) => {
  const headers = new Headers(request.headers)
  for (const name of ['content-length', 'content-type', 'transfer-encoding', addressHeader])
    headers.delete(name)
  if (address) headers.set(addressHeader, address)
  // Checked above by a rule that also knows programs; the library's rule would refuse a cookie without an origin.
  headers.set('origin', origins[0]!)
  if (body) headers.set('content-type', 'application/json')
  const response = await inner(
    new Request(`${origins[0]}${base}${path}`, {
      method: request.method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    }),
  )
  if (route.ends) forget()
  return present(response)
}

/** Turns the library's answer into ours: refusals become problems, and no session's token reaches the page. */
const present = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const body = text ? (JSON.parse(text) as Record<string, unknown> | null) : null
  const headers = new Headers()
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie)

  if (response.status === 429) return tooMany(Number(response.headers.get('x-retry-after')) || 900, headers)
  if (body?.['twoFactorRedirect'])
    return no('auth.second_factor_required', { methods: body['twoFactorMethods'] }, headers)
  if (!response.ok) {
    const refusal = refusalFor(response.status, body?.['code'])
    return refusal ? no(...refusal, headers) : { response: failure() }
  }
  headers.set('content-type', 'application/json')
  headers.set('cache-control', 'no-store')
  return { response: new Response(JSON.stringify(withoutTokens(body)), { status: response.status, headers }) }
}

const withoutTokens = (body: Record<string, unknown> | null) => {
  if (body === null) return null
  const { token: _token, session, ...rest } = body
  if (session === undefined) return rest
  const { token: _sessionToken, ...open } = session as Record<string, unknown>
  return { ...rest, session: open }
}
