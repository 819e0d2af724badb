import { z } from 'zod'
import { endpoint, type Endpoint } from './endpoint.ts'
import type { Field, Fields } from './fields.ts'
import { ExportQuery, ListQuery } from './shapes-list.ts'
import { createShape, patchShape, recordShape, RefsShape } from './shapes.ts'

/** A noun of the business: its fields, where it lives, and who holds a record of it. */
export type Noun<Name extends string = string, F extends Fields = Fields> = {
  name: Name
  /** Its path in the API and the web app, and the folder of its feature. */
  plural: string
  fields: F
  /** The field that names a record to people. */
  title: keyof F & string
  /** The member references that make a record somebody's own. Without any, only scope `all` opens it. */
  owners: readonly (keyof F & string)[]
  /** The reference to the record on whose timeline this one's events appear too. */
  parent?: keyof F & string
}

export type AnyNoun = Noun<string, any>

/** The verbs every noun has. `read` covers get, list, count, find and history. */
export const verbs = ['read', 'create', 'update', 'delete', 'export', 'import'] as const
export type Verb = (typeof verbs)[number]

/** What every record carries beside its own fields. */
export type Envelope = {
  id: string
  version: number
  createdAt: string
  createdBy: string | null
  updatedAt: string
  deletedAt: string | null
  can: Verb[]
  /** What the ids in the record are called; in single replies. */
  refs?: Record<string, { noun: string; title: string; color?: string | undefined }>
}
type Value<X> = X extends Field<infer T> ? T : never
/** A record as the API gives it: a field the reader may not see is absent. */
export type RecordOf<N> =
  N extends Noun<string, infer F> ? Envelope & { [K in keyof F]?: Value<F[K]> | null } : never
export type Patch<N> = N extends Noun<string, infer F> ? { [K in keyof F]?: Value<F[K]> | null } : never

/** Declares a noun. */
export const noun = <const Name extends string, const F extends Fields>(
  name: Name,
  fields: F,
  rest: Omit<Noun<Name, F>, 'name' | 'fields'>,
): Noun<Name, F> => ({ name, fields, ...rest })

const Rec = <N extends AnyNoun>(n: N) => recordShape(n) as unknown as z.ZodType<RecordOf<N>>
const Create = <N extends AnyNoun>(n: N) => createShape(n) as unknown as z.ZodType<Patch<N>, Patch<N>>
type Changed<N> = Patch<N> & { version: number }
const Change = <N extends AnyNoun>(n: N) => patchShape(n) as unknown as z.ZodType<Changed<N>, Changed<N>>

/** The endpoints every noun has, as data: `kit/crud` executes them. */
export const crud = <N extends AnyNoun>(n: N) => {
  const path = `/${n.plural}` as const
  const one = `/${n.plural}/{id}` as `/${string}/{id}`
  const may = (verb: Verb) => `${n.name}.${verb}` as const
  return {
    list: endpoint({
      method: 'GET',
      path,
      summary: `List ${n.plural} the actor may see`,
      permission: may('read'),
      query: ListQuery,
      returns: z.object({ items: z.array(Rec(n)), refs: RefsShape, next: z.string().nullable() }),
      refusals: ['common.bad_cursor'],
    }),
    count: endpoint({
      method: 'GET',
      path: `/${n.plural}/count` as `/${string}`,
      summary: `Count ${n.plural}, capped at 10,000`,
      permission: may('read'),
      query: ListQuery.pick({ find: true, filter: true, deleted: true }),
      returns: z.object({ count: z.int(), capped: z.boolean() }),
    }),
    export: endpoint({
      method: 'GET',
      path: `/${n.plural}/export` as `/${string}`,
      summary: `Export exactly the ${n.plural} and fields the actor may see`,
      permission: may('export'),
      query: ExportQuery,
      returns: z.string(),
      streams: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    }),
    create: endpoint({
      method: 'POST',
      path,
      summary: `Create a ${n.name}`,
      permission: may('create'),
      body: Create(n),
      returns: Rec(n),
      refusals: ['common.duplicate', 'common.key_reused'],
    }),
    get: endpoint({
      method: 'GET',
      path: one,
      summary: `Read a ${n.name}`,
      permission: may('read'),
      returns: Rec(n),
      refusals: ['common.not_found'],
    }),
    update: endpoint({
      method: 'PATCH',
      path: one,
      summary: `Change fields of a ${n.name}; \`version\` is the one last read`,
      permission: may('update'),
      body: Change(n),
      returns: Rec(n),
      refusals: ['common.not_found', 'common.stale'],
    }),
    remove: endpoint({
      method: 'DELETE',
      path: one,
      summary: `Put a ${n.name} into the recycle bin`,
      permission: may('delete'),
      query: z.object({ version: z.coerce.number().int().optional() }),
      returns: Rec(n),
      refusals: ['common.not_found', 'common.stale'],
    }),
    restore: endpoint({
      method: 'POST',
      path: `${one}/restoration` as `/${string}/{id}/restoration`,
      summary: `Take a ${n.name} out of the recycle bin`,
      permission: may('delete'),
      returns: Rec(n),
      refusals: ['common.not_found'],
    }),
  } satisfies Record<string, Endpoint<any, any, any, any>>
}
export type Crud<N extends AnyNoun> = ReturnType<typeof crud<N>>
