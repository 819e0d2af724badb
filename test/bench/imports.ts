import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import writeExcelFile from 'write-excel-file/node'
import { companyNumber } from './base.ts'
import type { Site } from './http.ts'
import type { World } from './world.ts'

const ROWS = 100_000
const headers = ['Название', 'ИНН', 'Телефон', 'Почта', 'Этап', 'Ответственный', 'Заметки'] as const
const mapping = Object.fromEntries(
  (['name', 'taxId', 'phones', 'emails', 'lifecycle', 'ownerId', 'about'] as const).map((field, i) => [
    headers[i]!,
    field,
  ]),
)

/** An INN whose first nine digits count up from `n`. */
const inn = (n: number) => {
  const nine = String(n).padStart(9, '0')
  const sum = [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((total, weight, i) => total + weight * Number(nine[i]), 0)
  return `${nine}${(sum % 11) % 10}`
}

/** Rows of a customer file that no record of the base has. */
const sheet = (from: number): string[][] =>
  Array.from({ length: ROWS }, (_, i) => {
    const c = companyNumber(from + i, Date.now())
    return [
      c.name,
      inn(from + i),
      `+79${String(from + i).padStart(9, '0')}`,
      `info${from + i}@import.example`,
      c.lifecycle,
      `member${i % 200}@bench.test`,
      c.about ?? '',
    ]
  })

const csv = (rows: string[][]) =>
  [headers, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

/** The same rows as a workbook, its texts in the shared table as spreadsheet programs write them. */
const xlsx = async (rows: string[][]): Promise<Buffer> =>
  writeExcelFile([[...headers], ...rows].map((row) => row.map((value) => ({ value })))).toBuffer()

/** Resident memory of a process, in bytes. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) * 1024

type Run = { id: string; state: string; rows: number; created: number; updated: number; failure: unknown }

/** Brings a file in over HTTP and waits for its end; the time runs from sending the file, and memory is the peak above the start. */
const bringIn = async (world: World, site: Site, name: string, content: Blob) => {
  const form = new FormData()
  form.set(
    'options',
    JSON.stringify({
      noun: 'company',
      mapping,
      key: ['taxId'],
      onMatch: 'update',
      mode: 'commit',
      ownerId: world.owner.id,
    }),
  )
  form.set('file', content, name)
  const headers = { authorization: `Bearer ${world.owner.token}` }
  const before = memoryOf(site.pid)
  const start = performance.now()
  const reply = await fetch(`${site.base}/imports`, { method: 'POST', body: form, headers })
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
  let run = (await reply.json()) as Run
  let peak = before
  while (run.state === 'queued' || run.state === 'running') {
    for (let i = 0; i < 5; i++) {
      await sleep(20)
      peak = Math.max(peak, memoryOf(site.pid))
    }
    run = JSON.parse(await site.ask(world.owner.token, 'GET', `/imports/${run.id}`)) as Run
  }
  const seconds = (performance.now() - start) / 1000
  if (run.state !== 'done' || run.created + run.updated !== ROWS)
    throw new Error(`the import ended as ${JSON.stringify(run)}`)
  return { id: run.id, seconds, rowsPerSecond: ROWS / seconds, grown: peak - before }
}

const made = `select record_id from import_record where import_id = '$id' and noun = 'company'`
const tables = {
  company: `id in (${made})`,
  event: `record_id in (${made})`,
  find_entry: `noun = 'company' and record_id in (${made})`,
}

/** Takes what an import wrote out of the three tables and copies it in again, in one transaction: seconds. */
const copyAgain = async (world: World, importId: string): Promise<number> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    const columns = async (table: string) =>
      (
        await client.query<{ name: string }>(
          `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
          [table],
        )
      ).rows
        .map((r) => r.name)
        .join(', ')
    const dir = (await client.query<{ dir: string }>(`select current_setting('data_directory') as dir`))
      .rows[0]!.dir
    const files: [table: string, columns: string, file: string][] = []
    await client.query('set session_replication_role = replica')
    for (const [table, where] of Object.entries(tables)) {
      const names = await columns(table)
      files.push([table, names, `${dir}/bench-${table}`])
      await client.query(
        `copy (select ${names} from ${table} where ${where.replace('$id', importId)}) to '${dir}/bench-${table}'`,
      )
    }
    for (const [table, where] of Object.entries(tables).toReversed())
      await client.query(`delete from ${table} where ${where.replace('$id', importId)}`)
    await client.query('reset session_replication_role')
    for (const table of Object.keys(tables)) await client.query(`vacuum analyze ${table}`)
    await client.query('checkpoint')
    const start = performance.now()
    await client.query('begin')
    for (const [table, names, file] of files) await client.query(`copy ${table} (${names}) from '${file}'`)
    await client.query('commit')
    return (performance.now() - start) / 1000
  } finally {
    await client.end()
  }
}

/** Brings 100,000 keyed rows in as XLSX into a server just started, its memory watched; as CSV; and again by COPY of the rows that made. */
export const benchImports = async (world: World, site: Site, from: number) => {
  const fromXlsx = await bringIn(
    world,
    site,
    'base.xlsx',
    new Blob([new Uint8Array(await xlsx(sheet(from + ROWS)))]),
  )
  const fromCsv = await bringIn(world, site, 'base.csv', new Blob([csv(sheet(from))]))
  const copied = await copyAgain(world, fromCsv.id)
  const share = copied / fromCsv.seconds
  return { csv: fromCsv, copy: { seconds: copied, rowsPerSecond: ROWS / copied }, share, xlsx: fromXlsx }
}
