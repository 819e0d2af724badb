import { Readable } from 'node:stream'
import { type RawBuilder, sql } from 'kysely'
import { OWN, type Verdict } from '#features/sheets/rules.ts'
import { type Actor, column, fieldRight, may, readableFields, visible } from '#kit/access.ts'
import { type OutCell, writeCsv } from '#kit/csv-write.ts'
import type { Work } from '#kit/db.ts'
import { refuse, refuseIssues } from '#kit/errors.ts'
import type { Field } from '#kit/fields.ts'
import { lendFile } from '#kit/files.ts'
import type { Open } from '#kit/jobs.ts'
import { withSchemes } from '#kit/phrases.ts'
import type { Reason } from './contract.ts'
import { openFile } from './inspect.ts'
import { askedSql } from './pools.ts'
import { brought, type ImportRow, importRow, verdictsBetween } from './queries.ts'
import { type Importable, isOwn, sheets } from './rules.ts'

const [LISTED, GROUPS] = [200, 500]

const demandRun = (run: ImportRow): Importable =>
  run.mode === 'commit' && run.options.noun
    ? run.options.noun
    : refuse('import.not_ready', { state: run.state })

const filledSql = (key: string, field: Field): RawBuilder<boolean> => {
  const at = sql.ref(`t.${column(key)}`)
  if (field.kind === 'links') {
    const { table, self } = field.through
    return sql`exists (select from ${sql.table(table)} l where l.workspace_id = t.workspace_id and l.${sql.ref(self)} = t.id)`
  }
  if (field.kind === 'phones' || field.kind === 'emails') return sql`cardinality(${at}) > 0`
  if (field.kind === 'addresses') return sql`jsonb_array_length(${at}) > 0`
  return field.kind === 'text' ? sql`coalesce(${at}, '') <> ''` : sql`${at} is not null`
}

/** How full the records of an import are, per field; a record passes when it has at least `threshold` percent of the required fields. */
export const completeness = async (
  w: Work,
  id: string,
  { required: named, threshold }: { required?: string | undefined; threshold: number },
) => {
  const { tx, actor } = w
  const run = await importRow(w, id, 'read')
  const { noun } = sheets[demandRun(run)]
  const fields = readableFields(actor, noun).filter(([, f]) => f.kind !== 'subject' && !f.fixed)
  const required =
    named === undefined
      ? fields.filter(([, f]) => f.required).map(([key]) => key)
      : named
          .split(',')
          .map((key) => key.trim())
          .filter(Boolean)
  const known = new Map(fields)
  refuseIssues(
    required
      .filter((key) => !known.has(key))
      .map((key) => ({ path: ['required'], code: 'filter.unknown_field', params: { field: key } })),
  )

  const rows = sql`from ${sql.table(noun.name)} t where ${visible(actor, noun.name, 't')} and t.deleted_at is null and t.id in (${brought(run.id, noun.name)})`
  const share = required.length
    ? sql`(${sql.join(
        required.map((key) => sql`(${filledSql(key, known.get(key)!)})::int`),
        sql` + `,
      )}) * 100.0 / ${required.length}`
    : sql`100`
  const counts = fields.map(
    ([key, f], i) => sql`count(*) filter (where ${filledSql(key, f)}) as ${sql.ref(`f${i}`)}`,
  )
  const {
    rows: [sums = {}],
  } = await sql<
    Record<string, number>
  >`select count(*) as records, count(*) filter (where ${share} >= ${threshold}) as complete, ${sql.join(counts)} ${rows}`.execute(
    tx,
  )
  const missing = required.length
    ? sql`array_remove(array[${sql.join(required.map((key) => sql`case when ${filledSql(key, known.get(key)!)} then null else ${key}::text end`))}], null)`
    : sql`array[]::text[]`
  const { rows: incomplete } = await sql<{
    id: string
    title: string
    missing: string[]
  }>`select t.id, left(t.${sql.ref(column(noun.title))}, 200) as title, ${missing} as missing
    ${rows} and ${share} < ${threshold} order by t.id limit ${LISTED}`.execute(tx)
  const { records = 0, complete = 0 } = sums
  const percent = (filled: number) => (records ? Math.round((filled * 1000) / records) / 10 : 100)
  return {
    records,
    threshold,
    required,
    complete,
    passed: complete === records,
    fields: fields.map(([key], i) => ({
      field: key,
      filled: sums[`f${i}`] ?? 0,
      percent: percent(sums[`f${i}`] ?? 0),
    })),
    incomplete,
  }
}

const shared = (actor: Actor, run: ImportRow, noun: Importable): RawBuilder<unknown>[] => {
  const n = sheets[noun].noun
  const compared = (Object.entries(n.fields) as [string, Field][]).filter(
    ([key, f]) => f.key && key !== 'legalName' && fieldRight(actor, noun, key) !== 'hidden',
  )
  return compared.map(([key, f]) => {
    const at = sql.ref(`t.${column(key)}`)
    const values =
      f.kind === 'phones' || f.kind === 'emails'
        ? sql`select t.id, v.value from ${sql.table(noun)} t, unnest(${at}) v(value) where t.workspace_id = ${actor.workspaceId}::uuid and t.deleted_at is null`
        : sql`select t.id, ${f.kind === 'text' ? sql`lower(btrim(${at}))` : at} as value from ${sql.table(noun)} t where t.workspace_id = ${actor.workspaceId}::uuid and t.deleted_at is null and ${at} is not null`
    return sql`(select ${key}::text as field, value, array_agg(id order by id) as ids from (${values}) v group by value
      having count(*) > 1 and bool_or(id in (${brought(run.id, noun)})) order by value limit ${GROUPS + 1})`
  })
}

/** Groups of records, at least one of them imported, that share a telephone, mail, identifier or name. What the reader may not see is only counted, with whom to ask. */
export const duplicates = async (w: Work, id: string) => {
  const { tx, actor } = w
  const run = await importRow(w, id, 'read')
  const noun = demandRun(run)
  if (!may(actor, `${noun}.read`)) refuse('auth.forbidden', { permission: `${noun}.read` })
  const { rows: found } = await sql<{
    field: string
    value: string
    ids: string[]
  }>`${sql.join(shared(actor, run, noun), sql` union all `)}`.execute(tx)
  const ids = [...new Set(found.flatMap((g) => g.ids.slice(0, 20)))]
  const { rows } = await sql<{
    id: string
    title: string
    seen: boolean
    ask: string | null
  }>`select t.id, left(t.name, 200) as title, ${visible(actor, noun, 't')} as seen,
    ${askedSql(sheets[noun].noun)} as ask
    from ${sql.table(noun)} t where t.workspace_id = ${actor.workspaceId}::uuid and t.id = any(${ids}::uuid[])`.execute(
    tx,
  )
  const known = new Map(rows.map((r) => [r.id, r]))
  const groups = found.flatMap(({ field, value, ids: all }) => {
    const records = all
      .slice(0, 20)
      .flatMap((one) => known.get(one) ?? [])
      .map((r) => (r.seen ? { id: r.id, title: r.title, ask: null } : { id: null, title: null, ask: r.ask }))
    // Values that only others' records hold are theirs to know.
    return records.some((r) => r.id) ? [{ field, value: value.slice(0, 300), records }] : []
  })
  return { groups: groups.slice(0, GROUPS), capped: groups.length > GROUPS }
}

/** How many of the records the reader sees came by an import and how many by hand or through the API. */
export const origins = async ({ tx, actor }: Work, noun: Importable) => {
  const { rows } = await sql<{
    imported: number
    all: number
  }>`select count(*) as all, count(*) filter (where exists (select from import_record r
      where r.workspace_id = t.workspace_id and r.noun = ${noun} and r.record_id = t.id and r.made)) as imported
    from ${sql.table(noun)} t where ${visible(actor, noun, 't')} and t.deleted_at is null`.execute(tx)
  const { imported = 0, all = 0 } = rows[0] ?? {}
  return { imported, manual: all - imported }
}

type Say = (key: string, params?: Record<string, unknown>) => string

const own = ['row', 'verdict', 'cell', 'code', 'reason', 'record'] as const

/** A reason as a sentence: the phrase for exactly this kind of fault, the general one, or what a form would say. */
const sentence = (say: Say, { code, params: given }: Reason): string => {
  const general = `import.reason.${code}`
  const key =
    [`${general}.${String(given.format)}`, `${general}.${String(given.origin)}`, general].find(
      (one) => say(one) !== one,
    ) ?? `issue.${code}`
  const params = withSchemes(say, given)
  const [noun] = String(params.field ?? '').split('.')
  return say(key, noun ? { ...params, field: `${say(`${noun}.one`)}, ${say(String(params.field))}` } : params)
}

async function* lines(
  open: Open,
  run: ImportRow,
  only: Verdict | undefined,
  say: Say,
): AsyncGenerator<OutCell[]> {
  await using file = await lendFile(open, run.file_id)
  const sheet = await openFile(file.path, run.options)
  // The columns of a verdict file that was fed in again are not given out a second time.
  const theirs = sheet.headers.flatMap((header, index) => (isOwn(header) ? [] : [index]))
  yield [
    ...own.map((name) => `${OWN}: ${say(`import.verdict.${name}`)}`),
    ...theirs.map((index) => sheet.headers[index]!),
  ]
  for await (const { rows } of sheet.rows()) {
    if (rows.length === 0) continue
    const verdicts = await open((w) => verdictsBetween(w, run.id, rows[0]!.line, rows.at(-1)!.line))
    for (const row of rows) {
      const verdict = verdicts.get(row.line)
      if (!verdict || (only && verdict.verdict !== only)) continue
      const reasons = verdict.reasons ?? []
      const width = Math.max(sheet.headers.length, row.cells.length)
      const cells = Array.from({ length: width }, (_, index) =>
        index < sheet.headers.length && isOwn(sheet.headers[index]!) ? null : (row.cells[index] ?? ''),
      )
      yield [
        row.line,
        say(`import.verdict.${verdict.verdict}`),
        reasons.map((r) => r.header ?? '').join('; '),
        reasons.map((r) => r.code).join('; '),
        reasons.map((r) => sentence(say, r)).join(' '),
        verdict.record_id,
        ...cells.filter((cell) => cell !== null),
      ]
    }
  }
}

/** Every row of an import with its verdict and its original cells, as a file that can be corrected and fed in again. */
export const verdictFile = async (
  open: Open,
  id: string,
  only: Verdict | undefined,
  say: Say,
): Promise<Response> => {
  const run = await open((w) => importRow(w, id, 'read'))
  if (run.mode === null) refuse('import.not_ready', { state: run.state })
  const encoder = new TextEncoder()
  async function* encoded() {
    for await (const text of writeCsv(lines(open, run, only, say))) yield encoder.encode(text)
  }
  return new Response(Readable.toWeb(Readable.from(encoded())) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="verdicts-${id}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
