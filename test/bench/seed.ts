import pg from 'pg'
import { company } from '#features/companies/contract.ts'
import { contact } from '#features/contacts/contract.ts'
import { transaction } from '#kit/db.ts'
import { indexRecords } from '#kit/find.ts'
import { type Company, companyNumber } from './base.ts'
import { copyIn, copyLine } from './copy.ts'
import type { World } from './world.ts'

const iso = (ms: number) => new Date(ms).toISOString()

/** The columns and rows that companies put into each table; `memberIds` and `tagIds` say whom places mean. */
const tables = ({ workspaceId: ws, memberIds, tagIds }: World) => {
  const owner = (c: Company) => (c.owner === null ? null : memberIds[c.owner % memberIds.length]!)
  const subject = (c: Company) => ['company', c.id]
  return {
    company: {
      columns:
        'workspace_id, id, name, lifecycle, customer, country, tax_id, phones, emails, industry, size, owner_id, about, next_step_at, created_at, created_by, updated_at',
      rows: (c: Company) => [
        [
          ws,
          c.id,
          c.name,
          c.lifecycle,
          true,
          c.country,
          c.taxId,
          c.phones,
          c.emails,
          c.industry,
          c.size,
          owner(c),
          c.about,
          c.nextStepAt && iso(c.nextStepAt),
          iso(c.createdAt),
          owner(c) ?? memberIds[0],
          iso(c.updatedAt),
        ],
      ],
    },
    company_tag: {
      columns: 'workspace_id, company_id, tag_id, name',
      rows: (c: Company) => c.tags.map((t) => [ws, c.id, tagIds[t], c.name]),
    },
    contact: {
      columns: 'workspace_id, id, name, phones, owner_id, created_at, created_by, updated_at',
      rows: (c: Company) =>
        c.person.works
          ? [
              [
                ws,
                c.ids.contact,
                c.person.name,
                [c.person.phone],
                owner(c),
                iso(c.createdAt),
                owner(c),
                iso(c.updatedAt),
              ],
            ]
          : [],
    },
    affiliation: {
      columns: 'workspace_id, contact_id, company_id, role',
      rows: (c: Company) => (c.person.works ? [[ws, c.ids.contact, c.id, 'director']] : []),
    },
    task: {
      columns:
        'workspace_id, id, title, subject_noun, subject_id, assignee_id, author_id, due_at, created_at, updated_at',
      rows: (c: Company) =>
        c.nextStepAt
          ? [
              [
                ws,
                c.ids.task,
                `Call ${c.name}`,
                ...subject(c),
                owner(c) ?? memberIds[0],
                memberIds[0],
                iso(c.nextStepAt),
                iso(c.createdAt),
                iso(c.updatedAt),
              ],
            ]
          : [],
    },
    note: {
      columns: 'workspace_id, id, body, subject_noun, subject_id, author_id, created_at, updated_at',
      rows: (c: Company) =>
        c.noted
          ? [
              [
                ws,
                c.ids.note,
                'Asked for a new price list',
                ...subject(c),
                owner(c) ?? memberIds[0],
                iso(c.createdAt),
                iso(c.updatedAt),
              ],
            ]
          : [],
    },
    event: {
      columns: 'workspace_id, id, at, type, noun, record_id, actor_id, via, data',
      rows: (c: Company) => [
        [
          ws,
          c.ids.event,
          iso(c.createdAt),
          'company.created',
          'company',
          c.id,
          owner(c) ?? memberIds[0],
          'import',
          { changes: { name: [null, c.name], lifecycle: [null, c.lifecycle], phones: [[], c.phones] } },
        ],
      ],
    },
  }
}

const BATCH = 50_000

/** Adds the companies from number `from` up to `to`, with what belongs to them; `today` is epoch ms. */
export const seed = async (world: World, from: number, to: number, today: number): Promise<void> => {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    // The rows are right by construction: their foreign keys need no checking, and indexes are quicker built than grown.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    const all = tables(world)
    const indexes = await dropIndexes(client, [
      ...Object.keys(all).filter((table) => table !== 'event'),
      'find_entry',
    ])
    for (let start = from; start < to; start += BATCH) {
      const batch: Company[] = []
      for (let n = start; n < Math.min(to, start + BATCH); n++) batch.push(companyNumber(n, today))
      for (const [table, { columns, rows }] of Object.entries(all))
        await copyIn(client, `${table} (${columns})`, linesOf(batch, rows))
      await makeFindable(world, batch)
    }
    for (const index of indexes) await client.query(index)
    await client.query('vacuum (analyze)')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

/** Puts companies and their contacts into the find index, as the server would. */
const makeFindable = ({ runtime, workspaceId, memberIds }: World, batch: Company[]) =>
  transaction(runtime.db, workspaceId, async (tx) => {
    const entry = (id: string, title: string, fields: Record<string, string | string[]>, c: Company) => ({
      id,
      title,
      ownerIds: c.owner === null ? [] : [memberIds[c.owner % memberIds.length]!],
      fields: { name: title, ...fields },
      keys: [title, ...Object.values(fields).flat()],
    })
    for (let i = 0; i < batch.length; i += 5000) {
      const some = batch.slice(i, i + 5000)
      await indexRecords(
        tx,
        company.name,
        some.map((c) =>
          entry(c.id, c.name, { ...(c.taxId && { taxId: c.taxId }), phones: c.phones, emails: c.emails }, c),
        ),
      )
      const people = some.filter((c) => c.person.works)
      await indexRecords(
        tx,
        contact.name,
        people.map((c) => entry(c.ids.contact, c.person.name, { phones: [c.person.phone] }, c)),
      )
    }
  })

/** Drops the indexes that no constraint needs, and returns the statements that make them again. */
const dropIndexes = async (client: pg.Client, tables: string[]): Promise<string[]> => {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     where i.indrelid::regclass::text = any($1) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map((r) => r.made)
}

function* linesOf(batch: Company[], rows: (c: Company) => unknown[][]) {
  for (const c of batch) for (const row of rows(c)) yield copyLine(row)
}
