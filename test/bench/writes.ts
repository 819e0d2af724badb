import pg from 'pg'
import { companyNumber } from './base.ts'
import type { Site } from './http.ts'
import { inTurns, type Times } from './measure.ts'
import type { World } from './world.ts'

type Row = Record<string, unknown>

/** Statements that write a company's row as it is, prepared, each a commit of its own, on a connection that no rule binds. */
const bareCompanies = async (client: pg.Client) => {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_name = 'company' and is_generated = 'NEVER' order by ordinal_position`,
  )
  const names = rows.map(({ name }) => name)
  const valuesOf = (row: Row) =>
    rows.map(({ name, type }) => (type === 'jsonb' ? JSON.stringify(row[name]) : row[name]))
  const places = names.map((_, i) => `$${i + 1}`)
  const insert = `insert into company (${names.join(', ')}) values (${places.join(', ')})`
  const set = names.flatMap((name, i) =>
    name === 'id' || name === 'workspace_id' ? [] : `${name} = $${i + 1}`,
  )
  const [workspace, id] = ['workspace_id', 'id'].map((name) => places[names.indexOf(name)])
  const update = `update company set ${set.join(', ')} where workspace_id = ${workspace} and id = ${id}`
  return {
    insert: (row: Row) => client.query({ name: 'insert', text: insert, values: valuesOf(row) }),
    update: (row: Row) => client.query({ name: 'update', text: update, values: valuesOf(row) }),
  }
}

export type WriteResult = { write: string; http: Times; bare: Times; ratio: number }

/** Times creating and updating a company over HTTP (rules, event and find index included) and its bare row, both committed. */
export const benchWrites = async (world: World, site: Site, from: number): Promise<WriteResult[]> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    const bare = await bareCompanies(client)
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
    const { rows } = await client.query<Row>('select * from company where id = $1', [first.id])
    const row = rows[0]!
    const creates = await inTurns({
      http: (round) => create(from + 2 + round),
      bare: () => bare.insert({ ...row, id: crypto.randomUUID() }),
    })
    const updates = await inTurns({
      http: (round) => change(second.id, round + 1),
      bare: (round) => bare.update({ ...row, version: round + 2, size: round % 2 ? 'large' : 'small' }),
    })
    return [
      { write: 'create', ...creates, ratio: creates.http.p50 / creates.bare.p50 },
      { write: 'update', ...updates, ratio: updates.http.p50 / updates.bare.p50 },
    ]
  } finally {
    await client.end()
  }
}
