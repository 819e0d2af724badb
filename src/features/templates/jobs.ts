import { sql } from 'kysely'
import { z } from 'zod'
import { job } from '#kit/jobs.ts'

/** For how many days a document that was sent in may still become a template. */
const DAYS = 7

/** Removes documents of Word that were sent in and that no version of a template, and no draft of one, ever named. */
export const sweepDocuments = job({
  name: 'template.sweep',
  input: z.object({}),
  async run({ tx, actor: { workspaceId }, now }) {
    const named = (table: 'edition' | 'draft') => sql`select contents ->> 'fileId' from ${sql.table(table)}
      where workspace_id = ${workspaceId}::uuid and noun = 'template' and contents ? 'fileId'`
    await sql`delete from template_file f where f.workspace_id = ${workspaceId}::uuid
      and f.created_at < ${now.subtract({ hours: 24 * DAYS }).toString()}::timestamptz
      and not exists (select from template t where t.workspace_id = f.workspace_id and t.file_id = f.id)
      and f.id::text not in (${named('edition')}) and f.id::text not in (${named('draft')})`.execute(tx)
  },
})
