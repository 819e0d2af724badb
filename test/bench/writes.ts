import pg from 'pg'
import { companyNumber } from './base.ts'
import type { Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

type Row = Record<string, unknown>

/** Statements that write rows as they are, prepared, on a connection that no rule binds. */
const bareTables = async (client: pg.Client) => {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `select table_name as table, column_name as name, data_type as type from information_schema.columns
     where table_name in ('company', 'event', 'find_entry') and is_generated = 'NEVER' order by ordinal_position`,
  )
  const columns = Map.groupBy(rows, (r) => r.table)
  const send = (verb: string, table: string, row: Row, text: (names: string[]) => string) => {
    const own = columns.get(table)!
    const values = own.map(({ name, type }) => (type === 'jsonb' ? JSON.stringify(row[name]) : row[name]))
    return client.query({ name: `${verb} ${table}`, text: text(own.map(({ name }) => name)), values })
  }
  return {
    insert: (table: string, row: Row) =>
      send('insert', table, row, (names) => {
        const places = names.map((_, i) => `$${i + 1}`)
        return `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`
      }),
    updateCompany: (row: Row) =>
      send('update', 'company', row, (names) => {
        const at = (name: string) => `${name} = $${names.indexOf(name) + 1}`
        const set = names.filter((name) => name !== 'id' && name !== 'workspace_id').map(at)
        return `update company set ${set.join(', ')} where ${at('workspace_id')} and ${at('id')}`
      }),
    together: async (...writes: (() => Promise<unknown>)[]) => {
      await client.query('begin')
      for (const write of writes) await write()
      await client.query('commit')
    },
  }
}

export type WriteResult = { write: string; http: Times; rows: Times; row: Times }

/**
 * Times creating and updating a company over HTTP, against a bare transaction that writes the same rows into the same tables
 * (record, event, and for a new one its find entry), and against the record's row alone, committed.
 */
export const benchWrites = async (world: World, site: Site, from: number): Promise<WriteResult[]> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    const bare = await bareTables(client)
    const { token } = world.owner
    const today = Date.now()
    const body = (n: number) => {
      const { name, lifecycle, taxId, phones, emails, country } = companyNumber(n, today)
      const ownerId = world.memberIds[n % world.memberIds.length]
      return { name, lifecycle, taxId, phones, emails, country, ownerId }
    }
    const create = async (n: number) =>
      JSON.parse(await site.ask(token, 'POST', '/companies', body(n))) as { id: string }
    const change = (id: string, version: number) =>
      site.ask(token, 'PATCH', `/companies/${id}`, { version, size: version % 2 ? 'large' : 'small' })

    const [first, second] = [await create(from), await create(from + 1)]
    await change(first.id, 1)
    const one = async (text: string) => (await client.query<Row>(text, [first.id])).rows[0]!
    const company = await one('select * from company where id = $1')
    const created = await one(`select * from event where record_id = $1 and type = 'company.created'`)
    const updated = await one(`select * from event where record_id = $1 and type = 'company.updated'`)
    const entry = await one('select * from find_entry where record_id = $1')

    const event = (row: Row, id: unknown) => () =>
      bare.insert('event', { ...row, id: crypto.randomUUID(), record_id: id })
    const bareIds: string[] = []
    const bareId = () => {
      const id = crypto.randomUUID()
      bareIds.push(id)
      return id
    }
    const creates = await inTurns({
      http: (round) => create(from + 2 + round),
      rows: () => {
        const id = bareId()
        return bare.together(
          () => bare.insert('company', { ...company, id }),
          event(created, id),
          () => bare.insert('find_entry', { ...entry, record_id: id }),
        )
      },
      row: () => bare.insert('company', { ...company, id: bareId() }),
    })
    // Hundreds of copies of one company under ids that sort as the newest are like no base that anybody works with.
    await client.query('delete from find_entry where record_id = any ($1)', [bareIds])
    await client.query('delete from company where id = any ($1)', [bareIds])
    const renewed = (round: number) => () =>
      bare.updateCompany({ ...company, version: round + 2, size: round % 2 ? 'large' : 'small' })
    const updates = await inTurns({
      http: (round) => change(second.id, round + 1),
      rows: (round) => bare.together(renewed(round), event(updated, first.id)),
      row: (round) => renewed(round)(),
    })
    return [
      { write: 'create', ...creates },
      { write: 'update', ...updates },
    ]
  } finally {
    await client.end()
  }
}
