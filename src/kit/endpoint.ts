import type { z } from 'zod'
import type { RefusalCode } from './errors.ts'

type PathParams<P extends string> = P extends `${string}{${infer K}}${infer Rest}`
  ? { [_ in K | keyof PathParams<Rest>]: string }
  : {}

/**
 * Who may call: a permission `noun.verb` of the role, `member` (any member of the workspace),
 * `user` (signed in, no workspace needed) or `public`.
 */
export type Permission = `${string}.${string}` | 'member' | 'user' | 'public'

/** What comes back besides JSON: a streamed file or server-sent events. */
export type Streams =
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'text/event-stream'
  | 'text/html'
  | 'application/pdf'
  | 'application/zip'
  | 'image/svg+xml'
  | 'image/gif'
  | 'application/octet-stream'

/**
 * One HTTP operation as plain data. The server, the client, the OpenAPI document and the isolation grid all read it; in the
 * browser it has neither shapes nor a summary.
 */
export type Endpoint<
  Path extends string = string,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Returns extends z.ZodType = z.ZodType,
> = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: Path
  summary: string
  permission: Permission
  query?: Query
  body?: Body
  returns: Returns
  /** The reply is a stream of one of these types instead of JSON. */
  streams?: readonly Streams[]
  /** The body is multipart/form-data: a `file` beside the JSON part `options`. */
  multipart?: true
  refusals?: readonly RefusalCode[]
}

/** Declares an endpoint; the types follow from the data. */
export const endpoint = <
  const P extends string,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodType,
>(
  e: Endpoint<P, Q, B, R>,
) => e

export type Input<E extends Endpoint> = (keyof PathParams<E['path']> extends never
  ? {}
  : { params: PathParams<E['path']> }) &
  (E extends Endpoint<string, infer Q> ? (Q extends z.ZodUndefined ? {} : { query: z.input<Q> }) : {}) &
  (E extends Endpoint<string, z.ZodType, infer B>
    ? B extends z.ZodUndefined
      ? {}
      : { body: z.input<B> }
    : {})

export type Parsed<E extends Endpoint> = {
  params: PathParams<E['path']>
  query: E extends Endpoint<string, infer Q> ? z.output<Q> : never
  body: E extends Endpoint<string, z.ZodType, infer B> ? z.output<B> : never
}
export type Output<E extends Endpoint> = z.output<E['returns']>
