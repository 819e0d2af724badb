import { Readable } from 'node:stream'
import { type OutCell, type Rows, writeCsv } from './csv-write.ts'
import { readableFields } from './access.ts'
import { refuseIssues } from './errors.ts'
import type { Address, Field, Link, Subject } from './fields.ts'
import type { Selection } from './list.ts'
import { decimalOf, type Money } from './money.ts'
import type { AnyNoun } from './noun.ts'
import type { crudActions } from './crud.ts'
import type { Presented, Refs } from './present.ts'
import type { Visit } from './serve.ts'
import { envelope } from './condition.ts'
import { writeXlsx } from './xlsx-write.ts'

type Query = Selection & { sort?: string | undefined; columns?: string | undefined; as: 'csv' | 'xlsx' }
type List = ReturnType<typeof crudActions>['list']

const PAGE = 1000

/** One field of a record as a cell: names instead of ids, words instead of codes, the workspace's wall clock instead of UTC. */
const cellOf = (
  key: string,
  field: Field,
  record: Presented,
  refs: Refs,
  say: (key: string) => string,
  noun: string,
  timeZone: string,
): OutCell => {
  const value = record[key]
  if (value === null || value === undefined) return null
  switch (field.kind) {
    case 'choice':
      return say(`${noun}.${key}.${value as string}`)
    case 'ref':
      return refs[value as string]?.title ?? null
    case 'subject':
      return refs[(value as Subject).id]?.title ?? null
    case 'links':
      return (value as Link[])
        .map((l) => refs[l.id]?.title)
        .filter(Boolean)
        .join('; ')
    case 'phones':
    case 'emails':
      return (value as string[]).join('; ')
    case 'addresses':
      return (value as Address[])
        .map((a) => [a.postcode, a.country, a.region, a.city, a.street].filter(Boolean).join(', '))
        .join('; ')
    case 'money':
      return `${decimalOf(value as Money)} ${(value as Money).currency}`
    case 'day':
      return { date: value as string }
    case 'instant':
      return {
        date: Temporal.Instant.from(value as string)
          .toZonedDateTimeISO(timeZone)
          .toPlainDateTime()
          .round('second')
          .toString(),
      }
    default:
      return value as string | number | boolean
  }
}

/** Exactly the records and fields the actor may see, streamed page by page; text that could run as a formula is neutralised. */
export const exportResponse = async (
  { open, visitor, say }: Visit,
  n: AnyNoun,
  query: Query,
  list: List,
): Promise<Response> => {
  const actor = visitor.actor!
  const known = new Map<string, Field>([...readableFields(actor, n), ...Object.entries(envelope)])
  const names = query.columns?.split(',') ?? [...readableFields(actor, n).map(([key]) => key), 'createdAt']
  refuseIssues(
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ path: ['columns'], code: 'filter.unknown_field', params: { field: name } })),
  )
  const label = (name: string) => say(Object.hasOwn(envelope, name) ? `field.${name}` : `${n.name}.${name}`)
  const page = (after?: string) => open((w) => list(w, { ...query, after, limit: PAGE }))

  // The first page is read before anything is sent, so that a refusal is an answer and not a broken file.
  const first = await page()
  const rows = async function* (): AsyncGenerator<OutCell[]> {
    for (let current = first; ; current = await page(current.next)) {
      for (const record of current.items)
        yield names.map((name) =>
          cellOf(name, known.get(name)!, record, current.refs, say, n.name, actor.timeZone),
        )
      if (current.next === null) return
    }
  }
  return sheetResponse(query.as, n.plural, names.map(label), rows())
}

/** Lines under their heads as a file of that name, CSV or XLSX; text that could run as a formula is neutralised. */
export const sheetResponse = (
  as: 'csv' | 'xlsx',
  name: string,
  titles: readonly string[],
  rows: Rows,
): Response => {
  const titled = async function* (): AsyncGenerator<readonly OutCell[]> {
    yield titles
    yield* rows
  }
  const [type, chunks] =
    as === 'xlsx'
      ? ([
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          writeXlsx({ columns: titles.map((title) => ({ title })), rows, name }),
        ] as const)
      : (['text/csv; charset=utf-8', encoded(writeCsv(titled()))] as const)
  return new Response(Readable.toWeb(Readable.from(chunks)) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${as}"`,
      'cache-control': 'no-store',
    },
  })
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}
