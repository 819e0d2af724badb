import { sql } from 'kysely'
import { type Actor, readableFields, reaches, visible } from './access.ts'
import { allOf, type Work } from './db.ts'
import { type Issue, refuse, refuseIssues } from './errors.ts'
import type { Field, Link } from './fields.ts'
import { binned, indexing, unindexing } from './find.ts'
import { isId, newId } from './ids.ts'
import { listing } from './listing.ts'
import type { AnyNoun, Verb } from './noun.ts'
import { type Presented, presenter, type Refs, refsOf, type Row, selectSql, valueIn } from './present.ts'
import {
  checkFieldRights,
  checkReferences,
  columnsOf,
  normaliseAll,
  storeLinks,
  type Values,
} from './store.ts'
import { changesBetween, findEntry, parentOf, same } from './trace.ts'

/** What makes a noun more than its fields: `admit` names what an invariant forbids; `settled` follows a write in the same transaction. */
export type Hooks = {
  /** Values a new record gets where none were given. */
  defaults?: (w: Work, values: Values) => Values | Promise<Values>
  admit?: (after: Values, before: Values | null) => Issue[]
  /** Fields the server sets itself because of others that change. */
  derive?: (w: Work, values: Values, before: Row | null) => Values
  settled?: (w: Work, after: Row, before: Row | null) => Promise<void>
}

/** The verbs of one noun, executed: parse happened in `serve`; here rows are chosen, rights checked, written and recorded. */
export const crudActions = (n: AnyNoun, hooks: Hooks = {}) => {
  const table = sql.table(n.name)
  const fields = Object.entries(n.fields as Record<string, Field>)

  const linksIn = (values: Values) =>
    fields.flatMap(([key, f]) =>
      f.kind === 'links' && key in values ? [[f, values[key] as Link[]] as const] : [],
    )

  const readRow = async ({ tx, actor }: Work, id: string, lock = false, bin = false): Promise<Row> => {
    if (!isId(id)) return refuse('common.not_found')
    const { rows } = await sql<Row>`select ${selectSql(n, 't')} from ${table} t
      where t.id = ${id}::uuid and ${visible(actor, n.name, 't')} ${bin ? sql`` : sql`and t.deleted_at is null`}
      ${lock ? sql`for update of t` : sql``}`.execute(tx)
    return rows[0] ?? refuse('common.not_found')
  }

  const demand = (actor: Actor, verb: Verb, row: Row) => {
    if (!reaches(actor, n, verb, row)) refuse('auth.forbidden', { permission: `${n.name}.${verb}` })
  }

  const present = async ({ tx, actor }: Work, row: Row): Promise<Presented & { refs: Refs }> => {
    const record = presenter(actor, n)(row)
    return { ...record, refs: await refsOf(tx, actor, n, [record]) }
  }

  const demandVersion = async (w: Work, row: Row, version: number | undefined) => {
    if (version !== undefined && row.version !== version)
      refuse('common.stale', { version: row.version, current: await present(w, row) })
  }

  const write = async (
    w: Work,
    before: Row | null,
    id: string,
    values: Values,
    type: 'created' | 'updated',
  ): Promise<Presented & { refs: Refs }> => {
    const { tx, actor, now } = w
    const all = { ...values, ...hooks.derive?.(w, values, before) }
    const stamped: Values = {
      ...columnsOf(n, all),
      updated_at: now.toString(),
      version: (before?.version ?? 0) + 1,
    }
    // All of it travels at once; what was written is rolled back when a reference is refused.
    const [, after, refs] = await allOf([
      checkReferences(tx, actor, n, values),
      before
        ? updateRow(w, id, stamped, values)
        : insertRow(w, id, { created_at: now.toString(), created_by: actor.memberId, ...stamped }, values),
      namesFor(w, before, all),
    ])
    const changes = changesBetween(fields, before, after)
    if (!before || Object.keys(changes).length > 0)
      await w.record({
        type: `${n.name}.${type}`,
        noun: n.name,
        id,
        parent: parentOf(n, after),
        data: { changes },
      })
    const entry = findEntry(n, after)
    if (!before || !same(findEntry(n, before), entry)) w.meanwhile(indexing(n.name, [entry]))
    await hooks.settled?.(w, after, before)
    return { ...presenter(actor, n)(after), refs }
  }

  /** The names of what a record will refer to once it is written. */
  const namesFor = ({ tx, actor }: Work, before: Row | null, values: Values): Promise<Refs> => {
    const known = before ? presenter(actor, n)(before) : { createdBy: actor.memberId }
    const written = readableFields(actor, n).flatMap(([key]) => (key in values ? [[key, values[key]]] : []))
    return refsOf(tx, actor, n, [{ ...known, ...Object.fromEntries(written) } as Presented])
  }

  const insertRow = async (w: Work, id: string, columns: Values, values: Values): Promise<Row> => {
    const full: Values = { workspace_id: w.actor.workspaceId, id, ...columns }
    const { rows } =
      await sql<Row>`insert into ${table} as t (${sql.join(Object.keys(full).map((key) => sql.ref(key)))})
      values (${sql.join(Object.values(full))}) returning ${selectSql(n, 't')}`.execute(w.tx)
    const linked = linksIn(values).filter(([, links]) => links.length > 0)
    for (const [field, links] of linked) await storeLinks(w.tx, w.actor, field, id, links)
    return linked.length > 0 ? ownRow(w, id) : rows[0]!
  }

  const updateRow = async (w: Work, id: string, columns: Values, values: Values): Promise<Row> => {
    for (const [field, links] of linksIn(values)) await storeLinks(w.tx, w.actor, field, id, links)
    const set = Object.entries(columns).map(([key, value]) => sql`${sql.ref(key)} = ${value}`)
    const { rows } = await sql<Row>`update ${table} t set ${sql.join(set)}
      where t.workspace_id = ${w.actor.workspaceId}::uuid and t.id = ${id}::uuid returning ${selectSql(n, 't')}`.execute(
      w.tx,
    )
    return rows[0]!
  }

  /** Re-reads a row just written by its id alone: the actor may have given it away. */
  const ownRow = async ({ tx, actor }: Work, id: string): Promise<Row> => {
    const { rows } =
      await sql<Row>`select ${selectSql(n, 't')} from ${table} t where t.workspace_id = ${actor.workspaceId}::uuid and t.id = ${id}::uuid`.execute(
        tx,
      )
    return rows[0] ?? refuse('common.not_found')
  }

  return {
    ...listing(n),

    get: async (w: Work, id: string) => present(w, await readRow(w, id, false, true)),

    async create(w: Work, input: Values) {
      const { actor } = w
      checkFieldRights(actor, n, input)
      const given = { ...(await hooks.defaults?.(w, input)), ...input }
      const values = normaliseAll(n, { ...emptyValues(fields), ...given }, actor.country)
      refuseIssues(hooks.admit?.(values, null) ?? [])
      demand(actor, 'create', columnsOf(n, values) as Row)
      return write(w, null, newId(), values, 'created')
    },

    async update(w: Work, id: string, { version, ...input }: Values & { version?: number }) {
      const { actor } = w
      const before = await readRow(w, id, true)
      demand(actor, 'update', before)
      checkFieldRights(actor, n, input)
      await demandVersion(w, before, version)
      const values = normaliseAll(n, input, actor.country)
      const all = Object.fromEntries(
        fields.map(([key, f]) => [key, key in values ? values[key] : valueIn(before, key, f)]),
      )
      refuseIssues(hooks.admit?.(all, before) ?? [])
      const changed = Object.fromEntries(
        Object.entries(values).filter(
          ([key, value]) => !same(value, valueIn(before, key, n.fields[key] as Field)),
        ),
      )
      if (Object.keys(changed).length === 0) return present(w, before)
      return write(w, before, id, changed, 'updated')
    },

    remove: (w: Work, id: string, version?: number) => moveToBin(w, id, version, w.now.toString(), 'deleted'),
    restore: (w: Work, id: string) => moveToBin(w, id, undefined, null, 'restored'),
  }

  async function moveToBin(
    w: Work,
    id: string,
    version: number | undefined,
    deletedAt: string | null,
    type: 'deleted' | 'restored',
  ) {
    const before = await readRow(w, id, true, true)
    demand(w.actor, 'delete', before)
    await demandVersion(w, before, version)
    if ((before.deleted_at === null) === (deletedAt === null)) return present(w, before)
    const columns = { deleted_at: deletedAt, version: before.version + 1, updated_at: w.now.toString() }
    const [after, refs] = await allOf([updateRow(w, id, columns, {}), namesFor(w, before, {})])
    await w.record({ type: `${n.name}.${type}`, noun: n.name, id, parent: parentOf(n, after) })
    const [here, there] = deletedAt ? [n.name, binned(n.name)] : [binned(n.name), n.name]
    w.meanwhile(unindexing(here, [id]))
    w.meanwhile(indexing(there, [findEntry(n, after)]))
    await hooks.settled?.(w, after, before)
    return { ...presenter(w.actor, n)(after), refs }
  }
}

const emptyValues = (fields: [string, Field][]): Values =>
  Object.fromEntries(fields.filter(([, f]) => !f.fixed).map(([key]) => [key, undefined]))
