import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '#app/migrate.ts'

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  date: 'string',
  jsonb: 'unknown',
  json: 'unknown',
  bytea: 'Buffer',
  xid8: 'string',
  float8: 'number',
  numeric: 'string',
  char: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
  _int8: 'number[]',
}

/** The row types of a migrated database, as the source of `db/schema.gen.ts`. Generated columns are optional on insert. */
export const rowTypes = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{
    table: string
    column: string
    type: string
    nullable: boolean
    filled: boolean
  }>(`
    select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
      a.atthasdef or a.attidentity <> '' as filled
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname, a.attnum`)
  await client.end()
  const tables = Map.groupBy(rows, (r) => r.table)
  const field = (r: (typeof rows)[number]) => {
    const type = `${types[r.type] ?? 'unknown'}${r.nullable && types[r.type] !== 'unknown' ? ' | null' : ''}`
    return `    ${r.column}: ${r.filled || r.nullable ? `Optional<${type}>` : type}`
  }
  return [
    '// Written by `npm run types` from the migrations; do not edit.',
    "import type { ColumnType } from 'kysely'\n",
    'type Optional<T> = ColumnType<T, T | undefined, T>\n',
    'export interface Database {',
    ...[...tables].flatMap(([table, columns]) => [`  ${table}: {`, ...columns.map(field), '  }']),
    '}\n',
  ].join('\n')
}

const main = async () => {
  const { startTemporaryPostgres } = await import('#test/temporary-postgres.ts')
  const server = await startTemporaryPostgres()
  try {
    await migrate(server.url)
    writeFileSync(new URL('./schema.gen.ts', import.meta.url), await rowTypes(server.url))
  } finally {
    await server.stop()
  }
}
if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
