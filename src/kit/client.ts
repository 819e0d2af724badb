import type { Endpoint, Input, Output } from './endpoint.ts'
import { Refusal, type RefusalCode } from './errors.ts'

type Loose = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown }

/** Where and as whom calls are made. In the browser the session's cookie speaks; elsewhere a token does. */
export type Caller = { base?: string; workspace?: string; token?: string; headers?: Record<string, string> }

/** The address of an endpoint with its parameters filled in, from `/api` on. */
export const addressOf = <E extends Endpoint<any, any, any, any>>(e: E, input: Input<E>): string => {
  const { params = {}, query = {} } = input as Loose
  const path = e.path.replace(/{(\w+)}/g, (_: string, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([k, v]) =>
      v === undefined || v === null
        ? []
        : [[k, typeof v === 'object' ? JSON.stringify(v) : String(v as string)]],
    ),
  ).toString()
  return `/api${path}${search && `?${search}`}`
}

/** The body of an endpoint that takes a file: the file as `file`, and before it all else as JSON. `call` sends such a form as it is. */
export const withFile = <B>(body: B, file: File): B => {
  const form = new FormData()
  form.set('options', new Blob([JSON.stringify(body)], { type: 'application/json' }))
  form.set('file', file)
  return form as B
}

/** Calls an endpoint from the browser or a test; refuses as the server refused. The types come from the contract, nothing is generated. */
export const call = async <E extends Endpoint<any, any, any, any>>(
  e: E,
  input: Input<E>,
  caller: Caller = {},
): Promise<Output<E>> => {
  const { body } = input as Loose
  const response = await fetch(`${caller.base ?? ''}${addressOf(e, input)}`, {
    method: e.method,
    headers: {
      ...(caller.workspace && { 'x-workspace': caller.workspace }),
      ...(caller.token && { authorization: `Bearer ${caller.token}` }),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...caller.headers,
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  if (response.ok) return (e.streams ? await response.text() : await response.json()) as Output<E>
  const problem = (await response.json().catch(() => ({ code: 'common.unavailable', details: {} }))) as {
    code: RefusalCode
    details: Record<string, unknown>
  }
  throw new Refusal(problem.code, problem.details)
}
