import { sql } from 'kysely'
import { readable } from '#kit/access.ts'
import type { Work } from '#kit/db.ts'
import { refuse } from '#kit/errors.ts'
import { readFile } from '#kit/files.ts'
import { isId } from '#kit/ids.ts'
import type { Visit } from '#kit/serve.ts'

type Answers = {
  answers: { label: string; text: string }[]
  files: { id: string; label: string; name: string; bytes: number }[]
}

/** What a lead's form asked beside a lead's own fields, and its files. */
export const answersOf = async ({ tx, actor }: Work, leadId: string): Promise<Answers> => {
  if (!isId(leadId)) return refuse('common.not_found')
  const { rows } = await sql<Answers>`select t.answers,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'label', l.label, 'name', f.name, 'bytes', f.bytes) order by f.id)
        from lead_file l join file f on f.workspace_id = l.workspace_id and f.id = l.file_id
        where l.workspace_id = t.workspace_id and l.lead_id = t.id), '[]') as files
    from ${readable(actor, 'lead')} t where t.id = ${leadId}::uuid`.execute(tx)
  return rows[0] ?? refuse('common.not_found')
}

/** A file of a lead as a download: it came from a stranger, so no browser may show it as a page. */
export const download = async ({ open }: Visit, leadId: string, fileId: string): Promise<Response> => {
  const file = (await open((w) => answersOf(w, leadId))).files.find(({ id }) => id === fileId)
  if (!file) return refuse('common.not_found')
  return new Response(readFile(open, file.id), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-length': String(file.bytes),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
