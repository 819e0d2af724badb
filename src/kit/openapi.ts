import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { refusals, type RefusalCode } from './errors.ts'

type Json = Record<string, unknown>

const schemaOf = (shape: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  }) as Json
  return schema
}

/** Moves a shape's definitions to the document's components, so that each noun is described once. */
const lift = (schema: Json, components: Json): Json => {
  const { $defs = {}, ...rest } = schema as Json & { $defs?: Json }
  const text = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/')) as Json
  for (const [name, definition] of Object.entries($defs)) components[name] ??= text(definition)
  return text(rest)
}

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const parameters = (e: Endpoint) => [
  ...[...e.path.matchAll(/{(\w+)}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...Object.entries(
    (e.query ? (schemaOf(e.query, 'input').properties as Json | undefined) : undefined) ?? {},
  ).map(([name, schema]) => ({ name, in: 'query', schema })),
  ...(e.method === 'POST'
    ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 200 } }]
    : []),
]

const bodyOf = (e: Endpoint, components: Json) => {
  if (!e.body) return {}
  const schema = lift(schemaOf(e.body, 'input'), components)
  const content = e.multipart
    ? {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', format: 'binary' }, options: schema },
          },
          encoding: { options: { contentType: 'application/json' } },
        },
      }
    : { 'application/json': { schema } }
  return { requestBody: { required: true, content } }
}

const errors = (e: Endpoint) => {
  const always: RefusalCode[] = [
    ...(e.permission === 'public' ? [] : (['auth.required', 'auth.forbidden'] as const)),
    ...(e.path.includes('{') ? (['common.not_found'] as const) : []),
    ...(e.query || e.body ? (['common.invalid'] as const) : []),
  ]
  const byStatus = Map.groupBy(new Set([...always, ...(e.refusals ?? [])]), (code) => refusals[code])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: problem }]),
  )
}

/** The OpenAPI 3.1 document, derived from the same endpoints the server mounts. */
export const openapi = (title: string, version: string, endpoints: readonly Endpoint[]): Json => {
  const components: Json = {
    Problem: {
      type: 'object',
      required: ['status', 'code', 'details'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        code: { type: 'string' },
        details: { type: 'object' },
      },
    },
  }
  const paths: Record<string, Json> = {}
  for (const e of endpoints) {
    const content = e.streams
      ? Object.fromEntries(e.streams.map((type) => [type, { schema: { type: 'string' } }]))
      : { 'application/json': { schema: lift(schemaOf(e.returns, 'output'), components) } }
    paths[e.path] = {
      ...paths[e.path],
      [e.method.toLowerCase()]: {
        operationId: `${e.method.toLowerCase()}${e.path.replace(/[/{}-]+(\w?)/g, (_, c: string) => c.toUpperCase())}`,
        summary: e.summary,
        tags: [e.path.split('/')[1]],
        parameters: parameters(e),
        ...bodyOf(e, components),
        responses: { 200: { description: 'OK', content }, ...errors(e) },
        'x-permission': e.permission,
        ...(e.permission === 'public' && { security: [] }),
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title, version },
    servers: [{ url: '/api' }],
    security: [{ token: [] }],
    paths,
    components: { schemas: components, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
