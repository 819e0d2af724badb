import { CompiledQuery } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertBound, openDb, transaction } from '#kit/db.ts'
import { startApp, type TestApp } from '#test/app.ts'

// The second wall: what the database itself shows the server, whatever its queries forget.

/** Tables that belong to no workspace, and why. */
const global: Record<string, string> = {
  workspace: 'is the workspace itself; the server reads all of them and changes the settings of its own',
  migration: 'the state of the schema',
  user: 'sign-in is one for the whole installation',
  session: 'sign-in',
  account: 'sign-in',
  verification: 'sign-in',
  two_factor: 'sign-in',
  rate_limit: 'sign-in',
  mail_out: 'letters go to people, some of whom have no workspace yet',
  api_key: 'sign-in looks a token up before it knows the workspace; the server has no right to it',
}
/** Tables whose security is not forced upon their owner, and why. */
const unforced: Record<string, string> = {
  find_entry: 'read and written only by functions that run as the owner and pin the workspace themselves',
}

let app: TestApp
type Table = {
  name: string
  secured: boolean
  forced: boolean
  policies: string[]
  key: string[]
  granted: boolean
  tenant: boolean
}
let tables: Table[]

beforeAll(async () => {
  app = await startApp()
  const { rows } = await app.pool.query<Table>(`
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      array(select pg_get_expr(polqual, polrelid) from pg_policy p where p.polrelid = c.oid order by polname) as policies,
      array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality k(n, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n
        where i.indrelid = c.oid and i.indisprimary order by place) as key,
      has_table_privilege('tessera_app', c.oid, 'select, insert, update, delete, truncate') as granted,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped) as tenant
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`)
  tables = rows
})
afterAll(() => app.stop())

const tenants = () => tables.filter((t) => !(t.name in global))
const names = (list: Table[]) => list.map((t) => t.name)

test('S1-30 every table belongs to a workspace, or is listed as global with its reason', () => {
  expect(names(tables.filter((t) => !t.tenant && !(t.name in global)))).toEqual([])
  expect(Object.keys(global).filter((name) => !names(tables).includes(name))).toEqual([])
})

test('S1-30 the workspace leads the primary key of every table', () => {
  expect(names(tenants().filter((t) => t.key[0] !== 'workspace_id'))).toEqual([])
})

test('S1-30 row-level security is on, and forced upon the owner too', () => {
  expect(names(tenants().filter((t) => !t.secured))).toEqual([])
  expect(names(tenants().filter((t) => !t.forced && !(t.name in unforced)))).toEqual([])
})

test('S1-30 every policy asks for the workspace of the transaction', () => {
  const asks = (t: Table) => t.policies.includes('(workspace_id = current_workspace())')
  expect(names(tenants().filter((t) => !(t.name in unforced) && !asks(t)))).toEqual([])
  // A second policy widens what the first one admits: only this one may.
  expect(names(tenants().filter((t) => t.policies.length > 1))).toEqual(['member'])
  expect(names(tenants().filter((t) => t.name in unforced && t.granted))).toEqual([])
})

test('S1-30 the server has no right to any global table but to read workspaces', async () => {
  expect(names(tables.filter((t) => t.name in global && t.granted))).toEqual(['workspace'])
  const { rows } = await app.pool.query(
    `select has_table_privilege('tessera_app', 'workspace', 'insert, update, delete') as writes`,
  )
  expect(rows).toEqual([{ writes: false }])
})

test('S1-30 the server changes the settings of the workspace of its transaction, and no address', async () => {
  const rename = (id: string) =>
    transaction(app.db, app.alpha.id, (tx) =>
      tx.updateTable('workspace').set({ name: 'renamed' }).where('id', '=', id).executeTakeFirstOrThrow(),
    )
  expect((await rename(app.beta.id)).numUpdatedRows).toBe(0n)
  expect((await rename(app.alpha.id)).numUpdatedRows).toBe(1n)
  const move = transaction(app.db, app.alpha.id, (tx) =>
    tx.updateTable('workspace').set({ slug: 'taken' }).where('id', '=', app.alpha.id).execute(),
  )
  await expect(move).rejects.toThrow(/permission denied/)
})

test('S1-30 every partition of the log is closed to direct reading', async () => {
  const { rows } = await app.pool.query<{ name: string }>(`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r'
      and (not c.relrowsecurity or not c.relforcerowsecurity or has_table_privilege('tessera_app', c.oid, 'select, insert, update, delete'))`)
  expect(rows).toEqual([])
})

test('the role of the server owns nothing, bypasses nothing and inherits nothing', async () => {
  const { rows } = await app.pool.query(`
    select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin,
      exists (select from pg_class c where c.relowner = r.oid) as owns,
      exists (select from pg_auth_members m where m.member = r.oid) as belongs,
      has_schema_privilege(r.oid, 'public', 'create') as creates
    from pg_roles r where r.rolname = 'tessera_app'`)
  expect(Object.values(rows[0] as object)).toEqual(Array(8).fill(false))
})

test('the server refuses to start with a role that could step over the wall', async () => {
  const pool = new pg.Pool({ connectionString: app.url, max: 1 })
  await expect(assertBound({ pool })).rejects.toThrow(/step over row-level security/)
  await pool.end()
})

test('S1-30 an unpinned query returns nothing, and a pinned one only its workspace', async () => {
  const db = openDb(app.url, 2)
  const readable = (
    await Promise.all(tenants().map(async (t) => ((await may(t.name, 'select')) ? t.name : [])))
  ).flat()
  expect(readable).toEqual(expect.arrayContaining(['member', 'role', 'event', 'team']))
  try {
    for (const table of readable) {
      const count = (workspace: string | null, where = 'true') =>
        transaction(db, workspace, async (tx) => {
          const { rows } = await tx.executeQuery<{ count: number }>(
            CompiledQuery.raw(`select count(*)::int as count from "${table}" where ${where}`),
          )
          return rows[0]!.count
        })
      expect([table, await count(null)]).toEqual([table, 0])
      expect([table, await count(app.alpha.id, `workspace_id <> '${app.alpha.id}'`)]).toEqual([table, 0])
    }
  } finally {
    await db.destroy()
  }
})

test('S1-30 nothing can be written into another workspace, nor moved there', async () => {
  const into = (statement: string) =>
    transaction(app.db, app.alpha.id, (tx) => tx.executeQuery(CompiledQuery.raw(statement)))
  await expect(
    into(`insert into team (workspace_id, id, name) values ('${app.beta.id}', gen_random_uuid(), 'x')`),
  ).rejects.toThrow(/row-level security/)
  await expect(into(`update team set workspace_id = '${app.beta.id}'`)).rejects.toThrow(/row-level security/)
  expect(
    (await into(`update team set name = 'x' where workspace_id = '${app.beta.id}'`)).numAffectedRows,
  ).toBe(0n)
  await expect(
    into(`select enqueue_job('x', '{"workspaceId":"${app.beta.id}"}', null, null, null)`),
  ).rejects.toThrow(/belongs to the workspace/)
})

test('the log can be added to and read by the server, and nothing else', async () => {
  for (const table of ['event', 'event_seal'])
    expect(
      await Promise.all(['select', 'insert', 'update', 'delete', 'truncate'].map((verb) => may(table, verb))),
    ).toEqual([true, true, false, false, false])
})

const may = async (table: string, verb: string): Promise<boolean> => {
  const { rows } = await app.pool.query<{ may: boolean }>(
    `select has_table_privilege('tessera_app', $1::regclass, $2) as may`,
    [`"${table}"`, verb],
  )
  return rows[0]!.may
}
