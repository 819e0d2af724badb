import pg from 'pg'
import { companyNumber } from './base.ts'
import type { Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

type Row = Record<string, unknown>

/** Statements that write rows as they are, prepared, on a connection that no rule binds. */
const rawTables = async (client: pg.Client) => {
  const { rows } = await client.query<{ table_name: string; column_name: string; data_type: string }>(
    `select table_name, column_name, data_type from information_schema.columns
     where table_name in ('company', 'event', 'find_entry') and is_generated = 'NEVER' order by ordinal_position`,
  )
  const columns = Map.groupBy(rows, (r) => r.table_name)
  const valuesOf = (table: string, row: Row) =>
    columns
      .get(table)!
      .map((c) => (c.data_type === 'jsonb' ? JSON.stringify(row[c.column_name]) : row[c.column_name]))
  return {
    insert: (table: string, row: Row) => {
      const names = columns.get(table)!.map((c) => c.column_name)
      const text = `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`
      return client.query({ name: `insert ${table}`, text, values: valuesOf(table, row) })
    },
    update: (table: string, row: Row, key: readonly string[]) => {
      const names = columns.get(table)!.map((c) => c.column_name)
      const at = (name: string) => `${name} = $${names.indexOf(name) + 1}`
      const set = names.filter((name) => !key.includes(name))
      const text = `update ${table} set ${set.map(at).join(', ')} where ${key.map(at).join(' and ')}`
      return client.query({ name: `update ${table}`, text, values: valuesOf(table, row) })
    },
  }
}

export type WriteResult = { write: string; http: Times; bare: Times; ratio: number }

/** Times creating and updating a company over HTTP and as the bare rows of record, event and find index in one transaction. */
export const benchWrites = async (world: World, site: Site, from: number): Promise<WriteResult[]> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    const raw = await rawTables(client)
    const { token } = world.owner
    const today = Date.now()
    const body = (n: number) => {
      const { name, lifecycle, taxId, phones, emails, country } = companyNumber(n, today)
      return {
        name,
        lifecycle,
        taxId,
        phones,
        emails,
        country,
        ownerId: world.memberIds[n % world.memberIds.length],
      }
    }
    const create = async (n: number) =>
      JSON.parse(await site.ask(token, 'POST', '/companies', body(n))) as { id: string }
    const change = (id: string, version: number) =>
      site.ask(token, 'PATCH', `/companies/${id}`, { version, size: version % 2 ? 'large' : 'small' })

    const sample = await create(from)
    await change(sample.id, 1)
    const one = async (text: string) => (await client.query<Row>(text, [sample.id])).rows[0]!
    const company = await one('select * from company where id = $1')
    const created = await one(`select * from event where record_id = $1 and type = 'company.created'`)
    const updated = await one(`select * from event where record_id = $1 and type = 'company.updated'`)
    const entry = await one('select * from find_entry where record_id = $1')

    const bareCreate = async (id: string) => {
      await client.query('begin')
      await raw.insert('company', { ...company, id, version: 1 })
      await raw.insert('event', { ...created, id: crypto.randomUUID(), record_id: id })
      await raw.insert('find_entry', { ...entry, record_id: id })
      await client.query('commit')
    }
    const creates = await inTurns({
      http: (round) => create(from + 1 + round),
      bare: () => bareCreate(crypto.randomUUID()),
    })

    const mine = await Promise.all(
      Array.from({ length: 2 }, async (_, i) => (await create(from + 1000 + i)).id),
    )
    const updates = await inTurns({
      http: (round) => change(mine[0]!, round + 1),
      bare: async (round) => {
        await client.query('begin')
        await raw.update('company', { ...company, id: mine[1], version: round + 2 }, ['workspace_id', 'id'])
        await raw.insert('event', { ...updated, id: crypto.randomUUID(), record_id: mine[1] })
        await raw.update('find_entry', { ...entry, record_id: mine[1] }, [
          'workspace_id',
          'noun',
          'record_id',
        ])
        await client.query('commit')
      },
    })
    return [
      { write: 'create', ...creates, ratio: creates.http.p50 / creates.bare.p50 },
      { write: 'update', ...updates, ratio: updates.http.p50 / updates.bare.p50 },
    ]
  } finally {
    await client.end()
  }
}
